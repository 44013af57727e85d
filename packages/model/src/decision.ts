import * as z from "zod";
import { claimSchema } from "./claim.ts";
import { codesOf } from "./codes.ts";
import { coded, date, day, pattern, text } from "./column.ts";
import { CLAIM_ID, contentHash, DECISION_ID, SHORT_HASH } from "./id.ts";
import { parsePeriod } from "./period.ts";

const { shape } = claimSchema;

/** One period has one code: 2021-01-01/P12M would be another cell than 2021. */
const isCode = (period: string): boolean => parsePeriod(period)?.code === period;

const mustBePeriod = (column: string, none: string): string =>
  `${column} must be a period such as 2021, 2021-Q3, 2021-01-01/P11M, or ${none}; a whole year, half, quarter or month has its own code`;

/** The columns of a claim that a person may correct. Bounds follow from the value; the evidence stays as it is. */
const correctionSchema = z
  .strictObject({
    INDICATOR: shape.INDICATOR,
    PRODUCT: shape.PRODUCT,
    TRANSFORMATION: shape.TRANSFORMATION,
    REF_AREA: shape.REF_AREA,
    COUNTERPART_AREA: shape.COUNTERPART_AREA,
    TIME_PERIOD: shape.TIME_PERIOD,
    BASE_PERIOD: shape.BASE_PERIOD,
    FLOW_STOCK_ENTRY: shape.FLOW_STOCK_ENTRY,
    STATEMENT_TYPE: shape.STATEMENT_TYPE,
    OBS_VALUE: shape.OBS_VALUE,
    OBS_VALUE_TO: shape.OBS_VALUE_TO,
    UNIT_MULT: shape.UNIT_MULT,
    UNIT_MEASURE: shape.UNIT_MEASURE,
    QUALIFIER: shape.QUALIFIER,
    ATTRIBUTED_TO: shape.ATTRIBUTED_TO,
    ATTRIBUTION_KIND: shape.ATTRIBUTION_KIND,
    REPORTER: shape.REPORTER,
  })
  .partial()
  .refine((set) => Object.keys(set).length > 0, "must set a column")
  .refine(({ TIME_PERIOD = "_X" }) => TIME_PERIOD === "_X" || isCode(TIME_PERIOD), mustBePeriod("TIME_PERIOD", "_X"))
  .refine(({ BASE_PERIOD = null }) => BASE_PERIOD === null || isCode(BASE_PERIOD), mustBePeriod("BASE_PERIOD", "empty"))
  .refine(
    (set) => settingsOf(settingsText(set)).length === Object.keys(set).length,
    "must not hold text such as '; NAME=', which begins another column where decisions are published",
  );

const entry = {
  claim: z.string().regex(CLAIM_ID, "must be the id of a claim").describe("CLAIM_ID of the claim decided on."),
  expect: z
    .string()
    .regex(SHORT_HASH, "must be the CONTENT_HASH of the claim")
    .describe("CONTENT_HASH of the claim when the decision was made; another one makes the decision stale."),
  reason: z.string().min(1),
  author: z.string().min(1),
  date: day,
};

/** An entry of `data/decisions/<publisher>.yaml`. */
export const decisionEntrySchema = z.discriminatedUnion("verb", [
  z.strictObject({ verb: z.literal("accept"), ...entry }),
  z.strictObject({ verb: z.literal("correct"), ...entry, set: correctionSchema }),
  z.strictObject({ verb: z.literal("reject"), ...entry }),
  z.strictObject({ verb: z.literal("prefer"), ...entry }),
]);
export type DecisionEntry = Readonly<z.infer<typeof decisionEntrySchema>>;

/** A person's decision in force: a row of `decisions.csv`. */
export const decisionSchema = z.strictObject({
  DECISION_ID: pattern(DECISION_ID, "Decision ID", "Made from what was decided."),
  CLAIM_ID: pattern(CLAIM_ID, "Claim ID", "The claim decided on."),
  VERB: coded(codesOf("VERB"), "Verb", "What was decided."),
  SET: text("Set", "The columns set, as COLUMN=value separated by ';'.").nullable(),
  EXPECT: pattern(SHORT_HASH, "Expected content hash", "CONTENT_HASH of the claim decided on."),
  REASON: text("Reason", "Why."),
  AUTHOR: text("Author", "Who decided."),
  DATE: date("Date", "When."),
});
export type Decision = Readonly<z.infer<typeof decisionSchema>>;

/** The published row of a decision. */
export function decisionRow(decision: DecisionEntry): Decision {
  const SET = decision.verb === "correct" ? settingsText(decision.set) : null;
  const { claim, verb, expect, reason, author, date: decided } = decision;
  const id = contentHash([claim, verb, SET, expect, reason, author, decided]);
  return {
    DECISION_ID: `J-${id}`,
    CLAIM_ID: claim,
    VERB: verb,
    SET,
    EXPECT: expect,
    REASON: reason,
    AUTHOR: author,
    DATE: decided,
  };
}

/** The decision that a person wrote, from its published row. Throws ZodError where the row is none. */
export const decisionEntry = (row: Decision): DecisionEntry => decisionEntrySchema.parse(writtenDecision(row));

/** A published row in the form in which a person writes it, unchecked. */
export function writtenDecision({ CLAIM_ID, VERB, SET, EXPECT, REASON, AUTHOR, DATE }: Decision) {
  const entry = { verb: VERB, claim: CLAIM_ID, expect: EXPECT, reason: REASON, author: AUTHOR, date: DATE };
  return SET === null ? entry : { ...entry, set: Object.fromEntries(settingsOf(SET)) };
}

const settingsText = (set: Readonly<Record<string, string | number | null | undefined>>): string =>
  Object.entries(set)
    .map(([column, value]) => `${column}=${value ?? ""}`)
    .join(";");

/** The cells that text such as `OBS_VALUE=2.8;UNIT_MULT=9` sets, unchecked: nothing after "=" is an empty cell. */
export const settingsOf = (set: string): readonly (readonly [column: string, value: string | number | null])[] =>
  set.split(/;\s*(?=[A-Z_]+\s*=)/).map((pair) => {
    const [name = "", ...rest] = pair.split("=");
    const [column, value] = [name.trim(), rest.join("=")];
    if (value.trim() === "") return [column, null];
    return [column, column === "UNIT_MULT" ? Number(value) : value];
  });
