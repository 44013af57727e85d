import type { Catalogue } from "@sourcebook/model";
import { reasonOf } from "./check-relation.ts";
import type { Comparison } from "./check-row.ts";
import { lookUp } from "./expression.ts";
import { evaluate, type Entry, type Ledger, type Result } from "./ledger.ts";
import { cellWords, listWords, rangeWords, seriesWords, statedWords } from "./prose.ts";
import { isBelowZero } from "./range.ts";
import type { Implied } from "./relation.ts";

/** Is it, or what the words say? */
export const isNegative = ({ range, value }: Result): boolean =>
  isBelowZero(range) || (value !== null && value.numerator < 0n);

/** Figures that leave less than nothing of a flow that nobody states: exports of 5 billion in a trade turnover of 3. */
export function leavesLess(
  { rule, dimensions, cells }: Implied,
  entry: Entry,
  { ledger, catalogue }: { readonly ledger: Ledger; readonly catalogue: Catalogue },
): Comparison {
  const { range } = evaluate(entry);
  const said = listWords(cells.map((cell) => statedWords(cell.shown, cell, dimensions, catalogue)));
  const left = `${rangeWords(range, dimensions.UNIT_MEASURE)} for ${cellWords(dimensions, dimensions, catalogue)}`;
  return {
    rule,
    subjects: cells.map(({ key }) => key),
    left: { ids: cells.map(({ key }) => ledger.idOf(lookUp(key, entry.domains).origin)), range },
    right: null,
    verdict: "CONTRADICTION",
    reason: reasonOf("CONTRADICTION", cells),
    explanation: `${seriesWords(dimensions, catalogue)}: ${said} are in CONTRADICTION: they leave ${left}, which cannot be less than nothing; nothing was corrected.`,
  };
}
