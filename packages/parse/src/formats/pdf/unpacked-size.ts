import { Unzlib } from "fflate";
import { latin1 } from "../input.ts";

/** So much of a stream is unpacked at a time: a kilobyte may become a megabyte. */
const STEP = 1024;
/** A dictionary that stands before a stream. */
const LONGEST_DICTIONARY = 1024;

/** Whether the streams of a PDF, pictures aside, unpack to more than `most` bytes: pdf.js unpacks each in memory, whatever it holds. */
export function unpacksBeyond(most: number, pdf: Uint8Array): boolean {
  let left = most;
  for (const stream of packedStreams(pdf)) {
    left -= unpackedSize(stream, left);
    if (left < 0) return true;
  }
  return false;
}

/** What a stream unpacks to, as far as it is sound and until it is more than `most`. */
function unpackedSize(stream: Uint8Array, most: number): number {
  let size = 0;
  const unpack = new Unzlib((chunk) => (size += chunk.length));
  try {
    for (let at = 0; at < stream.length; at += STEP) {
      unpack.push(stream.subarray(at, at + STEP));
      if (size > most) break;
    }
  } catch {
    // It is damaged from here on, and pdf.js goes no further either.
  }
  return size;
}

/** What stands between `stream` and `endstream` where the dictionary before says that it is packed, and no picture. */
function* packedStreams(pdf: Uint8Array): Generator<Uint8Array> {
  for (let at = find(pdf, STREAM, 0); at >= 0; at = find(pdf, STREAM, at)) {
    const before = latin1(pdf.subarray(Math.max(0, at - LONGEST_DICTIONARY), at));
    const dictionary = before.slice(before.lastIndexOf("obj") + 1);
    at += STREAM.length;
    const start = at + (pdf[at] === CR ? 2 : 1);
    const end = find(pdf, END, start);
    if (/\/(?:FlateDecode|Fl)\b/.test(dictionary) && !/\/Subtype\s*\/Image\b/.test(dictionary))
      yield pdf.subarray(start, end < 0 ? pdf.length : end);
    if (end < 0) return;
    at = end + END.length;
  }
}

const CR = 0x0d;
const STREAM = Uint8Array.from("stream", (letter) => letter.charCodeAt(0));
const END = Uint8Array.from("endstream", (letter) => letter.charCodeAt(0));

/** Where a word stands from some place on; -1 where it does not. */
function find(bytes: Uint8Array, word: Uint8Array, from: number): number {
  let at = bytes.indexOf(word[0] ?? 0, from);
  while (at >= 0 && !word.every((byte, index) => bytes[at + index] === byte)) at = bytes.indexOf(word[0] ?? 0, at + 1);
  return at;
}
