import type { Check, Claim, Decision, Derivation, Observation, Revision } from "@sourcebook/model";
import type { SelectedRows } from "@sourcebook/normalize";
import type { Section } from "../disk/pack.ts";
import { createRowTable } from "./row-table.ts";

/** The rows of a part that belong to a dataset, in published order whatever the order in which they are added. */
export type PartTables = {
  readonly add: (rows: SelectedRows) => void;
  readonly sections: (nameOf: (table: string) => string) => readonly Section[];
};

/** All tables, without rows. */
export function createPartTables(): PartTables {
  const observations = createRowTable<Observation>(({ OBS_KEY }) => OBS_KEY);
  const claims = createRowTable<Claim>(placeOf);
  const checks = createRowTable<Check>(({ CHECK_ID }) => CHECK_ID);
  const derivations = createRowTable<Derivation>(({ DERIVATION_ID }) => DERIVATION_ID);
  const revisions = createRowTable<Revision>(({ OBS_KEY, VALID_FROM }) => `${OBS_KEY} ${VALID_FROM}`);
  const decisions = createRowTable<Decision>(({ DECISION_ID }) => DECISION_ID);
  const tables = { observations, claims, checks, derivations, revisions, decisions };
  return {
    add: (rows) => {
      observations.add(rows.observations);
      claims.add(rows.claims);
      checks.add(rows.checks);
      derivations.add(rows.derivations);
      revisions.add(rows.revisions);
      decisions.add(rows.decisions);
    },
    sections: (nameOf) => Object.entries(tables).map(([name, table]) => table.section(nameOf(name))),
  };
}

/** `D-0123456789abcdef 0000000042 C-0123456789abcdef` */
const placeOf = ({ DOC_ID, SPAN_START, CLAIM_ID }: Claim): string =>
  `${DOC_ID} ${String(SPAN_START).padStart(10, "0")} ${CLAIM_ID}`;
