import type { PlacedTime } from "./sentence-context.ts";

/**
 * The year that an undated text is of: the one after the year with which it compares, "12 percent more than in the same month of 2020".
 * Null where it compares with none, or tells of a later year.
 */
export function yearOfText(times: readonly PlacedTime[]): number | null {
  const compared = times.flatMap((time) => yearCompared(time) ?? []);
  if (compared.length === 0) return null;
  const year = Math.max(...compared) + 1;
  return times.some(({ expression }) => latestYear(expression) > year) ? null : year;
}

function yearCompared({ expression, isCompared }: PlacedTime): number | null {
  const isOfYear = expression.is === "months" || expression.is === "reference";
  if (!isOfYear || typeof expression.year !== "number") return null;
  return expression.is === "reference" || isCompared() ? expression.year : null;
}

const latestYear = (expression: PlacedTime["expression"]): number => {
  if (expression.is === "years") return expression.to;
  const isDated = expression.is === "months" || expression.is === "day";
  return isDated && typeof expression.year === "number" ? expression.year : 0;
};
