import type { Period, StatementType } from "@sourcebook/model";
import { wordsBetween } from "./gap.ts";
import { isCue, isReceiver, type Item } from "./item.ts";
import type { Bound } from "./when.ts";
import type { Reading } from "./topic.ts";

/**
 * Is the value a fact, a forecast, a goal or a possibility? The nearest word for one of these decides: before the number in
 * its clause, or between the number and the name that follows it ("a 3 billion dollar target").
 */
export function statementOf(
  reading: Reading,
  bound: Bound,
  period: Period | null,
  published: string | null,
): StatementType {
  const behind = statementBehind(reading, bound);
  if (behind || bound.role.prior) return behind ?? "ACTUAL";
  const said = statementBefore(reading, bound);
  // What begins after the document was written has not happened.
  if (said !== "ACTUAL" || !published) return said;
  if (period && period.start > published) return "FORECAST";
  return isToCome(reading, bound) && !(period && period.end < published) ? "FORECAST" : said;
}

/** "Vietnam's exports to reach $400 billion this year", as headlines say; not "exports rose to reach $400 billion". */
function isToCome({ text, items }: Reading, { at }: Bound): boolean {
  const to = items.findIndex((item, i) => i < at && isCue(item, "to") && isDeed(items[i + 1]));
  const [name, lead, deed] = [items[to - 1], items[to], items[to + 1]];
  if (!name || !lead || !deed || wordsBetween(text, name, lead) + wordsBetween(text, lead, deed) > 0) return false;
  const before = items.slice(0, at);
  // "inflation to rise against last year's 2.1 percent"
  if (before.findLastIndex((item) => isCue(item, "base")) > before.findLastIndex((item) => isCue(item, "to")))
    return false;
  return items.slice(0, to).every((item) => item.type !== "quantity" && !isCue(item, "change", "level", "clause"));
}

const isDeed = (item: Item | undefined): boolean =>
  isCue(item, "level", "change") ||
  (item?.type === "indicator" && item.names.some(({ form }) => form === "verb" || form === "anaphor verb"));

/** "were expected to rise by 2 percent": a forecast that was made before, of the period that the text tells of. */
export function wasForecast({ text, start, items, language }: Reading, { at }: Bound): boolean {
  const cue = items.findLast((item, i) => i < at && isCue(item, "statement"));
  return (
    cue !== undefined && language.claims.forecastBefore.test(text.slice(Math.max(start, cue.start - LEAD), cue.end))
  );
}

/** Characters ahead of a word for a forecast that tell when it was made. */
const LEAD = 30;

function statementBehind({ text, items }: Reading, { at, topic }: Bound): StatementType | null {
  const [quantity, behind] = [items[at], items[at + 1]];
  // "a $5 billion surplus expected by economists"
  const [name, expected] = [items[topic.at], items[topic.at + 1]];
  if (topic.after && name && isCue(expected, "statement") && wordsBetween(text, name, expected) === 0)
    return expected.cue.type;
  if (!quantity || !isCue(behind, "statement")) return null;
  if (topic.after && topic.at > at + 1) return behind.cue.type;
  return behind.cue.noun && wordsBetween(text, quantity, behind) === 0 ? behind.cue.type : null;
}

function statementBefore({ items }: Reading, { at }: Bound): StatementType {
  for (let i = at - 1; i >= 0; i--) {
    const item = items[i];
    if (isCue(item, "clause")) break;
    if (isCue(item, "statement") || (isCue(item, "giving") && isReceiver(items[i + 1]))) return item.cue.type;
    if (item?.type === "quantity" && !isCue(nextBesideTime(items, i), "and", "to", "pair", "with")) break;
  }
  const horizon = items[at + 1];
  return horizon?.type === "period" && horizon.mention.role === "horizon" ? "TARGET" : "ACTUAL";
}

/** What stands behind the number at `at`; behind its time where a number follows that: "from $6 billion in 2023 to $7 billion". */
function nextBesideTime(items: readonly Item[], at: number): Item | undefined {
  const other = isCue(items[at + 4], "by", "to") ? at + 5 : at + 4;
  const hasTime = isCue(items[at + 1], "in") && items[at + 2]?.type === "period" && items[other]?.type === "quantity";
  return items[hasTime ? at + 3 : at + 1];
}
