import type { Where } from "./area-basis.ts";
import { type IndicatorItem, isCue, type Item } from "./item.ts";
import { subjectBefore } from "./owner.ts";
import { isTraded } from "./product.ts";
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
  return kind !== "currency" || namesGoods(reading, at, verb) ? verb : null;
}

type Moved = { readonly at: number; readonly verb: Topic; readonly named: Topic | null };

/** "bought gas for $3 million", "supplied machines worth $3 million", "$3 million worth of machines", "$3 million in goods" */
function namesGoods({ text, items, language }: Reading, at: number, { at: verb }: Topic): boolean {
  const end = items[at]?.end ?? 0;
  if (isCue(items[verb - 1], "and") && items.slice(0, verb).some(isVerb)) return true;
  if (items.slice(verb + 1, at).some((item) => isTraded(item) || isCue(item, "level"))) return true;
  return items.slice(at + 1, at + 5).some(isTraded) || language.claims.ofGoods.test(text.slice(end, end + LONGEST));
}

/** "sold goods worth $2 million and (bought $1 million)" */
const isVerb = (item: Item): boolean => item.type === "indicator" && item.names.some(({ form }) => form === "verb");

/** Characters that hold the words for goods behind a sum. */
const LONGEST = 40;

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
