import { isLedTo } from "./beside-topic.ts";
import { isConversion } from "./gloss.ts";
import { isCue } from "./item.ts";
import { accepts } from "./name-topic.ts";
import { isAlternative } from "./role.ts";
import type { Reading, Topic } from "./topic.ts";
import { kindOf } from "./unit-kind.ts";

/**
 * "exports accounted for $34 billion in the trade turnover, which is $4 billion less": what the number before is about, not the whole
 * that it is a part of. Null where no such whole stands between the two.
 */
export function topicAgain(reading: Reading, at: number, former: Topic): Topic | null {
  const { items, catalogue } = reading;
  const quantity = items[at];
  const kind = quantity?.type === "quantity" ? kindOf(catalogue, quantity) : undefined;
  if (kind === undefined || kind === "rank" || !accepts(former.indicator, kind)) return null;
  if (isAlternative(reading, at) || isConversion(reading, at)) return former;
  let [pointsBack, passedWhole] = [false, false];
  for (let i = at - 1; i >= 0; i--) {
    const item = items[i];
    if (item?.type === "quantity") return pointsBack && passedWhole ? former : null;
    if (isCue(item, "clause", "and")) return null;
    pointsBack ||= isCue(item, "again");
    if (item?.type !== "indicator") continue;
    if (!pointsBack || !isLedTo(items, i)) return null;
    passedWhole = true;
  }
  return null;
}
