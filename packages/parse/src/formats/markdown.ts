import { byteSelector } from "./byte-selector.ts";
import { decodeText } from "./encoding.ts";
import type { Format } from "./format.ts";
import { asciiOf } from "./input.ts";
import { tablesTold } from "./tables-told.ts";
import { wholeFile } from "./whole-file.ts";

// Front matter; a heading; a link; strong words; words that are crossed out; the line below the names of a table. What only looks like a list or a quotation may be plain text.
const SIGNS = [
  /^---[ \t]*\r?\n(?:[\w-]+:.*\r?\n)/,
  /^#{1,6} \S/m,
  /\[[^[\]\n]+\]\((?:https?:|mailto:|[./#])[^[)\n]*\)/,
  /\*\*[^\s*](?:[^\n*]*[^\s*])?\*\*/,
  /~~[^~\n]{1,200}~~/,
  /^\|[ :]*-[-|: ]*\|[ \t]*$/m,
];

/** Text with the marks of CommonMark, and the front matter that site generators put before it. */
export const markdown: Format = {
  id: "markdown",
  accepts: (head) => SIGNS.some((sign) => sign.test(asciiOf(head))),
  read: wholeFile(async (bytes, at) => {
    const decoded = await decodeText(bytes, at);
    if (decoded.text === null) return [decoded];
    const issues = decoded.issue ? [{ issue: decoded.issue }] : [];
    if (isOverloaded(decoded.text)) return [...issues, { part: { text: decoded.text, raw: bytes, says: {}, at } }];
    const { byteOffsets } = await import("./byte-offsets.ts");
    const { readMarkdown } = await import("./markdown/read-markdown.ts");
    const { text, tables, says } = readMarkdown(decoded.text);
    const selectorOf = byteSelector(text, byteOffsets(bytes, decoded));
    return [...issues, ...tablesTold(tables, at), { part: { text: text.text, raw: bytes, says, selectorOf, at } }];
  }),
};

/** Marks without end take time without end, and mark nothing: such a text is taken as it is. */
const isOverloaded = (text: string): boolean =>
  text.split(/\n[ \t\r]*\n/).some((block) => (block.match(/[*_[\]`>]/g)?.length ?? 0) > 2000);
