import type { Catalogue } from "@sourcebook/model";
import { stopBetween, wordsBetween } from "./gap.ts";
import { isCue, isReceiver, type Item } from "./item.ts";

/**
 * Settles which areas get what a verb gives: "gave Ukraine 500 million euros", "sold Turkey goods worth $2 million". They stand where an
 * owner does, and mean what one behind "to" means.
 */
export function settleReceivers(text: string, items: readonly Item[], catalogue: Catalogue): readonly Item[] {
  if (!items.some((item) => isGiving(catalogue, item))) return items;
  return items.map((item, at) =>
    item.type === "place" && isGiving(catalogue, items[at - 1]) && isGivenSomething(text, items, at)
      ? { ...item, receives: true as const }
      : item,
  );
}

/** "gave", "sold": does it go on with "to"? */
export const isGiving = (catalogue: Catalogue, item: Item | undefined): boolean =>
  isCue(item, "giving") || isMoving(catalogue, item, "to");

/** "sold" goes on with "to", "bought" with "from". */
export const isMoving = (catalogue: Catalogue, item: Item | undefined, lead: "to" | "from"): boolean =>
  item?.type === "indicator" &&
  item.names.some(
    ({ id, form }) => form === "anaphor verb" && catalogue.indicator(id)?.counterpart_after.includes(lead),
  );

/** "(gave) Ukraine a $500 million loan", "(gave) Ukraine and Moldova $500 million", "(provided) Ukraine with $500 million" */
function isGivenSomething(text: string, items: readonly Item[], at: number): boolean {
  const [verb, place] = [items[at - 1], items[at]];
  if (!verb || place?.type !== "place" || place.form !== "name" || place.possessive) return false;
  if (wordsBetween(text, verb, place) > 1 || stopBetween(text, verb, place)) return false;
  let last = at;
  while (items[last + 1]?.type === "place" || isCue(items[last + 1], "and")) last++;
  const [end, lead] = [items[last], items[last + 1]];
  // "with $500 million", "goods worth $500 million"
  const thing = isCue(lead, "with", "level") ? items[last + 2] : lead;
  if (!end || !lead || !thing || wordsBetween(text, end, lead) > 2 || (last === at && stopBetween(text, end, lead)))
    return false;
  return thing.type === "quantity" || (thing === lead && (thing.type === "product" || thing.type === "indicator"));
}

/** Index of what stands right before the object of a verb: the verb, or whom it gives it: "sold (Turkey) wine worth $2 million". */
export const beforeObject = (items: readonly Item[], verb: number): number =>
  isReceiver(items[verb + 1]) ? verb + 1 : verb;

/** Index of the last item of what tells the other area right behind a name or verb: "exports (to Turkey) of wine", "exported (to Turkey) wine". */
export function behindPartner(text: string, items: readonly Item[], at: number): number {
  const [name, lead, place] = [items[at], items[at + 1], items[at + 2]];
  if (!name || place?.type !== "place" || !isCue(lead, "to", "from", "with")) return at;
  return wordsBetween(text, name, lead) + wordsBetween(text, lead, place) === 0 ? at + 2 : at;
}
