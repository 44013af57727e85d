import { decisionEntrySchema, decisionRow, writtenDecision, type Decision } from "@sourcebook/model";

/** What is wrong with a published decision; null where it is one that a person can have written, under its own id. */
export function faultOfDecision(row: Decision): string | null {
  const { data, error } = decisionEntrySchema.safeParse(writtenDecision(row));
  if (!data) return error.issues[0]?.message ?? "no decision";
  return decisionRow(data).DECISION_ID === row.DECISION_ID ? null : `the id of another decision: ${row.DECISION_ID}`;
}
