import { isHeading } from "../areas/told-list.ts";
import { isChangeVerb } from "../items/before-number.ts";
import { isCue, isTraded, type Item } from "../items/item.ts";
import { kindOf } from "../items/unit-kind.ts";
import type { Reading } from "../reading.ts";
import type { ListHead } from "./product-list.ts";

// Goods may be told line by line under a heading: "The main export goods were:", "Copper ores - $3 million (22 percent)".

/** The goods that a line of such a list begins with; null for what is no such line. */
export function goodsOfLine({ text, start: from, items, context, language }: Reading): ListHead | null {
  const at = context.goodsAhead ? items.findIndex(({ type }) => type === "quantity") : -1;
  const start = from + (BULLET.exec(text.slice(from, from + LONGEST))?.[0].length ?? 0);
  const change = isChangeVerb(items[at - 1]) ? items[at - 1] : undefined;
  const line = change
    ? CHANGED.exec(text.slice(start, change.start))
    : LINE.exec(text.slice(start, items[at]?.start ?? start));
  const words = line?.[1]?.trim();
  const before = items.slice(0, Math.max(at, 0));
  if (!words || before.some(({ type }) => type === "indicator" || type === "place" || type === "period")) return null;
  // "Total - $9 million"
  if (words.split(/\s/).every((word) => language.claims.plain.has(word.toLowerCase()))) return null;
  const [first, next] = before;
  const isAll = isTraded(first) && (first.end === start + words.length || isCue(next, "of", "from"));
  return { product: isAll && first.start === start ? first : null, words };
}

const BULLET = /^[•·▪*‣◦–-]\s*/u;
/** "Copper ores and concentrates - ", "Wine: " */
const LINE = /^(\p{L}[^:;()\u2013\u2014]{1,80})(?:[:\u2013\u2014]|\s-)\s?$/u;
/** "Copper ores [HS 26], (up)", "Wine (fell)" */
const CHANGED = /^(\p{L}[^:;,()[\]\u2013\u2014]{1,80}?)(?:\s[[(][^)\]]{1,20}[)\]])?,?\s$/u;

/** Leaves in the context that goods are told line by line, from their heading on until another sentence comes. */
export function rememberGoods(reading: Reading, hasFindings: boolean): void {
  const { context } = reading;
  const isLine = hasFindings && goodsOfLine(reading) !== null;
  context.goodsAhead = isLine;
  if (hasFindings || !isHeading(reading)) return;
  const name = nameOfGoods(reading);
  const home = ownerNamed(reading) ?? context.home;
  if (name === null || home === null) return;
  context.goodsAhead = true;
  context.adjacent = true;
  context.topic = { id: name, sign: 1, product: "_T" };
  const isOfPair = context.partners.size === 1 && context.pair?.includes(home);
  if (!isOfPair || context.list) context.areas = { reference: home, counterpart: "WLD" };
}

/** "The five largest domestic export goods": the indicator of the goods that the heading names; null where it names none, or with whom. */
function nameOfGoods({ text, start, items, catalogue, language }: Reading): string | null {
  const [first, last] = [items[0], items.at(-1)];
  if (!first || !last || !language.claims.goods.test(text.slice(start, last.end + LONGEST))) return null;
  const isValue = (item: Item): boolean => item.type === "quantity" && kindOf(catalogue, item) !== "count";
  if (items.some((item) => isValue(item) || isCue(item, "partner", "to", "from"))) return null;
  const names = items.flatMap((item) => (item.type === "indicator" ? item.names : []));
  const isTrade = (id: string): boolean =>
    catalogue.indicator(id)?.pair === "directed" && catalogue.indicator(id)?.counterpart_default === "WLD";
  const [name, other] = [...new Set(names.map(({ id }) => id))];
  return name !== undefined && other === undefined && isTrade(name) ? name : null;
}

function ownerNamed({ items }: Reading): string | null {
  const place = items.find((item) => item.type === "place");
  return place?.type === "place" ? place.code : null;
}

/** Characters that hold the words behind a name: "(export) products". */
const LONGEST = 16;
