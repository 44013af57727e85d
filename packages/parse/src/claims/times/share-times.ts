import { monthsIn, previousPeriod, type Span } from "@sourcebook/model";
import type { Topic } from "../bound.ts";
import { isInParentheses, stopBetween, wordsBetween } from "../items/gap.ts";
import { type CueItem, isCue, type Item, type PeriodItem } from "../items/item.ts";
import { kindOf } from "../items/unit-kind.ts";
import type { Reading } from "../reading.ts";

/** Which time words belong to one number alone, which to a comparison; the rest speak of the sentence. */
export type Shares = {
  /** The time of a number, where it has one to itself. */
  readonly own: ReadonlyMap<number, number>;
  readonly bases: ReadonlySet<number>;
  /** In which parentheses what stands in such with a number is: "($950 million in 2020)". Its times say nothing of what stands outside. */
  readonly asides: ReadonlyMap<number, number>;
};

/** Finds out which is whose. `topics`: what the numbers at these indices are about. */
export function shareTimes(reading: Reading, topics: ReadonlyMap<number, Topic>): Shares {
  const own = new Map<number, number>();
  const asides = asidesOf(reading);
  reading.items.forEach((item, at) => {
    if (item.type !== "quantity" || countsPair(reading.items, at)) return;
    const host = isRestated(reading, at - 1) ? at - 1 : at;
    const heading = isHeading(reading, at - 1) ? at - 1 : -1;
    const period = heading >= 0 ? heading : periodBehind(reading, host, topics.get(at) ?? null);
    if (period >= 0 && reaches(asides, period, at)) own.set(at, period);
  });
  const bases = new Set<number>();
  const owned = new Set(own.values());
  reading.items.forEach((item, i) => {
    // "from a year earlier, the office said on Monday"
    const isUntoldDay = isTime(item) && isUntold(item) && item.mention.isDay;
    if (!isTime(item) || isUntoldDay || owned.has(i) || !isCompared(reading, i)) return;
    const value = comparisonBefore(reading, i)?.value ?? null;
    if (value === null || own.has(value)) bases.add(i);
    else own.set(value, i);
  });
  reading.items.forEach((item, at) => {
    if (item.type !== "quantity" || own.has(at)) return;
    const clause = clauseTime(reading, at);
    const period = clause < 0 ? timeOfName(reading, at) : clause;
    if (period >= 0) own.set(at, period);
  });
  return { own, bases, asides };
}

/** "the two countries in 2021": what has a time is told of them, and not how many they are. */
const countsPair = (items: readonly Item[], at: number): boolean => {
  const next = items[at + 1];
  return isCue(next, "pair") && next.start === items[at]?.end;
};

/** "(2020: $3 million; 2021: $4 million)", "2020 - $3 million, 2021 - $4 million": a time that only a mark parts from its number. */
function isHeading(reading: Reading, at: number): boolean {
  const [time, next] = [reading.items[at], reading.items[at + 1]];
  return isTime(time) && HEADING.test(reading.text.slice(time.end, next?.start)) && !isCompared(reading, at);
}

const HEADING = /^(?::\s?|\s[-–]\s)$/;

/** "imports in 2020 of (8 million)": the time that "of" leads from to the number; -1 for none. */
export function timeBeforeOf({ text, items }: Reading, at: number): number {
  const [time, of, quantity] = [items[at - 2], items[at - 1], items[at]];
  if (!isTime(time) || !isCue(of, "of") || !quantity) return -1;
  return wordsBetween(text, time, of) + wordsBetween(text, of, quantity) === 0 ? at - 2 : -1;
}

/** "last year's exports of $12 billion", "last year's total of $12 billion": whose time the name of the value has; -1 for none. */
function timeOfName({ text, items, language }: Reading, at: number): number {
  for (let i = at - 1; i >= 0; i--) {
    const [item, next] = [items[i], items[i + 1]];
    if (!item || !next || stopBetween(text, item, next) || wordsBetween(text, item, next) > FEW) return -1;
    if (isTime(item)) return language.claims.possessive.test(text.slice(item.end, next.start)) ? i : -1;
    if (!isCue(item, "of", "level") && item.type !== "indicator" && item.type !== "product") return -1;
  }
  return -1;
}

/** "in 2020, when exports were $3 billion": the time that the clause of a number tells of; -1 where it tells of none. */
export function clauseTime({ text, items }: Reading, at: number): number {
  for (let i = at - 1; i > 0; i--) {
    const [item, before] = [items[i], items[i - 1]];
    if (item?.type === "quantity") return -1;
    if (!isCue(item, "clause")) continue;
    const isTold = isTime(before) || isStart(items, i - 1);
    return item.cue.ofTime && before && isTold && wordsBetween(text, before, item) === 0 ? i - 1 : -1;
  }
  return -1;
}

/** "the most since May 2016, when": a time that only begins a stretch, unless a clause tells of it. */
const isStart = (items: readonly Item[], at: number): boolean => {
  const time = items[at];
  return time?.type === "period" && time.mention.period !== null && isCue(items[at - 1], "since");
};

