import { compareBytes, type DatasetContents } from "@sourcebook/model";
import type { Labels } from "./labels.ts";

/** What a dataset covers, for people and for metadata. */
export type Coverage = {
  readonly observations: number;
  readonly claims: number;
  readonly sources: number;
  readonly refusals: number;
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
};
type DayRange = { readonly first: string; readonly last: string };

export function coverageOf({ observations, claims, sources, refusals }: DatasetContents, labels: Labels): Coverage {
  const areas = observations.flatMap(({ REF_AREA, COUNTERPART_AREA }) => [REF_AREA, COUNTERPART_AREA]);
  const published = sources.map(({ DATE_PUBLISHED }) => DATE_PUBLISHED);
  return {
    observations: observations.length,
    claims: claims.length,
    sources: sources.length,
    refusals: refusals.length,
    indicators: distinct(observations.map(({ INDICATOR }) => labels.indicator(INDICATOR))),
    areas: distinct(areas.filter((code) => !code.startsWith("_")).map(labels.area)),
    periods: range(observations.flatMap(({ PERIOD_START, PERIOD_END }) => [PERIOD_START, PERIOD_END])),
    published: range(published),
    release: range([...published, ...sources.map(({ DATE_ACCESSED }) => DATE_ACCESSED)])?.last ?? null,
  };
}

const distinct = (words: readonly string[]): readonly string[] => [...new Set(words)].toSorted(compareBytes);

function range(days: readonly (string | null)[]): DayRange | null {
  const sorted = days.filter((day) => day !== null).toSorted(compareBytes);
  const [first, last] = [sorted[0], sorted.at(-1)];
  return first === undefined || last === undefined ? null : { first, last };
}
