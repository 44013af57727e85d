import type { Check, Claim, Decision, Derivation, Observation, Revision } from "@sourcebook/model";
import type { SelectedRows } from "@sourcebook/normalize";
import type { Section } from "../disk/pack.ts";
import { createRowTable } from "./row-table.ts";

/** The rows of a part that belong to a dataset, in published order whatever the order in which they are added. */
export type PartTables = {
  readonly addSettled: (rows: Pick<SelectedRows, "claims" | "revisions" | "decisions">) => void;
  readonly addCompared: (rows: Pick<SelectedRows, "observations" | "checks" | "derivations">) => void;
  /** Characters that all rows take. */
  readonly length: () => number;
  /** Those that have rows. */
  readonly sections: (nameOf: (table: string) => string) => readonly Section[];
};

/** All tables, without rows. */
export function createPartTables(): PartTables {
  const observations = createRowTable(keyOf.observation);
  const claims = createRowTable(keyOf.claim);
  const checks = createRowTable(keyOf.check);
  const derivations = createRowTable(keyOf.derivation);
  const revisions = createRowTable(keyOf.revision);
  const decisions = createRowTable(keyOf.decision);
  const tables = { observations, claims, checks, derivations, revisions, decisions };
  return {
    addSettled: (rows) => {
      claims.add(rows.claims);
      revisions.add(rows.revisions);
      decisions.add(rows.decisions);
    },
    addCompared: (rows) => {
      observations.add(rows.observations);
      checks.add(rows.checks);
      derivations.add(rows.derivations);
    },
    length: () => Object.values(tables).reduce((length, table) => length + table.length(), 0),
    sections: (nameOf) =>
      Object.entries(tables).flatMap(([name, table]) => (table.length() > 0 ? [table.section(nameOf(name))] : [])),
  };
}

/** What the rows of each table are ordered by. */
const keyOf = {
  observation: ({ OBS_KEY }: Observation): string => OBS_KEY,
  /** `D-0123456789abcdef 0000000042 C-0123456789abcdef` */
  claim: ({ DOC_ID, SPAN_START, CLAIM_ID }: Claim): string =>
    `${DOC_ID} ${String(SPAN_START).padStart(10, "0")} ${CLAIM_ID}`,
  check: ({ CHECK_ID }: Check): string => CHECK_ID,
  derivation: ({ DERIVATION_ID }: Derivation): string => DERIVATION_ID,
  revision: ({ OBS_KEY, VALID_FROM }: Revision): string => `${OBS_KEY} ${VALID_FROM}`,
  decision: ({ DECISION_ID }: Decision): string => DECISION_ID,
};
