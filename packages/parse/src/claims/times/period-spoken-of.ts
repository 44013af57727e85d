import {
  type Catalogue,
  type Indicator,
  monthsIn,
  type Period,
  previousPeriod,
  type StatementType,
  yearBefore,
  yearPeriod,
} from "@sourcebook/model";
import { applyReference } from "../../periods/reference.ts";
import { opensParagraph } from "../items/gap.ts";
import { isCue, type Item, type PeriodItem } from "../items/item.ts";
import type { Reading } from "../reading.ts";
import { isOfEvent } from "./event-days.ts";
import { isCompared, isTime } from "./share-times.ts";
import type { When } from "./when.ts";

/** What a sentence says last, for the next ones to go on about; `isAgain`: does it only point to what it is of? */
type Said = {
  readonly when: When;
  readonly indicator: string;
  readonly statement: StatementType;
  readonly isAgain: boolean;
};

/**
 * The period of a value without a time of its own: that of the sentence before, at the head of a paragraph that of the text, where it told
 * no months of which that is only the end: "in January-May ... in May".
 */
export function periodSpokenOf(reading: Reading, indicator: string): Period | null {
  const { catalogue, context } = reading;
  const { period, spokenOf, onPeriod } = context;
  const ofText = isOfTrade(catalogue, indicator) ? spokenOf : null;
  if (!opensParagraph(reading)) return period ?? ofText;
  const isOnlyEnd = ofText && onPeriod?.end === ofText.end && onPeriod.start < ofText.start;
  return isOnlyEnd ? null : (ofText ?? period);
}

/** Leaves in the context which period the text speaks of after this sentence. */
export function rememberPeriod(reading: Reading, said: Said | null, published: string | null): void {
  const { context, items } = reading;
  const goesOn = !said && items.some(isSame);
  const { spokenOf } = context;
  // "The rise followed one of 3 percent in August.", "In August they had been $3 million."
  const isOfBefore =
    said?.when.period &&
    spokenOf &&
    isLookedBackAt(said.when.period, spokenOf) &&
    (said.isAgain || !opensWithOther(reading, spokenOf));
  if (said && (isLookBack(said.when) || isOfBefore)) return;
  context.period = said ? said.when.period : goesOn ? context.lastPeriod : null;
  const isUntold = said && !context.period && timesNamed(reading).length > 0;
  context.lastPeriod = isUntold ? null : (context.period ?? context.lastPeriod);
  context.onPeriod = longer(context.onPeriod, context.lastPeriod);
  if (!said) context.spokenOf = afterNoClaim(reading, published);
  else if (said.statement === "ACTUAL") context.spokenOf = afterClaim(reading, said);
}

/** The former period where the last one is only its end, or a shorter stretch from the same beginning: "in January-June", before "in January-July". */
function longer(former: Period | null, last: Period | null): Period | null {
  if (!former || !last) return last;
  const isEnd = former.end === last.end && former.start < last.start;
  const isBeginning = former.start === last.start && former.end > last.end && former.freq !== "A";
  return isEnd || isBeginning ? former : last;
}

/** "It was $3 billion in the same period of 2020." looks back; the text then goes on where it was. */
export const isLookBack = ({ item }: When): boolean => (item?.mention.reference?.shift ?? 0) < 0;

function afterClaim(reading: Reading, { when: { period }, indicator }: Said): Period | null {
  if (!isOfTrade(reading.catalogue, indicator) || isOfEvent(period)) return null;
  const before = reading.context.spokenOf;
  const isAside = period && before && isYearBefore(period, before) && opensWithOther(reading, before);
  if (period) return before && (isLookedBackAt(period, before) || isAside) ? before : period;
  return timesNamed(reading).length > 0 || (before && isOfOtherLength(reading, before)) ? null : before;
}

/** "up 5 percent from the same month of last year": is another length named than that of the period? */
export const isOfOtherLength = ({ items }: Reading, period: Period): boolean =>
  items.some((item) => {
    const months = item.type === "period" ? item.mention.reference?.months : undefined;
    return months !== undefined && months !== monthsIn(period);
  });

