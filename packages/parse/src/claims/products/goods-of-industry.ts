import type { Topic } from "../bound.ts";
import { isCue } from "../items/item.ts";
import type { Reading } from "../reading.ts";
import type { ListHead } from "./product-list.ts";

/**
 * "The Turkish car industry raised its exports by 5 percent", "The sector's exports": what an industry trades in, which is not all that its
 * country does; null where the exports are those of the country: "The car industry lifted Turkey's exports".
 */
export function goodsOfIndustry(reading: Reading, { at, indicator, total }: Topic): ListHead | null {
  const { text, start, items, language } = reading;
  const name = items[at];
  if (!name || total || indicator.pair !== "directed" || !indicator.units.includes("physical")) return null;
  const before = text.slice(start, name.start);
  const words = language.claims.industryOwning.exec(before.slice(-LONGEST))?.[1] ?? industryActing(reading, at);
  if (words === undefined) return null;
  const product = items.find((item) => item.type === "product" && words.startsWith(text.slice(item.start, item.end)));
  return { product: product?.type === "product" ? product : null, words };
}

/** "The car industry sends 76 percent of its exports to Italy"; not "accounted for 30 percent of exports", which are those of all. */
export const wholeOfIndustry = (reading: Reading, topic: Topic): ListHead | null =>
  isCue(reading.items[topic.at - 1], "self") ? goodsOfIndustry(reading, topic) : null;

/** "(The Turkish) car industry (raised its exports)", "(The) car industry (exported)": the words that begin the sentence, where nobody else is told to trade. */
function industryActing({ text, start, items, language }: Reading, at: number): string | undefined {
  const words = language.claims.industry.exec(text.slice(start, start + LONGEST));
  const end = start + (words?.[0].length ?? 0);
  const isOther = items
    .slice(0, at)
    .some((item) => item.start > end && (item.type === "place" || isCue(item, "clause")));
  return words && !isOther ? words[1] : undefined;
}

/** Characters that hold an industry with what stands before it. */
const LONGEST = 80;
