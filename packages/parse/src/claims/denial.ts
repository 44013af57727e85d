import { isJoined, previousQuantity } from "./before-number.ts";
import { stopBetween } from "./gap.ts";
import { isCue } from "./item.ts";
import { isWithdrawn } from "./revision.ts";
import type { Reading } from "./topic.ts";
import type { Bound } from "./when.ts";

/** Why a figure that was read is none: the sentence says that it is not so, or no longer. */
export const reasonAgainst = (reading: Reading, bound: Bound): "EXTRACTION" | "REVISION" | null =>
  isDenied(reading, bound.at) ? "EXTRACTION" : isWithdrawn(reading, bound) ? "REVISION" : null;

/**
 * "did not grow by 5 percent", "denied reports that exports were $3 billion", "were not $4 billion but $3 billion": does the clause of
 * the number say what is not so?
 */
function isDenied(reading: Reading, at: number): boolean {
  const { text, items } = reading;
  for (let i = at - 1, next = items[at]; i >= 0 && next; i--) {
    const item = items[i];
    if (!item || isCue(item, "clause", "and") || stopBetween(text, item, next)) break;
    if (isCue(item, "denial")) return true;
    next = item;
  }
  return isJoined(reading, at) && isDenied(reading, previousQuantity(items, at));
}
