import { monthsPeriod, type Period } from "@sourcebook/model";
import type { PeriodMention } from "../mention.ts";
import { type CalendarDay, dayNumber } from "./day-number.ts";
import type { PlacedTime } from "./sentence-context.ts";

/** For so many days the months that a text tells of are the latest that there are. */
const FRESH = 75;

/**
 * "In May it sold a little more. Since the beginning of the year it sold 50 tonnes.": until the last month that the text tells of, if
 * that is the latest there can be, and no part of a later month is told of.
 */
export function untilLastMonth(
  times: readonly PlacedTime[],
  mentions: readonly PeriodMention[],
  day: CalendarDay | null,
): readonly PeriodMention[] {
  if (!day || !times.some(({ expression }) => expression.is === "toDate")) return mentions;
  const tellsOfDays = times.some(
    ({ expression, rule }) => expression.is === "open" && (rule.role === "period" || rule.role === "asOf"),
  );
  const last = tellsOfDays ? null : lastMonth(times, mentions, day);
  if (!last) return mentions;
  return mentions.map((mention, at) => {
    const expression = times[at]?.expression;
    if (expression?.is !== "toDate") return mention;
    const year = typeof expression.year === "number" ? expression.year : day.year;
    return year === last.year ? { ...mention, role: "period", period: monthsPeriod(year, 1, last.month) } : mention;
  });
}

function lastMonth(times: readonly PlacedTime[], mentions: readonly PeriodMention[], day: CalendarDay) {
  const today = dayNumber(day);
  const ends = mentions
    .filter(({ period, role }, at) => period && role === "period" && isOfMonths(period) && !times[at]?.isCompared())
    .map(({ period }) => dateOf(period?.end ?? ""))
    .filter((end) => dayNumber(end) < today && today - dayNumber(end) <= FRESH);
  return ends.toSorted((a, b) => dayNumber(b) - dayNumber(a))[0] ?? null;
}

const isOfMonths = ({ freq }: Period): boolean => freq !== "D" && freq !== "A";

function dateOf(iso: string): CalendarDay {
  const [year = 0, month = 0, day = 0] = iso.split("-").map(Number);
  return { year, month, day };
}
