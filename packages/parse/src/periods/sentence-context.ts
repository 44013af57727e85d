import type { FiscalYear } from "@sourcebook/model";
import type { Lean } from "./choose-year.ts";
import { type Countries, fiscalYearMeant, fiscalYearOfText } from "./fiscal-calendar.ts";
import { leanOf } from "./lean.ts";
import type { PeriodLexicon, RoleCue } from "./lexicon.ts";
import { type FoundTime, standsAt } from "./scan.ts";

/** A time with what the words around it say of it. */
export type PlacedTime = FoundTime & {
  /** Number of its sentence, from 0. */
  readonly sentence: number;
  /** Whether nothing but a word or two stands before it in its sentence: "In 1984, ". */
  readonly leads: boolean;
  /** The role that the words beside it give it. */
  readonly cue: RoleCue["role"] | null;
  /** Whether the words around it tell what was or what is to come. */
  readonly lean: Lean;
  /** Whether it is only compared with: "from 2.9 billion in January". Asked of few, so found when asked. */
  readonly isCompared: () => boolean;
  /** Whether it is only counted from: "the 27th month in a row since May 2020". */
  readonly isStart: () => boolean;
  /** "and", "to", a comma or one of a list of values is all that stands between it and the time before. */
  readonly joined: boolean;
  /** Of one of fiscal years, which country's it is. */
  readonly fiscal: FiscalYear | null;
  /** Do words before it say that only some part of it is meant: "early"? */
  readonly isPart: boolean;
};

const WINDOW = 120;
const AHEAD = 60;
const JOIN_LENGTH = 40;

/** Puts each time into its sentence. Spans grow to the left over words such as "early" and "end of". */
export function placeTimes(
  text: string,
  times: readonly FoundTime[],
  lexicon: PeriodLexicon,
  countries: Countries,
): readonly PlacedTime[] {
  const { sentenceEnd } = lexicon;
  const placed: PlacedTime[] = [];
  let sentence = 0;
  let sentenceStart = 0;
  let ahead = nextEnd(text, 0, sentenceEnd);
  let previousEnd = 0;
  let fiscalBefore = times.some(isFiscal) ? fiscalYearOfText(text, lexicon, countries) : null;
  for (const time of times) {
    while (ahead <= time.start) {
      [sentence, sentenceStart] = [sentence + 1, ahead];
      ahead = nextEnd(text, Math.max(ahead, 1), sentenceEnd);
    }
    if (ahead < time.end) ahead = nextEnd(text, time.end, sentenceEnd);
    const place = { text, lexicon, sentence, sentenceStart, sentenceStop: ahead, previousEnd, fiscalBefore, countries };
    const each = placeTime(time, place);
    placed.push(each);
    previousEnd = time.end;
    fiscalBefore = each.fiscal ?? fiscalBefore;
  }
  return placed;
}

type Place = {
  readonly text: string;
  readonly lexicon: PeriodLexicon;
  readonly sentence: number;
  readonly sentenceStart: number;
  readonly sentenceStop: number;
  readonly previousEnd: number;
  /** By which the text told its last fiscal year. */
  readonly fiscalBefore: FiscalYear | null;
  readonly countries: Countries;
};

function placeTime(time: FoundTime, place: Place): PlacedTime {
  const { text, lexicon, sentence, sentenceStart, sentenceStop, previousEnd } = place;
  const { start, isEnd } = grownStart(time, place);
  const before = Math.max(sentenceStart, start - WINDOW);
  const after = Math.min(sentenceStop, time.end + AHEAD);
  // every property is written out: a spread makes slow objects, and there are many
  return {
    start,
    end: time.end,
    rule: time.rule,
    expression: time.expression,
    sentence,
    leads: start - sentenceStart < 12 && previousEnd <= sentenceStart,
    cue: roleBeside(text, start, time.end, lexicon) ?? (isEnd ? "limit" : null),
    lean: leanOf(time.expression, lexicon, { text, start, end: time.end, before, after }),
    isCompared: () => standsAt(lexicon.comparedWith, text, start),
    isStart: () => standsAt(lexicon.since, text, start),
    joined:
      previousEnd > sentenceStart &&
      start - previousEnd < JOIN_LENGTH &&
      lexicon.joined.test(text.slice(previousEnd, start)),
    fiscal: fiscalOf(time, before, place),
    isPart: start < time.start && !isEnd,
  };
}

const fiscalOf = ({ start, end, expression }: FoundTime, before: number, place: Place): FiscalYear | null =>
  expression.is === "fiscal"
    ? fiscalYearMeant(
        {
          text: place.text,
          start,
          end,
          expression,
          before,
          sentenceStop: place.sentenceStop,
          last: place.fiscalBefore,
        },
        place.lexicon,
        place.countries,
      )
    : null;

function roleBeside(text: string, start: number, end: number, { roles }: PeriodLexicon): RoleCue["role"] | null {
  for (const { pattern, behind, role } of roles) if (standsAt(pattern, text, behind ? end : start)) return role;
  return null;
}

function grownStart({ start }: FoundTime, { text, lexicon, previousEnd }: Place): { start: number; isEnd: boolean } {
  if (!standsAt(lexicon.edges, text, start)) return { start, isEnd: false };
  lexicon.edges.lastIndex = start;
  const groups = lexicon.edges.exec(text)?.groups;
  const edge = groups?.["edge"];
  if (!edge || start - edge.length < previousEnd) return { start, isEnd: false };
  return { start: start - edge.length, isEnd: groups["end"] !== undefined };
}

const isFiscal = ({ expression }: FoundTime): boolean => expression.is === "fiscal";

/** Where the next sentence begins. */
function nextEnd(text: string, from: number, sentenceEnd: RegExp): number {
  sentenceEnd.lastIndex = from;
  return sentenceEnd.test(text) ? sentenceEnd.lastIndex : Number.POSITIVE_INFINITY;
}
