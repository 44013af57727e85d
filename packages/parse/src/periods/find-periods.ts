import { dayPeriod, isDay, type Period } from "@sourcebook/model";
import type { PeriodMention, PeriodReference } from "../mention.ts";
import { boundYear } from "./bind-year.ts";
import type { CalendarDay } from "./day-number.ts";
import type { PeriodLexicon, TimeExpression } from "./lexicon.ts";
import { monthsBetween } from "./reference.ts";
import { resolve } from "./resolve.ts";
import { scan } from "./scan.ts";
import { placeTimes, type PlacedTime } from "./sentence-context.ts";

/**
 * The words of a text that name a time, in order and disjoint. Relative times are resolved against the document's date only.
 * @param published the document's date, ISO; null when it is not known: then only what states its year has a period
 */
export function findPeriods(
  text: string,
  language: { readonly periods: PeriodLexicon },
  published: string | null,
): readonly PeriodMention[] {
  const day = documentDay(published);
  const times = placeTimes(text, scan(text, language.periods), language.periods);
  const mentions: PeriodMention[] = [];
  let base: Period | null = null;
  for (const [at, time] of times.entries()) {
    if (time.sentence !== times[at - 1]?.sentence) base = null;
    const mention = readTime(times, at, { day, base });
    mentions.push(mention);
    if (isBase(time, mention) && !(base && time.isCompared())) base = mention.period;
  }
  return mentions;
}

type Known = { readonly day: CalendarDay | null; readonly base: Period | null };

function readTime(times: readonly PlacedTime[], at: number, { day, base }: Known): PeriodMention {
  const time = times[at];
  if (!time) throw new RangeError(`no time ${at}`);
  const { start, end, rule, expression } = time;
  const setting = {
    published: day,
    lean: time.lean,
    base,
    boundYear: boundYear(times, at, day),
    fiscal: time.fiscal,
  };
  const period = resolve(expression, setting);
  const role = rule.role === "period" && time.cue ? roleOf(time.cue, period, day) : rule.role;
  return { start, end, rule: rule.id, period, reference: referenceOf(expression, base, period), role };
}

function referenceOf(expression: TimeExpression, base: Period | null, period: Period | null): PeriodReference | null {
  if (expression.is !== "reference") return null;
  const shift = base && period && typeof expression.year === "number" ? monthsBetween(base, period) : null;
  return shift === null ? expression.reference : { grain: "same", shift };
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
  if (!period || expression.is === "reference" || (role !== "period" && role !== "asOf")) return false;
  return period.freq !== "D" || role === "asOf";
}

const DAY = /^(\d{4})-(\d\d)-(\d\d)/;

function documentDay(published: string | null): CalendarDay | null {
  const [, year = 0, month = 0, day = 0] = DAY.exec(published ?? "")?.map(Number) ?? [];
  return isDay(year, month, day) ? { year, month, day } : null;
}

const isoDay = ({ year, month, day }: CalendarDay): string => dayPeriod(year, month, day).code;
