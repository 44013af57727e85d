import { type CalendarDay, dayNumber, daysPeriod, isOfMonths, parseDay } from "@sourcebook/model";
import type { PeriodMention } from "../mention.ts";
import type { PlacedTime } from "./sentence-context.ts";

/** For so many days what a text tells of is the latest that there is. */
const FRESH = 75;

/**
 * "In May it sold a little more. Since the beginning of the year it sold 50 tonnes.": until the last month that the text tells of, if
 * that is the latest there can be, or until the day: "since the beginning of the year it sold 50 tonnes, as of May 20".
 */
export function untilLatest(
  times: readonly PlacedTime[],
  mentions: readonly PeriodMention[],
  day: CalendarDay | null,
): readonly PeriodMention[] {
  if (!day || !times.some(({ expression }) => expression.is === "toDate")) return mentions;
  const last =
    latest(daysTold(mentions), day) ?? (tellsOfSomeDays(times) ? null : latest(monthsTold(times, mentions), day));
  if (!last) return mentions;
  return mentions.map((mention, at) => {
    const expression = times[at]?.expression;
    if (expression?.is !== "toDate") return mention;
    const year = typeof expression.year === "number" ? expression.year : day.year;
    if (year !== last.year) return mention;
    const { start, end, rule, reference, isPart, isLastYear, isDay } = mention;
    const period = daysPeriod({ year, month: 1, day: 1 }, last);
    return { start, end, rule, period, reference, role: "period", isPart, isLastYear, isDay };
  });
}

/** "the first half of the month", "mid-June": a day that cannot be told. */
const tellsOfSomeDays = (times: readonly PlacedTime[]): boolean =>
  times.some(({ expression, rule }) => expression.is === "open" && (rule.role === "period" || rule.role === "asOf"));

/** The ends of days, and days as of which something is told. */
const daysTold = (mentions: readonly PeriodMention[]): CalendarDay[] =>
  mentions.flatMap(({ period, role }) => {
    if (!period || isOfMonths(period) || (role !== "asOf" && period.freq === "D")) return [];
    return [parseDay(period.end)];
  });

const monthsTold = (times: readonly PlacedTime[], mentions: readonly PeriodMention[]): CalendarDay[] =>
  mentions.flatMap(({ period, role }, at) => {
    const isTold = period && role === "period" && isOfMonths(period) && period.freq !== "A" && !times[at]?.isCompared();
    return isTold ? [parseDay(period.end)] : [];
  });

function latest(ends: readonly CalendarDay[], day: CalendarDay): CalendarDay | null {
  const today = dayNumber(day);
  const fresh = ends.filter((end) => dayNumber(end) < today && today - dayNumber(end) <= FRESH);
  return fresh.toSorted((a, b) => dayNumber(b) - dayNumber(a))[0] ?? null;
}
