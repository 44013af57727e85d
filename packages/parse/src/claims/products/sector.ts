import type { Topic } from "../bound.ts";
import { stopBetween, wordsBetween } from "../items/gap.ts";
import { isCue, isTraded, type ProductItem } from "../items/item.ts";
import type { Reading } from "../reading.ts";

/** What was invested in: a product of the catalogue, or the words that name it. */
export type Sector = { readonly product: ProductItem } | { readonly words: string };

/** "FDI in Georgia's energy sector", "invested $3 million in Georgian wine": null where only the area is told, or its economy. */
export function sectorOf(reading: Reading, at: number, { indicator, form, at: topic }: Topic): Sector | null {
  if (indicator.pair !== "directed" || indicator.counterpart_default !== "_X") return null;
  const { text, items } = reading;
  const from = form === "verb" && topic < at ? at : topic;
  const [name, lead] = [items[from], items[from + 1]];
  if (!name || !isCue(lead, "in", "to") || wordsBetween(text, name, lead) > 0) return sectorBetween(reading, from, at);
  let last = from + 1;
  while (items[last + 1]?.type === "place") last++;
  const [host, next] = [items[last], items[last + 1]];
  if (!host) return null;
  if (host !== lead && isTraded(next))
    return wordsBetween(text, host, next) > 0 || stopBetween(text, host, next) ? null : { product: next };
  const said = text.slice(host.end, Math.min(next?.start ?? Infinity, host.end + LONGEST));
  return host === lead && from === topic ? sectorNamed(reading, said) : wordsOfSector(reading, said);
}

/** "(most FDI was made) in the energy sector, (worth $3 million)" */
function sectorBetween({ text, items, language }: Reading, from: number, at: number): Sector | null {
  const [name, quantity] = [items[from], items[at]];
  if (!name || !quantity || items.slice(from, at).some((item) => isCue(item, "clause"))) return null;
  const words = language.claims.sectorTold.exec(text.slice(name.end, quantity.start))?.[1];
  return words === undefined ? null : { words };
}

/** "'s manufacturing", " car industry"; not "'s economy" */
function wordsOfSector({ language }: Reading, said: string): Sector | null {
  const words = WORDS.exec(said)?.[1];
  return words && !words.split(" ").some((word) => language.claims.wholeEconomy.test(word)) ? { words } : null;
}

/** " the manufacturing industry": where no area is told, only what is called a sector. */
function sectorNamed({ language }: Reading, said: string): Sector | null {
  const words = language.claims.sector.exec(said)?.[1];
  return words ? { words } : null;
}

const WORDS = /^(?:['’]s)?\s(\p{Ll}[\p{L}-]*(?:\s\p{Ll}[\p{L}-]*){0,2})/u;
/** Characters that hold them. */
const LONGEST = 48;
