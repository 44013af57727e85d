import { overlaps } from "@sourcebook/model";
import { perUnit } from "../../quantities/per-unit.ts";
import type { Topic } from "../bound.ts";
import { isChangeVerb } from "../items/before-number.ts";
import { parenthesisBetween, stopBetween, wordsBetween } from "../items/gap.ts";
import { isCue, type Item, type QuantityItem } from "../items/item.ts";
import { kindOf, type UnitKind } from "../items/unit-kind.ts";
import { loadBehind } from "../products/unlisted-product.ts";
import type { Reading } from "../reading.ts";
import { nameOfWhole, wholeOfAmount } from "../roles/share-amount.ts";
import { isInShareList } from "../roles/share-list.ts";
import { isRestated } from "../times/share-times.ts";
import {
  countsOnly,
  isBetweenData,
  isDeedOfTrade,
  isInAside,
  isInRelativeClause,
  isLedTo,
  isOfAnotherIndicator,
  isOfFirm,
  isOfStrangeSubject,
  isOneOfBoth,
  isPlaceOfChange,
  isSumOfNothingMade,
  isWholeBefore,
  isWholeOfShare,
} from "./beside-topic.ts";
import { isOtherGoal } from "./goes-on.ts";
import { nextLoad, wordsWorth } from "./goods-moved.ts";
import { accepts, kindIsPart, nameTopic } from "./name-topic.ts";
import { topicOfRanked } from "./ranked-partner.ts";
import { topicMoved } from "./sum-moved.ts";
import { topicOfBoth } from "./topic-of-both.ts";
import { topicOfChange } from "./topic-of-change.ts";
import { topicOfContext } from "./topic-of-context.ts";
import { topicOfEarner } from "./topic-of-earner.ts";
import { topicOfExcess } from "./topic-of-excess.ts";
import { topicOfInvestors } from "./topic-of-investors.ts";
import { topicOfPartners } from "./topic-of-partners.ts";

/** Finds what the quantity at index `at` is about; null where the sentence does not surely say it. */
export function topicOf(reading: Reading, at: number): Topic | null {
  const quantity = reading.items[at];
  if (quantity?.type !== "quantity") return null;
  const kind = kindOf(reading.catalogue, quantity);
  if (kind === undefined || (kind === "physical" && measuresNoGoods(reading, quantity))) return null;
  if (kind === "count" && isKnown(reading, quantity)) return null;
  if (kind === "percent" && isOfRate(reading, at)) return null;
  const topic = topicNear(reading, at, kind);
  if (topic && isOfFirm(reading, at, topic.at)) return null;
  if (topic && isToldNegative(reading, at, topic)) return { ...topic, sign: -1 };
  if (topic?.form === "anaphor verb")
    return topicMoved(reading, { at, verb: topic, named: topicBehind(reading, at, "currency") }, kind);
  // "$55 a barrel" is no level of what is measured in money, but of what is a rate itself.
  return kind === "currency" && isRate(reading, at) && topic?.indicator.entry !== "_Z" ? null : topic;
}

/** "the balance with Kenya was negative and amounted to (5 billion)": of a name for either, which one it is. */
function isToldNegative({ text, items, language }: Reading, at: number, { indicator, sign, ...topic }: Topic): boolean {
  const [name, quantity] = [items[topic.at], items[at]];
  if (sign < 0 || topic.after || Object.keys(indicator.negatives).length === 0 || !name || !quantity) return false;
  return language.claims.toldNegative.test(text.slice(name.end, quantity.start));
}

/** "$55 a barrel"; not "$9 billion a year earlier". */
function isRate({ text, items, language }: Reading, at: number): boolean {
  const [quantity, next] = [items[at], items[at + 1]];
  const per = quantity && perUnit(text, quantity.end, language);
  return Boolean(per) && !(per && next?.type === "period" && overlaps(per, next) && next.mention.role !== "duration");
}

function topicNear(reading: Reading, at: number, kind: UnitKind): Topic | null {
  const excess = topicOfExcess(reading, at);
  if (excess) return excess !== "unknown" && !kindIsPart(kind) && accepts(excess.indicator, kind) ? excess : null;
  const verb = kind === "currency" || kind === "physical" ? verbBefore(reading, at, kind) : null;
  return (
    verb ??
    (kind === "rank" ? topicOfRanked(reading, at) : null) ??
    topicBehind(reading, at, kind) ??
    topicBefore(reading, at, kind) ??
    (isInShareList(reading, at) ? topicAhead(reading, at, kind) : null) ??
    topicOfPartners(reading, at, kind) ??
    topicOfInvestors(reading, at, kind) ??
    topicOfContext(reading, at, kind) ??
    topicOfEarner(reading, at, kind)
  );
}

