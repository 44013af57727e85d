import {
  type ChangeItem,
  isChange,
  isChangeNoun,
  isChangeVerb,
  isJoined,
  leftCues,
  previousQuantity,
} from "../items/before-number.ts";
import { stopBetween, wordsBetween } from "../items/gap.ts";
import { type CueItem, isCue, type Item } from "../items/item.ts";
import type { Reading } from "../reading.ts";
import { isRestated } from "../times/share-times.ts";
import { isIndefinite } from "../topics/topic.ts";

/** "rose 14 percent", "higher by 14 percent", "an increase of 14 percent", "14 percent more", "a 14 percent increase", "14 percent up". */
export function changeBeside(reading: Reading, at: number, left: readonly CueItem[]): ChangeItem | undefined {
  return (
    changeBehind(reading, at) ??
    left.find((cue): cue is ChangeItem => isChange(cue) && (cue.cue.form !== "after" || leadsBy(reading, left, cue))) ??
    adverbBehind(reading, at) ??
    changeBeforeJoined(reading, at)
  );
}

/** "higher by" */
function leadsBy({ text }: Reading, [by, change]: readonly CueItem[], cue: CueItem): boolean {
  return by !== undefined && isCue(by, "by") && change === cue && wordsBetween(text, change, by) === 0;
}

/** "34 percent up on 2022"; not "34 percent up to $3 billion", "$3 billion up from $2 billion" */
export function adverbBehind({ text, items }: Reading, at: number): ChangeItem | undefined {
  const [quantity, next, lead, other] = items.slice(at, at + 4);
  if (!quantity || !isChange(next) || next.cue.form !== "adverb") return undefined;
  if (isCue(lead, "to") || (isCue(lead, "from") && other?.type === "quantity")) return undefined;
  return /^\s+$/.test(text.slice(quantity.end, next.start)) ? next : undefined;
}

export function changeBehind(reading: Reading, at: number): ChangeItem | undefined {
  const { text, items } = reading;
  const last = isRestated(reading, at) ? at + 1 : restated(reading, at);
  const step = lastStepBehind(reading, last);
  const [quantity, before, next] = [items[last], items[step], items[step + 1]];
  if (!quantity || !before || !isChange(next)) return undefined;
  const between = text.slice(before.end, next.start);
  // "5 percent year-on-year (y-o-y) more", "4 billion lari ($2 billion) less"
  const isGlossed = (step > last || last > at) && between === ") ";
  const isEnclosed = isGlossed || (/^\s*,/.test(between) && isAlternative(reading, last));
  if ((stopBetween(text, before, next) && !isEnclosed) || wordsBetween(text, before, next) > 1) return undefined;
  return !isChangeVerb(next) || isIndefinite(reading, firstRestated(reading, last) ?? quantity) ? next : undefined;
}

/** "a $360 million or 14 percent (rise)": the first of the numbers that say the same in other units. */
function firstRestated(reading: Reading, at: number): Item | undefined {
  let first = at;
  while (first > 1 && isAlternative(reading, first)) first -= 2;
  return reading.items[first];
}

/** Index of the last word for a step back that stands right behind: "5 percent year-on-year (y-o-y)"; else that of the number. */
function lastStepBehind({ text, items }: Reading, at: number): number {
  let last = at;
  for (let next = items[last + 1]; isStepBack(next); next = items[last + 1]) {
    const before = items[last];
    if (!before || wordsBetween(text, before, next) > 0 || text.slice(before.end, next.start).includes(",")) break;
    last++;
  }
  return last;
}

/** "month-on-month", "year-over-year" */
const isStepBack = (item: Item | undefined): item is Item =>
  isCue(item, "step") || (item?.type === "period" && (item.mention.reference?.shift ?? 0) < 0);

/** "14 percent, or $360 million, more": the last of the numbers that say the same in other units. */
function restated(reading: Reading, at: number): number {
  const { items } = reading;
  let last = at;
  while (items[last + 2]?.type === "quantity" && isAlternative(reading, last + 2)) last += 2;
  return last;
}

/** "..., or $360 million", "a 7 percent increase, equivalent to $360 million": does it say in another unit what the one before it says? */
export function isAlternative({ text, items }: Reading, at: number): boolean {
  const beside = items[at - 2];
  const host = isCue(beside, "step") || isChangeNoun(beside) ? at - 3 : at - 2;
  const [before, joint, quantity] = [items[host], items[at - 1], items[at]];
  if (before?.type !== "quantity" || quantity?.type !== "quantity" || !isCue(joint, "and")) return false;
  for (let i = host; i < at; i++) {
    const [item, next] = [items[i], items[i + 1]];
    // "(up 9 percent) and $2 billion"
    if (item && next && (wordsBetween(text, item, next) > 0 || /;|\)(?!,)/.test(text.slice(item.end, next.start))))
      return false;
  }
  return before.mention.quantity.unit !== quantity.mention.quantity.unit;
}

/** "increased by 14.4 percent, or $360 million": the change stands before the first of the two. */
function changeBeforeJoined(reading: Reading, at: number): ChangeItem | undefined {
  if (!isJoined(reading, at)) return undefined;
  const previous = previousQuantity(reading.items, at);
  return previous < 0 ? undefined : leftCues(reading, previous).find(isChange);
}
