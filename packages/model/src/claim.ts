import * as z from "zod";
import { codesOf } from "./codes.ts";
import { coded, decimal, integer, pattern, selector, text } from "./column.ts";
import { formatDecimal, parseDecimal, shift } from "./decimal.ts";
import { CLAIM_ID, contentHash, SHORT_HASH } from "./id.ts";
import { intervalOf } from "./interval.ts";
import {
  counterpartArea,
  dimensions,
  indicator,
  product,
  referenceArea,
  reporter,
  timePeriod,
  unitMeasure,
} from "./key.ts";
import type { Quantity } from "./quantity.ts";

const claimReference = (title: string, description: string) => pattern(CLAIM_ID, title, description);

/** What one sentence says: a row of `claims.csv`. It never changes after `parse`, save for the columns that need all documents. */
export const claimSchema = z.strictObject({
  CLAIM_ID: claimReference("Claim ID", "Made from document, span and ordinal: a better reading keeps it."),
  OBS_KEY: text("Observation key", "The observation that the claim supports.").nullable(),
  INDICATOR: indicator,
  PRODUCT: product,
  TRANSFORMATION: dimensions.TRANSFORMATION,
  LEVEL_CLAIM_ID: claimReference(
    "Level claim",
    "The level that a growth rate, a rank or a share belongs to.",
  ).nullable(),
  REF_AREA: referenceArea,
  COUNTERPART_AREA: counterpartArea,
  AREA_BASIS: coded(codesOf("AREA_BASIS"), "Area basis", "Where the areas were read; the weaker of the two counts."),
  TIME_PERIOD: dimensions.TIME_PERIOD,
  TIME_BASIS: coded(codesOf("TIME_BASIS"), "Time basis", "Where the period was read."),
  BASE_PERIOD: timePeriod("Base period", "The period that a change is measured from.").nullable(),
  FLOW_STOCK_ENTRY: dimensions.FLOW_STOCK_ENTRY,
  STATEMENT_TYPE: dimensions.STATEMENT_TYPE,
  OBS_VALUE: decimal("Value as stated", "Keeps trailing zeros; a decrease and a deficit are negative."),
  OBS_VALUE_TO: decimal("Upper value as stated", "The upper end of a stated range.").nullable(),
  UNIT_MULT: integer("Unit multiplier", "The power of ten by which the stated value is to be multiplied."),
  DECIMALS: integer("Decimals", "Digits stated after the decimal point."),
  UNIT_MEASURE: unitMeasure,
  UNIT_BASIS: coded(codesOf("UNIT_BASIS"), "Unit basis", "Whether the unit stands with the number."),
  QUALIFIER: coded(codesOf("QUALIFIER"), "Qualifier", "The bound that the words put on the value."),
  OBS_LOWER: decimal(
    "Lower bound",
    "In base units; empty where unbounded; open where QUALIFIER is GT or LT.",
  ).nullable(),
  OBS_UPPER: decimal(
    "Upper bound",
    "In base units; empty where unbounded; open where QUALIFIER is GT or LT.",
  ).nullable(),
  BOUND_BASIS: coded(codesOf("BOUND_BASIS"), "Bound basis", "What the bounds follow from."),
  ATTRIBUTED_TO: text("Attributed to", "Who is said to have said it, as written.").nullable(),
  ATTRIBUTION_KIND: coded(codesOf("ATTRIBUTION_KIND"), "Attribution kind", "What kind of speaker that is."),
  REPORTER: reporter,
  DOC_ID: text("Document ID", "The document that holds the sentence."),
  SPAN_START: integer("Span start", "First code point of the number in the canonical text, from 0."),
  SPAN_END: integer("Span end", "Code point after the number."),
  EXACT: text("As stated", "The number with its bound words, scale and unit; runs of white space as one space."),
  TIME_START: integer("Period start", "First code point of the words that name the period.").nullable(),
  TIME_END: integer("Period end", "Code point after them.").nullable(),
  QUOTE_START: integer("Quote start", "First code point of the sentence."),
  QUOTE_END: integer("Quote end", "Code point after the sentence."),
  QUOTE: text("Quote", "The sentence, or what the row of a table says; runs of white space as one space."),
  QUOTE_HASH: pattern(SHORT_HASH, "Quote hash", "First 16 digits of the SHA-256 of QUOTE."),
  SELECTOR: selector,
  DUPLICATE_OF: claimReference(
    "Duplicate of",
    "The claim of an earlier document that says the same in the same words.",
  ).nullable(),
  RANK: coded(codesOf("RANK"), "Rank", "Whether the observation shows this claim's value.").nullable(),
  RANK_REASON: coded(codesOf("RANK_REASON"), "Rank reason", "The first difference that decided the rank.").nullable(),
  RULE_ID: text(
    "Rule",
    "The rule that read the claim: language/role/name; of a cell of a table, table/ and how its number is written.",
  ),
  CONTENT_HASH: pattern(SHORT_HASH, "Content hash", "Of all cells that parsing fills; guards a person's decision."),
});

