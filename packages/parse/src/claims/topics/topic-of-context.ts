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

/** The context's topic, where the sentence just before had a claim and this one only goes on about it. */
export function topicOfContext(reading: Reading, at: number, kind: UnitKind): Topic | null {
  const { items, catalogue, context } = reading;
  if (!context.topic || !context.adjacent || kind === "count") return null;
  const before = items.slice(0, at);
  if (before.some((item) => isNamed(item) || isCue(item, "noise", "other balance", "discrepancy", "firm"))) return null;
  // A place "among the partners" ranks the trade with them.
  const ranked = kind === "rank" && isCue(items[at + 1], "partner") ? context.symmetric : null;
  const isLine = kind !== "rank" && goodsOfLine(reading) !== null;
  if (kind !== "rank" && !isLine && !goesOn(reading, at) && !nextOfList(reading, at)) return null;
  const indicator = catalogue.indicator(ranked ?? context.topic.id);
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
