import { compareBytes, isOfTable } from "@sourcebook/model";
import type { Labels } from "./labels.ts";
import type { Tally } from "./survey.ts";

/** What a dataset covers, for people and for metadata. */
export type Coverage = {
  /** Labels of the indicators, in the order of the alphabet. */
  readonly indicators: readonly string[];
  /** Labels of the areas, those of every pair included. */
  readonly areas: readonly string[];
  /** First and last day of the periods; null where no observation has one. */
  readonly periods: DayRange | null;
  /** First and last date of publication. */
  readonly published: DayRange | null;
  /** The newest date of an input: the release. Null where no source has a date. */
  readonly release: string | null;
  /** Observations that no person reviewed. */
  readonly unreviewed: number;
  /** Observations of low reliability. */
  readonly unsure: number;
  /** Claims that support an observation; not those that were rejected, nor those that are of other areas or of an unknown product. */
  readonly supporting: number;
  /** Claims that are rows of tables, not sentences. */
  readonly tabled: number;
};
type DayRange = { readonly first: string; readonly last: string };

/** Gathers what a dataset covers while its rows pass. */
export function coverageTally(labels: Labels): Tally<Coverage> {
  const [indicators, areas] = [new Set<string>(), new Set<string>()];
  const [periods, published, accessed] = [days(), days(), days()];
  let [unreviewed, unsure, supporting, tabled] = [0, 0, 0, 0];
  return {
    see: {
      observations(row) {
        indicators.add(row.INDICATOR);
        areas.add(row.REF_AREA).add(row.COUNTERPART_AREA);
        periods.see(row.PERIOD_START);
        periods.see(row.PERIOD_END);
        if (row.REVIEW_STATUS === "UNREVIEWED") unreviewed += 1;
        if (row.OBS_STATUS === "U") unsure += 1;
      },
      claims(row) {
        if (row.OBS_KEY !== null) supporting += 1;
        if (isOfTable(row)) tabled += 1;
      },
      sources(row) {
        published.see(row.DATE_PUBLISHED);
        accessed.see(row.DATE_ACCESSED);
      },
    },
    result: () => ({
      indicators: labelled(indicators, labels.indicator),
      areas: labelled(
        [...areas].filter((code) => !code.startsWith("_")),
        labels.area,
      ),
      periods: periods.range(),
      published: published.range(),
      release: latest(published.range(), accessed.range()),
      unreviewed,
      unsure,
      supporting,
      tabled,
    }),
  };
}

const labelled = (codes: Iterable<string>, label: (code: string) => string): readonly string[] =>
  [...new Set([...codes].map(label))].toSorted(compareBytes);

/** The first and the last of the days that pass. */
function days() {
  let range: DayRange | null = null;
  return {
    see(day: string | null): void {
      if (day === null) return;
      const { first, last } = range ?? { first: day, last: day };
      range = { first: compareBytes(day, first) < 0 ? day : first, last: compareBytes(day, last) > 0 ? day : last };
    },
    range: (): DayRange | null => range,
  };
}

const latest = (...ranges: readonly (DayRange | null)[]): string | null =>
  ranges
    .flatMap((range) => range?.last ?? [])
    .toSorted(compareBytes)
    .at(-1) ?? null;
