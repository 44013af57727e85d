import type { Item, PlaceItem } from "../items/item.ts";
import type { Reading } from "../reading.ts";
import type { Where } from "./area-basis.ts";

/**
 * "Turkey's trade with Iran was $2 billion, 15 percent of its trade", "trade of Iran and Turkey was $2 billion, 15 percent of Turkey's":
 * the area first whose trade with all a share is of; null where nothing says which of the two.
 */
export function wholeFirst({ items, context }: Reading, at: number, where: Where): Where | null {
  const pair = [where.reference, where.counterpart];
  if (pair.some((code) => code === "WLD" || code.startsWith("_"))) return where;
  const isOne = (item: Item): item is PlaceItem => item.type === "place" && pair.includes(item.code);
  const behind = items.slice(at + 1, nextNumber(items, at)).find(isOne);
  const owner = behind ?? items.find((item): item is PlaceItem => isOne(item) && item.possessive);
  const whose = owner?.code ?? pair.find((code) => code === context.home);
  if (!whose) return null;
  return { ...where, reference: whose, counterpart: whose === where.reference ? where.counterpart : where.reference };
}

const nextNumber = (items: readonly Item[], at: number): number | undefined => {
  const next = items.findIndex((item, i) => i > at && item.type === "quantity");
  return next < 0 ? undefined : next;
};
