import type { Period, StatementType } from "@sourcebook/model";
import type { Bound } from "../bound.ts";
import { stopBetween, wordsBetween } from "../items/gap.ts";
import { isCue, isReceiver, type Item } from "../items/item.ts";
import type { Reading } from "../reading.ts";
import { isConversion } from "../roles/gloss.ts";

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
  if (isToBeChanged(reading, bound)) return "ACTUAL";
  const behind = statementBehind(reading, bound);
  if (behind || bound.role.prior) return behind ?? "ACTUAL";
  const said = statementBefore(reading, bound);
  if (said === "ACTUAL" && isToBeRaisedTo(reading, bound)) return "TARGET";
  const isAhead = said === "ACTUAL" && isYetToBe(reading, bound, period, published);
  if (said !== "FORECAST" && !isAhead) return said;
  return isWanted(reading, bound) ? "TARGET" : "FORECAST";
}

/** "wants to cut its deficit, running at $5 billion", "will cut its $5 billion deficit": what is to be changed is told as it is now. */
export function isToBeChanged({ text, items, language }: Reading, { at, topic }: Bound): boolean {
  const [name, quantity] = [items[topic.at], items[at]];
  if (!name || !quantity) return false;
  const first = topic.after ? at : topic.at;
  const change = items.findLastIndex((item, i) => i < first && !tellsWhose(item));
  const verb = items[change];
  if (!isCue(verb, "change") || verb.cue.form !== "verb" || !isCue(items[change - 1], "statement")) return false;
  if (topic.after) return change < first - 1;
  const between = items.slice(topic.at + 1, at);
  if (between.some((item, i) => isCue(item, "by") || (isCue(item, "to") && between[i + 1]?.type !== "place")))
    return false;
  return language.claims.standing.test(text.slice(Math.max(name.end, quantity.start - LEAD), quantity.start));
}

/** "its", "Ghana's", "bilateral", "wheat" */
const tellsWhose = (item: Item): boolean =>
  item.type === "place" || item.type === "product" || isCue(item, "self", "pair", "world");

/** What begins after the document was written has not happened, nor what a headline tells so. */
function isYetToBe(reading: Reading, bound: Bound, period: Period | null, published: string | null): boolean {
  if (published === null) return period === null && isToCome(reading, bound);
  return (
    (period !== null && period.start > published) || (isToCome(reading, bound) && !(period && period.end < published))
  );
}

/** "want trade to grow to $5 billion", "would like it to reach $5 billion": is what lies ahead somebody's wish, told last? */
function isWanted({ text, start, items, language }: Reading, { at }: Bound): boolean {
  const last = items.findLast((item, i) => i < at && isCue(item, "clause", "statement"));
  return language.claims.wanted.test(text.slice(last?.start ?? start, items[at]?.start));
}

/** "discussed measures to raise trade to $5 billion": a deed that is yet to be done; not "helped to raise trade to $5 billion". */
function isToBeRaisedTo({ text, start, items, language }: Reading, { at }: Bound): boolean {
  const clause = items.findLast((item, i) => i < at && isCue(item, "clause"));
  const said = text.slice(clause?.end ?? start, items[at]?.start);
  const raising = language.claims.raising.exec(said);
  return raising !== null && !language.claims.achieving.test(said.slice(0, raising.index));
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

function statementBehind(reading: Reading, { at, topic }: Bound): StatementType | null {
  const { text, items } = reading;
  // "a $5 billion surplus expected by economists"
  const [name, expected] = [items[topic.at], items[topic.at + 1]];
  if (topic.after && name && isCue(expected, "statement") && areBeside(text, name, expected)) return expected.cue.type;
  const behind = items[at + 1];
  if (topic.after && topic.at > at + 1 && isCue(behind, "statement")) return behind.cue.type;
  return expectationBehind(reading, at)?.cue.type ?? null;
}

/** "$5 billion (forecast)", "the $5 billion (expected)", "the 3 percent growth (forecast)" */
function expectationBehind({ text, start, items, language }: Reading, at: number) {
  const change = items[at + 1];
  const last = isCue(change, "change") && change.cue.form === "noun" ? at + 1 : at;
  const [quantity, host, behind] = [items[at], items[last], items[last + 1]];
  if (!quantity || !host || !isCue(behind, "statement")) return undefined;
  const isBeside = wordsBetween(text, quantity, host) + wordsBetween(text, host, behind) === 0;
  const isDefinite = language.claims.definite.test(text.slice(Math.max(start, quantity.start - LEAD), quantity.start));
  return isBeside && (behind.cue.noun || isDefinite) ? behind : undefined;
}

/** "the planned $5 billion", "a target of $5 billion", "the $5 billion planned": is the number itself one that was only thought of? */
export function isExpected(reading: Reading, at: number): boolean {
  const { text, items } = reading;
  const [before, quantity] = [items[isCue(items[at - 1], "of") ? at - 2 : at - 1], items[at]];
  if (!quantity) return false;
  const isSaidBefore = isCue(before, "statement") && wordsBetween(text, before, quantity) <= 1;
  return isSaidBefore || expectationBehind(reading, at) !== undefined;
}

const areBeside = (text: string, left: Item, right: Item): boolean =>
  wordsBetween(text, left, right) === 0 && !stopBetween(text, left, right);

function statementBefore(reading: Reading, { at }: Bound): StatementType {
  const { items } = reading;
  for (let i = at - 1; i >= 0; i--) {
    const item = items[i];
    if (isCue(item, "clause")) break;
    if (isCue(item, "statement") || (isCue(item, "giving") && isReceiver(items[i + 1]))) return item.cue.type;
    const isOver = item?.type === "quantity" && !isCue(nextBesideTime(items, i), "and", "to", "pair", "with");
    if (isOver && !isConversion(reading, i + 1) && !leadsToParticiple(reading, i) && !leadsToChange(items, i, at))
      break;
  }
  const horizon = items[at + 1];
  return horizon?.type === "period" && horizon.mention.role === "horizon" ? "TARGET" : "ACTUAL";
}

/** "will grow to 3 million tons this year, bringing in revenue of $5 million" */
function leadsToParticiple({ text, items, language }: Reading, at: number): boolean {
  const next = items.find((item, i) => i > at && item.type !== "period" && !isCue(item, "in"));
  const word = isCue(next, "level") ? text.slice(next.start, next.end).split(/\s/)[0] : undefined;
  return word !== undefined && language.claims.acting.test(word);
}

/** "forecast exports at $5 billion this year, up 10 percent": is the number at `at` only how much that is more? */
function leadsToChange(items: readonly Item[], level: number, at: number): boolean {
  const between = items.slice(level + 1, at);
  return (
    between.some((item) => isCue(item, "change") && item.cue.form !== "verb") &&
    between.every((item) => isCue(item, "change", "in", "of") || item.type === "period")
  );
}

/** What stands behind the number at `at`; behind its time where a number follows that: "from $6 billion in 2023 to $7 billion". */
function nextBesideTime(items: readonly Item[], at: number): Item | undefined {
  const other = isCue(items[at + 4], "by", "to") ? at + 5 : at + 4;
  const hasTime = isCue(items[at + 1], "in") && items[at + 2]?.type === "period" && items[other]?.type === "quantity";
  return items[hasTime ? at + 3 : at + 1];
}
