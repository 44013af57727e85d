import type { Topic } from "../bound.ts";
import { previousQuantity } from "../items/before-number.ts";
import { isCue } from "../items/item.ts";
import { isOrigin, leadOf } from "../items/lead.ts";
import type { Reading } from "../reading.ts";
import type { Where } from "./area-basis.ts";
import { headOfNumber, listedPartner } from "./listed-partner.ts";

/**
 * "Ghana imported goods worth $3 million, Togo $2 million": the next who does the same. "unknown" in a text on the two: it may be their trade
 * with each other. Null for what is no such list, or has a partner.
 */
export function areasOfNextOwner(reading: Reading, at: number, topic: Topic): Where | "unknown" | null {
  const { items, context } = reading;
  const buyer = areasOfNextBuyer(reading, at, topic);
  if (buyer) return buyer;
  const head = headOfNumber(reading, at);
  if (!head || head.possessive || !isNextOfVerb(reading, at, topic)) return null;
  const { counterpart_default } = topic.indicator;
  const hasPartner = items.some((item, i) => i > topic.at && item.type === "place" && leadOf(reading, i) !== null);
  if (hasPartner || counterpart_default !== "WLD") return null;
  if (context.pair?.includes(head.code)) return "unknown";
  return { reference: head.code, counterpart: counterpart_default, basis: "STATED" };
}

/** "Togo imported Ghanaian goods for $3 million, followed by Benin with $2 million": the next who buys of the same. */
function areasOfNextBuyer(reading: Reading, at: number, topic: Topic): Where | null {
  const { items } = reading;
  const origin = items[topic.at + 1];
  if (topic.form !== "verb" || previousQuantity(items, at) < topic.at || origin?.type !== "place") return null;
  const next = isOrigin(reading, topic.at + 1, topic.indicator) ? listedPartner(reading, at) : null;
  return next && items.indexOf(next) > topic.at + 1
    ? { reference: next.code, counterpart: origin.code, basis: "STATED" }
    : null;
}

/** Does only a time, a comma or "and" part what heads the number from the value of the one before, who stands right before the verb? */
function isNextOfVerb({ items }: Reading, at: number, { form, after, at: verb }: Topic): boolean {
  const previous = previousQuantity(items, at);
  if (form !== "verb" || after || previous < verb || items[verb - 1]?.type !== "place") return false;
  const between = items.slice(previous + 1, at);
  return between.every((item) => item.type === "period" || item.type === "place" || isCue(item, "and", "in"));
}
