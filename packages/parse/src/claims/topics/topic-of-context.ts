import { nextOfList } from "../areas/told-list.ts";
import type { Topic } from "../bound.ts";
import { isCue, type Item } from "../items/item.ts";
import type { UnitKind } from "../items/unit-kind.ts";
import { goodsOfLine } from "../products/goods-line.ts";
import type { Reading } from "../reading.ts";
import { goesOn } from "./goes-on.ts";
import { accepts } from "./name-topic.ts";

/** Is it something else that is told of? Not "the other investor countries were". */
const isNamed = (item: Item): boolean => item.type === "indicator" && item.names.some(({ form }) => form !== "list");

/** "the third largest economy", "Kenya's third largest airline", "third among the world's banks": something else is ranked than trade with a partner. */
function isOfItsOwn({ text, start, items, language }: Reading, at: number): boolean {
  const [whose, rank, next, behind] = [items[at - 1], items[at], items[at + 1], items[at + 2]];
  if (!rank || isCue(next, "partner"))
    return isCue(behind, "region") || (behind?.type === "place" && behind.code === "WLD");
  if (isCue(whose, "self") || (whose?.type === "place" && whose.possessive)) return true;
  const isThing = language.claims.definite.test(text.slice(Math.max(start, rank.start - LONGEST), rank.start));
  const isItem = next?.start === rank.end + 1 && next.type !== "indicator";
  return isThing && !isItem && WORD.test(text.slice(rank.end));
}

const WORD = /^\s\p{L}/u;
/** Characters that hold an article. */
const LONGEST = 12;

/** The context's topic, where the sentence just before had a claim and this one only goes on about it. */
export function topicOfContext(reading: Reading, at: number, kind: UnitKind): Topic | null {
  const { items, catalogue, context } = reading;
  if (!context.topic || !context.adjacent || kind === "count") return null;
  const before = items.slice(0, at);
  if (before.some((item) => isNamed(item) || isCue(item, "noise", "other balance", "discrepancy", "firm"))) return null;
  // A place "among the partners" ranks the trade with them.
  const list = items[at + 1];
  // "It was the fourth exporter to Kenya": by what it sells
  if (kind === "rank" && isCue(list, "partner") && list.cue.ofOrigin) return null;
  const ranked = kind === "rank" && isCue(list, "partner") ? context.symmetric : null;
  const isLine = kind !== "rank" && goodsOfLine(reading) !== null;
  if (kind !== "rank" && !isLine && !goesOn(reading, at) && !nextOfList(reading, at)) return null;
  const indicator = catalogue.indicator(ranked ?? context.topic.id);
  if (kind === "rank" && indicator?.pair !== "none" && isOfItsOwn(reading, at)) return null;
  if (!indicator || !accepts(indicator, kind)) return null;
  return {
    indicator,
    sign: ranked ? 1 : context.topic.sign,
    form: "noun",
    total: false,
    product: null,
    at: -1,
    after: false,
  };
}
