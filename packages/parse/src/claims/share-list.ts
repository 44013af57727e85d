import { isCue } from "./item.ts";
import type { Reading } from "./topic.ts";
import { kindOf } from "./unit-kind.ts";

/**
 * "Turkey (30 percent), Russia (22 percent) and Iran (8 percent)", "wine (18 percent), nuts (14 percent)": is the number the share of what
 * it stands behind? Not where the sentence tells of a change.
 */
export const isInShareList = (reading: Reading, at: number): boolean =>
  isInPercentList(reading, at) && !reading.items.some((item) => isCue(item, "change"));

/** Is it one of several percentages that stand alone in parentheses, each behind what it is of? */
export const isInPercentList = (reading: Reading, at: number): boolean =>
  isAlone(reading, at) && reading.items.filter((_, i) => isAlone(reading, i)).length > 1;

function isAlone({ text, items, catalogue }: Reading, at: number): boolean {
  const [before, quantity] = [items[at - 1], items[at]];
  if (quantity?.type !== "quantity" || kindOf(catalogue, quantity) !== "percent") return false;
  return before?.type !== "quantity" && text[quantity.start - 1] === "(" && text[quantity.end] === ")";
}
