import { monthsIn, type Period, previousPeriod, type Quantity, yearBefore } from "@sourcebook/model";
import { type Bound, isFlow } from "../bound.ts";
import { isCue, type Item, type PeriodItem } from "../items/item.ts";
import type { Reading } from "../reading.ts";
import { isEver } from "../roles/prior.ts";
import { anchorOf, periodBefore, pointsBack, resolve } from "./anchor.ts";
import { unchanged, yearOfSame } from "./change-base.ts";
import { isOfTelling } from "./event-days.ts";
import { isUntil, periodUntil } from "./period-until.ts";
import { partSoFar } from "./same-part.ts";
import { isTime, isUntold, reaches, type Shares, timeAt, timeBeforeOf } from "./share-times.ts";
import { goesByStep } from "./step-told.ts";
import type { When } from "./when.ts";

type PriorFrame = {
  readonly shares: Shares;
  readonly published: string | null;
  /** The period of what the value is compared with. */
  readonly now: Period | null;
};

/** When a value holds that another is compared with. */
export function timeOfPrior(
  reading: Reading,
  each: Bound,
  all: readonly Bound[],
  { now, shares, published }: PriorFrame,
): When {
  const own = timeAt(reading.items, shares.own.get(each.at) ?? timeBeforeOf(reading, each.at));
  const none = unchanged("N");
  const year = currentPeriod(reading, each, shares);
  const current = (year && partSoFar(reading, each, year, published)) ?? year;
  // "rose to $3 million from $2 million in the period": the time of both, as far as one is the other's
  if (own && !pointsBack(own)) {
    if (mayBeWhole(reading, own, current)) return { period: null, basis: "NONE", item: null, ...none };
    const hasOther = all.some(({ role }) => !role.prior);
    const said = own.mention.period ?? resolve(own, current);
    // "Imports were $3 million compared to $2 million the previous year", of a month that the text is on
    const isOn = current ?? now;
    const period =
      (hasOther ? lastYearOf(own, current) : null) ??
      partByGrowth(reading, each, all, { year: own.mention.period, now: current }) ??
      (hasOther ? yearOfSame(reading, said, own, isOn) : null) ??
      said;
    return { period, basis: period ? "STATED" : "NONE", item: period ? own : null, ...none };
  }
  if (isEver(reading.items, each.at)) return { period: null, basis: "NONE", item: null, ...none };
  const compared = [...shares.bases].map((i) => timeAt(reading.items, i)).find((item) => item !== null);
  // "falling to $2 billion in 2035 from $3 billion": from what it is now
  const isFar = now !== null && published !== null && yearBefore(now).start > published;
  const period = compared ? resolve(compared, current) : now && !isFar && stepBack(reading, now);
  if (period) return { period, basis: compared ? "STATED" : "CONTEXT", item: compared ?? null, ...none };
  return { period: null, basis: "NONE", item: null, ...none };
}

/**
 * "$2 billion in the fiscal year 2021-22, from $1.5 billion last year": in the fiscal year before it, or the same months of that. What is
 * told late, "in June 2021, from $1 billion last year", is counted from its own year, too.
 */
function lastYearOf({ mention: { isLastYear, period } }: PeriodItem, current: Period | null): Period | null {
  if (!isLastYear || !current || current.freq === "A") return null;
  const isOfFiscal = period === null || monthsIn(current) === 12;
  const isWithin = period !== null && period.start <= current.start && current.end <= period.end;
  return isOfFiscal || isWithin ? yearBefore(current) : null;
}

/** "In May exports fell to $3 million from last year's total of $4 million": of all of that year, or of its May? */
function mayBeWhole({ items }: Reading, own: PeriodItem, current: Period | null): boolean {
  const isYear = own.mention.period?.freq === "A" && own.mention.isLastYear;
  return isYear && current !== null && monthsIn(current) < 12 && isCue(items[items.indexOf(own) + 1], "level");
}

