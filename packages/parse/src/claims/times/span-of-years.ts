import { monthsIn, type Period, yearPeriod } from "@sourcebook/model";
import type { Bound } from "../bound.ts";
import { isCue, type Item } from "../items/item.ts";

/** "from $2 billion to $9 billion, from 2010 to 2014": the year of each end; null for what is of no end of a span of years. */
export function yearInSpan(
  items: readonly Item[],
  { at, role }: Bound,
  all: readonly Bound[],
  span: Period,
): Period | null {
  const isOfYears = monthsIn(span) > 12 && span.start.endsWith("-01-01") && span.end.endsWith("-12-31");
  const first = all.find((other) => other.role.prior && isLedFrom(items, other.at));
  if (!isOfYears || !first || role.measure !== "level") return null;
  const to = items.findIndex((item, i) => i > first.at && isCue(item, "to") && items[i + 1]?.type === "quantity");
  if (to < 0 || at < first.at) return null;
  return yearPeriod(Number((at < to ? span.start : span.end).slice(0, 4)));
}

/** "from $2 billion", "from a total of $2 billion" */
const isLedFrom = (items: readonly Item[], at: number): boolean =>
  isCue(items[at - 1], "from") || (isCue(items[at - 1], "level", "of") && isCue(items[at - 2], "from"));
