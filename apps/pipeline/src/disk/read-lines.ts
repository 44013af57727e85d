import { isUtf8 } from "node:buffer";
import type { Chunks } from "@sourcebook/parse";

/** Lines that arrived together. */
export type LineBlock = {
  /** Number of the first line, from 1. */
  readonly first: number;
  /** Each line without its end; one that is no UTF-8 as the offset in the file of its first bad byte. */
  readonly lines: readonly (string | { readonly badByte: number })[];
};

const LF = 0x0a;

/** Splits a stream of bytes into lines, one block for each piece that arrives. Lines end in LF or CRLF; a byte order mark is dropped. */
export async function* readLines(chunks: Chunks): AsyncGenerator<LineBlock> {
  let pending: Uint8Array[] = [];
  let [first, offset] = [1, 0];
  for await (const chunk of chunks) {
    const cut = chunk.lastIndexOf(LF) + 1;
    if (cut === 0) {
      pending.push(chunk);
      continue;
    }
    const bytes = Buffer.concat([...pending, chunk.subarray(0, cut)]);
    const lines = splitLines(bytes.subarray(0, -1), offset);
    yield { first, lines };
    pending = [chunk.subarray(cut)];
    first += lines.length;
    offset += bytes.length;
  }
  const rest = Buffer.concat(pending);
  if (rest.length > 0) yield { first, lines: splitLines(rest, offset) };
}

function splitLines(bytes: Buffer, offset: number): LineBlock["lines"] {
  const text = isUtf8(bytes) ? bytes.toString("utf8") : null;
  const lines = text === null ? splitBytes(bytes, offset) : text.split("\n");
  const [head, ...rest] = lines;
  return offset === 0 && typeof head === "string" ? [head.replace(/^\uFEFF/, ""), ...rest] : lines;
}

/** The slow way, for a block that holds a bad byte somewhere. */
function splitBytes(bytes: Buffer, offset: number): LineBlock["lines"] {
  const lines: (string | { readonly badByte: number })[] = [];
  for (let start = 0; start <= bytes.length;) {
    const end = bytes.indexOf(LF, start);
    const line = bytes.subarray(start, end < 0 ? bytes.length : end);
    lines.push(isUtf8(line) ? line.toString("utf8") : { badByte: offset + start + firstBadByte(line) });
    start += line.length + 1;
  }
  return lines;
}

/** Bad sequences become U+FFFD when decoded leniently, so the first byte that does not survive the round trip is the first bad one. */
export function firstBadByte(bytes: Uint8Array): number {
  const survived = new TextEncoder().encode(new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes));
  return bytes.findIndex((byte, index) => byte !== survived[index]);
}
