import type { Language } from "../../languages/language.ts";
import { isCue, type Item } from "./item.ts";

/** "The largest markets apart from Russia and the US were": areas that a list of partners leaves out have no part in it. */
export function withoutLeftOut(text: string, items: readonly Item[], language: Language): readonly Item[] {
  const partner = items.findIndex((item, at) => isCue(item, "partner") && leavesOut(text, items, at, language));
  if (partner < 0) return items;
  const from = partner + 1;
  const to = items.findIndex((item, at) => at > placeBehind(items, partner) && !isListed(item));
  return [...items.slice(0, from), ...(to < 0 ? [] : items.slice(to))];
}

const isListed = (item: Item): boolean => item.type === "place" || isCue(item, "and");

/** Index of what stands behind the partners, but for words of what leaves out, "apart (from)", "other (than)". */
const placeBehind = (items: readonly Item[], partner: number): number =>
  isCue(items[partner + 1], "from", "base") ? partner + 2 : partner + 1;

/** "partners, (other than the) US" */
function leavesOut(text: string, items: readonly Item[], partner: number, { claims }: Language): boolean {
  const [names, place] = [items[partner], items[placeBehind(items, partner)]];
  if (!names || place?.type !== "place" || place.start - names.end > LONGEST) return false;
  const words = text.slice(names.end, place.start);
  const leaving = claims.leavingOut.exec(words);
  return leaving !== null && leaving.index <= PAUSE && ARTICLE.test(words.slice(leaving.index + leaving[0].length));
}

/** Characters that hold such words. */
const LONGEST = 32;
/** Characters of ", " */
const PAUSE = 2;
const ARTICLE = /^(?:\p{L}+\s)?$/u;
