import {
  publishedOrder,
  type Catalogue,
  type Claim,
  type Decision,
  type Document,
  type Issue,
  type Revision,
} from "@sourcebook/model";
import {
  correctClaim,
  decidedInTurn,
  entriesOn,
  isRejected,
  matchDecisions,
  type Decisions,
  type PlacedDecision,
} from "./decisions/decide.ts";
import { findDuplicates } from "./duplicates.ts";
import { familyOf } from "./families.ts";
import { addTo, groupBy, inKeyOrder } from "./group-by.ts";
import { indexSources, type Sources } from "./index-sources.ts";
import { claimKey, isCatalogued } from "./keys.ts";
import { replayCell } from "./revisions.ts";
import { settle, type Cell, type Family } from "./settle-cell.ts";

/** What follows from the claims of families without looking at others; rows in published order. */
export type Settled = {
  /** With the columns that need all documents. */
  readonly claims: readonly Claim[];
  readonly revisions: readonly Revision[];
  readonly decisions: readonly Decision[];
  readonly issues: readonly Issue[];
  readonly families: readonly Family[];
};

export type SettleOptions = {
  /** What people decided, with the places where they wrote it. */
  readonly decisions?: readonly PlacedDecision[];
};

/**
 * Merges the claims of all documents on some families into cells. Fills OBS_KEY, DUPLICATE_OF, RANK and RANK_REASON of the claims. A
 * claim that repeats another supports the cell of that one. A claim whose areas cannot be told or whose product the catalogue does not
 * have stays without a cell. Decisions are applied where the content of their claim is what they expect; where it is not, the cell of
 * the claim is left out and an issue says so. The result does not depend on the order of the inputs.
 * Throws where a claim names a document that is not given, or a period that is none: bugs, not data.
 */
export function settleClaims(
  documents: readonly Pick<Document, "source">[],
  claims: readonly Claim[],
  catalogue: Catalogue,
  { decisions: placed = [] }: SettleOptions = {},
): Settled {
  const sources = indexSources(documents);
  const ordered = claims.toSorted(publishedOrder.claims);
  const duplicates = findDuplicates(ordered, sources);
  const decisions = matchDecisions(placed, ordered);
  const keyOf = onceEach((claim) => (isCatalogued(claim, catalogue) ? claimKey(claim) : null));
  const withheld = withheldKeys(ordered, { duplicates, decisions, keyOf });
  const deciding = { sources, duplicates, decisions, keyOf, withheld };
  const counted = countClaims(ordered, deciding);
  const cells = settleCells(counted, deciding);
  const families = groupBy(cells.values(), ({ dimensions }) => familyOf(dimensions, catalogue));
  return {
    claims: rankedRows(counted, cells, deciding),
    revisions: replayCells(ordered, deciding),
    decisions: decisions.rows,
    issues: [...unknownProducts(ordered, catalogue), ...decisions.issues],
    families: Array.from(families, ([name, members]) => ({ name, cells: members, settling: deciding })),
  };
}

// What runs for every claim is a function of the module: closures die with their group of claims, and at the next collection of old
// objects V8 forgets the fast code that it had made of them.

/** Replaying the history of a cell asks for the key of each claim again and again. */
function onceEach(keyOf: (claim: Claim) => string | null): (claim: Claim) => string | null {
  const keys = new Map<Claim, string | null>();
  return (claim) => {
    const known = keys.get(claim);
    if (known !== undefined) return known;
    const key = keyOf(claim);
    keys.set(claim, key);
    return key;
  };
}

type Deciding = {
  readonly sources: Sources;
  readonly duplicates: ReadonlyMap<string, Claim>;
  readonly decisions: Decisions;
  readonly keyOf: (claim: Claim) => string | null;
  /** Cells that must not be published. */
  readonly withheld: ReadonlySet<string>;
};

/** A claim as it counts: corrected, with the OBS_KEY that it supports; null where it was rejected or its cell is withheld. */
type Counted = { readonly read: Claim; readonly claim: Claim; readonly key: string | null };

function countClaims(claims: readonly Claim[], deciding: Deciding): readonly Counted[] {
  const counted: Counted[] = [];
  for (const claim of claims) counted.push(countClaim(claim, deciding));
  return counted;
}

function countClaim(read: Claim, { withheld, ...deciding }: Deciding): Counted {
  const { duplicates, decisions } = deciding;
  const [original, entries] = [originalOf(read, duplicates), entriesOn(read, decisions)];
  const isOut = isRejected(entries) || isRejected(entriesOn(original, decisions));
  const key = isOut ? null : supportedKey(read, deciding);
  const isWithheld = key !== null && withheld.has(key);
  return { read, claim: correctClaim(read, entries), key: isWithheld ? null : key };
}