/** "Turkey (30 percent) and Russia (22 percent) lead the list of countries that Georgia exports to" */
function topicAhead(reading: Reading, at: number, kind: UnitKind): Topic | null {
  const ahead = reading.items.findIndex((item, i) => i > at && item.type === "indicator");
  const item = reading.items[ahead];
  return item?.type === "indicator" ? nameTopic(reading, { item, at: ahead, after: false }, kind) : null;
}

/** "the two firms": things that the text has spoken of are not counted again. */
const isKnown = ({ text, start, language }: Reading, quantity: QuantityItem): boolean =>
  language.claims.definite.test(text.slice(Math.max(start, quantity.start - 12), quantity.start));

/** Of what is far, large, fast or hot, and not of what is made, sold or carried. */
const OF_NO_GOODS = new Set("km mi nmi in ha km2 acre mi2 km_h mi_h Cel degF Hz V By".split(" "));

const measuresNoGoods = (reading: Reading, quantity: QuantityItem): boolean =>
  OF_NO_GOODS.has(quantity.mention.quantity.unit) || describesThing(reading, quantity);

/** "a 20 percent excise", "60 percent of government revenue": how high something else is, or a part of it. */
function isOfRate({ text, items }: Reading, at: number): boolean {
  const [quantity, next] = [items[at], items[isCue(items[at + 1], "of") ? at + 2 : at + 1]];
  if (!quantity || !isCue(next, "noise")) return false;
  return (
    wordsBetween(text, quantity, next) <= (isCue(items[at + 1], "of") ? 2 : 1) && !stopBetween(text, quantity, next)
  );
}

/** "five-tonne trucks": a measure that tells one thing from another. */
const describesThing = ({ text }: Reading, { start, end }: QuantityItem): boolean =>
  /\p{L}-\p{L}|\d-\p{L}/u.test(text.slice(start, end)) && /^\s\p{Ll}/u.test(text.slice(end, end + 2));

/** "invested $1.2 billion in the Russian economy": the verb whose object the number is. */
function verbBefore(reading: Reading, at: number, kind: UnitKind): Topic | null {
  const [item, quantity] = [reading.items[at - 1], reading.items[at]];
  if (item?.type !== "indicator" || !quantity || wordsBetween(reading.text, item, quantity) > 3) return null;
  if (isDeedOfTrade(reading, at - 1) || isSumOfNothingMade(reading, at, at - 1)) return null;
  const topic = nameTopic(reading, { item, at: at - 1, after: false }, kind);
  return topic?.form === "verb" || topic?.form === "anaphor verb" ? topic : null;
}

/** "14 agreements", "a 170 billion dollar trade deficit", "$3 billion of exports". */
function topicBehind(reading: Reading, at: number, kind: UnitKind): Topic | null {
  if (kindIsPart(kind))
    return kind === "percent"
      ? (wholeBehind(reading, at) ?? changedBehind(reading, at) ?? topicOfChange(reading, at))
      : null;
  const { text, items } = reading;
  const next = nextLoad(reading, at);
  if (next >= 0 && wordsWorth(reading, at) !== null) return topicBehind(reading, next, kind);
  const whole = wholeOfAmount(reading, at);
  const named = items[whole];
  if (named?.type === "indicator" && items[at - 2]?.type !== "indicator")
    return nameTopic(reading, { item: named, at: whole, after: true }, kind);
  // "exports accounted for $34 billion in the trade turnover"; not "the top source of imports, accounting for $2 billion of imports"
  const isPart = isCue(items[at - 1], "share") && items[at - 2]?.type === "indicator";
  if (isPart && !isLedTo(items, at - 2) && !isCue(items[at - 3], "partner")) return null;
  const limit = kind === "count" ? 4 : 2;
  let words = 0;
  // "a $3 billion (2.8 billion euro) deficit"
  const gloss = isRestated(reading, at) ? items[at + 1] : undefined;
  const from = gloss ? { ...gloss, end: gloss.end + 1 } : items[at];
  for (let i = gloss ? at + 2 : at + 1, last: Item | undefined = from; i < items.length; i++) {
    const item = items[i];
    if (!item || !last || stopBetween(text, last, item)) return null;
    words += wordsBetween(text, last, item);
    if (words > limit) return null;
    // "a deficit of $3 billion in its trade", "a deficit of $3 billion was recorded in trade"
    const lead = items.find((other, j) => j > at && !isCue(other, "level"));
    if (item.type === "indicator" && isOfNameBefore(items, at) && isCue(lead, "in")) return null;
    // "$3 billion of the turnover fell on imports"
    const isWhole = isCue(items[i + 1], "share") && items[i + 2]?.type === "indicator";
    // "imports to $6 billion for a surplus of $3 billion": the name has a number of its own; not "from the export of 5,000 tonnes"
    if (item.type === "indicator" && isCue(items[i + 1], "of") && items[i + 2]?.type === "quantity")
      return loadBehind(reading, i) < 0 ? null : nameTopic(reading, { item, at: i, after: true }, kind);
    if (item.type === "indicator")
      return isWhole ? topicBehind(reading, i + 1, kind) : nameTopic(reading, { item, at: i, after: true }, kind);
    if (item.type === "product") {
      const indicator = item.of ? reading.catalogue.indicator(item.of) : undefined;
      if (indicator && accepts(indicator, kind))
        return { indicator, sign: 1, form: "noun", total: false, product: null, at: i, after: true };
      if (indicator) return null;
    } else if (!mayStandBetween(item, items[i - 1], kind) && !isPartOfPair(item, items[i + 1])) return null;
    last = item;
  }
  return null;
}

