import { fields } from "./compare.ts";
import type { Accuracy, Figures, Ratio } from "./figures.ts";

/** The figures as lines: a table of the strata where there are several, then those of all documents. */
export function wordFigures(total: Figures, strata: ReadonlyMap<string, Figures>): string {
  return [...(strata.size > 0 ? [...wordStrata(strata), ""] : []), ...wordTotal(total)]
    .map((line) => `${line}\n`)
    .join("");
}

function wordTotal({ documents, coreFacts, coreClaims, wrongClaims, ...figures }: Figures): readonly string[] {
  const rights = fields.map((field) => `${field} ${wordRatio(figures.fieldAccuracyOfFound[field])}`);
  return [
    `documents ${documents}  core facts ${coreFacts}  core claims ${coreClaims}  wrong claims ${wrongClaims}`,
    `found  ${wordAccuracy(figures.found)}`,
    `exact  ${wordAccuracy(figures.exact)}`,
    `of the found, right: ${rights.join("  ")}`,
  ];
}

const wordAccuracy = ({ precision, recall, f1 }: Accuracy): string =>
  `P ${wordRatio(precision)}  R ${wordRatio(recall)}  F1 ${wordRatio(f1)}`;

/** Three decimals; a dash where there is nothing to divide by. */
const wordRatio = (ratio: Ratio): string => (ratio === null ? "-" : (Math.round(ratio * 1000) / 1000).toFixed(3));

function wordStrata(strata: ReadonlyMap<string, Figures>): readonly string[] {
  const rows = Array.from(strata);
  return [
    ...wordTable(
      ["stratum", "documents", "core facts", "claims", "wrong", "found P", "R", "F1", "exact P", "R", "F1"],
      rows.map(([name, figures]) => [name, ...wordCounts(figures), ...accuracies(figures).map(wordRatio)]),
    ),
    "",
    ...wordTable(
      ["of the found, right", ...fields],
      rows.map(([name, { fieldAccuracyOfFound }]) =>
        [name].concat(fields.map((field) => wordRatio(fieldAccuracyOfFound[field]))),
      ),
    ),
  ];
}

const wordCounts = ({ documents, coreFacts, coreClaims, wrongClaims }: Figures): readonly string[] =>
  [documents, coreFacts, coreClaims, wrongClaims].map(String);

const accuracies = ({ found, exact }: Figures): readonly Ratio[] =>
  [found, exact].flatMap(({ precision, recall, f1 }) => [precision, recall, f1]);

/** Columns as wide as their widest cell; the first to the left, figures to the right. */
function wordTable(head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  const lines = [head, ...rows];
  const widths = head.map((_, column) => Math.max(...lines.map((cells) => cells[column]?.length ?? 0)));
  return lines.map((cells) =>
    cells
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join("  "),
  );
}
