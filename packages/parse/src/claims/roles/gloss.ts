import type { Topic } from "../bound.ts";
import { isChange, isChangeNoun, isChangeVerb, leftCues } from "../items/before-number.ts";
import { wordsBetween } from "../items/gap.ts";
import { isCue, type Item, type QuantityItem } from "../items/item.ts";
import { kindOf } from "../items/unit-kind.ts";
import type { Reading } from "../reading.ts";
import { isRestated } from "../times/share-times.ts";

// What a number that stands alone in parentheses says of the one before it.

/** "by 3 percent ($1.5 billion)", "rose 3 percent ($1.5 billion) to $50 billion": a number that stands alone in parentheses behind what a value changed by. */
export function isChangeGloss(reading: Reading, at: number): boolean {
  if (!isRestated(reading, at - 1)) return false;
  const [link, value] = reading.items.slice(at + 1);
  const leadsOn = isCue(link, "to", "from") && value?.type === "quantity";
  const [nearest] = leftCues(reading, at - 1);
  return isCue(nearest, "by") || (leadsOn && isChange(nearest));
}

/** "a surplus of $62 billion (+$6 billion on the year)": by how much a level changed, if it stands behind a sign. */
export function isBehindLevel({ text, items }: Reading, at: number): boolean {
  const [host, quantity] = [items[at - 1], items[at]];
  if (host?.type !== "quantity" || quantity?.type !== "quantity") return false;
  const isOpened = /^\s?\(\D{0,5}$/.test(text.slice(host.end, quantity.start));
  return isOpened && host.mention.quantity.unit === quantity.mention.quantity.unit;
}

/** "to Turkey $50 million (5 percent), to Iran $40 million (4 percent)": shares of the whole, where several stand so. */
export function isShareOfList(reading: Reading, at: number): boolean {
  if (!isShareGloss(reading, at)) return false;
  return reading.context.goodsAhead || reading.items.filter((_, i) => isShareGloss(reading, i)).length > 1;
}

function isShareGloss(reading: Reading, at: number): boolean {
  const [host, quantity] = glossed(reading, at) ?? [];
  if (!host || !quantity) return false;
  if (kindOf(reading.catalogue, quantity) !== "percent" || kindOf(reading.catalogue, host) !== "currency") return false;
  return !leftCues(reading, at - 1).some(isChange);
}

/** "$3 billion ($2 billion)": of when or of what the second is, is not told. */
export function isUntold(reading: Reading, at: number): boolean {
  const [host, quantity] = glossed(reading, at) ?? [];
  return Boolean(host && quantity && isSameCurrency(reading, host, quantity));
}

/** "$3 billion (2.8 billion euros)": the same in another currency. */
export function isConversion(reading: Reading, at: number): boolean {
  const [host, quantity] = glossed(reading, at) ?? [];
  if (!host || !quantity || isSameCurrency(reading, host, quantity)) return false;
  return [host, quantity].every((each) => kindOf(reading.catalogue, each) === "currency");
}

/** "the largest increases in exports were seen in wine ($3 million)": so much more, or all of it, which is not told. */
export function isBesideChange(reading: Reading, at: number, topic: Topic): boolean {
  const { text, items } = reading;
  const start = items[at]?.start ?? 0;
  if (isRestated(reading, at - 1) || !/\(\s?$/.test(text.slice(Math.max(0, start - 2), start))) return false;
  return (
    isNamedOfChange(items, at, topic) ||
    isHigherName(reading, topic) ||
    makesUpChange(items, at) ||
    leadsChange(items, at) ||
    isInListOfChanges(items, at) ||
    isBehindChange(reading, at)
  );
}

/** "with decreases in (tea ($3 million) and nuts ($2 million))", "drops were recorded for (tea ($3 million))" */
function isInListOfChanges(items: readonly Item[], at: number): boolean {
  const lead = items.findLastIndex((item, i) => i < at && !isOfList(item));
  return isCue(items[lead], "in") && isChange(items.findLast((item, i) => i < lead && !isCue(item, "in", "level")));
}

/** "exports fell by the largest amount ($3 million)", "fell the furthest in May ($3 million)" */
function isBehindChange({ text, items }: Reading, at: number): boolean {
  const last = items.findLast((item, i) => i < at && item.type !== "period" && !isCue(item, "by", "in", "level"));
  return isChangeVerb(last) && text[items[at]?.end ?? text.length] === ")";
}

/** "increases in exports", "as for exports, the main increase was" */
function isNamedOfChange(items: readonly Item[], at: number, topic: Topic): boolean {
  const clause = items.findLastIndex((item, i) => i < at && isCue(item, "clause"));
  const change = items.findLastIndex((item, i) => i < topic.at && isChange(item) && isCue(items[i + 1], "in", "of"));
  if (change > clause && items.slice(change + 1, topic.at).every(isOfName)) return true;
  // "decreases were reported in May for exports of"
  const noun = items.findLastIndex((item, i) => i < topic.at && isChange(item) && isCue(items[i + 1], "level"));
  if (noun > clause && items.slice(noun + 1, topic.at).every((item) => isOfName(item) || isCue(item, "level")))
    return true;
  return items.some((item, i) => i > topic.at && i < at && isChangeNoun(item) && isCue(items[i + 1], "level"));
}

/** "higher imports were recorded in" */
function isHigherName({ text, items }: Reading, { at }: Topic): boolean {
  const [change, name] = [items[at - 1], items[at]];
  return (
    isCue(change, "change") &&
    change.cue.form === "after" &&
    name !== undefined &&
    wordsBetween(text, change, name) === 0
  );
}

/** "(wine ($3 million) and tea ($2 million)) accounted for the main increase" */
function makesUpChange(items: readonly Item[], at: number): boolean {
  const share = items.findIndex((item, i) => i > at && isCue(item, "share"));
  return isChangeNoun(items[share + 1]) && share > at && items.slice(at, share).every(isOfList);
}

/** "exports rose, led by (wine ($3 million) and tea ($2 million))" */
function leadsChange(items: readonly Item[], at: number): boolean {
  const by = items.findLastIndex((item, i) => i < at && !isOfList(item));
  return by < at - 1 && isCue(items[by], "by") && items.slice(0, by).some((item) => isCue(item, "change"));
}

const isOfList = (item: Item): boolean => item.type === "quantity" || item.type === "product" || isCue(item, "and");

/** What may stand between "increases" and "exports": "in the value of Georgia's". */
const isOfName = (item: Item): boolean =>
  item.type === "place" ||
  item.type === "product" ||
  item.type === "period" ||
  isCue(item, "in", "of", "again", "self", "world", "pair");

/** The number in parentheses behind the one it is of; null where the number at `at` stands in none. */
function glossed(reading: Reading, at: number): readonly [host: QuantityItem, quantity: QuantityItem] | null {
  if (!isRestated(reading, at - 1)) return null;
  const [host, quantity] = [reading.items[at - 1], reading.items[at]];
  return host?.type === "quantity" && quantity?.type === "quantity" ? [host, quantity] : null;
}

/** Of the same currency, and said with the same sign: shillings may be of two countries. */
function isSameCurrency({ text }: Reading, host: QuantityItem, quantity: QuantityItem): boolean {
  const signOf = ({ start, end }: QuantityItem): string => /^\D*/.exec(text.slice(start, end))?.[0] ?? "";
  return host.mention.quantity.unit === quantity.mention.quantity.unit && signOf(host) === signOf(quantity);
}
