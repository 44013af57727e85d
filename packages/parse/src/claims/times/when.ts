import {
  type CodeOf,
  monthsIn,
  monthsPeriod,
  type Period,
  previousPeriod,
  shiftPeriod,
  type Transformation,
  yearBefore,
} from "@sourcebook/model";
import { applyReference } from "../../periods/reference.ts";
import { leaderBefore } from "../areas/next-investor.ts";
import type { Bound, Topic } from "../bound.ts";
import { stopBetween, wordsBetween } from "../items/gap.ts";
import { isCue, type Item, type PeriodItem } from "../items/item.ts";
import { kindOf } from "../items/unit-kind.ts";
import type { Reading } from "../reading.ts";
import { isAlternative } from "../roles/role.ts";
import { isOfEvent } from "./event-days.ts";
import { periodOfFlow } from "./flow-told.ts";
import { joinedTo, together } from "./joined-times.ts";
import { laterCompared } from "./later-compared.ts";
import { isOfOtherLength, isOfTrade, periodSpokenOf } from "./period-spoken-of.ts";
import { samePart } from "./same-part.ts";
import { isTime, isUntold, reaches, type Shares, shareTimes, timeAt, timeBeforeOf } from "./share-times.ts";
import { yearInSpan } from "./span-of-years.ts";
import { isOfOtherStretch, stretchOf } from "./stretch.ts";

/** Is it what the sentence speaks of, not what that is compared with: "faster than the 9 percent growth in 2020"? */
export const isCurrent = (items: readonly Item[], { at, role }: Bound): boolean =>
  !role.prior && !isCue(items[beforeChange(items, at)], "base");

/** Index of what stands before "a year-on-year decline of" and the number at `at`, which may be compared with. */
function beforeChange(items: readonly Item[], at: number): number {
  const of = isCue(items[at - 1], "of") ? at - 2 : at - 1;
  const change = items[of];
  if (!isCue(change, "change") || change.cue.form !== "noun") return at - 1;
  return isCue(items[of - 1], "step") ? of - 2 : of - 1;
}

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
  if (each.role.prior) return timeOfPrior(reading, each, { now: mainPeriod ?? fromContext, shares, published });
  const period = mainPeriod ?? fromContext ?? yearAfterBase(reading, each, shares, published);
  const settled = period
    ? { period, basis: mainPeriod ? ("STATED" as const) : ("CONTEXT" as const), item: mainPeriod ? main : null }
    : undated(each.topic, published);
  const isGoal = settled.item?.mention.role === "horizon" && isAhead(settled.period, published);
  const { base, baseItem, transformation } = changeBase(reading, each, settled.period, { shares, isGoal });
  return { period: settled.period, basis: settled.basis, item: settled.item, base, baseItem, transformation };
}

/** The period that a value is of where its time is `main`. */
function periodOf(reading: Reading, each: Bound, main: PeriodItem, frame: Frame): Period | null {
  const said = timeSaid(reading, each, main, frame);
  if (said && isUntil(main, said) && isFlow(each.topic)) return periodUntil(reading, each, said);
  return samePart(reading, each, said, frame.shares) ?? said;
}

/** The period that words name. Of a flow that has been, "early 2021" tells no stretch. */
function timeSaid(reading: Reading, each: Bound, main: PeriodItem, { shares, published }: Frame): Period | null {
  const { isPart, role, period } = main.mention;
  const isToCome = period !== null && published !== null && period.start > published;
  if (isPart && role === "period" && isFlow(each.topic) && !isToCome) return null;
  const joined = joinedTo(reading, main);
  return joined ? together(main, joined) : resolve(main, anchorOf(reading, each, main, shares));
}

/** The period of a value without a time; of what is told as it stands, only where the text has told what came within some months. */
const periodGoingOn = (reading: Reading, each: Bound, shares: Shares): Period | null =>
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

/** "as of June", "by 15 June": until when, but not since when; until the end of a year it is mostly that year. */
const isUntil = ({ mention }: PeriodItem, period: Period): boolean =>
  mention.role === "asOf" && "QMD".includes(period.freq);

/**
 * "since the beginning of the year, as of June 15": the time of the sentence that ends so, or the one that the text speaks of. Trade "by
 * the end of August" is that of the year until then; tonnes of goods may be those of a season.
 */
