import { baseValue, COUNTED_UNITS } from "@sourcebook/model";
import { seriesOf, type StatedCell } from "../cells.ts";
import { seriesWords, statedWords } from "../prose.ts";
import type { Compare } from "./comparison.ts";

/** Levels and differences: rates, like things that are counted, have the same digits by chance too often. */
const MEASURED = new Set(["N", "DY", "D1"]);

/** SAME_DIGITS: equal figures of one series for different kinds of period (a year, eleven months) are not the same figure. */
export const sameDigits: Compare = ({ cells, catalogue }) => {
  const seen = new Map<string, StatedCell>();
  return cells.all.flatMap((cell) => {
    const { dimensions, shown } = cell;
    if (!MEASURED.has(dimensions.TRANSFORMATION) || COUNTED_UNITS.has(dimensions.UNIT_MEASURE)) return [];
    const digits = `${seriesOf(cell)} ${baseValue(shown.claim)}`;
    const other = seen.get(digits);
    seen.set(digits, cell);
    if (!other || other.dimensions.FREQ === dimensions.FREQ) return [];
    const words = [other, cell].map((each) => statedWords(each.shown, each, dimensions, catalogue));
    return [
      {
        rule: "SAME_DIGITS",
        subjects: [other.key, cell.key],
        left: { ids: [other.shown.id], range: other.shown.hard },
        right: { ids: [shown.id], range: shown.hard },
        verdict: "NOT_COMPARABLE",
        reason: "PERIOD",
        explanation: `${seriesWords(dimensions, catalogue)}: ${words.join(" and ")} have the same digits and are NOT COMPARABLE: their periods are of different kinds.`,
      },
    ];
  });
};