const NONE: Shares["asides"] = new Map();

/** What stands with a number in parentheses. */
export function asidesOf(reading: Reading): Shares["asides"] {
  const { text, start, items } = reading;
  if (!text.slice(start, items.at(-1)?.start).includes("(")) return NONE;
  const inside = parenthesesOf(reading);
  const withNumber = new Set(inside.filter((_, i) => reading.items[i]?.type === "quantity"));
  return new Map([...inside.entries()].filter(([, group]) => group > 0 && withNumber.has(group)));
}

/** For each item which parentheses of the sentence it stands in, counted from 1; 0 for none. */
function parenthesesOf({ text, start, items }: Reading): readonly number[] {
  let [at, opened, inside] = [start, 0, 0];
  return items.map((item) => {
    for (; at < item.start; at++) {
      if (text[at] === "(") inside = ++opened;
      else if (text[at] === ")") inside = 0;
    }
    return inside;
  });
}

/** Does the time at index `time` speak of the item at index `at`? Not where it stands in parentheses and the item does not. */
export const reaches = (asides: Shares["asides"], time: number, at: number): boolean =>
  !asides.has(time) || asides.get(time) === asides.get(at);

/** Is it a time of the calendar, or one that points to such? */
export const isTime = (item: Item | undefined): item is PeriodItem =>
  item?.type === "period" && item.mention.role !== "duration" && item.mention.role !== "vague";

/** "the second half of May": a time that cannot be told, and points to none that can. */
export const isUntold = ({ mention }: PeriodItem): boolean => !mention.period && !mention.reference;

/** The time at an index; null where something else, or nothing, stands there. */
export function timeAt(items: readonly Item[], at: number): PeriodItem | null {
  const item = items[at];
  return item?.type === "period" && (isTime(item) || isStart(items, at)) ? item : null;
}

/** "684 million shillings (6.4 million U.S. dollars)", "$3 million (19 percent of the total)": is the number followed by the same in parentheses? */
export function isRestated({ text, items }: Reading, at: number): boolean {
  const [quantity, next, whole] = [items[at], items[at + 1], items[at + 2]];
  if (quantity?.type !== "quantity" || next?.type !== "quantity") return false;
  const isWhole = isCue(whole, "whole") && text.slice(next.end, whole.start) === " ";
  return isInParentheses(text, quantity, { start: next.start, end: isWhole ? whole.end : next.end });
}

/** "2.9 billion in 2021", "a 10.9 billion franc surplus in November": the time that follows directly. */
function periodBehind(reading: Reading, at: number, topic: Topic | null): number {
  const { text, items } = reading;
  if (isTimesOf(reading, at)) return -1;
  const first = isRestated(reading, at) ? at + 1 : at;
  let last: Span | undefined = first > at ? parenthesisOf(items[first]) : items[at];
  for (let i = first + 1; i < items.length; i++) {
    const item = items[i];
    if (!item || !last || wordsBetween(text, last, item) > 2) return -1;
    if (isMarked(text, last, item)) {
      last = parenthesisOf(item);
      continue;
    }
    if (stopBetween(text, last, item) && !(isTime(item) && follows(text, last, item))) return -1;
    if (isTime(item)) return item.mention.role === "compared" ? -1 : explained(text, items, i);
    const passes =
      isCue(item, "of", "in", "world", "pair", "whole", "by", "step") ||
      (isCue(item, "level") && isCue(items[i + 1], "in")) ||
      (isCue(item, "change") && item.cue.form === "noun") ||
      item.type === "product" ||
      (item.type === "indicator" && topic?.after === true) ||
      (item.type === "place" && isCue(items[i - 1], "in", "to", "with", "from"));
    if (!passes && !(isCue(item, "to", "with", "from") && items[i + 1]?.type === "place")) return -1;
    last = item;
  }
  return -1;
}

/** "$3 billion (revised) in January" */
const isMarked = (text: string, quantity: Span, mark: Item): boolean =>
  isCue(mark, "revision") && isInParentheses(text, quantity, mark);

/** The item with the parenthesis that closes behind it. */
const parenthesisOf = (item: Item | undefined): Span | undefined => item && { start: item.start, end: item.end + 1 };

/** "in the reporting period (January-May)", "in seven months of the Iranian year (March 21-October 22)": behind a time that does not say when it is, the time that does. */
export function explained(text: string, items: readonly Item[], at: number): number {
  const [time, next] = [items[at], items[at + 1]];
  if (!isTime(time) || !isTime(next) || time.mention.period || text.slice(time.end, next.start).trim() !== "(")
    return at;
  if (time.mention.reference) return at + 1;
  // "the Iranian year 1399 (March 2020-March 2021)" is neither of these months, "1987/88 (Oct/Sept)" not the year that is over
  const { period } = next.mention;
  const isPart = period !== null && monthsIn(period) < 12;
  return isPart && text[next.end] === ")" ? at + 1 : at;
}

