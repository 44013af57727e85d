import { settingsOf, type Decision } from "@sourcebook/model";

/** A decision by its verb, in words, and what it sets: "Correct OBS_VALUE=2.8 UNIT_MULT=9". */
export const decisionWords = (verb: string, { SET }: Pick<Decision, "SET">): string =>
  [verb, ...(SET === null ? [] : settingsOf(SET).map(([column, value]) => `${column}=${value ?? ""}`))].join(" ");
