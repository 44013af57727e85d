import {
  dayPeriod,
  isDay,
  monthsIn,
  monthsPeriod,
  parseDay,
  previousPeriod,
  type Period,
  yearBefore,
  type CalendarDay,
} from "@sourcebook/model";
import { type Words, wordsOf } from "../lexemes/words.ts";
import type { PeriodMention, PeriodReference } from "../mention.ts";
import { boundYear } from "./bind-year.ts";
import { type Countries, NO_COUNTRIES } from "./fiscal-calendar.ts";
import { wholeFiscal } from "./fiscal-year.ts";
import { type LastTold, lastTold, NOTHING_TOLD } from "./last-told.ts";
import type { PeriodLexicon, TimeExpression } from "./lexicon.ts";
import { monthsBetween } from "./reference.ts";
import { fiscalShift, resolve, type Setting, yearOfReference } from "./resolve.ts";
import { scan } from "./scan.ts";
import { placeTimes, type PlacedTime } from "./sentence-context.ts";
import { yearOfPart, yearOfText } from "./text-year.ts";
import { untilLatest } from "./to-date.ts";

/**
 * The words of a text that name a time, in order and disjoint. Relative times are resolved against the document's date only.
 * @param published the document's date, ISO; null when it is not known: then only what states its year has a period
 * @param known what somebody knows of the text already: its words, and whose fiscal years it may tell of
 */
export function findPeriods(
  text: string,
  language: { readonly periods: PeriodLexicon },
  published: string | null,
  { words = wordsOf(text), countries = NO_COUNTRIES }: { readonly words?: Words; readonly countries?: Countries } = {},
): readonly PeriodMention[] {
  const day = documentDay(published);
  const times = placeTimes(text, scan(words, language.periods), language.periods, countries);
  const told = new Map<string, number>();
  const textYear = day ? null : yearOfText(times);
  const partYear = day || textYear !== null ? null : yearOfPart(times);
  const last = day ? NOTHING_TOLD : lastTold(times);
  const mentions: PeriodMention[] = [];
  let base: Base | null = null;
  let first: Base | null = null;
  let fiscal: Period | null = null;
  let fiscalTold: Period | null = null;
  let hasOtherYear = false;
  for (const [at, time] of times.entries()) {
    if (time.sentence !== times[at - 1]?.sentence) base = first = null;
    const nearest = isOfText(time) ? first : base;
    const from = nearest && pointsTo(time, nearest) ? nearest.period : null;
    const mention = readTime(times, at, {
      day,
      textYear,
      partYear,
      last,
      told,
      base: from,
      fiscal,
      fiscalTold,
      hasOtherYear,
      mentions,
    });
    if (countsInFiscalYear(time, mention)) fiscal = mention.period;
    fiscalTold = fiscalYearTold(time, day) ?? fiscalTold;
    hasOtherYear ||= isOfOtherYear(time, mention);
    mentions.push(mention);
    if (!day) rememberYear(told, time);
    if (isBase(time, mention) && !(base && time.isCompared()))
      base = { time, period: joinedMonths(mentions.at(-2), mention) ?? mention.period };
    first ??= base;
  }
  return untilLatest(times, mentions, day);
}

/** "the reporting period": the first that the sentence names, and not one that something is compared with. */
const isOfText = ({ expression }: PlacedTime): boolean =>
  expression.is === "reference" && expression.reference.ofText === true;

/** A time that later words of its sentence count from. */
type Base = { readonly time: PlacedTime; readonly period: Period | null };

/** "in July and August": both, where nothing but a word parts them. */
function joinedMonths(before: PeriodMention | undefined, { start, period }: PeriodMention): Period | null {
  const first = before && start - before.end <= AND ? before.period : null;
  if (!first || period?.freq !== "M" || first.freq !== "M" || previousPeriod(period).code !== first.code) return null;
  const { year, month } = parseDay(first.start);
  return monthsPeriod(year, month, 2);
}

/** Characters of " and ", where lines end beside it. */
const AND = 7;