function periodUntil({ catalogue, items, context }: Reading, { at, topic }: Bound, until: Period): Period | null {
  const times = items.filter((item): item is PeriodItem => isTime(item) && item.mention.role === "period");
  const told = [...times.map(({ mention }) => mention.period), context.spokenOf];
  const quantity = items[at];
  const isValue = quantity?.type === "quantity" && kindOf(catalogue, quantity) !== "physical";
  const isOfYear = until.freq === "M" && isValue && isOfTrade(catalogue, topic.indicator.id);
  return told.find((period) => period && period.end === until.end) ?? (isOfYear ? yearUntil(until) : null);
}

const yearUntil = ({ end }: Period): Period => monthsPeriod(Number(end.slice(0, 4)), 1, Number(end.slice(5, 7)));

/** Is the year before it not over? A goal is not counted from such: "to double by 2030". */
const isAhead = (period: Period | null, published: string | null): boolean =>
  period !== null && (!published || yearBefore(period).end >= published);

/** An undated stock is as of the document's date; an undated flow has no period. */
function undated({ indicator }: Topic, published: string | null): Pick<When, "period" | "basis" | "item"> {
  if (indicator.entry !== "LE" || !published) return { period: null, basis: "NONE", item: null };
  const day: Period = { code: published, freq: "D", start: published, end: published };
  return { period: day, basis: "INFERRED_DOC_DATE", item: null };
}

/** The time of a value: its own, else the sentence's last before it, else that of a number it stands together with, else the next. */
function mainTime(reading: Reading, each: Bound, all: readonly Bound[], shares: Shares): PeriodItem | null {
  const { text, items } = reading;
  const { own, bases } = shares;
  const ownAt = own.get(each.at) ?? own.get(levelReached(reading, each.at)) ?? own.get(toldAgain(reading, each.at));
  if (ownAt !== undefined && !isOfTelling(items[ownAt], each.topic)) return timeAt(items, ownAt);
  const owned = new Map([...own].map(([quantity, period]) => [period, quantity]));
  const current = new Set(all.filter((other) => other === each || isCurrent(items, other)).map(({ at }) => at));
  const isFree = (i: number): boolean => {
    const owner = owned.get(i);
    return (
      isTime(items[i]) &&
      !isOfTelling(items[i], each.topic) &&
      !bases.has(i) &&
      reaches(shares.asides, i, each.at) &&
      (owner === undefined || current.has(owner))
    );
  };
  for (let i = each.at - 1; i >= 0; i--) if (isFree(i)) return timeAt(items, i);
  const reach = topicIsCounted(each.topic) ? COUNTED_REACH : REACH;
  for (let i = each.at + 1, words = 0; i < items.length; i++) {
    const [item, last] = [items[i], items[i - 1]];
    if (!item || !last || /;\s/.test(text.slice(last.end, item.start))) return null;
    words += wordsBetween(text, last, item);
    if (words > reach) return null;
    if (isFree(i)) return timeAt(items, i);
    if (isCue(item, "clause") && !leadsToTime(items, i) && !isInserted(text, items, i)) return null;
  }
  return null;
}

/** "by 20 percent or $3 million in 2021": the same in another unit; -1 where none is told right behind it. */
const toldAgain = (reading: Reading, at: number): number => (isAlternative(reading, at + 2) ? at + 2 : -1);

/** "doubled to $3 billion in 2021": the level that a change led to; -1 where none is told right behind it. */
function levelReached({ text, items }: Reading, at: number): number {
  const [change, to, level] = [items[at], items[at + 1], items[at + 2]];
  if (!change || !isCue(to, "to") || level?.type !== "quantity") return -1;
  return wordsBetween(text, change, to) + wordsBetween(text, to, level) === 0 ? at + 2 : -1;
}

/** On a day something was said; a flow is seldom that of one. */
const isOfTelling = (item: Item | undefined, topic: Topic): boolean =>
  isFlow(topic) && item?.type === "period" && item.mention.role === "period" && isOfEvent(item.mention.period);

const isFlow = ({ indicator }: Topic): boolean => indicator.entry === "T";

