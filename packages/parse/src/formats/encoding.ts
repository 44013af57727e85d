import type { Issue, Location } from "@sourcebook/model";
import { scanUtf8 } from "./utf8.ts";

/** Text, where it begins in its bytes, and the encoding that made it. */
export type DecodedText = {
  readonly text: string;
  readonly encoding: string;
  /** Length of the byte-order mark. */
  readonly skipped: number;
  /** Where nothing declares the encoding and it is not UTF-8: the warning that says so. */
  readonly issue: Issue | null;
};

/** Characters that nobody writes: an image looks like UTF-16 with such. */
const NO_TEXT = /[\0\p{Cn}\p{Co}]/u;

/** As much as tells an encoding. */
const SAMPLE = 65_536;

/**
 * Decodes bytes by their byte-order mark, as they are declared, as UTF-8, or else as they look. The first of these that fits every
 * byte is taken: no character is ever replaced.
 */
export async function decodeText(
  bytes: Uint8Array,
  at: Location,
  declared: string | null = null,
): Promise<DecodedText | { readonly text: null; readonly issue: Issue }> {
  const isBinary = bytes.subarray(0, SAMPLE).includes(0);
  if (!declared && !isBinary) {
    const text = fatally(new TextDecoder("utf-8", { fatal: true }), bytes);
    const skipped = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
    if (text !== null) return { text, encoding: "utf-8", skipped, issue: null };
  }
  const encodings = await import("@exodus/bytes/encoding.js");
  const decode = (encoding: string) => fatally(new encodings.TextDecoder(encoding, { fatal: true }), bytes);

  const marked = encodings.getBOMEncoding(bytes);
  const stated = marked ?? encodings.normalizeEncoding(declared ?? "");
  for (const encoding of [stated, isBinary ? null : "utf-8"]) {
    // What declares UTF-16 in letters of one byte each is wrong.
    if (!encoding || (encoding.startsWith("utf-16") && !marked)) continue;
    const text = decode(encoding);
    if (text !== null) return { text, encoding, skipped: bytesOfMark(marked), issue: null };
  }

  if (!isBinary && isMostlyUtf8(bytes)) return { text: null, issue: invalid(bytes, at) };
  const { detect } = await import("jschardet");
  const guess = detect(bytes.subarray(0, SAMPLE)).encoding;
  const encoding = encodings.normalizeEncoding(guess?.replace(/^utf-16-/i, "utf-16") ?? "");
  const text = encoding && decode(encoding);
  if (isBinary && !(encoding?.startsWith("utf-16") && text && !NO_TEXT.test(text)))
    return { text: null, issue: { code: "UNKNOWN_FORMAT", at } };
  if (typeof text !== "string" || !encoding) return { text: null, issue: invalid(bytes, at) };
  return { text, encoding, skipped: 0, issue: { code: "GUESSED_ENCODING", encoding, at } };
}

function invalid(bytes: Uint8Array, at: Location): Issue {
  const byte = Math.max(0, scanUtf8(bytes).firstInvalid);
  const line = bytes.subarray(0, byte).reduce((count, each) => (each === 0x0a ? count + 1 : count), 1);
  return { code: "INVALID_UTF8", byte, at: { line, ...at } };
}

/** Bad bytes among good ones: the file was put together from pieces, or damaged. Read as anything else it would be garbled all over. */
function isMostlyUtf8(bytes: Uint8Array): boolean {
  const { invalid, multibyte } = scanUtf8(bytes);
  return multibyte >= invalid;
}

const bytesOfMark = (marked: string | null): number => (marked === null ? 0 : marked === "utf-8" ? 3 : 2);

function fatally(decoder: { decode: (bytes: Uint8Array) => string }, bytes: Uint8Array): string | null {
  try {
    return decoder.decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}
