import type { Topic } from "../bound.ts";
import { isCue, type Item } from "../items/item.ts";
import type { UnitKind } from "../items/unit-kind.ts";
import type { Reading } from "../reading.ts";
import { accepts } from "./name-topic.ts";
import { isOfMember, isOfSomethingElse, mayStandInList } from "./topic-of-partners.ts";

/** "Turkey was the largest investor in Georgia with $3 million, followed by Iran with $2 million": what those who invest have put in. */
export function topicOfInvestors(reading: Reading, at: number, kind: UnitKind): Topic | null {
  if (kind !== "currency") return null;
  const { items, catalogue } = reading;
  const list = items.findLastIndex((item, i) => i < at && listedBy(item) !== undefined);
  const indicator = catalogue.indicator(listedBy(items[list]) ?? "");
  if (indicator?.counterpart_default !== "_X" || !accepts(indicator, kind)) return null;
  // "an Egyptian investor with $3 million"
  if (!items.slice(0, at).some((item) => isCue(item, "level"))) return null;
  if (!isOfMember(reading, at, list) || isOfSomethingElse(reading, at)) return null;
  // "investors" is a word for what is measured elsewhere, too
  const between = items.slice(list + 1, at).filter(({ start }) => start !== items[list]?.start);
  if (!between.every((item) => mayStandInList(catalogue, item)) || between.some((item) => isCue(item, "change")))
    return null;
  return { indicator, sign: 1, form: "list", total: true, product: null, at: list, after: false };
}

/** "investor": the indicator that its members are so called by. */
const listedBy = (item: Item | undefined): string | undefined =>
  item?.type === "indicator" ? item.names.find(({ form }) => form === "list")?.id : undefined;
