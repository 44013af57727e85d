import { isUtf8 } from "node:buffer";
import type { Issue } from "@sourcebook/model";
import { firstBadByte } from "./read-lines.ts";

/** Text of UTF-8 bytes without a byte order mark, or the problem, with the line and the byte (from 0) of the first bad sequence. */
export function decodeUtf8(
  bytes: Uint8Array,
  file: string,
): { readonly text: string; readonly issue: null } | { readonly text: null; readonly issue: Issue } {
  if (isUtf8(bytes)) return { text: new TextDecoder().decode(bytes), issue: null };
  const byte = firstBadByte(bytes);
  return { text: null, issue: { code: "INVALID_UTF8", byte, at: { file, line: lineOfByte(bytes, byte) } } };
}

/** The line (from 1) that holds a byte (from 0). */
const lineOfByte = (bytes: Uint8Array, byte: number): number =>
  bytes.subarray(0, byte).reduce((line, each) => (each === 0x0a ? line + 1 : line), 1);
