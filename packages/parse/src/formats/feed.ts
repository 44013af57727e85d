import type { Location } from "@sourcebook/model";
import { byteSelector } from "./byte-selector.ts";
import { decodeText, type DecodedText } from "./encoding.ts";
import type { Entry, Feed, Field } from "./feed/read-entries.ts";
import type { Format, Found, SelfDescription } from "./format.ts";
import { pageIssue } from "./html.ts";
import { asciiOf } from "./input.ts";
import { selfDescription } from "./self-description.ts";
import { tablesTold } from "./tables-told.ts";
import { wholeFile } from "./whole-file.ts";

const BEGINS =
  /^(?:\s|<\?xml[^>]*>|<!--(?:[^-]|-(?!->))*-->|<!DOCTYPE[^>[]*>)*<(?:!DOCTYPE\s+)?(?:rss|feed|rdf:rdf)\b/i;
const DECLARED = /^\s*<\?xml[^>]*?encoding=["'](?<label>[\w:.-]+)/i;

/** A feed: RSS or Atom. Each entry is a document. */
export const feed: Format = {
  id: "feed",
  accepts: (head) => BEGINS.test(asciiOf(head)),
  read: wholeFile(async (bytes, at) => {
    const label = DECLARED.exec(asciiOf(bytes.subarray(0, 256)))?.groups?.["label"];
    const decoded = await decodeText(bytes, at, label);
    if (decoded.text === null) return [decoded];
    const { readEntries } = await import("./feed/read-entries.ts");
    return foundIn(readEntries(decoded.text), bytes, decoded, at);
  }),
};

/** The entries one by one: a feed may have more of them than would be good to have in memory. */
async function foundIn(read: Feed, raw: Uint8Array, decoded: DecodedText, at: Location): Promise<Iterable<Found>> {
  const { byteOffsets } = await import("./byte-offsets.ts");
  const { contentsOf, entryText } = await import("./feed/entry-text.ts");
  const toByte = byteOffsets(raw, decoded);
  const lineOf = lineCounter(decoded.text);
  const readEntry = (entry: Entry): readonly Found[] => {
    const place = { ...at, line: lineOf(entry.start) };
    const html = contentsOf(entry).map(({ text }) => text);
    const issue = pageIssue(html.join(""), place);
    if (issue) return [{ issue }];
    const found = entryText(entry);
    if (!found) return [{ issue: { code: "NESTED_TOO_DEEP", at: place } }];
    const { text, tables } = found;
    const says = describe(entry, read);
    const part = { text: text.text, raw, says, selectorOf: byteSelector(text, toByte), at: place };
    return [...tablesTold(tables, place), { part }];
  };
  return (function* found() {
    if (decoded.issue) yield { issue: decoded.issue };
    for (const entry of read.entries) yield* readEntry(entry);
    const cause = `it breaks off inside <${read.brokenIn}>`;
    if (read.brokenIn) yield { issue: { code: "DAMAGED_FILE", format: "feed", cause, at } };
    else if (read.entries.length === 0) yield { issue: { code: "EMPTY_DOCUMENT", at } };
  })();
}

function describe({ fields }: Entry, whole: Feed): SelfDescription {
  const link = fields.get("link")?.find(({ attributes: { rel } }) => rel === undefined || rel === "alternate");
  return selfDescription({
    title: textOf(fields.get("title")),
    author: textOf(fields.get("dc:creator") ?? fields.get("author name") ?? fields.get("author")),
    publisher: textOf(whole.fields.get("title")),
    published: textOf(
      fields.get("published") ?? fields.get("pubdate") ?? fields.get("dc:date") ?? fields.get("updated"),
    ),
    url: link?.attributes["href"] ?? link?.content.text ?? null,
    language: textOf(fields.get("dc:language") ?? whole.fields.get("language")),
  });
}

const textOf = (found: readonly Field[] | undefined): string | null =>
  found?.[0]?.content.text.replaceAll(/<[^<>]*>/g, "") ?? null;

/** Counts lines for offsets that grow. */
function lineCounter(text: string): (offset: number) => number {
  let [line, next] = [1, text.indexOf("\n")];
  return (offset) => {
    for (; next >= 0 && next < offset; next = text.indexOf("\n", next + 1)) line++;
    return line;
  };
}
