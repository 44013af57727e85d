import { decisionEntrySchema, decisionRow, type Decision, type DecisionEntry } from "@sourcebook/model";

/** The decision that a person wrote, from its published row. Throws ZodError where the row is none. */
export const entryOf = (row: Decision): DecisionEntry => decisionEntrySchema.parse(written(row));

/** What is wrong with a published decision; null where it is one that a person can have written, under its own id. */
export function faultOfDecision(row: Decision): string | null {
  const { data, error } = decisionEntrySchema.safeParse(written(row));
  if (!data) return error.issues[0]?.message ?? "no decision";
  return decisionRow(data).DECISION_ID === row.DECISION_ID ? null : `the id of another decision: ${row.DECISION_ID}`;
}

function written({ CLAIM_ID, VERB, SET, EXPECT, REASON, AUTHOR, DATE }: Decision) {
  const entry = { verb: VERB, claim: CLAIM_ID, expect: EXPECT, reason: REASON, author: AUTHOR, date: DATE };
  return SET === null ? entry : { ...entry, set: settings(SET) };
}

/** `OBS_VALUE=2.8;UNIT_MULT=9`: nothing after "=" is an empty cell. */
function settings(set: string): Readonly<Record<string, string | number | null>> {
  const cells = set.split(/;(?=[A-Z_]+=)/).map((pair): [string, string | number | null] => {
    const [column = "", ...rest] = pair.split("=");
    const value = rest.join("=");
    return [column, column === "UNIT_MULT" ? Number(value) : value || null];
  });
  return Object.fromEntries(cells);
}