/** "a deficit of $3 billion" */
const isOfNameBefore = (items: readonly Item[], at: number): boolean =>
  isCue(items[at - 1], "of") && items[at - 2]?.type === "indicator";

/** "13.8 percent of Azerbaijan's foreign trade turnover" */
function wholeBehind(reading: Reading, at: number): Topic | null {
  const { text, items } = reading;
  const [quantity, of] = [items[at], items[at + 1]];
  // "imports, which accounted for 66 percent of total trade"
  const part = items[isCue(items[at - 2], "again") ? at - 3 : at - 2];
  if (isCue(items[at - 1], "share") && part?.type === "indicator" && !endsAside(reading, at - 2)) return null;
  if (!quantity || !of || wordsBetween(text, quantity, of) > 0) return null;
  const whole = nameOfWhole(reading, at + 1);
  const item = items[whole];
  return item?.type === "indicator" ? nameTopic(reading, { item, at: whole, after: true }, "percent") : null;
}

/** "metals, which add to the surplus, accounted for 9 percent of total exports"; not "its main export, accounting for 9 percent of total exports" */
function endsAside({ text, items, language }: Reading, at: number): boolean {
  const [name, share] = [items[at], items[at + 1]];
  if (name?.type !== "indicator" || !share || !stopBetween(text, name, share)) return false;
  return !language.claims.acting.test(text.slice(share.start, share.end).split(/\s/)[0] ?? "");
}

/** "a 12 percent rise": what is a verb elsewhere is a noun behind an article. */
export const isIndefinite = ({ text, language }: Reading, { start }: Item): boolean =>
  language.claims.indefinite.test(text.slice(Math.max(0, start - 4), start));

/** "a 5 percent increase in exports" */
function changedBehind(reading: Reading, at: number): Topic | null {
  const { text, items } = reading;
  const [quantity, change, lead] = [items[at], items[at + 1], items[at + 2]];
  if (!quantity || !isCue(change, "change")) return null;
  // "a 7 percent net reduction in the deficit"
  if (wordsBetween(text, quantity, change) > (change.cue.form === "noun" && isIndefinite(reading, quantity) ? 1 : 0))
    return null;
  if (change.cue.form !== "noun" && !isIndefinite(reading, quantity)) return null;
  // "rise in" holds its preposition.
  const holdsLead = /\s/.test(text.slice(change.start, change.end));
  if (!holdsLead && !(isCue(lead, "in", "of") && wordsBetween(text, change, lead) === 0)) return null;
  for (let i = holdsLead ? at + 2 : at + 3; i < items.length && i <= at + 5; i++) {
    const [item, last] = [items[i], items[i - 1]];
    if (!item || !last || stopBetween(text, last, item) || wordsBetween(text, last, item) > 2) return null;
    if (item.type === "indicator") return nameTopic(reading, { item, at: i, after: true }, "percent");
    // "a rise in the volume of exports"
    const isOfSum = isCue(item, "again") || (isCue(item, "of") && isCue(last, "again"));
    if (item.type !== "place" && item.type !== "product" && !isCue(item, "self", "world", "pair") && !isOfSum)
      return null;
  }
  return null;
}

function mayStandBetween(item: Item, before: Item | undefined, kind: UnitKind): boolean {
  if (item.type === "place" && kind === "rank") return true;
  if (item.type === "place") return !(item.form === "capital" || item.possessive || isCue(before, "in"));
  if (isCue(item, "pair", "world", "self")) return true;
  if (kind === "rank") return isCue(item, "in", "of", "partner");
  if (isCue(item, "and")) return kind === "count";
  // "earned $4 billion from exports", "$4 billion was from exports"
  if (isCue(item, "from")) return kind === "currency" && (before?.type === "quantity" || isCue(before, "level"));
  return kind !== "count" && isCue(item, "of", "level", "in", "statement", "share", "giving", "receiving");
}

