import type { Indicator } from "@sourcebook/model";
import type { Topic } from "../bound.ts";
import { isCue, type Item } from "../items/item.ts";
import { kindOf, type UnitKind } from "../items/unit-kind.ts";
import type { Reading } from "../reading.ts";
import { numbersListed } from "../respectively.ts";
import { accepts, kindIsPart } from "./name-topic.ts";

/**
 * "Imports and exports rose by 5 percent to $3 billion": a sum of both is their turnover, and so is what it changed by. Null where no sum is
 * told, or several are: "were $2 billion and $1 billion", "both imports and exports were $2 billion".
 */
export function topicOfBoth(
  reading: Reading,
  { at, name }: { readonly at: number; readonly name: number },
  kind: UnitKind,
): Topic | null {
  const { text, start, items, catalogue, language } = reading;
  const [first, second] = [items[name - 2], items[name]];
  const indicator = sumOf(reading, [first, second]);
  if (!indicator || !accepts(indicator, kind)) return null;
  if (!first || !second || isOfStranger(reading, first, items[name - 3])) return null;
  const [before, behind] = [text.slice(Math.max(start, first.start - LONGEST), first.start), text.slice(second.end)];
  if (language.claims.alike.test(before) || language.claims.alike.test(behind.slice(0, BOTH))) return null;
  const end = items.findIndex((item, i) => i > name && (item.type === "indicator" || isCue(item, "clause")));
  const numbers = items.slice(name + 1, end < 0 ? undefined : end).filter((item) => item.type === "quantity");
  const isSum = (item: Item): boolean => kindOf(catalogue, item) === "currency";
  if (
    kindIsPart(kind) &&
    !language.claims.summed.test(before + text.slice(first.start, first.end)) &&
    !numbers.some(isSum)
  )
    return null;
  const areSeveral = numbersListed(reading).some((list) => list.some((item) => numbers.some((one) => one === item)));
  if (areSeveral || (numbers[0]?.start ?? 0) > (items[at]?.start ?? 0)) return null;
  return { indicator, sign: 1, form: "noun", total: false, product: null, at: name, after: false };
}

/** "Kumasi's (imports and exports)": those of what has no name in the catalogue. */
function isOfStranger({ text, start, language }: Reading, name: Item, before: Item | undefined): boolean {
  const owner = /\p{L}(['’]\p{L}{0,2})\s$/u.exec(text.slice(Math.max(start, name.start - LONGEST), name.start))?.[1];
  return owner !== undefined && language.claims.possessive.test(owner) && !(before && before.end + 1 >= name.start);
}

/** Characters that hold the words before a name. */
const LONGEST = 12;

/** Characters of " both " */
const BOTH = 6;

/** What two indicators add up to: "EXPORTS + IMPORTS". */
function sumOf({ catalogue }: Reading, parts: readonly (Item | undefined)[]): Indicator | undefined {
  const ids = parts.flatMap((item) => (item?.type === "indicator" ? [item.names[0]?.id ?? ""] : []));
  const [one = "", other = ""] = ids;
  return catalogue.indicators.find(
    ({ identity }) => identity === `${one} + ${other}` || identity === `${other} + ${one}`,
  );
}
