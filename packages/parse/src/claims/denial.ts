import { isJoined, previousQuantity } from "./before-number.ts";
import { stopBetween } from "./gap.ts";
import { isCue } from "./item.ts";
import type { Reading } from "./topic.ts";

/**
 * "did not grow by 5 percent", "denied reports that exports were $3 billion", "were not $4 billion but $3 billion": does the clause of
 * the number say what is not so?
 */
export function isDenied(reading: Reading, at: number): boolean {
  const { text, items } = reading;
  for (let i = at - 1, next = items[at]; i >= 0 && next; i--) {
    const item = items[i];
    if (!item || isCue(item, "clause", "and") || stopBetween(text, item, next)) break;
    if (isCue(item, "denial")) return true;
    next = item;
  }
  return isJoined(reading, at) && isDenied(reading, previousQuantity(items, at));
}