/** "$150 billion in two-way trade" */
const isPartOfPair = (item: Item, next: Item | undefined): boolean => isCue(next, "pair") && next.start === item.end;

/** The nearest indicator to the left that can have such a value, unless something else measured stands nearer. */
function topicBefore(reading: Reading, at: number, kind: UnitKind): Topic | null {
  const { text, items } = reading;
  let strange = 0;
  let isAside = false;
  for (let i = at - 1; i >= 0; i--) {
    const [item, next] = [items[i], items[i + 1]];
    if (!item || !next) return null;
    // "foreign trade (without transit trade) amounted to $2 billion": what stands in brackets is not what is told of.
    const bracket = parenthesisBetween(text, item, next);
    if (bracket) isAside = bracket === ")";
    if (isAside) continue;
    strange += wordsBetween(text, item, next);
    // "said that the number of firms tripled": a verb by itself, whose subject stands in its own clause
    if (kind === "multiple" && (isCue(item, "clause") || isPlaceOfChange(items, i))) return null;
    if (strange > 1 && isOtherGoal(items, i, at)) return null;
    if (isOfAnotherIndicator(reading, i)) continue;
    // "the share of exports in the turnover made up 60 percent and amounted to $3 million"
    const isTold = (): boolean => items.slice(i, at).some(({ type }) => type === "quantity");
    if (isWholeOfShare(items, i) && (kindIsPart(kind) || isTold())) continue;
    if (isDeedOfTrade(reading, i) || isWholeBefore(reading, i) || isInAside(reading, i)) continue;
    if (isInRelativeClause(reading, i) || isSumOfNothingMade(reading, at, i)) continue;
    if (isCue(item, "noise", "other balance", "discrepancy")) return null;
    if (isCue(item, "firm") && !namesIndicatorBetween(items, i, at)) return null;
    if (item.type === "indicator" && kind !== "rank" && item.names.every(({ form }) => form === "list")) continue;
    // "investments in the economy of B are 5 billion": an economy grows, it has no amount.
    if (item.type !== "indicator" || (!kindIsPart(kind) && item.names.every(({ form }) => form === "changing")))
      continue;
    if (kind === "count") return isBetweenData(reading, i) ? null : linkedCount(reading, i, at);
    // What is told of things counted in percent is mostly something else.
    if (countsOnly(reading.catalogue, item)) {
      if (kind === "multiple") return null;
      continue;
    }
    if (isBetweenData(reading, i) || isOfStrangeSubject(reading, i)) return null;
    if (isOneOfBoth(reading, i)) return topicOfBoth(reading, { at, name: i }, kind);
    const topic = nameTopic(reading, { item, at: i, after: false }, kind);
    const verb = topic?.form === "anaphor" ? verbOfClause(reading, i, kind) : null;
    if (topic && strange <= STRANGE_WORDS) return verb ?? topic;
    if (topic || !kindIsPart(kind)) return null;
  }
  return null;
}

/** "Belarus exported to Russia goods worth ...": the verb before a short name says more than it. */
function verbOfClause(reading: Reading, at: number, kind: UnitKind): Topic | null {
  for (let i = at - 1; i >= 0; i--) {
    const item = reading.items[i];
    // "exported 5 million tons of goods worth ..."
    const isOfGoods = item?.type === "quantity" && kindOf(reading.catalogue, item) === "physical";
    if (isCue(item, "clause") || (item?.type === "quantity" && !isOfGoods)) return null;
    const topic = item?.type === "indicator" ? nameTopic(reading, { item, at: i, after: false }, kind) : null;
    if (topic) return topic.form === "verb" ? topic : null;
  }
  return null;
}

/** More unknown words than this between a name and its number, and they may well speak of something else. */
const STRANGE_WORDS = 14;

const namesIndicatorBetween = (items: readonly Item[], from: number, to: number): boolean =>
  items.slice(from + 1, to).some((item) => item.type === "indicator");

/** "the number of joint ventures reached 350", "rose by 20 to 350" */
function linkedCount(reading: Reading, at: number, quantity: number): Topic | null {
  const { text, items, language } = reading;
  const [item, before, number] = [items[at], items[quantity - 1], items[quantity]];
  if (item?.type !== "indicator" || !before || !number) return null;
  const isOfThings = countsOnly(reading.catalogue, item);
  const change = isOfThings && items.findLast((other, i) => i > at && i < quantity && isChangeVerb(other));
  const link = isCue(before, "to") && change ? change : before;
  const verb = isCue(before, "level", "to") ? link : language.claims.passing.test(text.slice(number.start)) && number;
  if (!verb || wordsBetween(text, item, verb) > 3) return null;
  return nameTopic(reading, { item, at, after: false }, "count");
}