/**
 * "In January-May 2021, exports rose 25 percent to $5 billion from $4 billion in 2020": in the same months of that year, where the three
 * numbers agree; half of a year is seldom compared with a year.
 */
function partByGrowth(
  { items }: Reading,
  { at, topic }: Bound,
  all: readonly Bound[],
  { year, now }: { readonly year: Period | null; readonly now: Period | null },
): Period | null {
  const before = now && yearBefore(now);
  if (!before || year?.freq !== "A" || now.freq === "A" || before.start < year.start || before.end > year.end)
    return null;
  return changeFrom({ items }, { at, topic }, all) ? before : null;
}

/** The growth rate that leads from a value to another of its sentence, as far as the three numbers agree. */
export function changeFrom(
  { items }: Pick<Reading, "items">,
  { at, topic }: Pick<Bound, "at" | "topic">,
  all: readonly Bound[],
): Bound | undefined {
  const others = all.filter((other) => other.at !== at && other.topic.indicator.id === topic.indicator.id);
  const was = quantityAt(items, at);
  const levels = others.filter(({ role }) => role.measure === "level");
  return others.find(({ at: growthAt, role }) => {
    const growth = role.measure === "growth" ? quantityAt(items, growthAt) : null;
    if (!was || !growth || growth.unit !== "PT") return false;
    return levels.some(({ at: levelAt }) => {
      const is = quantityAt(items, levelAt);
      return is?.unit === was.unit && agree(was, is, valueOf(growth) * role.sign);
    });
  });
}

const agree = (was: Quantity, is: Quantity, growth: number): boolean =>
  Math.abs((valueOf(is) / valueOf(was) - 1) * 100 - growth) < ROUNDED;

/** Percentage points by which a growth that is told may miss that of two rounded values. */
const ROUNDED = 0.5;

const quantityAt = (items: readonly Item[], at: number): Quantity | null => {
  const item = items[at];
  return item?.type === "quantity" ? item.mention.quantity : null;
};

const valueOf = ({ value, mult }: Quantity): number => Number(value) * 10 ** mult;

/** "rose 5 percent year-on-year to $2 billion from $1.9 billion": the period that a step back leads to; a year needs no word for it. */
function stepBack(reading: Reading, period: Period): Period | null {
  const { items } = reading;
  const steps = new Set(items.filter((item) => isCue(item, "step")).map(({ cue }) => cue.step));
  if (isComparedByYear(period) || steps.has("year")) return yearBefore(period);
  return steps.has("previous") || goesByStep(reading, period) ? previousPeriod(period) : null;
}

/** A year, or months counted from its beginning: who compares these without a word means the same a year before. */
const isComparedByYear = (period: Period): boolean =>
  period.freq === "A" || (period.freq === "I" && monthsIn(period) > 3 && monthsIn(period) <= 12);

/** The period of the value that a prior one is compared with: the last time before it that is not its own. */
function currentPeriod(reading: Reading, each: Bound, shares: Shares): Period | null {
  const { at, topic } = each;
  const mine = shares.own.get(at);
  const isOf = (item: Item | undefined, i: number): item is PeriodItem =>
    isTime(item) &&
    !item.mention.isPart &&
    !isOfTelling(reading, item, topic) &&
    !shares.bases.has(i) &&
    reaches(shares.asides, i, at);
  for (let i = at - 1; i >= 0; i--) {
    const item = reading.items[i];
    if (!isOf(item, i)) continue;
    // "in the reporting period, from $3 billion last year"
    if (pointsBack(item)) return resolve(item, anchorOf(reading, each, item, shares));
    const { period } = item.mention;
    if (period && isUntil(item, period) && isFlow(topic)) return periodUntil(reading, each, period) ?? period;
    if (period || isUntold(item)) return period;
  }
  const later = reading.items.find((item, i) => i !== mine && isOf(item, i) && item.mention.period);
  return later?.type === "period" ? later.mention.period : periodBefore(reading.context);
}