/** "$3 billion (2020)", "$3 billion, last year"; not "$3 billion; last year it was less", "$3 billion, now it is more". */
const follows = (text: string, last: Span, time: PeriodItem): boolean =>
  !isUntold(time) && wordsBetween(text, last, time) === 0 && !text.slice(last.end, time.start).includes(";");

/** "than in 2020", "from a year earlier", "the 2020 level": a time that something is compared with. */
export function isCompared(reading: Reading, at: number): boolean {
  const { text, items } = reading;
  const [item, before, second] = [items[at], items[at - 1], items[at - 2]];
  if (isTime(item) && item.mention.role === "compared") return true;
  if (!item || !before || wordsBetween(text, before, item) > FEW) return false;
  if (isCue(before, "base")) return !(before.cue.follows && isYearSoFar(item));
  // "from 2019 to 2020" is a time, "from last year to $30 billion" compares with one
  if (isCue(before, "from"))
    return !isCue(items[at + 1], "to") || items[at + 2]?.type === "quantity" || isStepTo(items, at, items[at + 2]);
  if (isCue(before, "between") && isCue(items[at + 1], "and")) return isStepTo(items, at, items[at + 2], items.length);
  if (isCue(before, "in", "of") && isCue(second, "base") && wordsBetween(text, second, before) <= FEW) return true;
  if (beatenAt(items, at)) return true;
  return comparisonBefore(reading, at) !== null;
}

const FEW = 3;

/** "nine months of the year": some of its months, from the first on */
function isYearSoFar(item: Item): boolean {
  const period = isTime(item) ? item.mention.period : null;
  return period !== null && period.start.endsWith("-01-01") && monthsIn(period) > 1 && monthsIn(period) < 12;
}

/** "exceeded the figure of 2022 by 34 percent": the verb, where the time at `at` is one whose figure is exceeded by so much. */
export function beatenAt(items: readonly Item[], at: number): CueItem | undefined {
  const verb = items.findLast((item, i) => i < at && !isCue(item, "of", "in", "again"));
  const by = items.find((item, i) => i > at && !isCue(item, "again"));
  return isTime(items[at]) && isCue(verb, "level") && verb.cue.beats && isCue(by, "by") ? verb : undefined;
}

/** "fell from August to September by 4 percent", "between August and September it fell": a change, told before `until`, from one to the next. */
function isStepTo(items: readonly Item[], at: number, next: Item | undefined, until = at): boolean {
  const [from, to] = [items[at], next].map((item) => (item?.type === "period" ? item.mention.period : null));
  if (!from || !to || previousPeriod(to).code !== from.code) return false;
  return items.slice(0, until).some((item) => isCue(item, "change") && (until === at || item.cue.form === "verb"));
}

type Compared = Pick<Reading, "text" | "items" | "language" | "catalogue">;

/**
 * "than the growth of 9 percent in 2020", "than it had been in 2020": between "than" and the time stands only what is compared, be
 * it a value. Null where the time speaks of more.
 */
function comparisonBefore(reading: Compared, time: number): { readonly value: number | null } | null {
  const { text, items } = reading;
  let value: number | null = null;
  for (let i = time - 1; i >= 0; i--) {
    const [item, next] = [items[i], items[i + 1]];
    if (!item || !next || wordsBetween(text, item, next) > FEW || stopBetween(text, item, next)) return null;
    if (isCue(item, "base") || (value === null && isChangeFrom(text, items, i))) return { value };
    if (isTimesOf(reading, i)) return { value };
    if (item.type === "quantity") value ??= i;
    else if (!isOfComparison(items, i)) return null;
  }
  return null;
}

/** "twice (the figures of 2020)", "three times (those of 2020)"; not "twice in 2020", "doubled in 2020" */
function isTimesOf({ text, items, language, catalogue }: Compared, at: number): boolean {
  const item = items[at];
  if (item?.type !== "quantity" || kindOf(catalogue, item) !== "multiple") return false;
  return language.claims.timesOf.test(text.slice(item.end, item.end + LONGEST));
}

/** Characters that hold what leads from a multiple to what it is one of. */
const LONGEST = 30;

/** "a drop from (the preliminary data of 2020)" */
function isChangeFrom(text: string, items: readonly Item[], at: number): boolean {
  const [change, from] = [items[at - 1], items[at]];
  return isCue(from, "from") && isCue(change, "change") && wordsBetween(text, change, from) === 0;
}

function isOfComparison(items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (isCue(item, "change")) return item.cue.form === "noun" || items[at - 1]?.type === "quantity";
  return (
    isCue(item, "in", "of", "level", "again", "self", "noise", "step", "revision", "withdrawn") ||
    isNamedAgain(items, at)
  );
}

/** "higher than exports in 2020" is of another time where the sentence is on exports, and of the same where it is on imports. */
function isNamedAgain(items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (item?.type !== "indicator") return false;
  const ids = new Set(item.names.map(({ id }) => id));
  return items.some((other, i) => i !== at && other.type === "indicator" && other.names.some(({ id }) => ids.has(id)));
}