/** "as of the end of 2020" */
function leadsToTime(items: readonly Item[], clause: number): boolean {
  const [next, time] = [items[clause + 1], items[clause + 2]];
  return next?.type === "period" || (isCue(next, "of") && isTime(time) && time.mention.role === "asOf");
}

/** ", despite an increase in exports, in 2020": the clause, without a number, stands between commas, and the next time behind them. */
function isInserted(text: string, items: readonly Item[], clause: number): boolean {
  const time = items.findIndex((item, i) => i > clause && (item.type === "quantity" || isTime(item)));
  const [before, opening, last, leading] = [items[clause - 1], items[clause], items[time - 2], items[time - 1]];
  if (!before || !opening || !last || !isTime(items[time]) || !isCue(leading, "in")) return false;
  return stopBetween(text, before, opening) && stopBetween(text, last, leading);
}

/** How many unknown words may stand between a number and a time behind it; things counted are mostly counted to date. */
const REACH = 9;
const COUNTED_REACH = 2;
const topicIsCounted = ({ indicator }: Topic): boolean => indicator.entry === "LE" && indicator.units.includes("count");

/** What a reference such as "the same period" points to: a time the sentence named before it, else the context's. */
function anchorOf({ items, context }: Reading, { topic }: Bound, item: PeriodItem, shares: Shares): Period | null {
  const at = items.indexOf(item);
  for (let i = at - 1; i >= 0; i--) {
    const earlier = items[i];
    if (!isTime(earlier) || isOfTelling(earlier, topic) || shares.bases.has(i) || !reaches(shares.asides, i, at))
      continue;
    if (item.mention.reference?.year === undefined && isOfCompared(items, i, shares)) continue;
    if (earlier.mention.period) return earlier.mention.period;
    // "last year" of a text that counts in fiscal years is mostly compared with
    if (isUntold(earlier) && !earlier.mention.isLastYear) return null;
  }
  const last = periodBefore(context);
  return item.mention.reference?.ofText ? (context.onPeriod ?? last) : last;
}

/** "against $2 billion last year": the time of a number that another is compared with. */
const isOfCompared = (items: readonly Item[], time: number, { own }: Shares): boolean =>
  [...own].some(([number, its]) => its === time && isCue(items[number - 1], "base", "from"));

/** The period that the text spoke of last. */
const periodBefore = ({ period, lastPeriod, spokenOf }: Reading["context"]): Period | null =>
  period ?? lastPeriod ?? spokenOf;

function resolve({ mention }: PeriodItem, anchor: Period | null): Period | null {
  return mention.period ?? (mention.reference && anchor ? applyReference(anchor, mention.reference) : null);
}

/** "in the same period": a time told before. */
const pointsBack = ({ mention: { period, reference } }: PeriodItem): boolean => !period && reference?.shift === 0;

/** "from a year earlier" counts from the value's own time, whichever other time the sentence names in between. */
const counted = ({ mention }: PeriodItem, period: Period): Period | null =>
  mention.reference ? applyReference(period, mention.reference) : mention.period;

/** `now`: the period of what the value is compared with. */
type PriorFrame = Frame & { readonly now: Period | null };

