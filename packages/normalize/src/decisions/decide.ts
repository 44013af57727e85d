import {
  compareBytes,
  decisionRow,
  publishedOrder,
  withBounds,
  type Claim,
  type Decision,
  type DecisionEntry,
  type Issue,
  type Location,
} from "@sourcebook/model";

/** A person's decision, and where it stands. */
export type PlacedDecision = { readonly entry: DecisionEntry; readonly at: Location };

/** What people decided on one claim, in the order of the dates. */
export type Decided = {
  readonly entries: readonly DecisionEntry[];
  /** The last of them. */
  readonly id: string;
};

export type Decisions = {
  /** By CLAIM_ID; decisions whose guard holds only. */
  readonly byClaim: ReadonlyMap<string, Decided>;
  /** Claims on which a stale decision stands: their cells must not be published. */
  readonly stale: ReadonlySet<string>;
  readonly rows: readonly Decision[];
  readonly issues: readonly Issue[];
};

/**
 * Matches decisions with the claims that they were made on: the content of the claim must be what the decision expects. One
 * that is stale stands for nothing where a person decided on the claim as it is now, on the same day or later.
 */
export function matchDecisions(placed: readonly PlacedDecision[], claims: readonly Claim[]): Decisions {
  if (placed.length === 0) return UNDECIDED;
  const hashes = new Map(claims.map(({ CLAIM_ID, CONTENT_HASH }) => [CLAIM_ID, CONTENT_HASH]));
  const held = new Map<string, DecisionEntry[]>();
  const outdated: PlacedDecision[] = [];
  const rows = new Map<string, Decision>();
  for (const decision of placed.toSorted(byDate)) {
    const { entry } = decision;
    if (hashes.get(entry.claim) !== entry.expect) {
      outdated.push(decision);
      continue;
    }
    const row = decisionRow(entry);
    rows.set(row.DECISION_ID, row);
    const entries = held.get(entry.claim);
    if (entries) entries.push(entry);
    else held.set(entry.claim, [entry]);
  }
  const isReplaced = ({ claim, date }: DecisionEntry): boolean => (held.get(claim)?.at(-1)?.date ?? "") >= date;
  const stale = outdated.filter(({ entry }) => !isReplaced(entry));
  const byClaim = new Map(Array.from(held, ([claim, entries]) => [claim, decidedBy(entries)]));
  return {
    byClaim,
    stale: new Set(stale.map(({ entry }) => entry.claim)),
    rows: [...rows.values()].toSorted(publishedOrder.decisions),
    issues: stale.map(({ entry, at }) => ({
      code: "STALE_DECISION",
      claim: entry.claim,
      expected: entry.expect,
      actual: hashes.get(entry.claim) ?? null,
      at,
    })),
  };
}

/** Most claims are left as they were read. */
const UNDECIDED: Decisions = { byClaim: new Map(), stale: new Set(), rows: [], issues: [] };

const byDate = ({ entry: a }: PlacedDecision, { entry: b }: PlacedDecision): number =>
  compareBytes(a.date, b.date) || compareBytes(decisionRow(a).DECISION_ID, decisionRow(b).DECISION_ID);

function decidedBy(entries: readonly DecisionEntry[]): Decided {
  const last = entries.at(-1);
  if (!last) throw new Error("a claim without decisions");
  return { entries, id: decisionRow(last).DECISION_ID };
}

/** What people decided on a claim, in the order of the dates. */
export const entriesOn = ({ CLAIM_ID }: Claim, { byClaim }: Decisions): readonly DecisionEntry[] =>
  byClaim.get(CLAIM_ID)?.entries ?? NONE;
const NONE: readonly DecisionEntry[] = [];

/** The last word on whether the claim counts: a later decision takes back a rejection. */
export const isRejected = (entries: readonly DecisionEntry[]): boolean => entries.at(-1)?.verb === "reject";
/** Did anybody prefer the claim? Only a rejection takes that back. */
export const isPreferred = (entries: readonly DecisionEntry[]): boolean =>
  entries.some(({ verb }) => verb === "prefer");

/** REVIEW_STATUS of what the claim shows. */
export function reviewStatus(entries: readonly DecisionEntry[]): "UNREVIEWED" | "ACCEPTED" | "CORRECTED" {
  if (corrections(entries).length > 0) return "CORRECTED";
  return entries.some(({ verb }) => verb === "accept") ? "ACCEPTED" : "UNREVIEWED";
}

/** The claim as corrected: later corrections win, bounds follow from the value. The evidence stays as it is. */
export function correctClaim(claim: Claim, entries: readonly DecisionEntry[]): Claim {
  const sets = corrections(entries);
  return sets.length === 0 ? claim : withBounds(Object.assign({}, claim, ...sets));
}

/** The claim after each of the decisions on it. */
export const decidedInTurn = (claim: Claim, entries: readonly DecisionEntry[]): readonly Claim[] =>
  entries.map((_, index) => correctClaim(claim, entries.slice(0, index + 1)));

/** What corrections set, in their order; who accepts the claim later says that it was read rightly, and takes them back. */
function corrections(entries: readonly DecisionEntry[]) {
  const accepted = entries.findLastIndex(({ verb }) => verb === "accept");
  return entries.slice(accepted + 1).flatMap((entry) => (entry.verb === "correct" ? [entry.set] : []));
}
