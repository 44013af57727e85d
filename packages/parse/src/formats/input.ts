import { promises } from "node:stream";
import { createGunzip } from "node:zlib";
import { type Chunks, concatenate, iterate } from "./chunks.ts";
import { DamagedFile } from "./damaged-file.ts";

/** A file, with its first bytes to tell its kind by. */
export type Input = { readonly head: Uint8Array; readonly chunks: Chunks };

/** Formats look no further into a file. */
const HEAD = 4096;

/** Opens a file: looks at its first bytes, and unpacks gzip. */
export async function openInput(chunks: Chunks): Promise<Input> {
  const input = await peek(chunks);
  return isGzip(input.head) ? peek(gunzip(input.chunks)) : input;
}

export const isGzip = ([first, second]: Uint8Array): boolean => first === 0x1f && second === 0x8b;

/** Whether a file holds an object a line: one that goes on behind its first brace, which "{\n" and "{\rtf" do not. */
export const isJsonLines = (head: Uint8Array): boolean =>
  /^\s*\{[^\S\r\n]*[^\s\\]/.test(asciiOf(head.subarray(0, HEAD)));

/** The ASCII letters of a beginning, without the byte-order mark and what else its encoding puts between them. */
export const asciiOf = (head: Uint8Array): string =>
  latin1(head)
    .replace(/^(?:ï»¿|ÿþ|þÿ)/, "")
    .replaceAll("\0", "");

/** Each byte as a character, as the web reads Latin-1: to look for ASCII in. */
export const latin1 = (bytes: Uint8Array): string => SINGLE_BYTES.decode(bytes);

const SINGLE_BYTES = new TextDecoder("windows-1252");

/** Whoever pipes JSON Lines in gets an answer to each: their head is not waited for. */
async function peek(chunks: Chunks): Promise<Input> {
  const pieces: Uint8Array[] = [];
  const rest = iterate(chunks);
  let [length, failure]: [number, unknown] = [0, null];
  try {
    while (length < HEAD && !isJsonLines(concatenate(pieces))) {
      const { value, done } = await rest.next();
      if (done) break;
      pieces.push(value);
      length += value.length;
    }
  } catch (error) {
    failure = error; // thrown again where the chunks are read: there is one place to catch it
  }
  return { head: concatenate(pieces).subarray(0, HEAD), chunks: chain(pieces, rest, failure) };
}

async function* chain(
  first: readonly Uint8Array[],
  rest: AsyncIterable<Uint8Array>,
  failure: unknown,
): AsyncGenerator<Uint8Array> {
  yield* first;
  if (failure) throw failure;
  yield* rest;
}

/** So much is unpacked at a time: in small pieces, handing on takes longer than unpacking. */
const UNPACKED = 256 * 2 ** 10;

async function* gunzip(chunks: Chunks): AsyncGenerator<Uint8Array> {
  const unpacked = createGunzip({ chunkSize: UNPACKED });
  const feeding = promises.pipeline(chunks, unpacked);
  feeding.catch(() => {}); // it is thrown where the pieces are taken
  try {
    yield* unpacked;
  } catch (error) {
    if (error instanceof Error && "code" in error && String(error.code).startsWith("Z_"))
      throw new DamagedFile("gzip", error);
    throw error;
  }
}
