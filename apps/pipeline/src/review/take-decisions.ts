import {
  decisionsByClaim,
  INPUT_COLUMNS,
  inputsOf,
  type Inputs,
  type ReviewFault,
  type ReviewRow,
} from "@sourcebook/export";
import { decisionRow, type Catalogue, type Claim, type DatasetContents, type DecisionEntry } from "@sourcebook/model";
import { dayOfCell } from "./day-of-cell.ts";
import { decideRow } from "./decide-row.ts";
import { idFaults, sealFaults } from "./tampering.ts";

/** What a review adds to the decisions on claims; nothing of it is to be taken over where there is a fault. */
export type Taken = {
  readonly entries: readonly DecisionEntry[];
  readonly faults: readonly ReviewFault[];
  /** Rows with a decision on a claim that is read otherwise by now. */
  readonly stale: readonly { readonly row: number; readonly claim: string }[];
  /** Rows that say what is in force already. */
  readonly unchanged: number;
  /** Rows that decide nothing. */
  readonly unsure: number;
};

/** What one row comes to. */
type RowTaken =
  | Exclude<ReturnType<typeof decideRow>, { readonly kind: "undecided" }>
  | { readonly kind: "empty" | "stale" | "unchanged" | "unsure" };

/** The claims of a project, and the last day on which anybody can have decided on them. */
export type Reviewing = { readonly contents: DatasetContents; readonly catalogue: Catalogue; readonly today: string };

/** Matches the rows of a review with the claims of a project by their ids, and reads what people decided on them. */
export function takeDecisions(rows: readonly ReviewRow[], { contents, catalogue, today }: Reviewing): Taken {
  const claims = new Map(contents.claims.map((claim) => [claim.CLAIM_ID, claim]));
  const inForce = decisionsByClaim(contents.decisions);
  const taken = rows.map(({ row, textOf }) => {
    const claim = textOf("Claim ID");
    return {
      row,
      claim,
      ...takeRow(textOf, { claim: claims.get(claim), before: inForce.get(claim) ?? [], catalogue, today }),
    };
  });
  const count = (kind: RowTaken["kind"]): number => taken.filter((each) => each.kind === kind).length;
  return {
    entries: taken.flatMap((each) => (each.kind === "decision" ? [each.entry] : [])),
    faults: [
      ...idFaults(rows, claims),
      ...sealFaults(rows, contents, catalogue),
      ...taken.flatMap((each) =>
        each.kind === "faulty" ? each.faults.map((fault) => ({ row: each.row, ...fault })) : [],
      ),
    ],
    stale: taken.flatMap(({ kind, row, claim }) => (kind === "stale" ? [{ row, claim }] : [])),
    unchanged: count("unchanged"),
    unsure: count("unsure"),
  };
}

type Known = {
  readonly claim: Claim | undefined;
  /** The decisions on it that are in force, in the order in which they apply. */
  readonly before: readonly DecisionEntry[];
  readonly catalogue: Catalogue;
  readonly today: string;
};

function takeRow(textOf: ReviewRow["textOf"], { claim, before, catalogue, today }: Known): RowTaken {
  const inputs = inputsIn(textOf);
  if (!claim || INPUT_COLUMNS.every((title) => inputs[title] === "")) return { kind: "empty" };
  const last = before.at(-1);
  const filled = last && inputsOf(last, claim);
  if (filled && INPUT_COLUMNS.every((title) => inputs[title] === filled[title])) return { kind: "unchanged" };
  if (textOf("Content hash") !== claim.CONTENT_HASH) return { kind: "stale" };
  const outcome = decideRow(inputs, { claim, catalogue, today });
  if (outcome.kind === "undecided") return { kind: "unsure" };
  if (outcome.kind === "faulty" || !last || outcome.entry.date > last.date) return outcome;
  const { DECISION_ID } = decisionRow(outcome.entry);
  if (before.some((entry) => decisionRow(entry).DECISION_ID === DECISION_ID)) return { kind: "unchanged" };
  return { kind: "faulty", faults: [{ column: "Decided on", cause: tooEarly(last) }] };
}

/** Decisions apply in the order of their dates: one that replaces another has to be later. */
const tooEarly = ({ date, author }: DecisionEntry): string =>
  `must be after ${date}, when ${author} decided otherwise; or change that decision in data/decisions`;

const inputsIn = (textOf: ReviewRow["textOf"]): Inputs => ({
  Decision: textOf("Decision"),
  "Corrected value": textOf("Corrected value"),
  "Corrected fields": textOf("Corrected fields"),
  Reason: textOf("Reason"),
  Reviewer: textOf("Reviewer"),
  "Decided on": dayOfCell(textOf("Decided on")),
});
