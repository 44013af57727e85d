import { articleText } from "../html/article-text.ts";
import { buildPage } from "../html/build-page.ts";
import { joinMapped, type MappedText, throughMapped } from "../mapped-text.ts";
import type { Entry, Field } from "./read-entries.ts";

/** From the whole text to the teaser. */
const BODIES = ["content:encoded", "content", "description", "summary"];

/** The HTML of an entry's text, and of its title. */
export const contentsOf = ({ fields }: Entry): readonly MappedText[] =>
  [fields.get("title"), BODIES.map((name) => fields.get(name)).find(hasText)].flatMap((found) =>
    found?.[0] ? [found[0].content] : [],
  );

const hasText = (found: readonly Field[] | undefined): boolean => /\S/.test(found?.[0]?.content.text ?? "");

/** Title and text of an entry; null where they are nested too deep. Both are HTML inside XML: the way back leads through both. */
export function entryText(entry: Entry): MappedText | null {
  const texts: MappedText[] = [];
  for (const content of contentsOf(entry)) {
    const page = buildPage(content.text);
    if (!page) return null;
    texts.push(throughMapped(articleText(page.document.body, page.origins), content));
  }
  const [title, body] = texts;
  return joinMapped(
    title && body?.text.startsWith(`${title.text}\n`) ? [body] : texts.filter(({ text }) => text !== ""),
  );
}
