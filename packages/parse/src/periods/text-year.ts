import type { MonthsExpression } from "./lexicon.ts";
import type { PlacedTime } from "./sentence-context.ts";

/**
 * The year that an undated text is of: the one after the year with which it compares, "12 percent more than in the same month of 2020";
 * or that of the month with which it compares the next one, "in December, 8 percent more than in November 2020". Null where it compares
 * with none, or tells of a later year.
 */
export function yearOfText(times: readonly PlacedTime[]): number | null {
  const years = times.flatMap((time) => yearByComparison(time, times) ?? []);
  if (years.length === 0) return null;
  const year = Math.max(...years);
  return times.some(({ expression }) => latestYear(expression) > year) ? null : year;
}

function yearByComparison({ expression, isCompared }: PlacedTime, times: readonly PlacedTime[]): number | null {
  if (expression.is === "reference") {
    const { year } = expression;
    return typeof year === "number" && (isCompared() || !isReferredTo(year - 1, times)) ? year + 1 : null;
  }
  if (expression.is !== "months" || typeof expression.year !== "number" || !isCompared()) return null;
  if (!isMonthBefore(expression, times)) return expression.year + 1;
  return expression.end === DECEMBER ? expression.year + 1 : expression.year;
}

/** "in January-May 2020 ..., in the same period of 2021": the later of two is no year that the text compares with. */
const isReferredTo = (year: number, times: readonly PlacedTime[]): boolean =>
  times.some(({ expression }) =>
    expression.is === "reference" || expression.is === "months" ? expression.year === year : false,
  );

/**
 * The year of some months that an undated text tells without a year, where they are a part of those that it dates: "in July", "in the
 * first seven months", where it also has "in the first seven months of 2014". Null where it dates those of several years.
 */
export function yearOfPart(times: readonly PlacedTime[]): (expression: PlacedTime["expression"]) => number | null {
  const dated = times.flatMap(({ expression, isCompared }) =>
    isPartDated(expression) && !isCompared() ? [expression] : [],
  );
  const [year, other] = new Set(dated.map((each) => each.year));
  if (typeof year !== "number" || other !== undefined || times.some(({ expression }) => latestYear(expression) > year))
    return () => null;
  return (expression) => (expression.is === "months" && dated.some((part) => holds(part, expression)) ? year : null);
}

const isPartDated = (expression: PlacedTime["expression"]): expression is MonthsExpression =>
  expression.is === "months" && typeof expression.year === "number" && expression.count < DECEMBER;

const holds = (part: MonthsExpression, { end, count }: MonthsExpression): boolean =>
  end <= part.end && end - count >= part.end - part.count;

const DECEMBER = 12;

/** Is the month after it told without a year, and it itself not? */
function isMonthBefore({ end, count }: MonthsExpression, times: readonly PlacedTime[]): boolean {
  const isOpen = (month: number): boolean =>
    times.some(({ expression: other, isCompared }) => {
      const isOneMonth = other.is === "months" && other.count === 1 && other.end === month;
      return isOneMonth && typeof other.year !== "number" && !isCompared();
    });
  return count === 1 && isOpen((end % DECEMBER) + 1) && !isOpen(end);
}

const latestYear = (expression: PlacedTime["expression"]): number => {
  if (expression.is === "years") return expression.to;
  const isDated = expression.is === "months" || expression.is === "day";
  return isDated && typeof expression.year === "number" ? expression.year : 0;
};