function timeOfPrior(reading: Reading, each: Bound, { now, shares, published }: PriorFrame): When {
  const own = timeAt(reading.items, shares.own.get(each.at) ?? timeBeforeOf(reading, each.at));
  const none = { base: null, baseItem: null, transformation: "N" as const };
  const current = currentPeriod(reading, each, shares);
  // "rose to $3 million from $2 million in the period": the time of both, as far as one is the other's
  if (own && !pointsBack(own)) {
    const period =
      lastYearOf(own, current) ??
      yearOfSame(reading, own.mention.period, own, current) ??
      own.mention.period ??
      resolve(own, current);
    return { period, basis: period ? "STATED" : "NONE", item: period ? own : null, ...none };
  }
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

/** "$2 billion in the first four months of the year, from $1.5 billion last year": in the same months of it. */
function yearOfSame({ text }: Reading, period: Period | null, own: PeriodItem, current: Period | null): Period | null {
  if (!current || period?.freq !== "A" || current.freq === "A" || /\d/.test(text.slice(own.start, own.end)))
    return null;
  const before = yearBefore(current);
  return before.start >= period.start && before.end <= period.end ? before : null;
}

/** "rose 5 percent year-on-year to $2 billion from $1.9 billion": the period that a step back leads to; a year needs no word for it. */
function stepBack({ items }: Reading, period: Period): Period | null {
  const steps = new Set(items.filter((item) => isCue(item, "step")).map(({ cue }) => cue.step));
  if (isComparedByYear(period) || steps.has("year")) return yearBefore(period);
  return steps.has("previous") ? previousPeriod(period) : null;
}

/** A year, or months counted from its beginning: who compares these without a word means the same a year before. */
const isComparedByYear = (period: Period): boolean =>
  period.freq === "A" || (period.freq === "I" && monthsIn(period) > 3 && monthsIn(period) <= 12);

/** The period of the value that a prior one is compared with: the last time before it that is not its own. */
function currentPeriod(reading: Reading, each: Bound, shares: Shares): Period | null {
  const { at, topic } = each;
  const mine = shares.own.get(at);
  const isOf = (item: Item | undefined, i: number): item is PeriodItem =>
    isTime(item) && !isOfTelling(item, topic) && !shares.bases.has(i) && reaches(shares.asides, i, at);
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

type Change = Pick<When, "base" | "baseItem" | "transformation">;

const unchanged = (transformation: Transformation): Change => ({ base: null, baseItem: null, transformation });

type ChangeFrame = { readonly shares: Shares; readonly isGoal: boolean };

function changeBase(reading: Reading, each: Bound, period: Period | null, { shares, isGoal }: ChangeFrame): Change {
  const { measure } = each.role;
  if (measure === "level") return unchanged("N");
  if (measure === "rank") return unchanged("RK");
  if (measure === "share") return unchanged("SHI");
  const [year, step, other] = measure === "growth" ? (["GY", "G1", "GX"] as const) : (["DY", "D1", "DY"] as const);
  if (period && monthsIn(period) > 12) return unchanged(other); // "between 2015 and 2020": from its beginning to its end
  const baseItem = baseTime(reading, each.at, shares);
  const stretch = stretchOf(reading, each.at, period);
  if (stretch) return { base: stretch.from, baseItem: stretch.item, transformation: other };
  if (!period) return unchanged(baseItem && isUntold(baseItem) ? other : year);
  const base =
    baseItem && (yearOfSame(reading, counted(baseItem, period), baseItem, period) ?? counted(baseItem, period));
  const before = previousPeriod(period);
  // "than in 2020, when exports fell 3 percent": that fall is not counted from 2020
  if (base && base.code !== yearBefore(period).code && base.code !== period.code) {
    return { base, baseItem, transformation: base.code === before.code ? step : other };
  }
  const isStep = stepsTold(reading, each.at).has("previous");
  if (!base && isStep && period.freq !== "A") return { base: before, baseItem: null, transformation: step };
  const isAnnual = reading.items.some((item) => isCue(item, "step") && item.cue.step === "year");
  return isGoal && !base && !isAnnual ? unchanged(other) : { base: yearBefore(period), baseItem, transformation: year };
}

/** "month on month": the steps back that are told of a change; where the sentence has several, the one right behind it. */
function stepsTold({ text, items }: Reading, at: number): ReadonlySet<"previous" | "year"> {
  const [quantity, next] = [items[at], items[at + 1]];
  if (quantity && isCue(next, "step") && wordsBetween(text, quantity, next) === 0) return new Set([next.cue.step]);
  return new Set(items.flatMap((item) => (isCue(item, "step") ? [item.cue.step] : [])));
}

/** The time a change is counted from: the next behind it that is compared with, else the first of the sentence. */
function baseTime({ items }: Reading, at: number, { bases }: Shares): PeriodItem | null {
  const found = [...bases].find((i) => i > at) ?? [...bases][0];
  return found === undefined ? null : timeAt(items, found);
}

/** "up 28.6 percent from 2020", and no other time: the year after, if it is over. */
function yearAfterBase(reading: Reading, { at, role }: Bound, shares: Shares, published: string | null): Period | null {
  if (role.measure !== "growth" && role.measure !== "difference") return null;
  const base = baseTime(reading, at, shares)?.mention.period;
  const after = base && base.freq !== "D" ? shiftPeriod(base, 12) : null;
  return after && published && after.end < published ? after : null;
}
