import { type CodeOf, type Period, type Transformation, yearBefore } from "@sourcebook/model";
import { type Bound, isFlow, type Topic } from "../bound.ts";
import type { PeriodItem } from "../items/item.ts";
import type { Reading } from "../reading.ts";
import { anchorOf, resolve } from "./anchor.ts";
import { changeBase, unchanged, yearAfterBase } from "./change-base.ts";
import { periodGoingOn } from "./going-on.ts";
import { joinedTo, together } from "./joined-times.ts";
import { laterCompared } from "./later-compared.ts";
import { mainTime } from "./main-time.ts";
import { isUntil, periodUntil } from "./period-until.ts";
import { changeFrom, timeOfPrior } from "./prior-time.ts";
import { samePart } from "./same-part.ts";
import { type Shares, shareTimes } from "./share-times.ts";
import { yearInSpan } from "./span-of-years.ts";

/** When a value holds, which words said so, and from when a change is counted. */
export type When = {
  readonly period: Period | null;
  readonly basis: CodeOf<"TIME_BASIS">;
  readonly item: PeriodItem | null;
  readonly base: Period | null;
  /** The words that name the base. */
  readonly baseItem: PeriodItem | null;
  readonly transformation: Transformation;
};

/** Gives every bound number its time. `published` is the date of the document, for stocks without one. */
export function timesOf(reading: Reading, bound: readonly Bound[], published: string | null): When[] {
  const shares = shareTimes(reading, new Map(bound.map(({ at, topic }) => [at, topic])));
  return bound.map((each) => timeOf(reading, each, bound, { shares, published }));
}

type Frame = { readonly shares: Shares; readonly published: string | null };

function timeOf(reading: Reading, each: Bound, all: readonly Bound[], { shares, published }: Frame): When {
  const main = laterCompared(reading, each, all, shares) ?? mainTime(reading, each, all, shares);
  const mainPeriod = main && periodOf(reading, each, main, { shares, published });
  const end = mainPeriod && yearInSpan(reading.items, each, all, mainPeriod);
  if (end) return { period: end, basis: "STATED", item: main, ...unchanged("N") };
  const fromContext = main === null ? periodGoingOn(reading, each, shares) : null;
  if (each.role.prior) {
    const prior = timeOfPrior(reading, each, all, { now: mainPeriod ?? fromContext, shares, published });
    return prior.basis === "NONE" ? (ofBase(reading, each, all, { shares, published }) ?? prior) : prior;
  }
  const period = mainPeriod ?? fromContext ?? yearAfterBase(reading, each, all, { shares, published });
  const settled = period
    ? { period, basis: mainPeriod ? ("STATED" as const) : ("CONTEXT" as const), item: mainPeriod ? main : null }
    : undated(each.topic, published);
  const isGoal = settled.item?.mention.role === "horizon" && isAhead(settled.period, published);
  const { base, baseItem, transformation } = changeBase(reading, each, settled.period, { shares, isGoal, all });
  return { period: settled.period, basis: settled.basis, item: settled.item, base, baseItem, transformation };
}

/** "slipped 5 percent, from $4 million to $3.8 million": a value is that of the base of the change that the numbers tell, too. */
function ofBase(reading: Reading, each: Bound, all: readonly Bound[], frame: Frame): When | null {
  // "from 93,000 tons a week earlier"
  const change = frame.shares.own.has(each.at) ? undefined : changeFrom(reading, each, all);
  const { base = null, basis } = change ? timeOf(reading, change, all, frame) : {};
  return base && basis !== "INFERRED_DOC_DATE"
    ? { period: base, basis: "CONTEXT", item: null, ...unchanged("N") }
    : null;
}

/** The period that a value is of where its time is `main`. */
function periodOf(reading: Reading, each: Bound, main: PeriodItem, frame: Frame): Period | null {
  const said = timeSaid(reading, each, main, frame);
  if (said && isUntil(main, said) && isFlow(each.topic)) return periodUntil(reading, each, said);
  return (said && samePart(reading, each, { year: said, time: main, ...frame })) ?? said;
}

/** The period that words name. Of a flow that has been, "early 2021" tells no stretch. */
function timeSaid(reading: Reading, each: Bound, main: PeriodItem, { shares, published }: Frame): Period | null {
  const { isPart, role, period } = main.mention;
  const isToCome = period !== null && published !== null && period.start > published;
  if (isPart && role === "period" && isFlow(each.topic) && !isToCome) return null;
  const joined = joinedTo(reading, main);
  // "between September and October it fell": what it is compared with
  const isBase = joined !== null && shares.bases.has(reading.items.indexOf(joined));
  return joined && !isBase ? together(main, joined) : resolve(main, anchorOf(reading, each, main, shares));
}

/** Is the year before it not over? A goal is not counted from such: "to double by 2030". */
const isAhead = (period: Period | null, published: string | null): boolean =>
  period !== null && (!published || yearBefore(period).end >= published);

/** An undated stock is as of the document's date; an undated flow has no period. */
function undated({ indicator }: Topic, published: string | null): Pick<When, "period" | "basis" | "item"> {
  if (indicator.entry !== "LE" || !published) return { period: null, basis: "NONE", item: null };
  const day: Period = { code: published, freq: "D", start: published, end: published };
  return { period: day, basis: "INFERRED_DOC_DATE", item: null };
}
