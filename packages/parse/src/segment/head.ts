import type { Span } from "@sourcebook/model";
import type { SegmentLexicon } from "./lexicon.ts";

/** What the first lines of a document say of it. */
export type Head = {
  readonly published: { readonly date: string; readonly span: Span } | null;
  readonly publisher: string | null;
  readonly author: string | null;
};

/** Lines of the head are looked for among the first paragraphs only. */
const PARAGRAPHS = 4;

/** Longer paragraphs are text. */
const LONGEST = 200;

/** Reads the date line and the by-line. */
export function readHead(text: string, { dateLine, byLine }: SegmentLexicon): Head {
  const head: { -readonly [Name in keyof Head]: Head[Name] } = { published: null, publisher: null, author: null };
  let at = 0;
  for (const paragraph of text.split(/\r?\n\s*\n/, PARAGRAPHS)) {
    const start = text.indexOf(paragraph, at);
    at = start + paragraph.length;
    if (paragraph.length > LONGEST) continue;
    const dated = dateLine.exec(paragraph);
    const date = dated?.groups?.["date"];
    if (date && !head.published) {
      const from = start + dated.index + dated[0].indexOf(date);
      head.published = { date, span: { start: from, end: from + date.length } };
      head.publisher = dated.groups?.["publisher"]?.trim() ?? null;
    } else head.author ??= byLine.exec(paragraph)?.groups?.["author"]?.trim() ?? null;
  }
  return head;
}
