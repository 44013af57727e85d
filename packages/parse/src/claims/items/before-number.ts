import type { Reading } from "../reading.ts";
import type { Cue } from "./cue.ts";
import { wordsBetween } from "./gap.ts";
import { type CueItem, isCue, type Item } from "./item.ts";

export type ChangeItem = CueItem & { readonly cue: Extract<Cue, { readonly kind: "change" }> };

export const isChange = (item: Item | undefined): item is ChangeItem => isCue(item, "change");

/** "rose", "(was) up" */
export const isChangeVerb = (item: Item | undefined): item is ChangeItem =>
  isChange(item) && (item.cue.form === "verb" || item.cue.form === "adverb");

/** "a rise" */
export const isChangeNoun = (item: Item | undefined): item is ChangeItem => isChange(item) && item.cue.form === "noun";

/** The cues between the number and what stands before it that has a value or a topic, nearest first. */
export function leftCues({ text, items }: Reading, at: number): CueItem[] {
  const cues: CueItem[] = [];
  for (let i = at - 1; i >= 0; i--) {
    const [item, next] = [items[i], items[i + 1]];
    // "the share of the top ten partners"
    const countsPartners = item?.type === "quantity" && isCue(next, "partner") && wordsBetween(text, item, next) <= 1;
    if (!item || (item.type === "quantity" && !countsPartners) || isCue(item, "clause")) break;
    if (item.type === "cue") cues.push(item);
  }
  return cues;
}

/** Are only a comma, "and", times and small words between this number and the one before? */
export const isJoined = (reading: Reading, at: number): boolean =>
  closelyBetween(reading, at)?.every(
    (item) => item.type === "period" || isCue(item, "and", "of", "in", "by", "step", "aside"),
  ) ?? false;

/** "exports rose by 5 percent in May, and imports by 4 percent": does only another name, or a time, stand between this number and the one before? */
export function isGapped(reading: Reading, at: number): boolean {
  const between = closelyBetween(reading, at);
  const [change] = between ?? [];
  // "were 5 percent higher, and imports 4 percent"
  const named = isChange(change) && change.cue.form === "after" ? between?.slice(1) : between;
  return Boolean(named?.some(namesAnother) && named.every(isOfName));
}

/** "and imports by 4 percent", "and to Kenya by 4 percent", "and Kenya (by) 4 percent", "and tea 4 percent" */
const namesAnother = (item: Item, at: number, between: readonly Item[]): boolean =>
  item.type === "indicator" ||
  (item.type === "product" && item.of === undefined && isHead(between.slice(at + 1))) ||
  (item.type === "place" &&
    (isCue(between[at - 1], "to", "from") || (!item.possessive && isHead(between.slice(at + 1)))));

const isHead = (rest: readonly Item[]): boolean => rest.every((item) => isCue(item, "by"));

/** The items between this number and the one before; null where none is before, or more than a small word parts two of them. */
function closelyBetween({ text, items }: Reading, at: number): readonly Item[] | null {
  const previous = previousQuantity(items, at);
  if (previous < 0) return null;
  for (let i = previous; i < at; i++) {
    const [item, next] = [items[i], items[i + 1]];
    if (!item || !next || wordsBetween(text, item, next) > 1) return null;
  }
  return items.slice(previous + 1, at);
}

/** A name, whose it is and of when, and what joins it. */
const isOfName = (item: Item): boolean =>
  item.type === "indicator" ||
  item.type === "place" ||
  item.type === "product" ||
  item.type === "period" ||
  isCue(item, "and", "by", "self", "of", "to", "from", "in", "world", "step", "clause");

/** "exports rose by 5 percent to $2 billion, and imports by 4 percent": the change that goes on behind the level it led to. */
export function changeBeforeLevel(reading: Reading, at: number): ChangeItem | undefined {
  const { items } = reading;
  if (!isGapped(reading, at)) return undefined;
  let level = previousQuantity(items, at);
  // "to 303 billion yuan ($45 billion)"
  while (items[level - 1]?.type === "quantity") level--;
  const links = leftCues(reading, level);
  const growth = previousQuantity(items, level);
  if (growth < 0 || growth + links.length + 1 !== level || !isCue(links[0], "to", "level")) return undefined;
  return links.every((cue) => isCue(cue, "to", "level", "and")) ? leftCues(reading, growth).find(isChange) : undefined;
}

/** "20 percent more (wheat)": index of the word behind the number that makes it a change; else that of the number. */
export function lastOfChange({ text, items }: Reading, at: number): number {
  const [quantity, more] = [items[at], items[at + 1]];
  const isMore = isChange(more) && more.cue.form === "after";
  return quantity && isMore && wordsBetween(text, quantity, more) === 0 ? at + 1 : at;
}

/** Index of the number before; -1 where there is none. */
export function previousQuantity(items: readonly Item[], at: number): number {
  for (let i = at - 1; i >= 0; i--) if (items[i]?.type === "quantity") return i;
  return -1;
}
