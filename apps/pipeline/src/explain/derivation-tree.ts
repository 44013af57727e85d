import type { PublishedRow, PublishedTables } from "../disk/read-published.ts";
import type { Subject } from "./find-subject.ts";
import { markNumber, type MarkedQuote } from "./mark-number.ts";

/** How a cell came to be: it rests on claims. The shape of `explain --json`. */
export type ObservationTree = {
  readonly kind: "observation";
  readonly dataset: string;
  readonly file: string;
  readonly row: number;
  readonly observation: PublishedRow["cells"];
  /** The claim whose value is shown first. */
  readonly claims: readonly ClaimTree[];
};

/** How a claim came to be: a rule read a sentence of a document. */
export type ClaimTree = {
  readonly kind: "claim";
  readonly dataset: string;
  readonly file: string;
  readonly row: number;
  readonly claim: PublishedRow["cells"];
  readonly rule: string;
  readonly sentence: MarkedQuote | null;
  readonly document: PublishedRow["cells"] | null;
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
  return {
    kind: "observation",
    dataset: tables.dataset,
    file,
    row,
    observation: cells,
    claims: [...first, ...rest].map((claim) => claimTree(claim, tables)),
  };
}

function claimTree({ cells, file, row }: PublishedRow, tables: PublishedTables): ClaimTree {
  const offset = Number(cells["SPAN_START"]) - Number(cells["QUOTE_START"]);
  const document = tables.sources.find((source) => source.cells["DOC_ID"] === cells["DOC_ID"]);
  return {
    kind: "claim",
    dataset: tables.dataset,
    file,
    row,
    claim: cells,
    rule: cells["RULE_ID"] ?? "",
    sentence: markNumber(cells["QUOTE"] ?? "", cells["EXACT"] ?? "", offset),
    document: document?.cells ?? null,
  };
}
