import { isCue, type Item } from "./item.ts";
import { isChange, leftCues } from "./before-number.ts";
import { isRestated } from "./share-times.ts";
import { kindOf, type Reading } from "./topic.ts";

// What a number that stands alone in parentheses says of the one before it.

/** "by 3 percent ($1.5 billion)": a number that stands alone in parentheses behind what a value changed by. */
export const isChangeGloss = (reading: Reading, at: number): boolean =>
  isRestated(reading, at - 1) && isCue(leftCues(reading, at - 1)[0], "by");

/** "to Turkey $50 million (5 percent), to Iran $40 million (4 percent)": shares of the whole, where several stand so. */
export function isShareOfList(reading: Reading, at: number): boolean {
  if (!isShareGloss(reading, at)) return false;
  return reading.items.filter((_, i) => isShareGloss(reading, i)).length > 1;
}

function isShareGloss(reading: Reading, at: number): boolean {
  const { items, catalogue } = reading;
  const [host, quantity] = [items[at - 1], items[at]];
  if (quantity?.type !== "quantity" || host?.type !== "quantity" || !isRestated(reading, at - 1)) return false;
  if (kindOf(catalogue, quantity) !== "percent" || kindOf(catalogue, host) !== "currency") return false;
  return !leftCues(reading, at - 1).some(isChange);
}

/** "$3 billion ($2 billion)": of when or of what the second is, is not told. */
export const isUntold = (reading: Reading, at: number): boolean =>
  isRestated(reading, at - 1) && isSameCurrency(reading, at);

/** "$3 billion (2.8 billion euros)": the same in another currency. */
export function isConversion(reading: Reading, at: number): boolean {
  const [before, quantity] = [reading.items[at - 1], reading.items[at]];
  if (before?.type !== "quantity" || quantity?.type !== "quantity" || !isRestated(reading, at - 1)) return false;
  const kinds = [before, quantity].map((each) => kindOf(reading.catalogue, each));
  return kinds.every((kind) => kind === "currency") && !isSameCurrency(reading, at);
}

/** Of the same currency, and said with the same sign: shillings may be of two countries. */
function isSameCurrency({ text, items }: Reading, at: number): boolean {
  const [before, quantity] = [items[at - 1], items[at]];
  if (before?.type !== "quantity" || quantity?.type !== "quantity") return false;
  const signOf = ({ start, end }: Item): string => /^\D*/.exec(text.slice(start, end))?.[0] ?? "";
  return before.mention.quantity.unit === quantity.mention.quantity.unit && signOf(before) === signOf(quantity);
}
