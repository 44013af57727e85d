import {
  add,
  formatDecimal,
  formatNearest,
  negate,
  parseDecimal,
  parseRational,
  type Observation,
} from "@sourcebook/model";
import type { Release } from "../release.ts";
import { yearsFrom, type WideTable } from "../wide.ts";
import { cellNumber, NUMBER_DIGITS } from "./cell.ts";
import { numberFormat, precisionsOf } from "./number-format.ts";
import { seriesKey } from "./wide-sheet.ts";

/** A row of a wide table: a label, and a point for every year from the first to the last that has a value. */
export type AnnualSeries = {
  readonly wide: WideTable;
  /** Of its row in the sheet of the table. */
  readonly key: string;
  readonly label: string;
  readonly points: readonly Point[];
};
type Point = { readonly year: string; readonly stated: Stated | null };
/** What a document states for a year, and the number format in which a value beside it is to be shown. */
export type Stated = { readonly observation: Observation; readonly formatOf: (value: string) => string };

/** The series of all wide tables. */
export function annualSeries({ wide, excerpt }: Release): readonly AnnualSeries[] {
  const precisions = precisionsOf(excerpt.claims);
  const statedOf = (observation: Observation): Stated => {
    const precision = precisions.get(observation.CLAIM_ID ?? "") ?? null;
    return { observation, formatOf: (value) => numberFormat(value, observation.UNIT_MEASURE, precision) };
  };
  return wide.flatMap((table) =>
    table.series.map((series) => ({
      wide: table,
      key: seriesKey(series),
      label: series.label,
      points: yearsFrom(series.byYear.keys()).map((year) => {
        const observation = series.byYear.get(year);
        return { year, stated: observation ? statedOf(observation) : null };
      }),
    })),
  );
}

/** The key of a point's row in the sheet of charts. */
export const pointKey = ({ key }: AnnualSeries, year: string): string => `${key} ${year}`;

/** A value that a chart can draw: as many digits of it as a spreadsheet keeps. Text would be drawn as zero. */
export const drawable = (value: string): string =>
  cellNumber(value) === null ? formatNearest(parseRational(value), NUMBER_DIGITS) : value;

/** How far an interval reaches below the value; null where it has no lower end, and nobody knows. */
export const reachBelow = ({ OBS_LOWER, OBS_VALUE }: Observation): string | null => distance(OBS_LOWER, OBS_VALUE);
/** How far it reaches above. */
export const reachAbove = ({ OBS_VALUE, OBS_UPPER }: Observation): string | null => distance(OBS_VALUE, OBS_UPPER);

/** Has the interval no end on one side, or on both, as that of "about $3 billion"? Without whiskers it would look exact. */
export const isOpen = ({ observation: { OBS_LOWER, OBS_UPPER } }: Stated): boolean =>
  OBS_LOWER === null || OBS_UPPER === null;

const distance = (from: string | null, to: string | null): string | null =>
  from === null || to === null ? null : drawable(formatDecimal(add(parseDecimal(to), negate(parseDecimal(from)))));
