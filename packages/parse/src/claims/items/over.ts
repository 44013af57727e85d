import { monthsIn, type Period, shiftPeriod } from "@sourcebook/model";
import { wordsBetween } from "./gap.ts";
import { type CueItem, isCue, type Item, type PeriodItem } from "./item.ts";

/**
 * Settles what "over" leads to. Before a time it is mostly the time of the statement, "over the first two months exports grew"; behind a
 * change it is what the change is counted from, "5 percent over 2020", unless nothing can have followed that time by the document's date.
 * "decreased on $2 million" is by how much.
 */
export function settleOver(text: string, items: readonly Item[], published: string | null): readonly Item[] {
  if (!items.some((item) => isCue(item, "over"))) return items;
  return items.map((item, at) => {
    if (!isCue(item, "over")) return item;
    const time = items[at + 1];
    if (item.cue.otherwise === "in" && isByHowMuch(text, items, at)) return as(item, "by");
    if (time?.type !== "period" || wordsBetween(text, item, time) > 1) return as(item, item.cue.otherwise);
    return as(item, isBase(items, at, time, published) ? "base" : "in");
  });
}

const as = (item: CueItem, kind: "base" | "in" | "by"): CueItem => ({ ...item, cue: { kind } });

/** "rose on $2 million"; not "rose over $2 million", which is more than that. */
function isByHowMuch(text: string, items: readonly Item[], at: number): boolean {
  const [change, lead, quantity] = [items[at - 1], items[at], items[at + 1]];
  if (!lead || quantity?.type !== "quantity" || !isCue(change, "change") || change.cue.form !== "verb") return false;
  return wordsBetween(text, change, lead) + wordsBetween(text, lead, quantity) === 0;
}

function isBase(items: readonly Item[], at: number, { mention }: PeriodItem, published: string | null): boolean {
  if (isCue(items[at - 1], "base")) return true; // "more than over the same period"
  if (mention.period?.freq === "D") return false;
  if (mention.reference) return mention.reference.shift !== 0 && isBehindChange(items, levelBefore(items, at) ?? at);
  const isOpen = published !== null && mention.period !== null && !isFollowed(mention.period, published);
  return isBehindChange(items, at) && !(isOpen && isFact(items, at));
}

/** "a rise of 6 percent (to $27 million) over the previous month": where the level begins that the change led to. */
function levelBefore(items: readonly Item[], at: number): number | null {
  const isLevel =
    items[at - 1]?.type === "quantity" && isCue(items[at - 2], "to") && items[at - 3]?.type === "quantity";
  return isLevel ? at - 2 : null;
}

/** Was a time of the same length over after this one? */
const isFollowed = (period: Period, published: string): boolean =>
  shiftPeriod(period, monthsIn(period)).end < published;

const isFact = (items: readonly Item[], at: number): boolean =>
  !items.slice(0, at).some((item) => isCue(item, "statement"));

/** "up 5 percent", "an increase of $20 million", "5 percent more"; not "increased to $5 billion". */
function isBehindChange(items: readonly Item[], at: number): boolean {
  for (let i = at - 1; i >= 0; i--) {
    const item = items[i];
    if (isCue(item, "change")) return true;
    if (isCue(item, "to", "level", "base", "from", "clause")) return false;
  }
  return false;
}
