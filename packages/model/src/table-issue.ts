import { countWords } from "./count-words.ts";
import type { Concept } from "./table-mapping.ts";

/** What is wrong with a table or with its mapping. `column` is its letter and name: `D "Value"`. */
export type TableIssue =
  | { readonly code: "TABLE_TOO_LARGE"; readonly measure: string; readonly most: string }
  | { readonly code: "UNREADABLE_TABLE"; readonly cause: string }
  | {
      readonly code: "UNMAPPED_TABLE";
      /** Where it is to be frozen, if it is not. */
      readonly folder?: string;
    }
  | { readonly code: "UNKNOWN_SHEET"; readonly sheet: string | null; readonly known: string }
  | { readonly code: "UNCALCULATED_CELL"; readonly cell: string; readonly count: number }
  | { readonly code: "SCALED_CELL"; readonly cell: string; readonly count: number; readonly exact: string }
  | { readonly code: "EMPTY_HEADER"; readonly row: number }
  | { readonly code: "UNKNOWN_COLUMN"; readonly name: string; readonly key: string; readonly known: string }
  | { readonly code: "AMBIGUOUS_COLUMN"; readonly name: string; readonly columns: string }
  | { readonly code: "UNMAPPED_COLUMN"; readonly column: string }
  | { readonly code: "UNREAD_HEADER"; readonly column: string; readonly concept: Concept }
  | { readonly code: "UNREAD_CONSTANT"; readonly concept: Concept; readonly words: string }
  | { readonly code: "UNREAD_NAME"; readonly name: string; readonly words: string }
  | { readonly code: "MISSING_CONCEPT"; readonly concept: Concept }
  | {
      readonly code: "AMBIGUOUS_NUMBERS";
      readonly column: string;
      readonly row: number;
      readonly exact: string;
      readonly readings: readonly [point: string, comma: string];
    }
  | { readonly code: "CONTRADICTING_NUMBERS"; readonly point: string; readonly comma: string }
  | {
      readonly code: "INVALID_CELL";
      readonly column: string;
      readonly row: number;
      readonly exact: string;
      readonly wanted: string;
    }
  | { readonly code: "NO_FIGURES" }
  | { readonly code: "UNSAID_CONCEPT"; readonly concept: Concept; readonly row: number; readonly count: number }
  | {
      readonly code: "UNREAD_WORDS";
      readonly concept: Concept;
      readonly words: string;
      /** The words mean something by themselves, which does not go with the rest of the row. */
      readonly isKnown: boolean;
      readonly row: number;
      readonly count: number;
    };

const worded = (concept: Concept): string => concept.replaceAll("_", " ");

const rowsOf = ({ row, count }: { readonly row: number; readonly count: number }): string =>
  `row ${row}${count > 1 ? ` and ${count - 1} more` : ""}`;

type Words = {
  readonly [Code in TableIssue["code"]]: (issue: Extract<TableIssue, { readonly code: Code }>) => string;
};

/** The problem and how to mend it. */
export const tableIssueWords: Words = {
  TABLE_TOO_LARGE: (issue) => `${issue.measure}, which is more than ${issue.most}; split the table`,
  UNREADABLE_TABLE: (issue) => `cannot be read as CSV or XLSX (${issue.cause}); save it again as one of them`,
  UNMAPPED_TABLE: ({ folder }) =>
    folder === undefined
      ? "a table, which is never read as prose; say under table in the source.yaml beside it what its columns mean (README, A table)"
      : `a table, which is never read as prose; put it into ${folder} with a source.yaml: document, publisher, language, sha256, rights, and table, which says what its columns mean (README, A table)`,
  UNKNOWN_SHEET: (issue) =>
    `${issue.sheet === null ? "several sheets" : `no sheet "${issue.sheet}"`}; set table.sheet to one of: ${issue.known}`,
  UNCALCULATED_CELL: ({ cell, count }) =>
    `${cell}${count > 1 ? ` and ${countWords(count - 1, "more cell")}` : ""} ${count > 1 ? "hold formulas" : "holds a formula"} without a result; open the workbook in a spreadsheet program and save it there, or leave out such rows and columns by table.last and table.ignore`,
  SCALED_CELL: ({ cell, count, exact }) =>
    `${cell}${count > 1 ? ` and ${countWords(count - 1, "more cell")}` : ""} ${count > 1 ? "are" : "is"} shown in thousands or millions, and read as what the cell holds, ${exact}: see that unit and scale are those of that number`,
  EMPTY_HEADER: (issue) => `row ${issue.row} is empty; set table.header to the row of the column names`,
  UNKNOWN_COLUMN: (issue) => `no column "${issue.name}", which ${issue.key} names; the columns are ${issue.known}`,
  AMBIGUOUS_COLUMN: (issue) => `${issue.columns} are all called "${issue.name}"; name the column by its letter`,
  UNMAPPED_COLUMN: (issue) =>
    `nothing says what column ${issue.column} is; map it under table.columns or list it under table.ignore`,
  UNREAD_HEADER: (issue) =>
    `the name of column ${issue.column} says no ${worded(issue.concept)}, as table.across promises; say what it means under table.names, or list it under table.ignore`,
  UNREAD_CONSTANT: (issue) =>
    `table.constants.${issue.concept}: "${issue.words}" is no ${worded(issue.concept)} that is known; give a code, or words that the catalogue has`,
  UNREAD_NAME: (issue) =>
    `table.names: "${issue.name}" is said to mean "${issue.words}", which means nothing known; give a code, or words that the catalogue has`,
  MISSING_CONCEPT: (issue) =>
    `nothing says the ${worded(issue.concept)} of the figures; map a column to it under table.columns, or set it under table.constants`,
  AMBIGUOUS_NUMBERS: (issue) =>
    `column ${issue.column}, row ${issue.row}: "${issue.exact}" can be ${issue.readings[0]} or ${issue.readings[1]}, and no other number of the table tells which; set table.decimal to "." or ","`,
  CONTRADICTING_NUMBERS: (issue) =>
    `${issue.point} is written with a decimal point, ${issue.comma} with a decimal comma; set table.decimal to the one that is meant, numbers written otherwise are refused`,
  INVALID_CELL: (issue) =>
    `column ${issue.column}, row ${issue.row}: "${issue.exact}" is ${issue.wanted}; correct the table, or leave the cell empty`,
  NO_FIGURES: () => "no row holds a value; look at table.header, table.columns and table.last",
  UNSAID_CONCEPT: (issue) =>
    `${rowsOf(issue)}: nothing says the ${worded(issue.concept)} of the figure; it is refused: fill in the cell, or list ${issue.concept} under table.fill where an empty one means what stands above it`,
  UNREAD_WORDS: (issue) => {
    const { concept, words, isKnown } = issue;
    if (concept === "value")
      return `${rowsOf(issue)}: "${words}" is not written as one number; it is refused: write the number in digits, list what marks a footnote under table.footnotes and what marks a missing value under table.missing`;
    const advice = isKnown
      ? "look at the indicator, areas, product and unit of its row, or say under table.names what it means here"
      : "say under table.names what the words mean";
    return `${rowsOf(issue)}: "${words}" is no ${worded(concept)} that such a figure can have; it is refused: ${advice}`;
  },
};
