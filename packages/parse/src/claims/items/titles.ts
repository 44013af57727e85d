import { wordsBetween } from "./gap.ts";
import { isCue, type Item } from "./item.ts";

/** "the Republic of Turkey", "the State of Qatar": one name of an area, and no word for one that the text named before. */
export function settleTitles(text: string, items: readonly Item[]): readonly Item[] {
  const settled: Item[] = [];
  for (let at = 0; at < items.length; at++) {
    const [title, of, place] = items.slice(at, at + 3);
    if (!title) break;
    if (isTitle(text, title, of, place)) {
      settled.push({ ...place, start: title.start });
      at += 2;
    } else settled.push(title);
  }
  return settled;
}

function isTitle(text: string, title: Item, of: Item | undefined, place: Item | undefined): place is Item {
  if (!isCue(title, "self") || !isCue(of, "of") || place?.type !== "place") return false;
  if (place.form !== "name" || place.possessive) return false;
  return wordsBetween(text, title, of) + wordsBetween(text, of, place) === 0;
}
