import type { Bound, Topic } from "../bound.ts";
import { previousQuantity } from "../items/before-number.ts";
import { parenthesisBetween } from "../items/gap.ts";
import { isCue, isTraded, type Item } from "../items/item.ts";
import { kindOf } from "../items/unit-kind.ts";
import type { Reading } from "../reading.ts";
import { isAlternative } from "../roles/change-beside.ts";
import { isConversion } from "../roles/gloss.ts";
import { isSigned } from "../roles/role.ts";
import { isRestated } from "../times/share-times.ts";
import { isLedTo } from "./beside-topic.ts";
import { accepts } from "./name-topic.ts";

/**
 * "exports accounted for $34 billion in the trade turnover, which is $4 billion less": what the number before is about, not the whole
 * that it is a part of. Null where no such whole stands between the two.
 */
export function topicAgain(
  reading: Reading,
  at: number,
  { topic: former, at: last }: Pick<Bound, "at" | "topic">,
): Topic | null {
  const { items, catalogue } = reading;
  const quantity = items[at];
  const kind = quantity?.type === "quantity" ? kindOf(catalogue, quantity) : undefined;
  if (kind === undefined || kind === "rank" || !accepts(former.indicator, kind)) return null;
  if (isAlternative(reading, at) || isConversion(reading, at) || isShareOfLevel(reading, at)) return former;
  if (isChangeAside(reading, at) || (last === at - 1 && isSignedAside(reading, at))) return former;
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

/** "exports of coal reached $3 million, accounting for 80 percent of total exports", "..., which is 80 percent of all exports" */
function isShareOfLevel({ items, catalogue }: Reading, at: number): boolean {
  const [level, quantity] = [previousQuantity(items, at), items[at]];
  const [amount, between] = [items[level], items.slice(level + 1, at)];
  if (amount?.type !== "quantity" || kindOf(catalogue, amount) !== "currency") return false;
  if (quantity?.type !== "quantity" || kindOf(catalogue, quantity) !== "percent") return false;
  const isTold =
    between.some((item) => isCue(item, "share")) || (isCue(between.at(-2), "again") && isCue(between.at(-1), "level"));
  const isOnlyTold = between.every(
    (item) => item.type === "period" || isCue(item, "share", "again", "level", "in", "and"),
  );
  return isTold && isOnlyTold && isOfAll(items, at + 1);
}

/** "Investments in the economy were $3 million (up 5 percent)", "$3 million in 2021 (a rise of 5 percent)": what the number before changed by. */
function isChangeAside({ text, items }: Reading, at: number): boolean {
  let first = at;
  while (isCue(items[first - 1], "change", "of", "by", "step")) first--;
  const [before, opening] = [items[first - 1], items[first]];
  if (!isCue(opening, "change") || !before || parenthesisBetween(text, before, opening) !== "(") return false;
  const level = previousQuantity(items, first);
  return (
    level >= 0 && items.slice(level + 1, first).every((item) => item.type === "period" || isCue(item, "in", "over"))
  );
}

/** "a decrease of $3 million (-20%) in the surplus": the same in parts of what it was. */
const isSignedAside = (reading: Reading, at: number): boolean => isSigned(reading, at) && isRestated(reading, at - 1);

/** "of exports", "of the total"; not "of tea exports", "of exports to Uganda" */
function isOfAll(items: readonly Item[], of: number): boolean {
  const name = items.findIndex((item, i) => i > of && item.type === "indicator");
  if (isCue(items[of], "whole") && (name < 0 || name > of + 3)) return true;
  return (
    isCue(items[of], "of", "whole") && !isTraded(items[name - 1]) && !isCue(items[name + 1], "to", "from", "with", "of")
  );
}
