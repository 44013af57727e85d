import { baseValue, compareBytes, type Claim, type CodeOf, type Revision } from "@sourcebook/model";
import { correctClaim, isPreferred, isRejected, type Decisions } from "./decisions/decide.ts";
import type { Sources } from "./index-sources.ts";
import { rankClaims } from "./prefer.ts";

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
  for (const date of datesOf(claims, replay)) {
    const shown = shownAt(key, date, { claims, replay });
    if (!hasChanged(before, shown)) continue;
    const last = rows.pop();
    if (last) rows.push({ ...last, VALID_TO: date });
    rows.push(rowOf(key, date, { shown, cause: causeOf(before, shown, rows.length === 0) }));
    before = shown;
  }
  return rows;
}

type Shown = { readonly claim: Claim; readonly reason: CodeOf<"RANK_REASON"> };

/** The days on which something about these claims happened. */
function datesOf(claims: readonly Claim[], { sources, decisions }: Replay): readonly string[] {
  const published = claims.flatMap((claim) => sources.of(claim).DATE_PUBLISHED ?? []);
  const [first] = published.toSorted(compareBytes);
  if (first === undefined) return [];
  const decided = claims.flatMap(
    ({ CLAIM_ID }) => decisions.byClaim.get(CLAIM_ID)?.entries.map(({ date }) => date) ?? [],
  );
  return [...new Set([...published, ...decided.filter((date) => date > first)])].toSorted(compareBytes);
}

type Held = { readonly claims: readonly Claim[]; readonly replay: Replay };

/** What the cell shows on a day, by what was published and decided until then. */
function shownAt(key: string, day: string, { claims, replay }: Held): Shown | null {
  const { sources, decisions, keyOf } = replay;
  const preferences = new Set<string>();
  const known = claims.flatMap((claim): readonly Claim[] => {
    const published = sources.of(claim).DATE_PUBLISHED;
    if (published === null || published > day) return [];
    const entries = decisions.byClaim.get(claim.CLAIM_ID)?.entries.filter(({ date }) => date <= day) ?? [];
    if (isRejected(entries)) return [];
    if (isPreferred(entries)) preferences.add(claim.CLAIM_ID);
    const corrected = correctClaim(claim, entries);
    return keyOf(corrected) === key ? [corrected] : [];
  });
  const ranks = rankClaims(known, new Map(), { sources, preferences });
  const claim = known.find(({ CLAIM_ID }) => ranks.get(CLAIM_ID)?.RANK === "preferred");
  return claim ? { claim, reason: ranks.get(claim.CLAIM_ID)?.RANK_REASON ?? "ONLY_CLAIM" } : null;
}

function hasChanged(before: Shown | null, after: Shown | null): boolean {
  if (!before || !after) return before !== after;
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
