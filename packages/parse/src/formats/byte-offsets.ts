import { TextDecoder } from "@exodus/bytes/encoding.js";
import type { DecodedText } from "./encoding.ts";

/** A function from offsets in decoded text to offsets in its bytes. The work is done at the first call. */
export function byteOffsets(bytes: Uint8Array, decoded: DecodedText): (offset: number) => number {
  let table: Uint32Array | null = null;
  return (offset) => {
    table ??= tableOf(bytes, decoded);
    return table[offset] ?? bytes.length;
  };
}

/** For each UTF-16 unit of the text, the byte where its character begins. */
function tableOf(bytes: Uint8Array, { text, encoding, skipped }: DecodedText): Uint32Array {
  const table = new Uint32Array(text.length + 1).fill(bytes.length);
  const width = widthOf(encoding, text.length, bytes.length - skipped);
  if (width === null) return decodeStepwise(table, bytes, encoding);
  for (let unit = 0, byte = skipped; unit < text.length; unit++) {
    table[unit] = byte;
    byte += width(text.charCodeAt(unit));
  }
  return table;
}

/** How many bytes a UTF-16 unit takes; null where that depends on what came before it. */
function widthOf(encoding: string, units: number, bytes: number): ((unit: number) => number) | null {
  if (encoding === "utf-8") return utf8Width;
  if (encoding.startsWith("utf-16")) return () => 2;
  return units === bytes ? () => 1 : null;
}

/** Both halves of a surrogate pair together take four bytes. */
const utf8Width = (unit: number): number =>
  unit < 0x80 ? 1 : unit < 0x800 || (unit >= 0xd800 && unit <= 0xdfff) ? 2 : 3;

function decodeStepwise(table: Uint32Array, bytes: Uint8Array, encoding: string): Uint32Array {
  const decoder = new TextDecoder(encoding);
  let [unit, start] = [0, 0];
  for (let byte = 0; byte < bytes.length; byte++) {
    const made = decoder.decode(bytes.subarray(byte, byte + 1), { stream: true }).length;
    for (let i = 0; i < made; i++) table[unit++] = start;
    if (made > 0) start = byte + 1;
  }
  return table;
}
