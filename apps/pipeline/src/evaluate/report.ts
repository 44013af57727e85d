import { figuresByStratum, figuresOf, roundFigures } from "./figures.ts";
import { findings, type Finding } from "./findings.ts";
import type { DocumentScore } from "./score-documents.ts";
import { wordFigures } from "./word-figures.ts";
import { wordFinding } from "./word-finding.ts";

/** What a report is made of. */
export type Evaluation = {
  readonly scores: readonly DocumentScore[];
  /** How many documents are in each language without rules. */
  readonly unread: ReadonlyMap<string, number>;
  /** How many unmet facts, and how many wrong claims, are listed. */
  readonly limit: number;
};

/** The report for people. */
export function wordReport({ scores, unread, limit }: Evaluation): string {
  const figures = wordFigures(figuresOf(scores), figuresByStratum(scores));
  const languages = Array.from(unread, ([language, count]) => `${language} (${count})`).join(", ");
  const silent =
    languages === "" ? "" : `no rules for the language of some documents; they count as without claims: ${languages}\n`;
  const listed = findings(scores, limit).map(wordFinding).join("");
  return `${figures}${silent}${listed === "" ? "" : `\n${listed}`}`;
}

/** The report for machines: JSON. A figure for which there is nothing to divide by is null. */
export function jsonReport({ scores, unread, limit }: Evaluation): string {
  const strata = Array.from(figuresByStratum(scores), ([name, figures]) => [name, roundFigures(figures)] as const);
  const summary = {
    ...roundFigures(figuresOf(scores)),
    strata: Object.fromEntries(strata),
    languagesWithoutRules: Object.fromEntries(unread),
    ...(limit > 0 && { findings: findings(scores, limit).map(toRecord) }),
  };
  return `${JSON.stringify(summary, null, 2)}\n`;
}

/** The document by its id alone: its text is in the labels. */
const toRecord = (finding: Finding) => ({
  kind: finding.kind,
  document: finding.document.id,
  ...(finding.kind !== "wrong" && { fact: finding.fact }),
  ...(finding.kind !== "missed" && { claim: finding.claim }),
  ...(finding.kind === "inexact" && { differs: finding.differs }),
});