/** "In 2020 they were $3 billion." in a text on 2021, "They had risen in August." in one on September */
const isLookedBackAt = (period: Period, spokenOf: Period): boolean =>
  [yearBefore(spokenOf), previousPeriod(spokenOf)].some(({ code }) => code === period.code);

/** "Last year, they were $3 billion." in a text on a part of this one */
const isYearBefore = (period: Period, spokenOf: Period): boolean =>
  yearPeriod(Number(spokenOf.start.slice(0, 4)) - 1).code === period.code;

/** Is it the period that the text speaks of, the calendar year that holds it, or one that it looks back at? */
const isBeside = (period: Period, spokenOf: Period): boolean =>
  (period.start <= spokenOf.start && spokenOf.end <= period.end && period.freq === "A") ||
  period.code === spokenOf.code ||
  isLookedBackAt(period, spokenOf) ||
  isYearBefore(period, spokenOf);

/** Still the period before where the sentence names no other; its own where it tells of trade in one that is over. */
function afterNoClaim(reading: Reading, published: string | null): Period | null {
  const before = reading.context.spokenOf;
  if (!namesTrade(reading)) return opensWithOther(reading, before) ? null : before;
  const named = new Map<string, Period>();
  const times = timesNamed(reading);
  const isTold = times.some(({ mention }) => mention.period !== null);
  for (const { mention } of times) {
    const { reference, period: stated } = mention;
    // "rose in March after a fall in the previous month"
    if (isTold && !stated && reference && reference.shift < 0) continue;
    const period = stated ?? (before && reference && applyReference(before, reference));
    if (!period) return null;
    named.set(period.code, period);
  }
  const [period, other] = named.values();
  // "from $3 billion in the first quarter of 2020 to $4 billion in 2021", in a text on that of 2021
  if (other) return before && [...named.values()].every((each) => isBeside(each, before)) ? before : null;
  if (!period || period.code === before?.code) return before;
  if (before && period.end < before.start && !opensWithOther(reading, before)) return before;
  return !published || period.end < published ? period : null;
}

/** "In 2020 the borders were closed.", "In 2020, they were": what follows may be of 2020, too. */
function opensWithOther({ text, items }: Reading, before: Period | null): boolean {
  const [first, second] = items;
  const opening = isCue(first, "in") ? second : first && text[first.end] === "," ? first : undefined;
  const period = isTime(opening) ? opening.mention.period : null;
  return period !== null && !isOfEvent(period) && period.code !== before?.code;
}

/** The times that a sentence may speak of: not what is compared with, nor a day, on which mostly something was said, nor a goal's year. */
const timesNamed = (reading: Reading): readonly PeriodItem[] =>
  reading.items.filter((item, at): item is PeriodItem => {
    if (!isTime(item) || item.mention.role === "horizon") return false;
    if (item.mention.isDay || isOfEvent(item.mention.period)) return false;
    return !isCompared(reading, at);
  });

/** "for the period": the one that the text spoke of. */
const isSame = (item: Item): boolean =>
  item.type === "period" && item.mention.reference?.grain === "same" && item.mention.reference.shift === 0;

const namesTrade = ({ catalogue, items }: Reading): boolean =>
  items.some((item) => item.type === "indicator" && item.names.some(({ id }) => isOfTrade(catalogue, id)));

/** Exports and imports are told of the same period as their sum and their difference; of prices or loans a text tells this and that. */
export function isOfTrade(catalogue: Catalogue, id: string): boolean {
  const known = trades.get(catalogue) ?? new Set(catalogue.indicators.flatMap(partsOf));
  trades.set(catalogue, known);
  return known.has(id);
}

/** One set for each catalogue: a catalogue never changes. */
const trades = new WeakMap<Catalogue, ReadonlySet<string>>();

const partsOf = ({ id, identity }: Indicator): readonly string[] =>
  identity === undefined ? [] : [id, ...identity.split(/[^A-Z_]+/)];
