import { compareBytes, observationKey } from "@sourcebook/model";
import { groupBy } from "../../group-by.ts";
import { listWords, seriesWords } from "../prose.ts";
import { EVERYTHING } from "../range.ts";
import type { Compare } from "./comparison.ts";

/** MIXED_REPORTER: a series whose preferred values come from several reporters is no series of one measurement. */
export const mixedReporter: Compare = ({ cells, catalogue, preferred }) => {
  const series = groupBy(cells.all, ({ key, dimensions }) =>
    preferred.has(key) ? observationKey({ ...dimensions, REPORTER: "_U", TIME_PERIOD: "_X" }) : null,
  );
  return [...series.values()].flatMap((members) => {
    const [first] = members;
    const reporters = [...new Set(members.map(({ dimensions }) => dimensions.REPORTER))].toSorted(compareBytes);
    if (reporters.length < 2) return [];
    const names = reporters.map((reporter) => (reporter === "_U" ? "an unnamed one" : reporter));
    return [
      {
        rule: "MIXED_REPORTER",
        subjects: members.map(({ key }) => key),
        left: { ids: members.map(({ shown }) => shown.id), range: EVERYTHING },
        right: null,
        verdict: "NOT_COMPARABLE",
        reason: reporters.includes("_U") ? "DEFINITION" : "MIRROR",
        explanation: `${seriesWords(first.dimensions, catalogue)}: the preferred values are of the reporters ${listWords(names)}; changes between them are NOT COMPARABLE with changes of one.`,
      },
    ];
  });
};
