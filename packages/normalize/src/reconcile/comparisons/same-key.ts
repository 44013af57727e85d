import type { Catalogue } from "@sourcebook/model";
import { groupBy } from "../../group-by.ts";
import { statedValue } from "../../stated-value.ts";
import type { StatedCell } from "../cells.ts";
import type { Comparison, Reason } from "../check-row.ts";
import { judge, type Verdict } from "../judge.ts";
import { cellWords, rangeWords, seriesWords, statedWords } from "../prose.ts";
import { EVERYTHING, intersect } from "../range.ts";
import type { Statement } from "../statement.ts";
import type { Compare } from "./comparison.ts";

/** SAME_KEY: each value that is stated of a cell against the one that is shown. DUPLICATE_CELL: both in one document. */
export const sameKey: Compare = ({ cells, catalogue }) => {
  const found: Comparison[] = [];
  for (const cell of cells.all) {
    if (cell.others.length === 0 && cell.repeats.length === 0) continue;
    const series = seriesWords(cell.dimensions, catalogue);
    const lead = `${series}: ${statedWords(cell.shown, cell, cell.dimensions, catalogue)}`;
    for (const statements of alike(cell.others)) found.push(compareWithShown(cell, statements, lead));
    if (cell.repeats.length > 0) found.push(repeated(cell, series, catalogue));
  }
  return found;
};

/** Statements that state the same value in the same way, in one list. */
const alike = (statements: readonly Statement[]): Iterable<readonly [Statement, ...Statement[]]> =>
  groupBy(statements, ({ claim: { QUALIFIER, OBS_VALUE, OBS_VALUE_TO, UNIT_MULT, DOC_ID } }) => {
    const value = `${QUALIFIER} ${OBS_VALUE} ${OBS_VALUE_TO} ${UNIT_MULT}`;
    return QUALIFIER === "EQ" ? value : `${value} ${DOC_ID}`;
  }).values();

function compareWithShown(
  cell: StatedCell,
  statements: readonly [Statement, ...Statement[]],
  lead: string,
): Comparison {
  const [first] = statements;
  const { shown } = cell;
  const verdict = statedValue(first.claim) === statedValue(shown.claim) ? "AGREE" : judge(shown, first);
  const inOneDocument = statements.every(({ claim }) => claim.DOC_ID === shown.claim.DOC_ID);
  return {
    rule: inOneDocument ? "DUPLICATE_CELL" : "SAME_KEY",
    subjects: [cell.key],
    left: { ids: [shown.id], range: shown.hard },
    right: { ids: statements.map(({ id }) => id), range: first.hard },
    verdict,
    reason: reasonOf(verdict, cell, inOneDocument),
    explanation: explain(cell, first, verdict, lead),
  };
}

/** What an article says twice it rarely says differently: one of the two may have been misread. */
function reasonOf(verdict: Verdict, { dimensions }: StatedCell, inOneDocument: boolean): Reason | null {
  if (verdict === "AGREE") return null;
  if (verdict === "CONSISTENT") return "ROUNDING";
  if (inOneDocument) return "EXTRACTION";
  return dimensions.REPORTER === "_U" ? "DEFINITION" : "REVISION";
}

function explain({ shown, dimensions }: StatedCell, other: Statement, verdict: Verdict, lead: string): string {
  const unit = dimensions.UNIT_MEASURE;
  const words = `${lead} and "${other.claim.EXACT}"`;
  if (verdict === "AGREE") return `${words} AGREE.`;
  const both = intersect(shown.hard, other.hard);
  const common = both ? rangeWords(both, unit) : "";
  if (verdict === "CONSISTENT") return `${words} are CONSISTENT once rounding is counted: both allow ${common}.`;
  const [one, another] = verdict === "TENSION" ? [shown.soft, other.soft] : [shown.hard, other.hard];
  const sides = `${rangeWords(one, unit)} and ${rangeWords(another, unit)}`;
  return verdict === "TENSION"
    ? `${words} are in TENSION: the words suggest ${sides}, which do not meet; only their widest reading leaves ${common}.`
    : `${words} are a CONTRADICTION: ${sides} have no value in common.`;
}

function repeated({ key, shown, repeats, dimensions }: StatedCell, series: string, catalogue: Catalogue): Comparison {
  const times = repeats.length === 1 ? "once" : `${repeats.length} times`;
  return {
    rule: "SAME_KEY",
    subjects: [key],
    left: { ids: [shown.id], range: EVERYTHING },
    right: { ids: repeats.map(({ CLAIM_ID }) => CLAIM_ID), range: EVERYTHING },
    verdict: "DUPLICATE",
    reason: null,
    explanation: `${series}: a sentence on ${cellWords(dimensions, dimensions, catalogue)} is repeated ${times} by later documents, which adds no witness.`,
  };
}
