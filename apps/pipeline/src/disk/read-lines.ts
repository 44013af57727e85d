import { isUtf8 } from "node:buffer";
import type { Issue, Location } from "@sourcebook/model";
import { scanUtf8, type Chunks } from "@sourcebook/parse";

/** A line that cannot be read: the offset in the file of its first byte that is no UTF-8, or its length. */
export type BadLine = { readonly badByte: number } | { readonly longerThan: number };

/** Lines that arrived together. */
export type LineBlock = {
  /** Number of the first line, from 1. */
  readonly first: number;
  /** Each line without its LF; of CRLF the CR stays, which JSON takes for space. */
  readonly lines: readonly (string | BadLine)[];
};

/** Bytes; no document is longer, and what is would be held in memory for nothing. */
const LONGEST = 4 * 2 ** 20;
const TOO_LONG: BadLine = { longerThan: LONGEST };
const LF = 0x0a;

/** The problem that a line has. */
export const lineIssue = (line: BadLine, at: Location): Issue =>
  "badByte" in line
    ? { code: "INVALID_UTF8", byte: line.badByte, at }
    : { code: "LINE_TOO_LONG", megabytes: line.longerThan / 2 ** 20, at };

/** Does a line hold no document, nor anything that could be one? */
export const isBlank = (line: string | BadLine): boolean => typeof line === "string" && !/\S/.test(line);

/** Whole lines as they stand in a file; null for one that is longer than any document. */
export type ByteBlock = {
  /** Number of the first line, from 1. */
  readonly first: number;
  /** Offset of the first byte. */
  readonly start: number;
  readonly bytes: Uint8Array | null;
};

type Place = { readonly start: number; readonly line: number };

/**
 * Splits a stream of bytes into lines, one block for each piece that arrives. Lines end in LF; a byte order mark is dropped.
 * A line beyond all bounds is passed over as it comes. `start` and `line` are the place of the first byte in its file.
 */
export async function* readLines(chunks: Chunks, place?: Place): AsyncGenerator<LineBlock> {
  for await (const block of cutLines(chunks, place)) yield linesOf(block);
}

/** The lines of a block. */
export function linesOf({ first, start, bytes }: ByteBlock): LineBlock {
  if (!bytes) return { first, lines: [TOO_LONG] };
  const end = bytes.at(-1) === LF ? -1 : undefined;
  const lines = splitLines(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).subarray(0, end), start);
  return { first, lines: bytes.length > LONGEST ? lines.map(bounded) : lines };
}

/** The same blocks as bytes: to be read elsewhere. */
export async function* cutLines(
  chunks: Chunks,
  { start, line }: Place = { start: 0, line: 1 },
): AsyncGenerator<ByteBlock> {
  let pending: Uint8Array[] = [];
  let [first, offset, held, isPassing] = [line, start, 0, false];
  for await (const piece of chunks) {
    let chunk = piece;
    if (isPassing) {
      const end = chunk.indexOf(LF) + 1 || chunk.length;
      offset += end;
      if (chunk[end - 1] !== LF) continue;
      yield { first: first++, start: offset, bytes: null };
      isPassing = false;
      chunk = chunk.subarray(end);
    }
    const cut = chunk.lastIndexOf(LF) + 1;
    if (cut > 0) {
      const bytes = Buffer.concat([...pending, chunk.subarray(0, cut)]);
      yield { first, start: offset, bytes };
      first += countLines(bytes);
      offset += bytes.length;
      [pending, held] = [[], 0];
    }
    pending.push(chunk.subarray(cut));
    held += chunk.length - cut;
    if (held > LONGEST) {
      offset += held;
      [pending, held, isPassing] = [[], 0, true];
    }
  }
  if (isPassing) yield { first, start: offset, bytes: null };
  else if (held > 0) yield { first, start: offset, bytes: Buffer.concat(pending) };
}

/** Whole lines in two parts of about the same length; null where it is one line. */
export function halveLines(bytes: Uint8Array): readonly [Uint8Array, Uint8Array] | null {
  const middle = Math.floor(bytes.length / 2);
  const before = bytes.lastIndexOf(LF, middle) + 1;
  const cut = before > 0 ? before : bytes.indexOf(LF, middle) + 1;
  return cut === 0 || cut === bytes.length ? null : [bytes.subarray(0, cut), bytes.subarray(cut)];
}

/** How many lines end in these bytes. */
export function countLines(bytes: Uint8Array): number {
  let count = 0;
  for (let at = bytes.indexOf(LF); at >= 0; at = bytes.indexOf(LF, at + 1)) count += 1;
  return count;
}

const bounded = (line: string | BadLine): string | BadLine =>
  typeof line === "string" && Buffer.byteLength(line) > LONGEST ? TOO_LONG : line;

function splitLines(bytes: Buffer, offset: number): LineBlock["lines"] {
  const text = isUtf8(bytes) ? bytes.toString("utf8") : null;
  const lines = text === null ? splitBytes(bytes, offset) : text.split("\n");
  const [head, ...rest] = lines;
  return offset === 0 && typeof head === "string" ? [head.replace(/^\uFEFF/, ""), ...rest] : lines;
}

/** The slow way, for a block that holds a bad byte somewhere. */
function splitBytes(bytes: Buffer, offset: number): LineBlock["lines"] {
  const lines: (string | BadLine)[] = [];
  for (let start = 0; start <= bytes.length;) {
    const end = bytes.indexOf(LF, start);
    const line = bytes.subarray(start, end < 0 ? bytes.length : end);
    lines.push(isUtf8(line) ? line.toString("utf8") : { badByte: offset + start + firstBadByte(line) });
    start += line.length + 1;
  }
  return lines;
}

/** Where the first sequence begins that is no UTF-8; -1 where there is none. */
export const firstBadByte = (bytes: Uint8Array): number => scanUtf8(bytes).firstInvalid;
