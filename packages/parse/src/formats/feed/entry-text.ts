import { articleText } from "../html/article-text.ts";
import { buildPage } from "../html/build-page.ts";
import { pageTables } from "../html/page-tables.ts";
import { joinMapped, type MappedText, throughMapped } from "../mapped-text.ts";
import type { TableSeen } from "../tables-told.ts";
import type { Entry, Field } from "./read-entries.ts";

/** From the whole text to the teaser. */
const BODIES = ["content:encoded", "content", "description", "summary"];

/** The HTML of an entry's text, and of its title. */
export const contentsOf = ({ fields }: Entry): readonly MappedText[] =>
  [fields.get("title"), BODIES.map((name) => fields.get(name)).find(hasText)].flatMap((found) =>
    found?.[0] ? [found[0].content] : [],
  );

const hasText = (found: readonly Field[] | undefined): boolean => /\S/.test(found?.[0]?.content.text ?? "");

/** Title and text of an entry, mapped to the feed, and the tables in it. */
export type EntryText = { readonly text: MappedText; readonly tables: readonly TableSeen[] };

/** Reads an entry; null where it is nested too deep. Title and text are HTML inside XML: the way back leads through both. */
export function entryText(entry: Entry): EntryText | null {
  const texts: MappedText[] = [];
  const tables: TableSeen[] = [];
  for (const content of contentsOf(entry)) {
    const page = buildPage(content.text);
    if (!page) return null;
    texts.push(throughMapped(articleText(page.document.body, page.origins), content));
    tables.push(...pageTables(page.document.body));
  }
  const [title, body] = texts;
  const isTwice = title !== undefined && body?.text.startsWith(`${title.text}\n`);
  return { text: joinMapped(isTwice && body ? [body] : texts.filter(({ text }) => text !== "")), tables };
}
