import { markQuote, type MarkedQuote } from "@sourcebook/export";
import { compareBytes, gravityOf } from "@sourcebook/model";
import type { PublishedRow, PublishedTables } from "../disk/read-published.ts";
import type { Subject } from "./find-subject.ts";

/** How a cell came to be: it rests on claims. The shape of `explain --json`. */
export type ObservationTree = {
  readonly kind: "observation";
  readonly dataset: string;
  readonly file: string;
  readonly row: number;
  readonly observation: PublishedRow["cells"];
  /** The claim whose value is shown first. */
  readonly claims: readonly ClaimTree[];
  /** The derivation that computed it, where nobody states it. */
  readonly derivation: DerivationTree | null;
  /** The comparisons that concern it, the gravest first. */
  readonly checks: readonly CheckTree[];
  /** What else was computed of the cell. */
  readonly computed: readonly DerivationTree[];
};

/** A computed value and what it rests on. */
export type DerivationTree = {
  readonly kind: "derivation";
  readonly file: string;
  readonly row: number;
  readonly derivation: PublishedRow["cells"];
  readonly claims: readonly ClaimTree[];
};

/** A comparison. */
export type CheckTree = {
  readonly kind: "check";
  readonly file: string;
  readonly row: number;
  readonly check: PublishedRow["cells"];
};

/** What a person decided on a claim. */
export type DecisionTree = {
  readonly kind: "decision";
  readonly file: string;
  readonly row: number;
  readonly decision: PublishedRow["cells"];
};

/** How a claim came to be: a rule read a sentence of a document. */
export type ClaimTree = {
  readonly kind: "claim";
  readonly dataset: string;
  readonly file: string;
  readonly row: number;
  readonly claim: PublishedRow["cells"];
  readonly rule: string;
  /** The quotation around its number; null where that could stand in two places. */
  readonly sentence: MarkedQuote | null;
  readonly document: PublishedRow["cells"] | null;
  /** In the order in which they apply. */
  readonly decisions: readonly DecisionTree[];
};

/** The tree of what `explain` was asked for. */
export function derivationTree({ kind, tables, row }: Subject): ObservationTree | ClaimTree {
  return kind === "claim" ? claimTree(row, tables) : observationTree(row, tables);
}

function observationTree({ cells, file, row }: PublishedRow, tables: PublishedTables): ObservationTree {
  const shown = cells["CLAIM_ID"];
  const supporting = tables.claims.filter((claim) => claim.cells["OBS_KEY"] === cells["OBS_KEY"]);
  const first = supporting.filter((claim) => claim.cells["CLAIM_ID"] === shown);
  const rest = supporting.filter((claim) => claim.cells["CLAIM_ID"] !== shown);
  const derived = tables.derivations.filter(({ cells: { OBS_KEY } }) => OBS_KEY === cells["OBS_KEY"]);
  const shownDerivation = derived.find(({ cells: { DERIVATION_ID } }) => DERIVATION_ID === cells["DERIVATION_ID"]);
  return {
    kind: "observation",
    dataset: tables.dataset,
    file,
    row,
    observation: cells,
    claims: [...first, ...rest].map((claim) => claimTree(claim, tables)),
    derivation: shownDerivation ? derivedTree(shownDerivation, tables) : null,
    checks: checksOf(cells["OBS_KEY"] ?? "", tables),
    computed: derived.filter((each) => each !== shownDerivation).map((each) => derivationNode(each, [])),
  };
}

const gravity = ({ cells }: PublishedRow): number => gravityOf(cells["VERDICT"] ?? "");

function checksOf(key: string, { checks }: PublishedTables): readonly CheckTree[] {
  return checks
    .filter(({ cells }) => cells["SUBJECT_KEYS"]?.split(";").includes(key))
    .toSorted((a, b) => gravity(a) - gravity(b) || a.row - b.row)
    .map(({ cells, file, row }) => ({ kind: "check", file, row, check: cells }));
}

/** A derivation with the claims that it rests on, those behind other derivations included. */
function derivedTree(derivation: PublishedRow, tables: PublishedTables): DerivationTree {
  const inputs = inputsBehind(derivation.cells["INPUTS"] ?? "", tables);
  const claims = tables.claims.filter((claim) => inputs.has(claim.cells["CLAIM_ID"] ?? ""));
  return derivationNode(
    derivation,
    claims.map((claim) => claimTree(claim, tables)),
  );
}

const derivationNode = ({ cells, file, row }: PublishedRow, claims: readonly ClaimTree[]): DerivationTree => ({
  kind: "derivation",
  file,
  row,
  derivation: cells,
  claims,
});

/** The ids of claims and derivations that stand behind inputs, however far. */
function inputsBehind(inputs: string, { derivations }: PublishedTables): ReadonlySet<string> {
  const byId = new Map(derivations.map(({ cells }) => [cells["DERIVATION_ID"], cells]));
  const found = new Set(inputs.split(";"));
  for (const id of found) for (const input of byId.get(id)?.["INPUTS"]?.split(";") ?? []) found.add(input);
  return found;
}

function claimTree({ cells, file, row }: PublishedRow, tables: PublishedTables): ClaimTree {
  const document = tables.sources.find((source) => source.cells["DOC_ID"] === cells["DOC_ID"]);
  return {
    kind: "claim",
    dataset: tables.dataset,
    file,
    row,
    claim: cells,
    rule: cells["RULE_ID"] ?? "",
    sentence: markQuote(evidenceOf(cells)),
    document: document?.cells ?? null,
    decisions: decisionsOn(cells["CLAIM_ID"] ?? "", tables),
  };
}

const evidenceOf = (cells: PublishedRow["cells"]) => ({
  QUOTE: cells["QUOTE"] ?? "",
  EXACT: cells["EXACT"] ?? "",
  SPAN_START: Number(cells["SPAN_START"]),
  SPAN_END: Number(cells["SPAN_END"]),
  QUOTE_START: Number(cells["QUOTE_START"]),
  QUOTE_END: Number(cells["QUOTE_END"]),
});

// The table is sorted by id, which decides between decisions of one day.
const decisionsOn = (claim: string, { decisions }: PublishedTables): readonly DecisionTree[] =>
  decisions
    .filter(({ cells }) => cells["CLAIM_ID"] === claim)
    .toSorted((a, b) => compareBytes(a.cells["DATE"] ?? "", b.cells["DATE"] ?? ""))
    .map(({ cells, file, row }) => ({ kind: "decision", file, row, decision: cells }));