const originalOf = (read: Claim, duplicates: Deciding["duplicates"]): Claim => duplicates.get(read.CLAIM_ID) ?? read;

/** OBS_KEY of the cell that a claim supports as it was corrected, or as what it repeats was. */
function supportedKey(read: Claim, { duplicates, decisions, keyOf }: Omit<Deciding, "sources" | "withheld">) {
  const original = originalOf(read, duplicates);
  return keyOf(correctClaim(original, entriesOn(original, decisions)));
}

/** The cells that claims support, by their keys. */
function settleCells(counted: readonly Counted[], deciding: Deciding): ReadonlyMap<string, Cell> {
  const cells = new Map<string, Cell>();
  for (const [key, claims] of claimsByKey(counted)) cells.set(key, settle(key, claims, deciding));
  return cells;
}

function claimsByKey(counted: readonly Pick<Counted, "claim" | "key">[]): ReadonlyMap<string, readonly Claim[]> {
  const cells = new Map<string, [Claim, ...Claim[]]>();
  for (const { claim, key } of counted) if (key !== null) addTo(cells, key, claim);
  return cells;
}

/** The cells of claims on which a stale decision stands, as they are read and as others have corrected them. */
function withheldKeys(claims: readonly Claim[], deciding: Omit<Deciding, "sources" | "withheld">): ReadonlySet<string> {
  const { stale } = deciding.decisions;
  if (stale.size === 0) return new Set();
  const doubtful = claims.filter(({ CLAIM_ID }) => stale.has(CLAIM_ID));
  return new Set(
    doubtful.flatMap((claim) => [deciding.keyOf(claim), supportedKey(claim, deciding)]).filter((key) => key !== null),
  );
}

/** The claims as read, each with the four columns that need all documents. */
function rankedRows(
  counted: readonly Counted[],
  cells: ReadonlyMap<string, Cell>,
  { duplicates, decisions }: Deciding,
): readonly Claim[] {
  const rows: Claim[] = [];
  for (const { read, key } of counted) {
    const { CLAIM_ID } = read;
    const ranking = key === null ? undefined : cells.get(key)?.rankings.get(CLAIM_ID);
    const rejected = isRejected(entriesOn(read, decisions));
    const { RANK, RANK_REASON } = rejected ? REJECTED : (ranking ?? UNRANKED);
    rows.push({ ...read, OBS_KEY: key, DUPLICATE_OF: duplicates.get(CLAIM_ID)?.CLAIM_ID ?? null, RANK, RANK_REASON });
  }
  return rows;
}

const UNRANKED = { RANK: null, RANK_REASON: null };
const REJECTED = { RANK: "deprecated", RANK_REASON: "DECISION" } as const;

/** The history of all cells that claims speak of, or did before they were corrected. */
function replayCells(claims: readonly Claim[], deciding: Deciding): readonly Revision[] {
  const rows: Revision[] = [];
  for (const [key, spoken] of inKeyOrder(everSpoken(claims, deciding))) rows.push(...replayCell(key, spoken, deciding));
  return rows;
}

/** The claims that ever spoke of each cell, without those that repeat others. */
function everSpoken(claims: readonly Claim[], { duplicates, withheld, ...deciding }: Deciding) {
  const spoken: Pick<Counted, "claim" | "key">[] = [];
  for (const claim of claims) {
    if (duplicates.has(claim.CLAIM_ID)) continue;
    for (const key of keysEver(claim, deciding)) if (key !== null && !withheld.has(key)) spoken.push({ claim, key });
  }
  return claimsByKey(spoken);
}

/** OBS_KEY of a claim as read and after each correction. */
function keysEver(claim: Claim, { decisions, keyOf }: Pick<Deciding, "decisions" | "keyOf">): Iterable<string | null> {
  const keys = new Set([keyOf(claim)]);
  for (const corrected of decidedInTurn(claim, entriesOn(claim, decisions))) keys.add(keyOf(corrected));
  return keys;
}

/** Claims of another catalogue, such as those of an `extract` run before a product was renamed. */
function unknownProducts(claims: readonly Claim[], catalogue: Catalogue): readonly Issue[] {
  const issues: Issue[] = [];
  for (const claim of claims) {
    if (isCatalogued(claim, catalogue)) continue;
    issues.push({ code: "UNKNOWN_PRODUCT", words: claim.PRODUCT, at: { document: claim.DOC_ID } });
  }
  return issues;
}
