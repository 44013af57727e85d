import * as z from "zod";
import { codesOf } from "./codes.ts";
import { coded, date, decimal, pattern, text } from "./column.ts";
import { CLAIM_ID } from "./id.ts";

/** A value that a cell had for a time: a row of `revisions.csv`, a replay of documents and decisions by their dates. */
export const revisionSchema = z.strictObject({
  OBS_KEY: text("Observation key", "The cell."),
  VALID_FROM: date("Valid from", "The date of the document or decision that brought the value."),
  VALID_TO: date("Valid to", "The date on which another took its place; empty for the last.").nullable(),
  OBS_VALUE: decimal("Value", "In base units; empty where the cell was withdrawn.").nullable(),
  OBS_LOWER: decimal("Lower bound", "In base units; empty where unbounded.").nullable(),
  OBS_UPPER: decimal("Upper bound", "In base units; empty where unbounded.").nullable(),
  CLAIM_ID: pattern(CLAIM_ID, "Claim ID", "The claim whose value was shown.").nullable(),
  RELEASE: date("Release", "The release that shows it first: the date itself."),
  CAUSE: coded(codesOf("CAUSE"), "Cause", "Why the value changed."),
});

export type Revision = Readonly<z.infer<typeof revisionSchema>>;
