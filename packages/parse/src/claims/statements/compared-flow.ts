import type { Bound } from "../bound.ts";
import { stopBetween, wordsBetween } from "../items/gap.ts";
import { isCue, type Item } from "../items/item.ts";
import { kindOf } from "../items/unit-kind.ts";
import type { Reading } from "../reading.ts";

/**
 * "15 times its exports to Kenya", "5 percent more than imports", "exceeded imports three times": how large a figure is beside another
 * one, and no change from an earlier time to a later.
 */
export function isBesideOther(reading: Reading, bound: Bound): boolean {
  const { measure } = bound.role;
  if (bound.topic.after || (measure !== "growth" && measure !== "difference")) return false;
  if (isOfExceeded(reading, bound)) return true;
  const from = comparisonFrom(reading, bound.at);
  return from !== null && isOther(reading, bound, from);
}

/** Where what the number is compared with begins: behind "more than", "times as much as", "twice (its)"; null where it is compared with nothing. */
function comparisonFrom(reading: Reading, at: number): number | null {
  const { text, items, language, catalogue } = reading;
  const [quantity, change] = [items[at], items[at + 1]];
  if (quantity?.type !== "quantity") return null;
  if (isCue(change, "change") && change.cue.form === "after" && areBeside(text, quantity, change)) {
    // "15 times more to Kenya than", "5 percent more wine than"
    const than = items.findIndex((item, i) => i > at + 1 && !isOfFlow(item));
    const isOne = items.slice(at + 1, than).every((item, i) => areBeside(text, item, items[at + 2 + i] ?? item));
    return isOne && isCue(items[than], "base") ? (items[than]?.end ?? null) : null;
  }
  if (kindOf(catalogue, quantity) !== "multiple") return null;
  if (isCue(change, "base") && wordsBetween(text, quantity, change) <= 1) return change.end;
  const times = language.claims.timesOf.exec(text.slice(quantity.end, quantity.end + LONGEST));
  return times && quantity.end + times[0].length;
}

const isOfFlow = (item: Item): boolean =>
  item.type === "place" || item.type === "product" || isCue(item, "to", "from", "of", "with");

const areBeside = (text: string, left: Item, right: Item): boolean =>
  wordsBetween(text, left, right) === 0 && !stopBetween(text, left, right);

/** Characters that hold "as much as". */
const LONGEST = 30;

/** Is it another flow, or the same of another area, and not the same at another time? */
function isOther({ text, items }: Reading, { at, topic }: Bound, from: number): boolean {
  const behind = items.filter((item, i) => i > at && item.start >= from);
  const end = behind.findIndex(
    (item, i) => item.type === "quantity" || isCue(item, "clause", "and") || (i > 0 && endsBefore(text, behind, i)),
  );
  const object = end < 0 ? behind : behind.slice(0, end);
  if (behind[0]?.type === "quantity" || isCue(object[0], "statement")) return false;
  const time = object.findIndex((item) => item.type === "period" || isCue(item, "step"));
  const named = time < 0 ? object : object.slice(0, time);
  return (
    time < 0 || named.some((item) => item.type === "place" || (item.type === "indicator" && !namesSame(item, topic)))
  );
}

const endsBefore = (text: string, items: readonly Item[], at: number): boolean => {
  const [before, item] = [items[at - 1], items[at]];
  return !!before && !!item && stopBetween(text, before, item);
};

const namesSame = (item: Extract<Item, { type: "indicator" }>, { indicator }: Bound["topic"]): boolean =>
  item.names.some(({ id }) => id === indicator.id);

/** "exports exceeded (imports by three times)": the name behind the verb is what another one is compared with. */
function isOfExceeded({ text, items }: Reading, { at, topic }: Bound): boolean {
  let verb = topic.at - 1;
  while (items[verb]?.type === "place" || isCue(items[verb], "self")) verb--;
  const [link, next, name, by] = [items[verb], items[verb + 1], items[topic.at], items[topic.at + 1]];
  if (!isCue(link, "level") || !isCue(by, "by") || topic.at + 2 !== at || !next || !name) return false;
  const isObject = wordsBetween(text, link, next) + wordsBetween(text, name, by) === 0;
  return isObject && items.slice(0, verb).some((item) => item.type === "indicator");
}
