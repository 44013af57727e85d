import { monthsIn, type Period } from "@sourcebook/model";
import type { Bound } from "../bound.ts";
import { isJoined, previousQuantity } from "../items/before-number.ts";
import { stopBetween, wordsBetween } from "../items/gap.ts";
import { isCue, type Item } from "../items/item.ts";
import { kindOf } from "../items/unit-kind.ts";
import { leavesOutArea } from "../products/name-of-goods.ts";
import type { Reading } from "../reading.ts";
import { isBesideOther } from "./compared-flow.ts";
import { isFromExpected } from "./from-expected.ts";
import { isWithdrawn } from "./revision.ts";
import { isUntrue } from "./untrue.ts";

/** Why a figure that was read is none: the sentence says that it is not so, or no longer. */
export const reasonAgainst = (
  reading: Reading,
  bound: Bound,
  period: Period | null,
): "EXTRACTION" | "REVISION" | "AMBIGUOUS_AREA" | "NO_INDICATOR" | null => {
  if (isDenied(reading, bound.at) || isUntrue(reading, bound)) return "EXTRACTION";
  if (isWithdrawn(reading, bound)) return "REVISION";
  const isOfAreas = bound.topic.indicator.pair !== "none";
  if (isOfAreas && (leavesOutArea(reading, bound.at) || isPassing(reading, bound.at))) return "AMBIGUOUS_AREA";
  const isNoFigure =
    isOfEachPart(reading, bound, period) ||
    isOfEachYear(reading, bound, period) ||
    isRolling(reading, bound) ||
    isFromExpected(reading, bound.at) ||
    isBesideOther(reading, bound);
  return isNoFigure ? "NO_INDICATOR" : null;
};

/** "trade stood at $5 million via Aflao": what passes one border is not all. */
const isPassing = ({ text, items, language }: Reading, at: number): boolean => {
  const end = items[at]?.end ?? text.length;
  return language.claims.passingThrough.test(text.slice(end, end + LONGEST));
};

/** Characters that hold the words behind a number. */
const LONGEST = 24;

/** "exports averaged $5 million in 2021", "monthly exports were $5 million in 2021": a sum, and not that of the time which is told. */
function isOfEachPart(reading: Reading, { at, topic, role }: Bound, period: Period | null): boolean {
  const { items, language, catalogue } = reading;
  const quantity = items[at];
  if (quantity?.type !== "quantity" || role.measure !== "level" || topic.indicator.entry !== "T") return false;
  if (period === null || monthsIn(period) < 2 || kindOf(catalogue, quantity) !== "currency") return false;
  return language.claims.ofEachPart.test(wordsBefore(reading, at));
}

/** "were $5 million annually between 2015 and 2020", "on average in 2015-2020": not the sum of those years. */
function isOfEachYear(reading: Reading, { at, topic, role }: Bound, period: Period | null): boolean {
  const { text, items, language, catalogue } = reading;
  const quantity = items[at];
  if (!quantity || !period || monthsIn(period) <= YEAR || topic.indicator.entry !== "T") return false;
  if (role.measure !== "level" || kindOf(catalogue, quantity) === "count") return false;
  const { eachYear, eachYearBehind } = language.claims;
  return (
    eachYear.test(wordsBefore(reading, at)) || eachYearBehind.test(text.slice(quantity.end, quantity.end + BEHIND))
  );
}

const YEAR = 12;
/** Characters that hold what says so right behind a number. */
const BEHIND = 12;

/** "the 12-month trailing sum of exports was $5 million in May": of no time that is told. */
const isRolling = (reading: Reading, { at, topic, role }: Bound): boolean =>
  role.measure !== "rank" &&
  topic.indicator.entry === "T" &&
  reading.language.claims.rolling.test(wordsBefore(reading, at));

/** What the sentence says before the quantity at `at`, behind the one before. */
function wordsBefore({ text, start, items }: Reading, at: number): string {
  const former = items[previousQuantity(items, at)]?.end ?? start;
  return text.slice(former, items[at]?.start);
}

/**
 * "did not grow by 5 percent", "denied reports that exports were $3 billion", "were not $4 billion but $3 billion": does the clause of
 * the number say what is not so?
 */
function isDenied(reading: Reading, at: number): boolean {
  const { text, items } = reading;
  let isApart = false;
  for (let i = at - 1, next = items[at]; i >= 0 && next; i--) {
    const item = items[i];
    // "an earlier version said $3 million; the right figure is $4 million"
    if (!item || isCue(item, "clause", "and") || text.slice(item.end, next.start).includes(";")) break;
    if (isCue(item, "denial") && (item.cue.ofClause || isInterrupted(reading, item))) return true;
    isApart ||= stopBetween(text, item, next);
    if (isCue(item, "denial") && !isApart && denies(reading, item, next)) return true;
    next = item;
  }
  return isJoined(reading, at) && isDenied(reading, previousQuantity(items, at));
}

/** "did not, however, grow" */
const isInterrupted = ({ text }: Reading, { end }: Item): boolean => text[end] === ",";

/** "did not grow", "nor did Georgia's exports", "no wheat exports", "not to $4 billion"; not "is not the answer to the $4 billion deficit", "not enough to cover". */
function denies({ text }: Reading, denial: Item, next: Item): boolean {
  const words = wordsBetween(text, denial, next);
  if (next.type === "period" || isCue(next, "to", "by", "in")) return words === 0;
  return (
    words <= 1 && (next.type !== "cue" || isCue(next, "level", "change", "statement", "share", "pair", "world", "self"))
  );
}
