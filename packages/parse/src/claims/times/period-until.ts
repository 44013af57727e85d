import { monthsPeriod, type Period } from "@sourcebook/model";
import type { Bound } from "../bound.ts";
import type { PeriodItem } from "../items/item.ts";
import { kindOf } from "../items/unit-kind.ts";
import type { Reading } from "../reading.ts";
import { isOfTrade } from "./period-spoken-of.ts";
import { isTime } from "./share-times.ts";

/** "as of June", "by 15 June": until when, but not since when; until the end of a year it is mostly that year. */
export const isUntil = ({ mention }: PeriodItem, period: Period): boolean =>
  mention.role === "asOf" && "QMD".includes(period.freq);

/**
 * "since the beginning of the year, as of June 15": the time of the sentence that ends so, or the one that the text speaks of. Trade "by
 * the end of August" is that of the year until then; tonnes of goods may be those of a season.
 */
export function periodUntil(
  { catalogue, items, context }: Reading,
  { at, topic }: Bound,
  until: Period,
): Period | null {
  const times = items.filter((item): item is PeriodItem => isTime(item) && item.mention.role === "period");
  const told = [...times.map(({ mention }) => mention.period), context.spokenOf];
  const isValue = kindOf(catalogue, items[at]) !== "physical";
  const isOfYear = until.freq === "M" && isValue && isOfTrade(catalogue, topic.indicator.id);
  return told.find((period) => period && period.end === until.end) ?? (isOfYear ? yearUntil(until) : null);
}

const yearUntil = ({ end }: Period): Period => monthsPeriod(Number(end.slice(0, 4)), 1, Number(end.slice(5, 7)));
