import { monthsIn, type Period, previousPeriod, shiftPeriod, type Transformation, yearBefore } from "@sourcebook/model";
import { applyReference } from "../../periods/reference.ts";
import type { Bound } from "../bound.ts";
import { isCue, type PeriodItem } from "../items/item.ts";
import type { Reading } from "../reading.ts";
import { isEver } from "../roles/prior.ts";
import { isUntold, reaches, type Shares, timeAt } from "./share-times.ts";
import { goesByStep, isYearBeside, stepsTold } from "./step-told.ts";
import { stretchOf } from "./stretch.ts";
import type { When } from "./when.ts";

type Change = Pick<When, "base" | "baseItem" | "transformation">;

/** What is no change has no base. */
export const unchanged = (transformation: Transformation): Change => ({ base: null, baseItem: null, transformation });

type ChangeFrame = {
  readonly shares: Shares;
  readonly isGoal: boolean;
  /** What the sentence tells beside it. */
  readonly all: readonly Bound[];
};

/** From when a change is counted, and in which code. */
export function changeBase(
  reading: Reading,
  each: Bound,
  period: Period | null,
  { shares, isGoal, all }: ChangeFrame,
): Change {
  const { measure } = each.role;
  if (measure === "level") return unchanged("N");
  if (measure === "rank") return unchanged("RK");
  if (measure === "share") return unchanged("SHI");
  const [year, step, other] = measure === "growth" ? (["GY", "G1", "GX"] as const) : (["DY", "D1", "DY"] as const);
  if (period && monthsIn(period) > 12) return unchanged(other); // "between 2015 and 2020": from its beginning to its end
  const baseItem =
    baseTime(reading, each.at, shares) ?? (period && timeOfCompared(reading, each, period, { all, shares }));
  const stretch = stretchOf(reading, each.at, period);
  if (stretch) return { base: stretch.from, baseItem: stretch.item, transformation: other };
  const steps = stepsTold(reading, each.at);
  if (!period) {
    const isStep = isStepBack(baseItem) || (!baseItem && steps.has("previous"));
    return unchanged(baseItem && isUntold(baseItem) ? other : isStep ? step : year);
  }
  const base =
    baseItem && (yearOfSame(reading, counted(baseItem, period), baseItem, period) ?? counted(baseItem, period));
  const before = previousPeriod(period);
  // "up 4 percent from a year earlier, after January's exports of $25 million"
  if (isYearBeside(reading, each.at)) return { base: yearBefore(period), baseItem, transformation: year };
  // "$25 million in November, down 4 percent from last month"
  if (baseItem?.mention.period?.code === period.code && (period.freq === "M" || period.freq === "Q"))
    return { base: before, baseItem, transformation: step };
  // "than in 2020, when exports fell 3 percent": that fall is not counted from 2020
  if (base && base.code !== yearBefore(period).code && base.code !== period.code) {
    return { base, baseItem, transformation: base.code === before.code ? step : other };
  }
  const isStep = steps.has("previous") || (steps.size === 0 && !isGoal && goesByStep(reading, period));
  if (!base && isStep && period.freq !== "A") return { base: before, baseItem: null, transformation: step };
  const isAnnual = reading.items.some((item) => isCue(item, "step") && item.cue.step === "year");
  return isGoal && !base && !isAnnual ? unchanged(other) : { base: yearBefore(period), baseItem, transformation: year };
}

/** "from a month earlier", "quarter on quarter": words that lead back by less than a year. */
const isStepBack = (base: PeriodItem | null): boolean => {
  const { grain, shift = 0 } = base?.mention.reference ?? {};
  return shift < 0 && (grain === "month" || grain === "quarter" || grain === "half");
};

/**
 * "rose 4 percent in October, compared to $25 million in September": the time of the value that the sentence compares with, if it is as long
 * as that of the change.
 */
function timeOfCompared(
  reading: Reading,
  { at, topic }: Bound,
  period: Period,
  { all, shares }: Pick<ChangeFrame, "all" | "shares">,
): PeriodItem | null {
  const { items } = reading;
  // "Month on month exports fell 1 percent, while imports fell 4 percent to $3 million, compared to $4 million in September 2020"
  const clause = items.findLastIndex((item, i) => i < at && isCue(item, "clause"));
  const isStepApart = clause >= 0 && !items.slice(clause).some((item) => isCue(item, "step"));
  if (stepsTold(reading, at).size > 0 && !isStepApart) return null;
  const [prior, other] = all.filter(({ role }) => role.prior && role.measure === "level");
  if (
    !prior ||
    prior.at < clause ||
    other ||
    prior.topic.indicator.id !== topic.indicator.id ||
    isEver(items, prior.at)
  )
    return null;
  const time = timeAt(items, shares.own.get(prior.at) ?? -1);
  const base = time?.mention.period;
  return base && base.freq === period.freq && monthsIn(base) === monthsIn(period) && base.end < period.start
    ? time
    : null;
}

/** The time a change is counted from: the next behind it that is compared with, else the first of the sentence. */
export function baseTime(reading: Reading, at: number, { bases, asides }: Shares): PeriodItem | null {
  const { items } = reading;
  const told = [...bases].filter((i) => reaches(asides, i, at) && !isOfForecast(reading, i));
  const found = told.find((i) => i > at) ?? told[0];
  return found === undefined ? null : timeAt(items, found);
}

/** "from the May forecast": no time that the value changed from. */
function isOfForecast({ text, items }: Reading, time: number): boolean {
  const [item, next] = [items[time], items[time + 1]];
  return !!item && isCue(next, "statement") && next.cue.noun && text.slice(item.end, next.start).trim() === "";
}

/** "up 28.6 percent from 2020", "fell 5 percent from January 2021, to $3 million", and no other time: the year after, if it is over. */
export function yearAfterBase(
  reading: Reading,
  each: Bound,
  all: readonly Bound[],
  { shares, published }: { readonly shares: Shares; readonly published: string | null },
): Period | null {
  const change = isChange(each) ? each : changeTo(reading, each, all);
  const base = change && baseTime(reading, change.at, shares)?.mention.period;
  const after = base && base.freq !== "D" ? shiftPeriod(base, 12) : null;
  return after && published && after.end < published ? after : null;
}

const isChange = ({ role }: Bound): boolean => role.measure === "growth" || role.measure === "difference";

/** The change that leads to a level: "fell 5 percent from January 2021, to (3 million)". */
function changeTo({ items }: Reading, { at, role, topic }: Bound, all: readonly Bound[]): Bound | undefined {
  if (role.measure !== "level" || role.prior || !isCue(items[at - 1], "to")) return undefined;
  const before = all.findLast((other) => other.at < at);
  return before && isChange(before) && before.topic.indicator.id === topic.indicator.id ? before : undefined;
}

/** "$2 billion in the first four months of the year, from $1.5 billion last year": in the same months of it. */
export function yearOfSame(
  { text }: Reading,
  period: Period | null,
  own: PeriodItem,
  current: Period | null,
): Period | null {
  if (!current || period?.freq !== "A" || current.freq === "A" || /\d/.test(text.slice(own.start, own.end)))
    return null;
  const before = yearBefore(current);
  return before.start >= period.start && before.end <= period.end ? before : null;
}

/** "from a year earlier" counts from the value's own time, whichever other time the sentence names in between. */
export const counted = ({ mention }: PeriodItem, period: Period): Period | null =>
  mention.reference ? applyReference(period, mention.reference) : mention.period;
