import * as z from "zod";
import { codesOf } from "./codes.ts";
import { address, coded, date, decimal, flag, integer, pattern, text } from "./column.ts";
import { CLAIM_ID, DECISION_ID, DERIVATION_ID } from "./id.ts";
import { dimensions } from "./key.ts";

/** One cell of the dataset: a row of `observations.csv`. */
export const observationSchema = z.strictObject({
  OBS_KEY: text("Observation key", "The dimensions FREQ to TIME_PERIOD joined by a point."),
  ...dimensions,
  PERIOD_START: date("Period start", "First day of the period; empty for _X.").nullable(),
  PERIOD_END: date("Period end", "Last day of the period; empty for _X.").nullable(),
  OBS_VALUE: decimal("Value", "In base units."),
  OBS_VALUE_TO: decimal("Upper value", "The upper end of a stated range, in base units.").nullable(),
  OBS_LOWER: decimal(
    "Lower bound",
    "In base units; empty where unbounded; open where QUALIFIER is GT or LT.",
  ).nullable(),
  OBS_UPPER: decimal(
    "Upper bound",
    "In base units; empty where unbounded; open where QUALIFIER is GT or LT.",
  ).nullable(),
  QUALIFIER: coded(codesOf("QUALIFIER"), "Qualifier", "The bound that the words put on the value."),
  OBS_STATUS: coded(codesOf("OBS_STATUS"), "Observation status", "One letter of SDMX CL_OBS_STATUS."),
  VALUE_BASIS: coded(codesOf("VALUE_BASIS"), "Value basis", "Stated, converted, derived or corrected."),
  INFERRED: text("Inferred", "Names of the columns that the sentence does not state, separated by ';'.").nullable(),
  CONFLICT_STATUS: coded(codesOf("CONFLICT_STATUS"), "Conflict status", "How it stands with the other claims."),
  REVIEW_STATUS: coded(codesOf("REVIEW_STATUS"), "Review status", "Whether a person has decided on it."),
  PREFERRED: flag(
    "Preferred",
    "True for one ACTUAL row of each key taken without REPORTER: filter on it to join and sum.",
  ),
  N_CLAIMS: integer("Claims", "How many claims support it."),
  N_INDEPENDENT: integer(
    "Independent sources",
    "Distinct producers (the speaker who is named, else the publisher) among distinct sentences.",
  ),
  VINTAGE_DATE: date("Vintage", "Date of the document whose value is shown.").nullable(),
  CLAIM_ID: pattern(CLAIM_ID, "Claim ID", "The claim whose value is shown.").nullable(),
  DERIVATION_ID: pattern(DERIVATION_ID, "Derivation ID", "The derivation that computed it.").nullable(),
  DECISION_ID: pattern(DECISION_ID, "Decision ID", "The person's decision that set it.").nullable(),
  ATTRIBUTED_TO: text("Attributed to", "Who is said to have said it, as written.").nullable(),
  EXACT: text("As stated", "The number as the sentence gives it.").nullable(),
  SOURCE: text("Source", "Publisher and date of the document.").nullable(),
  SOURCE_URL: address("Source address", "Where the document stands.").nullable(),
  QUOTE: text("Quote", "The sentence.").nullable(),
});

export type Observation = Readonly<z.infer<typeof observationSchema>>;
