import { basisOf, type Found, type Where } from "../areas/area-basis.ts";
import { subjectBefore } from "../areas/owner.ts";
import { beginsList } from "../areas/several-areas.ts";
import type { Topic } from "../bound.ts";
import type { Preposition } from "../items/cue.ts";
import { wordsBetween } from "../items/gap.ts";
import { isCue, isReceiver, type Item } from "../items/item.ts";
import { leadOf } from "../items/lead.ts";
import { isGiving, isMoving } from "../items/receiver.ts";
import { kindOf, type UnitKind } from "../items/unit-kind.ts";
import type { Reading } from "../reading.ts";
import { namesGoods } from "./goods-moved.ts";
import { accepts } from "./name-topic.ts";

// What changes hands is not always trade: aid, loans and dividends are sent and received too.

/** Trade that names nobody is with all; aid that names nobody is for somebody. */
const isTrade = ({ indicator }: Topic): boolean => indicator.counterpart_default === "WLD";

/**
 * "received $300 million in aid", "sold a $30 million stake", "sent $20 million": a sum is one of trade only where the words say that it
 * is of goods. `named`: what its name behind it is.
 */
export function topicMoved(reading: Reading, { at, verb, named }: Moved, kind: UnitKind): Topic | null {
  if (named && !isTrade(named)) return accepts(named.indicator, kind) ? named : null;
  if (kind === "physical" || kind === "rank") return verb;
  // "goods worth $4 million were sold, 9 percent more"
  const host = kind === "currency" ? -1 : reading.items.findLastIndex((item, i) => i < at && isSum(reading, item));
  return [at, host].some((i) => i >= 0 && namesGoods(reading, i, verb.at)) ? verb : null;
}

const isSum = ({ catalogue }: Reading, item: Item): boolean =>
  item.type === "quantity" && ["currency", "physical"].includes(kindOf(catalogue, item) ?? "");

type Moved = { readonly at: number; readonly verb: Topic; readonly named: Topic | null };

/**
 * "Georgia received $4 billion in remittances from Russia", "Georgia was given a loan by Japan": what is no trade is that of whom it comes
 * from. "unknown" where that is not said, or not who gives: "the fund gave Georgia $4 billion in loans"; null where nothing passes.
 */
export function areasMoved(reading: Reading, at: number, topic: Topic): Where | "unknown" | null {
  const { items, catalogue } = reading;
  const { pair, units } = topic.indicator;
  if (pair !== "directed" || !units.includes("currency")) return null;
  if (isTrade(topic)) return areasOfGivenTrade(items, at, topic);
  if (topic.at < 0) return null;
  const isReceiving = (item: Item): boolean => isCue(item, "receiving") || isMoving(catalogue, item, "from");
  const verb = items.findLastIndex(
    (item, i) => i < Math.min(at, topic.at) && (isReceiving(item) || isGiving(catalogue, item)),
  );
  const deed = items[verb];
  if (!deed || items.slice(verb, at).some((item) => isCue(item, "clause"))) return null;
  const actor = actorBefore(reading, verb);
  if (!isReceiving(deed)) return actor ? areasGiven(reading, verb + 1, actor) : "unknown";
  const giver = items.find((item, i) => i > verb && item.type === "place" && isFrom(leadOf(reading, i)));
  // foreign direct investment, of which nobody in particular need be named
  const from = giver?.type === "place" ? giver.code : topic.total ? "WLD" : null;
  return from && actor && actor.code !== from
    ? { reference: from, counterpart: actor.code, basis: basisOf(actor) }
    : "unknown";
}

/** "Japan gave Nepal $20 million in aid"; whom it is given to behind "to" is read as any partner. */
function areasGiven(reading: Reading, at: number, giver: Found): Where | "unknown" | null {
  const receiver = reading.items[at];
  if (!isReceiver(receiver)) return null;
  if (receiver.code === giver.code || beginsList(reading, at)) return "unknown";
  return { reference: giver.code, counterpart: receiver.code, basis: basisOf(giver) };
}

const isFrom = (lead: Preposition | null): boolean => lead === "from" || lead === "by";

/** "This gave Turkey a surplus of $4 billion" is Turkey's; "the exports of Georgia gave Turkey a surplus" says not with whom it is. */
function areasOfGivenTrade(items: readonly Item[], at: number, { indicator }: Topic): Where | "unknown" | null {
  const given = items.findIndex((item, i) => i < at && isReceiver(item) && isCue(items[i - 1], "giving"));
  const receiver = items[given];
  if (!isReceiver(receiver)) return null;
  const isBalance = Object.keys(indicator.negatives).length > 0;
  const isAlone = items.every((item) => item === receiver || item.type !== "place");
  return isBalance && isAlone
    ? { reference: receiver.code, counterpart: indicator.counterpart_default, basis: "STATED" }
    : "unknown";
}

/** Who gives or gets: "Georgia (received)", "Japan's government (gave)", "workers in Japan (sent)", "the country (received)"; not "the World Bank (gave)". */
function actorBefore({ text, items, context }: Reading, verb: number): Found | null {
  const clause = items.findLastIndex((item, i) => i < verb && isCue(item, "clause"));
  const subject = subjectBefore(items, verb, (_, i) => i > clause || isCue(items[i + 1], "again"));
  if (subject) return subject.code === "WLD" ? null : { code: subject.code, stated: true };
  const [before, deed] = [items[verb - 1], items[verb]];
  const words = before && deed ? wordsBetween(text, before, deed) : 0;
  const isHolder = before?.type === "place" && (before.possessive || before.form === "adjective") && words <= 2;
  const isSeat = before?.type === "place" && isCue(items[verb - 2], "in") && words === 0;
  if (isHolder || isSeat) return { code: before.code, stated: true };
  const points = items.some((item, i) => i > clause && i < verb && isCue(item, "self"));
  return points && context.self ? { code: context.self, stated: false } : null;
}
