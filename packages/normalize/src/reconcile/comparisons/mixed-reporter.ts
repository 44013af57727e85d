import { compareBytes, type Catalogue } from "@sourcebook/model";
import { addTo } from "../../group-by.ts";
import { withoutReporter } from "../../keys.ts";
import type { StatedCell } from "../cells.ts";
import type { Comparison } from "../check-row.ts";
import { listWords, reporterName, seriesWords } from "../prose.ts";
import { EVERYTHING } from "../range.ts";
import type { Compare } from "./comparison.ts";

type Members = [StatedCell, ...StatedCell[]];

/** MIXED_REPORTER: a series whose preferred values come from several reporters is no series of one measurement. */
export const mixedReporter: Compare = ({ cells, catalogue, preferred }) => {
  const series = new Map<string, Members>();
  for (const cell of cells.all)
    if (preferred.has(cell.key)) addTo(series, withoutReporter({ ...cell.dimensions, TIME_PERIOD: "_X" }), cell);
  const found: Comparison[] = [];
  for (const members of series.values()) {
    const reporters = new Set<string>();
    for (const { dimensions } of members) reporters.add(dimensions.REPORTER);
    if (reporters.size > 1) found.push(compareReporters(members, [...reporters].toSorted(compareBytes), catalogue));
  }
  return found;
};

function compareReporters(members: Members, reporters: readonly string[], catalogue: Catalogue): Comparison {
  const [first] = members;
  const names = reporters.map((reporter) => (reporter === "_U" ? "one not said" : reporterName(reporter, catalogue)));
  return {
    rule: "MIXED_REPORTER",
    subjects: members.map(({ key }) => key),
    left: { ids: members.map(({ shown }) => shown.id), range: EVERYTHING },
    right: null,
    verdict: "NOT_COMPARABLE",
    reason: reporters.includes("_U") ? "DEFINITION" : "MIRROR",
    explanation: `${seriesWords(first.dimensions, catalogue)}: the preferred values are of the reporters ${listWords(names)}; changes between them are NOT COMPARABLE with changes of one.`,
  };
}
