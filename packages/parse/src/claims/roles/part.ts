import { isListed } from "../areas/listed-partner.ts";
import { isCue } from "../items/item.ts";
import { kindOf } from "../items/unit-kind.ts";
import type { Reading } from "../reading.ts";

/**
 * Does a part of the figure before it begin with this number: "of which $1 billion", "with $1.2 billion coming from Russia"? "China
 * with $3.6 billion" is a member of a list.
 */
export function isPart(reading: Reading, at: number): boolean {
  const { items } = reading;
  const quantity = items[at];
  if (quantity?.type !== "quantity" || (isCue(items[at - 1], "with") && isMember(reading, at - 2))) return false;
  return isBehindPart(reading, at);
}

/** "China (with)", "China came third (with)", "China ranked third (with)" */
function isMember(reading: Reading, at: number): boolean {
  const item = reading.items[at];
  const isPlaced = isCue(item, "next") || (item?.type === "quantity" && kindOf(reading.catalogue, item) === "rank");
  return isListed(reading, isPlaced ? at - 1 : at);
}

/** Do the words right before it begin a part: "including with the CIS countries"? */
export function isBehindPart({ text, items, language }: Reading, at: number): boolean {
  // "compared with $1 billion"
  if (isCue(items[at - 1], "base")) return false;
  const start = items[at]?.start ?? 0;
  return language.claims.part.test(text.slice(Math.max(start - LONGEST, 0), start));
}

/** Characters that hold the words before a part. */
const LONGEST = 20;
