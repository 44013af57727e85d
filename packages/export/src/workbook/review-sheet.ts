import { baseValue, baseValueTo, decisionRow, type Claim, type DatasetContents, type Source } from "@sourcebook/model";
import { decisionWords } from "../decision-words.ts";
import { capital, type Labels } from "../labels.ts";
import { periodWords } from "../period-words.ts";
import { markQuote } from "../quote-mark.ts";
import {
  REVIEW,
  REVIEW_COLUMNS,
  SEAL_COLUMN,
  sealOf,
  type InputColumn,
  type LockedColumn,
  type ReviewColumn,
} from "../review/columns.ts";
import { DOUBTS_ORDER, rankDoubts, type Doubted, type StaleDecisions } from "../review/doubts.ts";
import { inputsOf } from "../review/inputs.ts";
import { originWords } from "../source-words.ts";
import { cellQuote, cellText, text, type CellSpec } from "./cell.ts";
import { inputSpecs } from "./input-columns.ts";
import { numberFormat } from "./number-format.ts";
import { codeColumn, column, numberColumn, rowStatements, type ColumnSpec, type SheetSpec } from "./sheet.ts";

const WIDTHS: Readonly<Record<string, number>> = {
  "Why it is listed": 60,
  Quote: 60,
  "Corrected fields": 40,
  Reason: 50,
};
const NUMBERS: ReadonlySet<string> = new Set(["Proposed value", "Corrected value"]);

const CODES: ReadonlySet<string> = new Set(["Content hash", SEAL_COLUMN]);

const kindOf = (title: string): typeof codeColumn => {
  if (CODES.has(title)) return codeColumn;
  return NUMBERS.has(title) ? numberColumn : column;
};

const columns: readonly ColumnSpec[] = REVIEW_COLUMNS.map((title) => {
  const plain = kindOf(title)(title, WIDTHS[title] ?? 24);
  const input = inputSpecs.get(title);
  return input ? { ...plain, input } : plain;
});

/** The claims and what is known of them. */
export type Reviewed = {
  readonly contents: Pick<DatasetContents, "claims" | "sources" | "checks" | "decisions">;
  readonly labels: Labels;
};

/** The working sheet: the claims that a person may decide on, with what was decided, and room for decisions. */
export function reviewSheet(reviewed: Reviewed, stale?: StaleDecisions): SheetSpec {
  const sources = new Map(reviewed.contents.sources.map((source) => [source.DOC_ID, source]));
  const doubted = rankDoubts(reviewed.contents, stale);
  const rows = doubted.slice(0, LISTED).map((each) => ({
    key: each.claim.CLAIM_ID,
    cells: cellsOf(each, sources.get(each.claim.DOC_ID), reviewed.labels),
  }));
  return {
    name: REVIEW.sheet,
    title: "Review: what a person should look at",
    description: "One row a claim, the most doubtful first, to be accepted, corrected or rejected.",
    statements: [
      ...rowStatements(rows.length, "claims.csv"),
      ...(rows.length > 0 ? STATEMENTS : []),
      ...rest(doubted.length),
    ],
    table: { name: REVIEW.table, columns, rows, browse: true },
  };
}

/** Nobody decides on more in one go. */
const LISTED = 5_000;

const rest = (total: number): readonly string[] =>
  total > LISTED
    ? [
        `This table lists the first ${LISTED} of ${total} claims: once they are decided on, sourcebook review export lists others.`,
      ]
    : [];

const STATEMENTS = [
  "Fill in the columns from Decision to Decided on, save the file, and run: sourcebook review import FILE. All other cells are locked.",
  DOUBTS_ORDER,
  "A claim that repeats another is decided with it, and not listed.",
];

function cellsOf(doubted: Doubted, source: Source | undefined, labels: Labels): readonly CellSpec[] {
  const locked = lockedCells(doubted, source, labels);
  const seal = text(sealOf((title) => writtenText(locked[title])));
  const cells: Readonly<Record<ReviewColumn, CellSpec>> = { ...locked, ...inputCells(doubted), [SEAL_COLUMN]: seal };
  return REVIEW_COLUMNS.map((title) => cells[title]);
}

