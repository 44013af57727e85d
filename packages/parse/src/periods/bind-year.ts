import type { CalendarDay } from "@sourcebook/model";
import { chooseYear } from "./choose-year.ts";
import { NOTHING_TOLD } from "./last-told.ts";
import type { DayExpression, MonthsExpression } from "./lexicon.ts";
import type { PlacedTime } from "./sentence-context.ts";

type Dated = MonthsExpression | DayExpression;
/** How many times to the left and right are looked at. */
const REACH = 6;
const MONTHS = 12;

type Dating = { readonly year: number; readonly month: number };

/**
 * The year of a month or day that the words leave open, where the same sentence states it: "in March and April 1987",
 * "in February 1987, up from 2.9 billion in January". Null where no other time of the sentence binds it.
 */
export function boundYear(times: readonly PlacedTime[], at: number, published: CalendarDay | null): number | null {
  const time = times[at];
  const expression = time && dated(time);
  if (!time || !expression || expression.year !== "nearest") return null;
  const month = monthOf(expression);
  const leading = leadingYear(times, at, published);
  if (leading !== null) return leading;
  const anchor = anchorOf(times, at);
  if (!anchor || anchor.month === month) return null;
  const { year, follows, joined } = anchor;
  // "in March 2020, after a deficit of $12 million in February"
  const isMonthBefore = !follows && anchor.month === (month % MONTHS) + 1;
  const isBack = follows || isMonthBefore;
  const inOrder = isBack ? (month <= anchor.month ? year : year - 1) : month >= anchor.month ? year : year + 1;
  // "in May and April 2020": the latest first
  if (joined) return follows && month === anchor.month + 1 ? year : inOrder;
  // a day without a year is near the document's; "due March 15, 2010" says nothing of it
  if (published && (expression.is === "day" || year > published.year + 1)) return null;
  // "against 1.5 billion in February and 2.2 billion in March 1986": what follows is another comparison
  if (time.isCompared() && !follows) return month <= anchor.month ? year : year - 1;
  if (!published || isMonthBefore) return inOrder;
  const byDate = chooseYear(expression, {
    published,
    textYear: null,
    lastTold: NOTHING_TOLD,
    lean: "past",
    base: null,
    boundYear: null,
    fiscal: null,
    fiscalTold: null,
  });
  return byDate !== null && Math.abs(byDate - year) <= 1 ? byDate : inOrder;
}

const dated = ({ expression }: PlacedTime): Dated | null =>
  expression.is === "months" || expression.is === "day" ? expression : null;

const monthOf = (expression: Dated): number => (expression.is === "day" ? expression.month : expression.end);

/** "In 1984, exports peaked in March": a year at the head of the sentence holds for it, if there is no date or it is long past. */
function leadingYear(times: readonly PlacedTime[], at: number, published: CalendarDay | null): number | null {
  const sentence = times[at]?.sentence;
  for (let i = at - 1; i >= at - REACH && times[i]?.sentence === sentence; i--) {
    const time = times[i];
    if (time?.expression.is !== "years" || time.expression.from !== time.expression.to || time.isCompared()) continue;
    if (!published || (time.leads && time.expression.to < published.year)) return time.expression.to;
  }
  return null;
}

/** The nearest month of the sentence whose year is stated, and which is not merely compared with; those behind come first. */
function anchorOf(times: readonly PlacedTime[], at: number): (Dating & { follows: boolean; joined: boolean }) | null {
  const right = nearestDating(times, at, 1);
  const left = nearestDating(times, at, -1);
  const anchor = right?.joined ? right : (left ?? right);
  return anchor;
}

/** "4 billion in April, 3 billion in March and 2 billion in April 1986": only to tell it from the other April has this one a year. */
function isYearEarlier(times: readonly PlacedTime[], at: number, expression: Dated): boolean {
  const sentence = times[at]?.sentence;
  for (let i = at - 1; i >= at - REACH && times[i]?.sentence === sentence; i--) {
    const time = times[i];
    const other = time ? dated(time) : null;
    if (other?.year === "nearest" && monthOf(other) === monthOf(expression)) return true;
  }
  return false;
}

function nearestDating(
  times: readonly PlacedTime[],
  at: number,
  step: 1 | -1,
): (Dating & { follows: boolean; joined: boolean }) | null {
  let joined = true;
  for (let i = at + step; Math.abs(i - at) <= REACH; i += step) {
    const time = times[i];
    if (!time || time.sentence !== times[at]?.sentence) return null;
    joined &&= step === 1 ? time.joined : (times[i + 1]?.joined ?? false);
    const expression = dated(time);
    if (!expression || typeof expression.year !== "number" || (!joined && (time.isCompared() || time.isStart())))
      continue;
    if (isYearEarlier(times, i, expression)) continue;
    return { year: expression.year, month: monthOf(expression), follows: step === 1, joined };
  }
  return null;
}
