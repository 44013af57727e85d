import { compareRationals, ratio, type Catalogue } from "@sourcebook/model";
import { reasonOf } from "./check-relation.ts";
import type { Comparison } from "./check-row.ts";
import { lookUp } from "./expression.ts";
import { evaluate, type Entry, type Ledger, type Result } from "./ledger.ts";
import { cellWords, listWords, rangeWords, seriesWords, statedWords } from "./prose.ts";
import type { Range } from "./range.ts";
import type { Implied } from "./rule.ts";

const ZERO = ratio(0n);

/** Is all of it less than nothing? */
export function isBelowZero({ upper }: Range): boolean {
  if (!upper) return false;
  const order = compareRationals(upper.value, ZERO);
  return order < 0 || (order === 0 && upper.open);
}

/** Is it, or what the words say? */
export const isNegative = ({ range, value }: Result): boolean =>
  isBelowZero(range) || (value !== null && compareRationals(value, ZERO) < 0);

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
