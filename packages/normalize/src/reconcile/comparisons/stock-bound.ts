import type { Catalogue } from "@sourcebook/model";
import type { StatedCell } from "../cells.ts";
import type { Comparison } from "../check-row.ts";
import { judge } from "../judge.ts";
import { seriesWords, statedWords } from "../prose.ts";
import type { Compare } from "./comparison.ts";

/**
 * STOCK_BOUND: a stock of which it was said that it is more than something is compared with the next level that is stated. A stock
 * that is no longer above the bound may have fallen, so that is no contradiction.
 */
export const stockBound: Compare = ({ cells, catalogue }) =>
  cells.all.flatMap((earlier) => {
    const { FLOW_STOCK_ENTRY, TRANSFORMATION } = earlier.dimensions;
    const { QUALIFIER } = earlier.shown.claim;
    const isBound = QUALIFIER === "GT" || QUALIFIER === "GE";
    if (!isBound || FLOW_STOCK_ENTRY !== "LE" || TRANSFORMATION !== "N") return [];
    const later = cells.next.get(earlier);
    return later ? [compareStocks(earlier, later, catalogue)] : [];
  });

function compareStocks(earlier: StatedCell, later: StatedCell, catalogue: Catalogue): Comparison {
  const bound = { hard: earlier.shown.hard, soft: earlier.shown.hard };
  const verdict = judge(later.shown, bound) === "CONSISTENT" ? "CONSISTENT" : "NOT_COMPARABLE";
  const about = later.dimensions;
  const [now, before] = [later, earlier].map((cell) => statedWords(cell.shown, cell, about, catalogue));
  const words =
    verdict === "CONSISTENT"
      ? "is CONSISTENT with the earlier bound"
      : "is below the earlier bound and NOT COMPARABLE with it, as a stock may fall:";
  return {
    rule: "STOCK_BOUND",
    subjects: [earlier.key, later.key],
    left: { ids: [later.shown.id], range: later.shown.hard },
    right: { ids: [earlier.shown.id], range: earlier.shown.hard },
    verdict,
    reason: verdict === "CONSISTENT" ? null : "PERIOD",
    explanation: `${seriesWords(about, catalogue)}: ${now} ${words} ${before}.`,
  };
}
