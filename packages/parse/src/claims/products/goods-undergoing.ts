import type { Topic } from "../bound.ts";
import { isCue } from "../items/item.ts";
import type { Reading } from "../reading.ts";
import type { ListHead } from "./product-list.ts";

/** "Avocados saw export growth of 5 percent", "Tea faced a drop in export value": the goods that begin the sentence and that trade befalls; null for none. */
export function goodsUndergoing(reading: Reading, { at, indicator }: Topic): ListHead | null {
  const { text, start, items, language } = reading;
  const name = items[at];
  if (!name || indicator.pair !== "directed" || !indicator.units.includes("physical")) return null;
  const said = language.claims.undergoing.exec(text.slice(start, Math.min(name.start, start + LONGEST)));
  const subject = said?.[1];
  // "All saw exports fall"
  if (subject === undefined || language.claims.plain.has(subject.split(" ")[0]?.toLowerCase() ?? "")) return null;
  const verb = items.findIndex((item) => item.start >= start + subject.length);
  if (verb < 0 || items.slice(0, verb).some((item) => item.type !== "product")) return null;
  if (items.slice(verb, at).some((item) => !isCue(item, "level", "change", "in", "of"))) return null;
  return headOf(reading, subject);
}

/** Characters that hold the goods, the verb and what befalls them. */
const LONGEST = 80;

function headOf({ items, start }: Reading, words: string): ListHead {
  const [first] = items;
  const isListed = first?.type === "product" && first.start === start && first.end === start + words.length;
  return { product: isListed ? first : null, words };
}