/** "the reporting period" is one that the text spoke of, never one that something was compared with. */
function pointsTo({ expression }: PlacedTime, base: Base): boolean {
  const isSame =
    expression.is === "reference" && expression.reference.grain === "same" && expression.reference.shift === 0;
  return !isSame || !base.time.isCompared();
}

/** "the first two months of the fiscal year": what such a text calls "this year" may be that year. */
const countsInFiscalYear = ({ expression }: PlacedTime, { period }: PeriodMention): boolean =>
  expression.is === "fiscal" && expression.part !== undefined && period !== null;

/** "the first two months of the Iranian year", "of the fiscal year" of who knows whom: which days are "this year" in such a text cannot be told. */
const isOfOtherYear = ({ expression }: PlacedTime, { period }: PeriodMention): boolean =>
  (expression.is === "open" && expression.ofOtherYear === true) ||
  (expression.is === "fiscal" && expression.part !== undefined && period === null);

/** The fiscal year that a time tells, be it by a part, and does not only compare with. */
const fiscalYearTold = ({ expression, fiscal, isCompared }: PlacedTime, day: CalendarDay | null): Period | null =>
  expression.is === "fiscal" && !isCompared() ? wholeFiscal(expression, { fiscal, published: day }) : null;

type Known = {
  readonly day: CalendarDay | null;
  readonly textYear: number | null;
  readonly partYear: ReturnType<typeof yearOfPart> | null;
  readonly last: LastTold;
  readonly told: ReadonlyMap<string, number>;
  readonly base: Period | null;
  /** The part of a fiscal year that the text told last. */
  readonly fiscal: Period | null;
  /** The whole fiscal year that it told last. */
  readonly fiscalTold: Period | null;
  /** Did it count in years whose days cannot be told? */
  readonly hasOtherYear: boolean;
  /** What it named before. */
  readonly mentions: readonly PeriodMention[];
};

function readTime(
  times: readonly PlacedTime[],
  at: number,
  { day, textYear, partYear, last, told, base, fiscal, fiscalTold, hasOtherYear, mentions }: Known,
): PeriodMention {
  const time = times[at];
  if (!time) throw new RangeError(`no time ${at}`);
  const { start, end, rule, expression } = time;
  const setting = {
    published: day,
    textYear,
    lastTold: last,
    lean: time.lean,
    base,
    boundYear: boundYear(times, at, day) ?? told.get(monthsOf(expression)) ?? partYear?.(expression) ?? null,
    fiscal: time.fiscal,
    fiscalTold,
  };
  const isOpen = (fiscal !== null || hasOtherYear) && isOfThisYear(expression) && !isMonthBefore(expression, day);
  const latest = isOpen ? partAgain(expression, fiscal, fiscalTold) : resolve(expression, setting);
  const period = latest && isToldAlready(times, time, latest, mentions) ? yearBefore(latest) : latest;
  const isLength = expression.is === "upToMonth" && !period;
  const role = isLength ? "duration" : rule.role === "period" && time.cue ? roleOf(time.cue, period, day) : rule.role;
  return {
    start,
    end,
    rule: rule.id,
    period,
    reference: referenceOf(expression, period, setting),
    role,
    isPart: time.isPart,
    isLastYear: isLastYear(expression),
    isDay: isOneDay(expression),
  };
}

/** "today", "on Monday", "March 5" */
const isOneDay = (expression: TimeExpression): boolean =>
  expression.is === "weekday" ||
  (expression.is === "day" && expression.from === undefined && expression.days === undefined) ||
  (expression.is === "relative" && expression.grain === "day");

/** "In January 2024 it sold tea. In January it sold salt.": the year in which an undated text told last of some months, by those months. */
function rememberYear(told: Map<string, number>, { expression, isCompared }: PlacedTime): void {
  if (expression.is !== "months" || typeof expression.year !== "number" || isCompared()) return;
  told.set(monthsOf(expression), expression.year);
}

const monthsOf = (expression: TimeExpression): string =>
  expression.is === "months" ? `${expression.end}/${expression.count}` : "";

