/** How far bytes are UTF-8. */
export type Utf8Scan = {
  /** Offset of the first byte that is none, or -1. */
  readonly firstInvalid: number;
  /** Bytes that are none. */
  readonly invalid: number;
  /** Characters of several bytes that are. */
  readonly multibyte: number;
};

/** Looks through bytes for well-formed sequences (Unicode 16, table 3-7). */
export function scanUtf8(bytes: Uint8Array): Utf8Scan {
  let [firstInvalid, invalid, multibyte] = [-1, 0, 0];
  for (let at = 0; at < bytes.length;) {
    const length = sequenceLength(bytes, at);
    if (length === 0) {
      if (firstInvalid < 0) firstInvalid = at;
      invalid++;
    } else if (length > 1) multibyte++;
    at += Math.max(length, 1);
  }
  return { firstInvalid, invalid, multibyte };
}

/** Bytes of the sequence that begins here; 0 where none does. */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0;
  if (lead < 0x80) return 1;
  const length =
    lead >= 0xc2 && lead <= 0xdf ? 2 : lead >= 0xe0 && lead <= 0xef ? 3 : lead >= 0xf0 && lead <= 0xf4 ? 4 : 0;
  const second = bytes[at + 1] ?? 0;
  const low = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
  const high = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
  if (second < low || second > high) return 0;
  for (let i = 2; i < length; i++) if (((bytes[at + i] ?? 0) & 0xc0) !== 0x80) return 0;
  return length;
}
