import { compareRationals, over, ratio, type Rational } from "@sourcebook/model";
import { rangeWords, seriesWords, statedWords } from "../prose.ts";
import { divideRanges, EVERYTHING } from "../range.ts";
import type { Compare } from "./comparison.ts";

const JUMP = ratio(100n);

/** MAGNITUDE: a level that is a hundred times its neighbour in time, or a hundredth, may be a million read as a billion. */
export const magnitude: Compare = ({ cells, catalogue }) =>
  cells.all.flatMap((earlier) => {
    const later = earlier.dimensions.TRANSFORMATION === "N" ? cells.next.get(earlier) : undefined;
    const [a, b] = [earlier.shown.value, later?.shown.value];
    if (!later || !a || !b || a.numerator <= 0n || b.numerator <= 0n || !isJump(a, b)) return [];
    const about = later.dimensions;
    const words = [later, earlier].map((cell) => statedWords(cell.shown, cell, about, catalogue));
    const factor = rangeWords(divideRanges(later.shown.soft, earlier.shown.soft), "");
    return [
      {
        rule: "MAGNITUDE",
        subjects: [earlier.key, later.key],
        left: { ids: [later.shown.id], range: EVERYTHING },
        right: { ids: [earlier.shown.id], range: EVERYTHING },
        verdict: "TENSION",
        reason: "EXTRACTION",
        explanation: `${seriesWords(about, catalogue)}: ${words.join(" is in TENSION with ")}: the ratio is ${factor}, so a scale may have been misread.`,
      },
    ];
  });

const isJump = (a: Rational, b: Rational): boolean =>
  compareRationals(over(b, a), JUMP) >= 0 || compareRationals(over(a, b), JUMP) >= 0;
