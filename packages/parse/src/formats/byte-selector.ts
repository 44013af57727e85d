import type { Span } from "@sourcebook/model";
import type { DecodedText } from "./encoding.ts";
import { type MappedText, originOf } from "./mapped-text.ts";

/** Where spans of a text that was made from decoded bytes stand in these: `byte=120,132`. */
export async function byteSelector(
  mapped: MappedText,
  bytes: Uint8Array,
  decoded: DecodedText,
): Promise<(span: Span) => string | null> {
  const { byteOffsets } = await import("./byte-offsets.ts");
  const toByte = byteOffsets(bytes, decoded);
  return (span) => {
    const origin = originOf(mapped, span);
    return origin && `byte=${toByte(origin.start)},${toByte(origin.end)}`;
  };
}
