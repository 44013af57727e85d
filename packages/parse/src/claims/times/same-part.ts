import { isOfMonths, monthsIn, type Period, shiftPeriod } from "@sourcebook/model";
import { type Bound, isFlow } from "../bound.ts";
import { isCue, type PeriodItem } from "../items/item.ts";
import type { Reading } from "../reading.ts";
import { baseTime } from "./change-base.ts";
import { isTime, type Shares, timeAt } from "./share-times.ts";

/** What is known of a value that is told of a year. */
type OfYear = {
  readonly year: Period;
  readonly time: PeriodItem;
  readonly shares: Shares;
  readonly published: string | null;
};

/** The part of a year that is meant where the words name the year: the one that the text compares with, or is on; null where the year is meant. */
export function samePart(reading: Reading, each: Bound, told: OfYear): Period | null {
  if (monthsIn(told.year) !== YEAR || each.role.prior) return null;
  const { year, time, published } = told;
  const part = partOfFormer(reading, each, told) ?? partOfBase(reading, each, told);
  return part ?? (time.mention.role === "period" ? partSoFar(reading, each, year, published) : null);
}

const YEAR = 12;

/** "from 71 percent in the third quarter of 2020 to 68 percent in 2021": the part that the value before it is of. */
function partOfFormer({ items }: Reading, { at }: Bound, { year, shares: { own } }: OfYear): Period | null {
  if (!own.has(at) || !isCue(items[at - 1], "to")) return null;
  const former = items.findLastIndex((item, i) => i < at && item.type === "quantity");
  const between = items.slice(former + 1, at - 1);
  if (!isCue(items[former - 1], "from") || !between.every((item) => isTime(item) || isCue(item, "in", "of")))
    return null;
  const part = timeAt(items, own.get(former) ?? -1)?.mention.period;
  return part ? partAYearLater(part, year) : null;
}

/** "grew 17 percent in 2021 compared to the first six months of 2020" */
function partOfBase(reading: Reading, { at, role }: Bound, { year, shares }: OfYear): Period | null {
  if (role.measure !== "growth" && role.measure !== "difference") return null;
  const base = baseTime(reading, at, shares)?.mention.period;
  const part = base && monthsIn(base) > 1 ? partAYearLater(base, year) : null;
  return part?.start === year.start ? part : null;
}

/** The same months a year later, if they are in that year. */
function partAYearLater(part: Period, year: Period): Period | null {
  if (!isOfMonths(part) || monthsIn(part) >= YEAR) return null;
  const later = shiftPeriod(part, YEAR);
  return later.start >= year.start && later.end <= year.end && part.end < year.start ? later : null;
}

/** "In July-March exports rose. Imports reached $3 billion in the current fiscal year.": of a year that is not over what the text tells of it. */
export function partSoFar(
  { items, context }: Reading,
  { topic }: Bound,
  year: Period,
  published: string | null,
): Period | null {
  const isRunning = published !== null && year.start <= published && published <= year.end;
  if (!isRunning || monthsIn(year) !== YEAR || !isFlow(topic)) return null;
  if (items.some((item) => isCue(item, "statement"))) return null;
  const told = [
    ...items.map((item) => (isTime(item) ? item.mention.period : null)),
    context.spokenOf,
    context.onPeriod,
  ];
  const parts = told.flatMap((part) => (part && isOfMonths(part) && monthsIn(part) < YEAR ? [part] : []));
  return (
    parts
      .flatMap((part) => [part, shiftPeriod(part, YEAR)])
      .find(({ start, end }) => start === year.start && end < published) ?? null
  );
}
