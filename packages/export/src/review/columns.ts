import { codeLists, contentHash, DECIMAL, formatDecimal, parseDecimal } from "@sourcebook/model";

/** The name of the worksheet that people fill in, and of its table. */
export const REVIEW = { sheet: "Review", table: "review" } as const;

/** What a person is to judge: nobody changes it. */
export const LOCKED_COLUMNS = [
  "Claim ID",
  "Why it is listed",
  "Quote",
  "Proposed value",
  "Bound",
  "Unit",
  "Indicator",
  "Measure",
  "Areas",
  "Period",
  "Document",
  "Content hash",
] as const;
export type LockedColumn = (typeof LOCKED_COLUMNS)[number];

/** What a person fills in. */
export const INPUT_COLUMNS = [
  "Decision",
  "Corrected value",
  "Corrected fields",
  "Reason",
  "Reviewer",
  "Decided on",
] as const;
export type InputColumn = (typeof INPUT_COLUMNS)[number];

/** A hash over the locked cells of a row: it tells a row that was changed from a claim that is read otherwise by now. */
export const SEAL_COLUMN = "Row seal";

export type ReviewColumn = LockedColumn | InputColumn | typeof SEAL_COLUMN;

/** From left to right: what is said, what is decided, and what the program needs. */
export const REVIEW_COLUMNS: readonly ReviewColumn[] = [
  ...LOCKED_COLUMNS.slice(0, -2),
  ...INPUT_COLUMNS,
  ...LOCKED_COLUMNS.slice(-2),
  SEAL_COLUMN,
];

/** What a person can choose in the column Decision: what decisions do, or `unsure`, which decides nothing. */
export const DECISION_CHOICES: readonly string[] = [...codeLists.VERB.map(({ code }) => code), "unsure"];

/** The seal of a row, over the texts of its locked cells. */
export const sealOf = (textOf: (column: LockedColumn) => string): string =>
  contentHash(LOCKED_COLUMNS.map((column) => plainText(textOf(column))));

/** The text of a cell whatever program saved it: they write numbers and white space in their own ways, and some undo the escape of `_x0041_`. */
export function plainText(text: string): string {
  const line = text
    .replaceAll(/_x005F_(?=x[0-9A-Fa-f]{4}_)/gi, "_")
    .replaceAll(/\s+/g, " ")
    .trim();
  return DECIMAL.test(line) ? formatDecimal(parseDecimal(line)) : line;
}
