import type { Where } from "./area-basis.ts";
import { type IndicatorItem, isCue, type Item } from "./item.ts";
import { subjectBefore } from "./owner.ts";
import { namesGoods } from "./goods-moved.ts";
import { accepts } from "./name-topic.ts";
import type { Reading, Topic } from "./topic.ts";
import type { UnitKind } from "./unit-kind.ts";

// What changes hands is not always trade: aid, loans and dividends are sent and received too.

/** Trade that names nobody is with all; aid that names nobody is for somebody. */
const isTrade = ({ indicator }: Topic): boolean => indicator.counterpart_default === "WLD";

/**
 * "received $300 million in aid", "sold a $30 million stake", "sent $20 million": a sum is one of trade only where the words say that it
 * is of goods. `named`: what its name behind it is.
 */
export function topicMoved(reading: Reading, { at, verb, named }: Moved, kind: UnitKind): Topic | null {
  if (named && !isTrade(named)) return accepts(named.indicator, kind) ? named : null;
  return kind !== "currency" || namesGoods(reading, at, verb.at) ? verb : null;
}

type Moved = { readonly at: number; readonly verb: Topic; readonly named: Topic | null };

/**
 * "Georgia received $4 billion in remittances from Russia": what is no trade is that of whom it comes from. "unknown" where that is not
 * said; null where nothing is received.
 */
export function areasReceived(reading: Reading, at: number, topic: Topic): Where | "unknown" | null {
  const { items } = reading;
  const { pair, units } = topic.indicator;
  if (pair !== "directed" || !units.includes("currency") || isTrade(topic) || topic.at < 0) return null;
  const verb = items.findLastIndex((item, i) => i < Math.min(at, topic.at) && isReceiving(reading, item));
  if (verb < 0 || items.slice(verb, at).some((item) => isCue(item, "clause"))) return null;
  const giver = items.find((item, i) => i > verb && item.type === "place" && isCue(items[i - 1], "from"));
  const receiver = subjectBefore(items, verb, () => true);
  // foreign direct investment, of which nobody in particular need be named
  const from = giver?.type === "place" ? giver.code : topic.total ? "WLD" : null;
  return from && receiver ? { reference: from, counterpart: receiver.code, basis: "STATED" } : "unknown";
}

/** "received", "bought": does it go on with "from"? */
const isReceiving = ({ catalogue }: Reading, item: Item): item is IndicatorItem =>
  item.type === "indicator" &&
  item.names.some(
    ({ id, form }) => form === "anaphor verb" && catalogue.indicator(id)?.counterpart_after.includes("from"),
  );