export type Claim = Readonly<z.infer<typeof claimSchema>>;

/** The columns that need all documents, which `normalize` fills, and the hash itself. */
const LATER = new Set<string>(["OBS_KEY", "DUPLICATE_OF", "RANK", "RANK_REASON", "CONTENT_HASH"]);
const HASHED = Object.keys(claimSchema.shape).filter((column) => !LATER.has(column)) as (keyof Claim)[];

/** CONTENT_HASH of a claim: over every column that parsing fills, in their order. */
export const claimContentHash = (claim: Omit<Claim, "CONTENT_HASH">): string =>
  contentHash(HASHED.map((column) => claim[column as keyof typeof claim]));

/** Was it read from the cell of a table? Then QUOTE says what its row says, and stands on no page. */
export const isOfTable = ({ RULE_ID }: Pick<Claim, "RULE_ID">): boolean => RULE_ID.startsWith("table/");

/** What a claim says of its number, as the words gave it. */
export const quantityOf = (claim: Claim): Quantity => ({
  value: claim.OBS_VALUE,
  valueTo: claim.OBS_VALUE_TO,
  mult: claim.UNIT_MULT,
  decimals: claim.DECIMALS,
  unit: claim.UNIT_MEASURE,
  unitBasis: claim.UNIT_BASIS,
  qualifier: claim.QUALIFIER,
});

/** The value of a claim in base units: 2.9 times ten to the 9th is `2900000000`. */
export const baseValue = ({ OBS_VALUE, UNIT_MULT }: Pick<Claim, "OBS_VALUE" | "UNIT_MULT">): string =>
  inBaseUnits(OBS_VALUE, UNIT_MULT);

/** The upper end of a claim's range in base units; null where it states none. */
export const baseValueTo = ({ OBS_VALUE_TO, UNIT_MULT }: Pick<Claim, "OBS_VALUE_TO" | "UNIT_MULT">): string | null =>
  OBS_VALUE_TO === null ? null : inBaseUnits(OBS_VALUE_TO, UNIT_MULT);

const inBaseUnits = (value: string, multiplier: number): string =>
  formatDecimal(shift(parseDecimal(value), multiplier));

/** A claim whose value a person set, with the decimals and the bounds that follow from it. */
export function withBounds(claim: Claim): Claim {
  const stated = { ...claim, DECIMALS: claim.OBS_VALUE.split(".")[1]?.length ?? 0 };
  const { lower, upper, basis } = intervalOf(quantityOf(stated));
  return { ...stated, OBS_LOWER: lower, OBS_UPPER: upper, BOUND_BASIS: basis };
}

/** Is a value below zero, and do its words not show it? "Down 8.9 percent" and a deficit of "$2 billion" are; "-8.9", "$(8.9)" and "minus 8.9" show it. */
export const lacksMinus = ({ EXACT, OBS_VALUE }: Pick<Claim, "EXACT" | "OBS_VALUE">): boolean =>
  OBS_VALUE.startsWith("-") && !/^(?:\D*[-\u2212\u2013(]|minus\b)/iu.test(EXACT);
