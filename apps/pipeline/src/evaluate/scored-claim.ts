import { DECIMAL } from "@sourcebook/model";
import * as z from "zod";

const code = z
  .string()
  .nullish()
  .transform((cell) => cell ?? "");
// Cells of CSV are text; JSON Lines hold whole numbers as such.
const integer = z.union([
  z.int(),
  z
    .string()
    .regex(/^-?\d+$/, "must be a whole number")
    .transform(Number),
]);
const decimal = z.union([z.number(), z.string().regex(DECIMAL, "must be a decimal number").transform(Number)]);

/** What is scored of a row of `claims.csv`; a cell that is empty or missing is "". Offsets are code points of the document's text. */
export const scoredClaimSchema = z.object({
  DOC_ID: z.string().min(1),
  SPAN_START: integer,
  SPAN_END: integer,
  OBS_VALUE: decimal,
  UNIT_MULT: z.union([integer, z.literal("").transform(() => 0)]).default(0),
  UNIT_MEASURE: z.string().min(1),
  INDICATOR: z.string().min(1),
  PRODUCT: code,
  TRANSFORMATION: code,
  REF_AREA: code,
  COUNTERPART_AREA: code,
  TIME_PERIOD: code,
  STATEMENT_TYPE: code,
  QUALIFIER: code,
  RULE_ID: code,
});

export type ScoredClaim = Readonly<z.output<typeof scoredClaimSchema>>;

/** Columns without which no claim can be compared with anything. */
export const neededColumns: readonly string[] = [
  "DOC_ID",
  "SPAN_START",
  "SPAN_END",
  "OBS_VALUE",
  "UNIT_MEASURE",
  "INDICATOR",
];
