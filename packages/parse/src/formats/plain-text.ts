import type { Format } from "./format.ts";

/** UTF-8 text. A byte-order mark is dropped, nothing else is changed. */
export const plainText: Format = {
  id: "plain-text",
  accepts: () => true,
  decode(bytes, at) {
    if (bytes.subarray(0, 65_536).includes(0)) return { issue: { code: "BINARY_DOCUMENT", at } };
    const wrong = invalidUtf8(bytes);
    if (wrong >= 0) return { issue: { code: "INVALID_UTF8", byte: wrong, at } };
    const text = new TextDecoder("utf-8").decode(bytes);
    return /\S/.test(text) ? { text } : { issue: { code: "EMPTY_DOCUMENT", at } };
  },
};

/** Offset of the first byte that is no UTF-8 (Unicode 16, table 3-7), or -1. */
function invalidUtf8(bytes: Uint8Array): number {
  for (let at = 0; at < bytes.length;) {
    const lead = bytes[at] ?? 0;
    if (lead < 0x80) {
      at++;
      continue;
    }
    const length =
      lead >= 0xc2 && lead <= 0xdf ? 2 : lead >= 0xe0 && lead <= 0xef ? 3 : lead >= 0xf0 && lead <= 0xf4 ? 4 : 0;
    if (length === 0) return at;
    const second = bytes[at + 1] ?? 0;
    const low = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
    const high = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
    if (second < low || second > high) return at;
    for (let i = 2; i < length; i++) if (((bytes[at + i] ?? 0) & 0xc0) !== 0x80) return at;
    at += length;
  }
  return -1;
}
