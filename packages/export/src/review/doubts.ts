import {
  compareBytes,
  decisionEntry,
  isOfTable,
  type Check,
  type Claim,
  type DatasetContents,
  type Decision,
  type DecisionEntry,
} from "@sourcebook/model";

/** A claim, why a person should look at it, and the decisions on it that are in force. */
export type Doubted = {
  readonly claim: Claim;
  /** In sentences; none where nothing is in doubt. */
  readonly doubts: readonly string[];
  /** In the order in which they apply. */
  readonly decisions: readonly DecisionEntry[];
};

/** Decisions that were made on another reading of their claim, by CLAIM_ID. */
export type StaleDecisions = ReadonlyMap<string, DecisionEntry>;

type Evidence = {
  readonly stale: StaleDecisions;
  /** The comparisons that concern an observation, by its key. */
  readonly checks: ReadonlyMap<string, readonly Check[]>;
};
type Doubt = (claim: Claim, evidence: Evidence) => string | null;

const where = (holds: (claim: Claim) => boolean, words: string): Doubt => {
  return (claim) => (holds(claim) ? words : null);
};
const verdict = (wanted: Check["VERDICT"]): Doubt => {
  return ({ OBS_KEY }, { checks }) =>
    checks.get(OBS_KEY ?? "")?.find(({ VERDICT }) => VERDICT === wanted)?.EXPLANATION ?? null;
};
const staleDecision: Doubt = ({ CLAIM_ID }, { stale }) => {
  const entry = stale.get(CLAIM_ID);
  return entry ? `Decided by ${entry.author} on ${entry.date}, but read otherwise since: decide again.` : null;
};

/** What makes a claim worth a person's look, the gravest first. */
const DOUBTS: readonly Doubt[] = [
  staleDecision,
  verdict("CONTRADICTION"),
  verdict("TENSION"),
  where(({ PRODUCT }) => PRODUCT === "_O", "The product is not in the catalogue: the claim makes no observation."),
  where(
    ({ REF_AREA, COUNTERPART_AREA }) => REF_AREA === "_X" || COUNTERPART_AREA === "_X",
    "An area cannot be told: the claim makes no observation.",
  ),
  where(({ AREA_BASIS }) => AREA_BASIS === "DOCUMENT", "The areas are those of the document, not of the sentence."),
  where(({ TIME_BASIS }) => TIME_BASIS === "NONE", "No period is stated."),
  // A table says its units in the header or in a column of their own.
  where((claim) => claim.UNIT_BASIS === "INFERRED" && !isOfTable(claim), "The unit is that of another number."),
  where(({ TIME_BASIS }) => TIME_BASIS === "INFERRED_DOC_DATE", "The period is the date of the document."),
  where(({ AREA_BASIS }) => AREA_BASIS === "CONTEXT", "The areas are named in an earlier sentence."),
  where(({ TIME_BASIS }) => TIME_BASIS === "CONTEXT", "The period is that of an earlier sentence."),
  where(({ QUALIFIER }) => QUALIFIER === "APPROX", "The value is approximate: no bounds can be given."),
  where((claim) => claim.BOUND_BASIS === "ROUNDING" && digitsOf(claim).length === 1, "The value has one digit."),
];

const digitsOf = ({ OBS_VALUE }: Claim): string => OBS_VALUE.replaceAll(/[-.]/g, "").replace(/^0+/, "");

/** The order of the doubts in words, for readers of a sheet. */
export const DOUBTS_ORDER =
  "The most doubtful claims come first: a decision on another reading, a contradiction, a tension, an unknown product or area, areas, periods and units that the sentence does not state, then rough values. Decided claims come last.";

/** The claims that a person may decide on, the most doubtful first. One that repeats another is decided with it, and left out. */
export function rankDoubts(
  { claims, checks, decisions }: Pick<DatasetContents, "claims" | "checks" | "decisions">,
  stale: StaleDecisions = new Map(),
): readonly Doubted[] {
  const inForce = decisionsByClaim(decisions);
  const evidence = { stale, checks: checksByKey(checks) };
  return claims
    .filter(({ CLAIM_ID, DUPLICATE_OF }) => DUPLICATE_OF === null || inForce.has(CLAIM_ID))
    .map((claim) => {
      const found = DOUBTS.map((doubt) => doubt(claim, evidence));
      const decided = inForce.get(claim.CLAIM_ID) ?? [];
      const isSettled = decided.length > 0 && !stale.has(claim.CLAIM_ID);
      const doubts = found.filter((words) => words !== null);
      return { claim, doubts, decisions: decided, gravity: isSettled ? -1 : weigh(found) };
    })
    .toSorted((a, b) => b.gravity - a.gravity);
}

/** A graver doubt weighs more than all lighter ones together. */
const weigh = (found: readonly (string | null)[]): number =>
  found.reduce((weight, words) => weight * 2 + Number(words !== null), 0);

/** The decisions on each claim, in the order in which they apply: by date, and by id on one day. */
export function decisionsByClaim(decisions: readonly Decision[]): ReadonlyMap<string, readonly DecisionEntry[]> {
  const byClaim = new Map<string, DecisionEntry[]>();
  const ordered = decisions.toSorted(
    (a, b) => compareBytes(a.DATE, b.DATE) || compareBytes(a.DECISION_ID, b.DECISION_ID),
  );
  for (const row of ordered) push(byClaim, row.CLAIM_ID, decisionEntry(row));
  return byClaim;
}

function checksByKey(checks: readonly Check[]): ReadonlyMap<string, readonly Check[]> {
  const byKey = new Map<string, Check[]>();
  for (const check of checks) for (const key of check.SUBJECT_KEYS.split(";")) push(byKey, key, check);
  return byKey;
}

function push<Value>(groups: Map<string, Value[]>, key: string, value: Value): void {
  const group = groups.get(key);
  if (group) group.push(value);
  else groups.set(key, [value]);
}