/** "last year", "the last fiscal year" */
function isLastYear(expression: TimeExpression): boolean {
  if (expression.is === "fiscal")
    return typeof expression.named === "object" && expression.named.offset === -1 && expression.part === undefined;
  return expression.is === "relative" && expression.grain === "year" && expression.offset === -1;
}

/** "in January, up 9 percent from last January": is the latest one that which the text told, so that another is meant? */
function isToldAlready(
  times: readonly PlacedTime[],
  { expression, isCompared, sentence }: PlacedTime,
  latest: Period,
  mentions: readonly PeriodMention[],
): boolean {
  if (!isOrderedMonth(expression)) return false;
  return mentions.some(({ period, role }, at) => {
    const told = times[at];
    if (!told || isOrderedMonth(told.expression)) return false;
    return role === "period" && period?.code === latest.code && (told.sentence === sentence || isCompared());
  });
}

/** "last March" */
const isOrderedMonth = (expression: TimeExpression): boolean =>
  expression.is === "months" && expression.year === "last";

/** "this year", "last year's first two months", "the first two months" */
const isOfThisYear = (expression: TimeExpression): boolean =>
  expression.is === "relative"
    ? expression.grain === "year"
    : expression.is === "months" &&
      ((typeof expression.year === "object" && "offset" in expression.year) ||
        (expression.counted === true && expression.year === "nearest"));

/** "February this year", told in March: whichever year is meant. The first month of a year may be that of a fiscal one. */
const isMonthBefore = (expression: TimeExpression, day: CalendarDay | null): boolean =>
  expression.is === "months" &&
  expression.count === 1 &&
  expression.end > 1 &&
  day !== null &&
  expression.end <= day.month;

/** "in the first four months of the fiscal year ... in four months of this year", "in the first four months": the same again. */
function partAgain(expression: TimeExpression, fiscal: Period | null, year: Period | null): Period | null {
  if (!fiscal || expression.is !== "months" || (typeof expression.year === "object" && !isThisYear(expression.year)))
    return null;
  const { end, count } = expression;
  const isFromStart = end === count && fiscal.start === year?.start;
  return isFromStart && monthsIn(fiscal) === count ? fiscal : null;
}

const isThisYear = (year: object): boolean => "offset" in year && year.offset === 0;

function referenceOf(expression: TimeExpression, period: Period | null, setting: Setting): PeriodReference | null {
  if (expression.is === "fiscalReference") {
    const shift = fiscalShift(expression.from, setting);
    return shift === null ? null : { grain: "same", shift };
  }
  if (expression.is !== "reference") return null;
  const { reference, year } = expression;
  if (year === undefined) return reference;
  const shift = setting.base && period ? monthsBetween(setting.base, period) : null;
  if (shift !== null) return { grain: "same", shift };
  const stated = yearOfReference(year, setting);
  return stated === null ? null : { ...reference, year: stated };
}

/** Up to when, or until when: by whether the document speaks after it. */
function roleOf(
  cue: PlacedTime["cue"] & string,
  period: Period | null,
  day: CalendarDay | null,
): PeriodMention["role"] {
  if (cue !== "limit") return cue;
  if (!period) return "asOf";
  if (!day) return period.freq === "A" ? "horizon" : "asOf";
  return period.end > isoDay(day) ? "horizon" : "asOf";
}

/** Whether later words of the sentence ("a year earlier") count from it; the day on which someone spoke is no such time. */
function isBase({ expression }: PlacedTime, { period, role }: PeriodMention): boolean {
  if (
    !period ||
    expression.is === "reference" ||
    expression.is === "fiscalReference" ||
    (role !== "period" && role !== "asOf")
  )
    return false;
  return period.freq !== "D" || role === "asOf";
}

const DAY = /^(\d{4})-(\d\d)-(\d\d)/;

function documentDay(published: string | null): CalendarDay | null {
  const [, year = 0, month = 0, day = 0] = DAY.exec(published ?? "")?.map(Number) ?? [];
  return isDay(year, month, day) ? { year, month, day } : null;
}

const isoDay = ({ year, month, day }: CalendarDay): string => dayPeriod(year, month, day).code;
