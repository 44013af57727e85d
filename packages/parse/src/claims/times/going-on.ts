import { type Period, previousPeriod, yearBefore } from "@sourcebook/model";
import { leaderBefore } from "../areas/next-investor.ts";
import type { Bound } from "../bound.ts";
import type { Reading } from "../reading.ts";
import { baseTime } from "./change-base.ts";
import { periodOfFlow } from "./flow-told.ts";
import { isOfOtherLength, periodSpokenOf } from "./period-spoken-of.ts";
import type { Shares } from "./share-times.ts";
import { isMonthOrQuarter, stepsTold } from "./step-told.ts";
import { isOfOtherStretch } from "./stretch.ts";

/** The period of a value without a time; of what is told as it stands, only where the text has told what came within some months. */
export const periodGoingOn = (reading: Reading, each: Bound, shares: Shares): Period | null =>
  each.topic.indicator.entry === "LE"
    ? (periodOfFlow(reading, each) ?? periodOfLeader(reading, each))
    : goesOnWith(reading, each, shares);

/** "Turkey opened 40 firms in 2021. It was followed by Iran with 30 firms": that of the first of the list. */
const periodOfLeader = (reading: Reading, { at, topic }: Bound): Period | null =>
  reading.context.adjacent && leaderBefore(reading, at, topic) ? reading.context.period : null;

/**
 * The period of a value without a time: that of the text, unless it is what the value is compared with. "The country ranked first in
 * supplies of tomatoes" does not say when.
 */
function goesOnWith(reading: Reading, { at, topic, role }: Bound, shares: Shares): Period | null {
  if (role.measure === "rank" && topic.form === "anaphor") return null;
  const period = periodSpokenOf(reading, topic.indicator.id);
  const base = baseTime(reading, at, shares)?.mention.period;
  if (!period || isOfOtherStretch(reading, at, period)) return null;
  // "Month on month", in a text on January to May
  if (stepsTold(reading, at).has("previous") && !isMonthOrQuarter(period)) return null;
  return (base && !mayBeBase(base, period)) || isOfOtherLength(reading, period) ? null : period;
}

/** "up from February 2020" is no change in January 2021, nor one in February 2020; in June 2021 it may be, by more than a year. */
function mayBeBase(base: Period, period: Period): boolean {
  if (base.code === period.code) return false;
  const isSameOfYear = base.start.slice(4) === period.start.slice(4);
  if (base.freq !== period.freq) return base.freq === "A" || base.freq === "I";
  const isLongBefore = base.end < yearBefore(period).start;
  return base.freq === "I" || isSameOfYear || isLongBefore || base.code === previousPeriod(period).code;
}
