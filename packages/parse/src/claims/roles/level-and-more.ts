import { wordsBetween } from "../items/gap.ts";
import { type CueItem, isCue } from "../items/item.ts";
import type { Reading } from "../reading.ts";

/** "were $5 million, or 12 percent more than in 2020": a level, and only what follows is the change; not "were $5 million, or 12 percent, more". */
export function leadsToMore({ text, items }: Reading, at: number, [verb]: readonly CueItem[]): boolean {
  const [amount, or, percent, more] = items.slice(at, at + 4);
  if (!verb || !amount || !or || !percent || !more || !isCue(verb, "level") || !isCue(more, "change")) return false;
  const isLed = wordsBetween(text, verb, amount) === 0 && isCue(or, "and") && percent.type === "quantity";
  return isLed && text.slice(amount.end, or.start).startsWith(",") && text.slice(percent.end, more.start) === " ";
}
