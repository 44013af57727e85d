import type { Preposition } from "./cue.ts";
import { stopBetween, wordsBetween } from "./gap.ts";
import { isCue, type Item, type PlaceItem } from "./item.ts";
import type { Reading } from "./topic.ts";

/** The preposition that leads to the item: "to the Russian market". */
export function leadOf({ text, items }: Reading, at: number): Preposition | null {
  const [item, before] = [items[at], items[at - 1]];
  if (!item || before?.type !== "cue" || wordsBetween(text, before, item) > 2 || stopBetween(text, before, item))
    return null;
  const { kind } = before.cue;
  return kind === "of" ||
    kind === "by" ||
    kind === "from" ||
    kind === "to" ||
    kind === "in" ||
    kind === "with" ||
    kind === "between"
    ? kind
    : null;
}

/** The first place behind `at` that one of the prepositions leads to, before another indicator or a new clause. */
export function placeAfter(reading: Reading, at: number, leads: readonly Preposition[]): PlaceItem | null {
  const { items } = reading;
  for (let i = at + 1; i < items.length; i++) {
    const item = items[i];
    if (!item || item.type === "indicator" || isCue(item, "clause", "base")) return null;
    if (item.type !== "place") continue;
    const lead = leadOf(reading, i);
    if (lead && leads.includes(lead)) return item;
  }
  return null;
}

/** Does a preposition lead to the place, or to the list that it stands in: "to Ghana, Togo and Benin"? */
export function isLed(items: readonly Item[], at: number): boolean {
  const [before, next] = [items[at - 1], items[at + 1]];
  if (isCue(before, "of", "by", "from", "to", "in", "with", "between")) return true;
  if (isCue(before, "and")) return items[at - 2]?.type === "place" && isLed(items, at - 2);
  return before?.type === "place" && (next?.type === "place" || isCue(next, "and")) && isLed(items, at - 1);
}
