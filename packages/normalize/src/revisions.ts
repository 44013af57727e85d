import { baseValue, compareBytes, type Claim, type CodeOf, type Revision } from "@sourcebook/model";
import { correctClaim, entriesOn, isPreferred, isRejected, type Decisions } from "./decisions/decide.ts";
import { addTo, groupBy, inKeyOrder } from "./group-by.ts";
import { compareDates, sourceOf, type Sources } from "./index-sources.ts";
import { authority, explicitness, rankClaims, type Ranked, type Ranking } from "./prefer.ts";
import { statedForm } from "./stated-value.ts";

/** What a replay needs beside the claims. */
export type Replay = {
  readonly sources: Sources;
  readonly decisions: Decisions;
  /** OBS_KEY of a claim as read or corrected. */
  readonly keyOf: (claim: Claim) => string | null;
};

/**
 * The values that one cell had, by a replay of documents and decisions in the order of their dates: so it depends on the inputs
 * alone. `claims` are all that ever spoke of the cell, as read, without those that repeat others. A document without a date has
 * no place in the replay.
 */
export function replayCell(key: string, claims: readonly Claim[], replay: Replay): readonly Revision[] {
  const rows: Revision[] = [];
  let before: Shown | null = null;
  const isDecided = claims.some(({ CLAIM_ID }) => replay.decisions.byClaim.has(CLAIM_ID));
  for (const { date, shown } of isDecided ? decidedDays(key, claims, replay) : publishedDays(claims, replay)) {
    if (!hasChanged(before, shown)) continue;
    const last = rows.pop();
    if (last) rows.push({ ...last, VALID_TO: date });
    rows.push(rowOf(key, date, { shown, cause: causeOf(before, shown, rows.length === 0) }));
    before = shown;
  }
  return rows;
}

type Shown = { readonly claim: Claim; readonly reason: CodeOf<"RANK_REASON"> };

/** What the cell shows from a date on. */
type Day = { readonly date: string; readonly shown: Shown | null };

/** The days of a cell on which nobody decided: claims that lost for good, and those that others stand for, are not ranked again with those that come later. */
function* publishedDays(claims: readonly Claim[], { sources }: Replay): Generator<Day> {
  let rivals: readonly Claim[] = [];
  const published = new Map<string, [Claim, ...Claim[]]>();
  for (const claim of claims) {
    const { DATE_PUBLISHED } = sourceOf(claim, sources);
    if (DATE_PUBLISHED !== null) addTo(published, DATE_PUBLISHED, claim);
  }
  for (const [date, said] of inKeyOrder(published)) {
    const known = [...rivals, ...said];
    const ranked = rankClaims(known, NONE, { sources });
    const left = known.filter((claim) => canWin(claim, ranked.rankings.get(claim.CLAIM_ID)));
    rivals = [...groupBy(left, likeness).values()].flatMap((alike) => firstAndLast(alike, sources));
    yield { date, shown: shownBy(ranked) };
  }
}

const NONE: ReadonlyMap<string, unknown> = new Map();

/** A value that a reporter gave up may be said again; all other differences stay as they are. */
const canWin = ({ REPORTER }: Claim, ranking: Ranking | undefined): boolean =>
  ranking?.RANK === "preferred" ||
  (REPORTER !== "_U" && ranking?.RANK_REASON !== "BETTER_SOURCE" && ranking?.RANK_REASON !== "EXPLICIT_PERIOD");

/** Claims that are alike here are told apart by their dates and ids alone. */
const likeness = (claim: Claim): string => [authority(claim), explicitness(claim), statedForm(claim)].join(" ");

/** Of claims that are alike the first wins, and the last keeps their value the latest: all between may be forgotten. */
function firstAndLast(alike: readonly [Claim, ...Claim[]], sources: Sources): readonly Claim[] {
  let [first, last] = [alike[0], alike[0]];
  for (const claim of alike) {
    if (compareByDate(claim, first, sources) < 0) first = claim;
    if (compareByDate(claim, last, sources) > 0) last = claim;
  }
  return first === last ? [first] : [first, last];
}

const compareByDate = (a: Claim, b: Claim, sources: Sources): number =>
  compareDates(a, b, sources) || compareBytes(a.CLAIM_ID, b.CLAIM_ID);

/** The days of a cell on whose claims people decided: each by all that was published and decided until then. */
const decidedDays = (key: string, claims: readonly Claim[], replay: Replay): readonly Day[] =>
  datesOf(claims, replay).map((date) => ({ date, shown: shownAt(key, date, { claims, replay }) }));

/** The days on which something about these claims happened. */
function datesOf(claims: readonly Claim[], { sources, decisions }: Replay): readonly string[] {
  const published = claims.flatMap((claim) => sourceOf(claim, sources).DATE_PUBLISHED ?? []);
  const [first] = published.toSorted(compareBytes);
  if (first === undefined) return [];
  const decided = claims.flatMap((claim) => entriesOn(claim, decisions).map(({ date }) => date));
  return [...new Set([...published, ...decided.filter((date) => date > first)])].toSorted(compareBytes);
}

type Held = { readonly claims: readonly Claim[]; readonly replay: Replay };

/** What the cell shows on a day, by what was published and decided until then. */
function shownAt(key: string, day: string, { claims, replay }: Held): Shown | null {
  const { sources, decisions, keyOf } = replay;
  const preferences = new Set<string>();
  const known = claims.flatMap((claim): readonly Claim[] => {
    const published = sourceOf(claim, sources).DATE_PUBLISHED;
    if (published === null || published > day) return [];
    const entries = entriesOn(claim, decisions).filter(({ date }) => date <= day);
    if (isRejected(entries)) return [];
    if (isPreferred(entries)) preferences.add(claim.CLAIM_ID);
    const corrected = correctClaim(claim, entries);
    return keyOf(corrected) === key ? [corrected] : [];
  });
  return shownBy(rankClaims(known, NONE, { sources, preferences }));
}

const shownBy = ({ preferred, rankings }: Ranked): Shown | null =>
  preferred ? { claim: preferred, reason: rankings.get(preferred.CLAIM_ID)?.RANK_REASON ?? "ONLY_CLAIM" } : null;

function hasChanged(before: Shown | null, after: Shown | null): boolean {
  if (!before || !after) return before !== after;
  if (before.claim === after.claim) return false;
  return before.claim.CLAIM_ID !== after.claim.CLAIM_ID || cellOf(before) !== cellOf(after);
}

const cellOf = ({ claim }: Shown): string => [baseValue(claim), claim.OBS_LOWER, claim.OBS_UPPER].join(" ");

function causeOf(before: Shown | null, after: Shown | null, isFirst: boolean): CodeOf<"CAUSE"> {
  if (!after) return "WITHDRAWAL";
  if (!before) return isFirst ? "NEW" : "CORRECTION";
  if (before.claim.CLAIM_ID === after.claim.CLAIM_ID) return "CORRECTION";
  return after.reason === "LATER_VINTAGE" ? "REVISION" : "RANK_CHANGE";
}

const rowOf = (
  key: string,
  date: string,
  { shown, cause }: { readonly shown: Shown | null; readonly cause: CodeOf<"CAUSE"> },
): Revision => ({
  OBS_KEY: key,
  VALID_FROM: date,
  VALID_TO: null,
  OBS_VALUE: shown && baseValue(shown.claim),
  OBS_LOWER: shown && shown.claim.OBS_LOWER,
  OBS_UPPER: shown && shown.claim.OBS_UPPER,
  CLAIM_ID: shown && shown.claim.CLAIM_ID,
  RELEASE: date,
  CAUSE: cause,
});
