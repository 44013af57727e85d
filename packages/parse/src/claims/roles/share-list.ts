import { wordsBetween } from "../items/gap.ts";
import { isCue, type Item, type PlaceItem } from "../items/item.ts";
import { kindOf } from "../items/unit-kind.ts";
import type { Reading } from "../reading.ts";

/**
 * "Turkey (30 percent), Russia (22 percent) and Iran (8 percent)", "wine (18 percent), nuts (14 percent)": is the number the share of what
 * it stands behind? Not where the sentence tells of a change.
 */
export const isInShareList = (reading: Reading, at: number): boolean =>
  isInPercentList(reading, at) && !reading.items.some((item) => isCue(item, "change"));

/** "Ghana accounted for 16 percent, compared to 13 percent for Togo and 5 percent for Benin": whose share the number at `at` is; null for none. */
export function comparedMember({ text, items }: Reading, at: number): PlaceItem | null {
  const [quantity, lead, place] = items.slice(at, at + 3);
  if (!quantity || !isCue(lead, "in") || place?.type !== "place" || place.possessive || place.form !== "name")
    return null;
  if (wordsBetween(text, quantity, lead) + wordsBetween(text, lead, place) > 1) return null;
  const base = items.findLastIndex((item, i) => i < at && isCue(item, "base"));
  const between = items.slice(base + 1, at);
  const isNext = between.every((item) => item.type === "quantity" || item.type === "place" || isCue(item, "in", "and"));
  return base >= 0 && isNext ? place : null;
}

/** Is it one of several percentages that open parentheses, each behind what it is of, with nothing else in them but the whole or the amount? */
export const isInPercentList = (reading: Reading, at: number): boolean =>
  isAlone(reading, at) && reading.items.filter((_, i) => isAlone(reading, i)).length > 1;

function isAlone(reading: Reading, at: number): boolean {
  const { text, items, catalogue } = reading;
  const [before, quantity] = [items[at - 1], items[at]];
  if (quantity?.type !== "quantity" || kindOf(catalogue, quantity) !== "percent") return false;
  return (
    before?.type !== "quantity" && text[quantity.start - 1] === "(" && text[endInside(reading, quantity, at)] === ")"
  );
}

/** "(30 percent)", "(30 percent of total exports)", "(30 percent or $3 million)": where what is told of the share ends. */
function endInside({ text, items }: Reading, quantity: Item, at: number): number {
  const [next, second] = [items[at + 1], items[at + 2]];
  if (!next || wordsBetween(text, quantity, next) > 0) return quantity.end;
  if (isCue(next, "whole"))
    return second?.type === "indicator" && second.start === next.end + 1 ? second.end : next.end;
  const isAmount = isCue(next, "and") && second?.type === "quantity" && wordsBetween(text, next, second) === 0;
  return isAmount ? second.end : quantity.end;
}
