import type { Catalogue } from "@sourcebook/model";
import { stopBetween, wordsBetween } from "../items/gap.ts";
import { type IndicatorItem, isCue, isTraded, type Item } from "../items/item.ts";
import { kindOf } from "../items/unit-kind.ts";
import type { Reading } from "../reading.ts";
import { namesGoods } from "./goods-moved.ts";

// An indicator may stand nearest to a number, and the number be about something else.

/** "Phones topped the list with an export value of $2 billion": the exports of what the clause is about, which is no area. */
export function isOfStrangeSubject({ items, catalogue }: Reading, at: number): boolean {
  if (!isCue(items[at - 1], "with")) return false;
  const before = items.slice(0, at - 1);
  const clause = before.slice(before.findLastIndex((item) => isCue(item, "clause")) + 1);
  const isOfPart = isShortOfBoth(catalogue, items[at]) || clause.some(isTraded);
  if (isOfPart && isShort(items[at]) && clause.some((item) => isMarket(item, clause))) return true;
  return !clause.some(
    (item) =>
      item.type === "place" || item.type === "indicator" || isCue(item, "self", "pair", "other", "world", "again"),
  );
}

/** "foreign firms exported $2 billion", "the decrease was 9 percent for domestic firms": of firms, and of no area. */
export function isOfFirm(reading: Reading, at: number, topic: number): boolean {
  const { text, items, catalogue } = reading;
  const [owner, name, quantity, lead, behind] = [
    items[topic - 1],
    items[topic],
    items[at],
    items[at + 1],
    items[at + 2],
  ];
  const isFirm = (item: Item | undefined): item is Item =>
    isCue(item, "firm") || (item?.type === "indicator" && countsOnly(catalogue, item));
  // "foreign firms exported", "the company's yearly exports"; not "the bank said exports"
  const reach = owner && /['’]/.test(text.slice(owner.start, owner.end + 1)) ? 1 : 0;
  if (isFirm(owner) && name && wordsBetween(text, owner, name) <= reach && !stopBetween(text, owner, name))
    return !haveInvested(reading, at, topic);
  return (
    isCue(lead, "in", "by") && isFirm(behind) && quantity !== undefined && wordsBetween(text, quantity, behind) <= 3
  );
}

/** "Turkish companies have invested $3 million in Georgia": those of a country together; not "two Turkish companies", "in a plant". */
function haveInvested({ text, items, catalogue }: Reading, at: number, verb: number): boolean {
  const [before, owner, firms, deed] = [items[verb - 3], items[verb - 2], items[verb - 1], items[verb]];
  const [quantity, lead, host] = items.slice(at, at + 3);
  if (deed?.type !== "indicator" || firms?.type !== "indicator" || !quantity || !lead || !host) return false;
  const invests = deed.names.some(({ id, form }) => form === "verb" && catalogue.indicator(id)?.entry === "LE");
  const areOf = owner?.type === "place" && (owner.possessive || owner.form === "adjective");
  if (!invests || !areOf || wordsBetween(text, owner, firms) > 0 || before?.type === "quantity") return false;
  const isBeside = wordsBetween(text, quantity, lead) + wordsBetween(text, lead, host) === 0;
  return isBeside && isCue(lead, "in") && (host.type === "place" || isCue(host, "self"));
}

/** Do all indicators of the name count things, such as firms? */
export const countsOnly = ({ indicator }: Catalogue, { names }: IndicatorItem): boolean =>
  names.every(({ id }) => indicator(id)?.units.every((unit) => unit === "count"));

/** Only its short name: "turnover", "sales". */
const isShort = (item: Item | undefined): boolean =>
  item?.type === "indicator" && item.names.every(({ form }) => form === "anaphor");

/** "turnover"; not "sales" */
const isShortOfBoth = ({ indicator }: Catalogue, item: Item | undefined): boolean =>
  item?.type === "indicator" && item.names.every(({ id }) => indicator(id)?.pair === "symmetric");

/** "the largest export market with a turnover of $2 billion" tells one direction of the trade; "the largest trade partner" tells both. */
const isMarket = (item: Item, clause: readonly Item[]): boolean =>
  isCue(item, "partner") && !clause.some(({ type, start }) => type === "indicator" && start === item.start);

/** "the share of (domestic) exports in the trade turnover": the share is of exports. */
export function isWholeOfShare(items: readonly Item[], at: number): boolean {
  if (items[at]?.type !== "indicator" || !isLedTo(items, at)) return false;
  const part = items.findLastIndex((item, i) => i < at && item.type === "indicator");
  const between = items.slice(part + 1, at);
  if (part < 0 || !between.every((item) => item.type === "place" || isCue(item, "in", "of", "self", "world", "pair")))
    return false;
  const lead = leadTo(items, isTraded(items[part - 1]) ? part - 1 : part);
  return isCue(items[lead], "share") || (isCue(items[lead], "of") && isCue(items[lead - 1], "share"));
}

/** "the balance of Georgia's foreign trade", "the surplus in Georgia's trade": what is told is the balance. */
export function isOfAnotherIndicator({ text, items }: Reading, at: number): boolean {
  const lead = leadTo(items, at);
  const [other, before, item] = [items[lead - 1], items[at - 1], items[at]];
  if (item?.type !== "indicator" || other?.type !== "indicator" || !before) return false;
  if (isCue(items[lead], "of")) return true;
  // "the deficit in invisible trade" is one of a part
  const isWhole = isCue(items[lead], "in") && wordsBetween(text, before, item) === 0;
  return isWhole && other.names.every(({ form }) => form === "anaphor");
}

/** "ventures in the Georgian economy": what changes is in the economy. */
export function isPlaceOfChange(items: readonly Item[], at: number): boolean {
  const item = items[at];
  return item?.type === "indicator" && item.names.every(({ form }) => form === "changing") && isLedTo(items, at);
}

/** "imports and exports rose by 3 percent": is it the second name of both? */
export function isOneOfBoth({ text, items }: Reading, at: number): boolean {
  const [one, and, other] = [items[at - 2], items[at - 1], items[at]];
  if (one?.type !== "indicator" || other?.type !== "indicator" || !isCue(and, "and") || and.cue.follows) return false;
  return wordsBetween(text, one, and) + wordsBetween(text, and, other) === 0;
}

/** "rubber exports generated $3 million": they are no producer. */
export function isDeedOfTrade({ text, items, catalogue }: Reading, at: number): boolean {
  const [name, verb] = [items[at - 1], items[at]];
  if (name?.type !== "indicator" || verb?.type !== "indicator" || wordsBetween(text, name, verb) > 0) return false;
  const isOfNone = verb.names.every(({ id, form }) => form === "verb" && catalogue.indicator(id)?.pair === "none");
  return isOfNone && name.names.every(({ id }) => catalogue.indicator(id)?.pair === "directed");
}

/** "Kenya generated $3 million from tea exports", "exports of Kenya generated $3 million": a verb of making, and a sum that is of nothing made. */
export function isSumOfNothingMade(reading: Reading, at: number, verb: number): boolean {
  const { items, catalogue } = reading;
  const item = items[verb];
  if (item?.type !== "indicator" || kindOf(catalogue, items[at]) !== "currency") return false;
  const makes = item.names.every(({ id, form }) => form === "verb" && catalogue.indicator(id)?.pair === "none");
  if (!makes) return false;
  // "shrimp generated $3 million"
  return isCue(items[at + 1], "from") || isTraded(items[verb - 1]) || !namesGoods(reading, at, verb);
}

/** "exports accounted for 52 percent of the trade at $3 million", "were 52 percent of the trade and reached $3 million": so much of it, and not all. */
export function isWholeBefore(reading: Reading, at: number): boolean {
  const { items, catalogue } = reading;
  const of = leadTo(items, at);
  const [told, percent] = [items[of - 2], items[of - 1]];
  if (!isCue(items[of], "of", "whole") || !isCue(told, "share", "level")) return false;
  if (kindOf(catalogue, percent) !== "percent") return false;
  return items.some((item, i) => i < of && item.type === "indicator") && leadsOnToSum(reading, at);
}

/** "(the trade) at $3 million", "(the trade) and reached $3 million" */
function leadsOnToSum({ text, items, catalogue }: Reading, at: number): boolean {
  const [whole, lead, next] = [items[at], items[at + 1], items[at + 2]];
  const sum = isCue(lead, "and") && isCue(next, "level") ? at + 3 : isCue(lead, "in") ? at + 2 : -1;
  const [before, amount] = [items[sum - 1], items[sum]];
  if (!whole || !lead || !before || !amount || kindOf(catalogue, amount) !== "currency") return false;
  return wordsBetween(text, whole, lead) + wordsBetween(text, lead, before) + wordsBetween(text, before, amount) <= 1;
}

/** "exports, one of the engines of the economy, rose by 3 percent": what stands between commas only describes. */
export function isInAside({ text, items }: Reading, at: number): boolean {
  if (!isPlaceOfChange(items, at)) return false;
  const [item, next] = [items[at], items[at + 1]];
  const named = items.findLastIndex((other, i) => i < at && other.type === "indicator");
  const [name, first] = [items[named], items[named + 1]];
  if (!item || !next || !name || !first) return false;
  const opens = (left: Item, right: Item): boolean => text.slice(left.end, right.start).startsWith(",");
  return opens(name, first) && opens(item, next) && isCue(next, "change");
}

/** "exports of tea, which made up 12 percent of all exports, rose by 3 percent": the whole of a part that is told between commas. */
export function isInRelativeClause({ text, items }: Reading, at: number): boolean {
  const [item, next] = [items[at], items[at + 1]];
  if (!item || !next || !isCue(next, "change", "level") || !COMMA.test(text.slice(item.end, next.start))) return false;
  const which = items.findLastIndex((other, i) => i < at && isCue(other, "again"));
  const [before, opening] = [items[which - 1], items[which]];
  if (!before || !opening || !COMMA.test(text.slice(before.end, opening.start))) return false;
  const between = items.slice(which + 1, at);
  const isPart = isCue(between[0], "share", "level") && between.filter(({ type }) => type === "quantity").length === 1;
  return isPart && items.slice(0, which).some(({ type }) => type === "indicator");
}

const COMMA = /^,\s(?:and\s|also\s)?$/;

const BESIDE_DATA = ["of", "in", "between", "and", "self", "pair", "world", "level"] as const;

/** "the difference in the export data": a number then tells how far two figures are apart. */
export function isBetweenData({ text, items }: Reading, at: number): boolean {
  for (let i = at - 1, last = items[at]; i >= 0 && last; i--) {
    const item = items[i];
    if (!item || wordsBetween(text, item, last) > 3 || stopBetween(text, item, last)) return false;
    if (isCue(item, "discrepancy")) return true;
    if (item.type !== "place" && item.type !== "indicator" && !isCue(item, ...BESIDE_DATA)) return false;
    last = item;
  }
  return false;
}

/** "in Georgia's foreign trade": does a preposition lead to it? */
export const isLedTo = (items: readonly Item[], at: number): boolean => isCue(items[leadTo(items, at)], "in", "of");

/** Index of what stands before an indicator and whose it is. */
function leadTo(items: readonly Item[], at: number): number {
  let lead = at - 1;
  while (items[lead]?.type === "place" || isCue(items[lead], "self", "world", "pair", "again")) lead--;
  return lead;
}
