import type { Topic } from "../bound.ts";
import { stopBetween } from "../items/gap.ts";
import { isCue, type Item } from "../items/item.ts";
import type { Reading } from "../reading.ts";
import type { Where } from "./area-basis.ts";
import { ownerOf } from "./owner.ts";

/**
 * "Ghana exported $3 million worth of goods and imported $2 million from Togo": the exports went to Togo where the text is on the two, and
 * perhaps elsewhere where it is not: "unknown". Null where the number at `at` is no first of two such deeds, or has a partner of its own.
 */
export function areasOfJointDeed(reading: Reading, at: number, topic: Topic): Where | "unknown" | null {
  const { items, context } = reading;
  const partner = topic.form === "verb" && !topic.after ? partnerOfNextDeed(reading, at, topic) : null;
  if (!partner) return null;
  const owner = ownerOf(reading, at, topic, partner);
  if (!owner || !context.pair?.includes(partner) || !context.pair.includes(owner.code)) return "unknown";
  const basis = items.some((item) => item.type === "place" && item.code === owner.code) ? "STATED" : "CONTEXT";
  return { reference: owner.code, counterpart: partner, basis };
}

/** "(exported $3 million) and imported $2 million from Togo": with whom the next deed is done; null for none. */
function partnerOfNextDeed({ text, items, catalogue }: Reading, at: number, { indicator }: Topic): string | null {
  const and = items.findIndex((item, i) => i > at && isCue(item, "and"));
  const [number, deed, amount] = [
    items[at],
    items[and + 1],
    items.findIndex((item, i) => i > and && item.type === "quantity"),
  ];
  if (and < 0 || !number || deed?.type !== "indicator") return null;
  if (items.slice(at + 1, and).some((item) => !mayStandBehind(item))) return null;
  const verb = deed.names.find(({ id, form }) => form === "verb" && id !== indicator.id);
  const next = verb && catalogue.indicator(verb.id);
  if (next?.pair !== "directed" || amount < 0) return null;
  const lead = items.findIndex((item, i) => i > amount && isCue(item, ...next.counterpart_after));
  const place = items[lead + 1];
  const between = lead < 0 ? [] : items.slice(and + 2, lead);
  if (
    lead < 0 ||
    place?.type !== "place" ||
    between.some((item) => item.type === "place" || isCue(item, "and", "clause"))
  )
    return null;
  return stopBetween(text, deed, place) ? null : place.code;
}

/** "(goods worth $3 million) of wine, in 2021, to (and imported)" */
const mayStandBehind = (item: Item): boolean =>
  item.type === "product" || item.type === "period" || isCue(item, "level", "of", "in", "to", "from");
