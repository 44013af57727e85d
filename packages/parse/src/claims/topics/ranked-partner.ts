import type { Topic } from "../bound.ts";
import { isCue, type Item } from "../items/item.ts";
import type { Reading } from "../reading.ts";
import { movedBy } from "./topic-of-partners.ts";

/** "Kenya is Ghana's second largest supplier", "ranks third among the buyers of Ghanaian goods": what such partners are ranked by. */
export function topicOfRanked(reading: Reading, at: number): Topic | null {
  const { items, catalogue } = reading;
  const list = listBehind(items, at);
  const cue = items[list];
  const indicator = isCue(cue, "partner") ? movedBy(catalogue, cue) : undefined;
  return indicator ? { indicator, sign: 1, form: "list", total: false, product: null, at: list, after: true } : null;
}

/** Index of the word for partners that tells where goods go; -1 where the rank is in no list of such. */
function listBehind(items: readonly Item[], at: number): number {
  for (let i = at + 1; i <= at + MOST; i++) {
    const item = items[i];
    if (isCue(item, "partner") && item.cue.goods) return i;
    // "among Ghana's suppliers", "in the list of its buyers"
    if (!(item?.type === "place" && item.possessive) && !isCue(item, "partner", "in", "of", "self")) return -1;
  }
  return -1;
}

/** Items up to the word. */
const MOST = 4;