/** The locked cells of each claim as a reader of the file gets them, by CLAIM_ID. */
export function lockedTextsOf({ contents, labels }: Reviewed): ReadonlyMap<string, Readonly<Record<string, string>>> {
  const sources = new Map(contents.sources.map((source) => [source.DOC_ID, source]));
  return new Map(
    rankDoubts(contents).map((doubted) => {
      const locked = lockedCells(doubted, sources.get(doubted.claim.DOC_ID), labels);
      const texts = Object.entries(locked).map(([title, cell]) => [title, writtenText(cell)]);
      return [doubted.claim.CLAIM_ID, Object.fromEntries(texts)];
    }),
  );
}

/** The text of a locked cell as a reader of the file gets it. */
function writtenText(cell: CellSpec): string {
  if (cell?.kind === "number") return cell.value;
  if (cell?.kind === "text") return cellText(cell.text);
  if (cell?.kind !== "quote") return "";
  const { before, number, after } = cellQuote(cell.mark);
  return before + number + after;
}

/** What was decided; cells that wait for a number show it as the proposed one is shown, so that a slip of scale is seen. */
function inputCells({ claim, decisions }: Doubted): Readonly<Record<InputColumn, CellSpec>> {
  const last = decisions.at(-1);
  const given = last && inputsOf(last, claim);
  const value = given?.["Corrected value"] || null;
  const format = formatOf(claim, value ?? baseValue(claim));
  return {
    Decision: text(given?.Decision ?? null),
    "Corrected value": value === null ? { kind: "empty", format } : { kind: "number", value, format },
    "Corrected fields": text(given?.["Corrected fields"] ?? null),
    Reason: text(given?.Reason ?? null),
    Reviewer: text(given?.Reviewer ?? null),
    "Decided on": given ? { kind: "date", day: given["Decided on"] } : { kind: "empty", format: "yyyy-mm-dd" },
  };
}

/** What was said and how it was read. */
function lockedCells(
  doubted: Doubted,
  source: Source | undefined,
  labels: Labels,
): Readonly<Record<LockedColumn, CellSpec>> {
  const { claim } = doubted;
  const mark = markQuote(claim);
  const value = baseValue(claim);
  return {
    "Claim ID": text(claim.CLAIM_ID),
    "Why it is listed": text(whyWords(doubted)),
    Quote: mark ? { kind: "quote", mark } : text(claim.QUOTE),
    "Proposed value": { kind: "number", value, format: formatOf(claim, value) },
    Bound: text(boundWords(claim, labels)),
    Unit: text(labels.unit(claim.UNIT_MEASURE)),
    Indicator: text([labels.indicator(claim.INDICATOR), ...productWords(claim, labels)].join(": ")),
    Measure: text(measureWords(claim, labels)),
    Areas: text(labels.areas(claim)),
    Period: text(capital(periodWords(claim.TIME_PERIOD))),
    Document: text(source ? originWords(source) : claim.DOC_ID),
    "Content hash": text(claim.CONTENT_HASH),
  };
}

/** The doubts, and the decisions before the one that the row shows. */
function whyWords({ doubts, decisions }: Doubted): string {
  const before = decisions.slice(0, -1).map((entry) => {
    const row = decisionRow(entry);
    return `Before: ${decisionWords(row.VERB, row)} (${row.AUTHOR}, ${row.DATE}).`;
  });
  return [...doubts, ...before].join(" ") || "Nothing in doubt: the sentence states all of it.";
}

const formatOf = ({ UNIT_MEASURE, UNIT_MULT, DECIMALS }: Claim, value: string): string =>
  numberFormat(value, UNIT_MEASURE, { mult: UNIT_MULT, decimals: DECIMALS });

const productWords = ({ PRODUCT }: Claim, labels: Labels): readonly string[] =>
  PRODUCT === "_T" ? [] : [labels.product(PRODUCT)];

function boundWords(claim: Claim, labels: Labels): string {
  const words = labels.code("QUALIFIER", claim.QUALIFIER);
  const to = baseValueTo(claim);
  return to === null ? words : `${words} this and ${to}`;
}

/** "Growth, over one year", "Level, forecast". */
function measureWords({ TRANSFORMATION, STATEMENT_TYPE }: Claim, labels: Labels): string {
  const measure = labels.code("TRANSFORMATION", TRANSFORMATION);
  return STATEMENT_TYPE === "ACTUAL"
    ? measure
    : `${measure}, ${labels.code("STATEMENT_TYPE", STATEMENT_TYPE).toLowerCase()}`;
}
