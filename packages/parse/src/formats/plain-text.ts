import { decodeText } from "./encoding.ts";
import type { Format } from "./format.ts";
import { rowsTold } from "./rows-in-text.ts";
import { wholeFile } from "./whole-file.ts";

/** Markup of a kind that no other format knows would be read as prose. */
const MARKUP = /^\s*(?:<\?xml|<!DOCTYPE|<!ENTITY|<svg)\b/i;

/** Text as it is. A byte-order mark is dropped, nothing else is changed. */
export const plainText: Format = {
  id: "plain-text",
  accepts: () => true,
  read: wholeFile(async (bytes, at) => {
    const { text, issue } = await decodeText(bytes, at);
    if (text !== null && MARKUP.test(text)) return [{ issue: { code: "UNKNOWN_FORMAT", at } }];
    const issues = issue ? [{ issue }] : [];
    if (text === null) return issues;
    return [...issues, ...rowsTold(text, at), { part: { text, raw: bytes, says: {}, at } }];
  }),
};
