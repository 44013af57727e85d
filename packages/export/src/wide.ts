import {
  codeLists,
  compareBytes,
  observationSchema,
  wideSchema,
  type Dataset,
  type Observation,
} from "@sourcebook/model";
import type { Cell } from "./csv.ts";
import type { Labels } from "./labels.ts";
import { fieldsOf, type Field } from "./table-schema.ts";
import type { PublishedTable } from "./table.ts";

/** A pivot of the dataset: one row a series, one column a year. */
export type WideTable = {
  readonly unit: string;
  readonly frequency: string;
  readonly table: PublishedTable;
  readonly years: readonly string[];
  readonly series: readonly WideSeries[];
  /** The observations that the pivot does not show. */
  readonly leftOut: readonly LeftOut[];
};
type WideSeries = { readonly label: string; readonly byYear: ReadonlyMap<string, Observation> };
export type LeftOut = { readonly observation: Observation; readonly reason: string };

type Choice = Dataset["wide"][number];
const IN_CONFLICT = new Set(["TENSION", "CONTRADICTION"]);

// Why an observation stays out of a pivot; the first that holds is the reason given.
const reasons: readonly (readonly [string, (observation: Observation, choice: Choice) => boolean])[] = [
  ["a change, share or rank, not a level", (observation) => observation.TRANSFORMATION !== "N"],
  ["in another unit", (observation, choice) => observation.UNIT_MEASURE !== choice.unit],
  ["for a period that is no calendar year", (observation, choice) => observation.FREQ !== choice.frequency],
  ["a forecast, target or potential", (observation) => observation.STATEMENT_TYPE !== "ACTUAL"],
  ["derived, not stated", (observation) => observation.VALUE_BASIS === "DERIVED"],
  ["a bound or a range, not a value", ({ QUALIFIER }) => QUALIFIER !== "EQ" && QUALIFIER !== "APPROX"],
  [
    "in conflict with another claim",
    (observation) => observation.OBS_STATUS === "U" && IN_CONFLICT.has(observation.CONFLICT_STATUS),
  ],
];

const keyFields = fieldsOf(wideSchema);
const valueField = fieldsOf(observationSchema.pick({ OBS_VALUE: true }))[0];

/** The pivot of `observations` that the dataset asks for with `choice`. */
export function wideTable(observations: readonly Observation[], choice: Choice, labels: Labels): WideTable {
  const judged = observations.map((observation) => ({ observation, reason: reasonOf(observation, choice) }));
  const shown = judged.filter(({ reason }) => reason === undefined).map(({ observation }) => observation);
  const years = [...new Set(shown.map((observation) => observation.TIME_PERIOD))].toSorted(compareBytes);
  const series = pivot(shown, labels);
  return {
    ...choice,
    years,
    series: series.map(({ label, byYear }) => ({ label, byYear })),
    leftOut: judged.flatMap(({ observation, reason }) => (reason === undefined ? [] : [{ observation, reason }])),
    table: {
      ...naming(choice),
      fields: [...keyFields, ...years.map(yearField)],
      primaryKey: keyFields.map(({ name }) => name).filter((name) => name !== "LABEL"),
      foreignKeys: [],
      rows: series.map(({ cells, byYear }) => valuesOf(cells, years, byYear)),
    },
  };
}

const reasonOf = (observation: Observation, choice: Choice): string | undefined =>
  reasons.find(([, applies]) => applies(observation, choice))?.[0];

function naming({ frequency, unit }: Choice) {
  const word = codeLists.FREQ.find(({ code }) => code === frequency)?.label ?? frequency;
  return {
    name: `${word}_${unit}`.toLowerCase(),
    path: `wide/${word.toLowerCase()}_${unit}.csv`,
    title: `${word} ${unit}`,
    description: `${word} levels in ${unit} that a document states, one row a series and one column a year, in base units.`,
  };
}

const valuesOf = (cells: readonly Cell[], years: readonly string[], byYear: Pivoted["byYear"]): readonly Cell[] =>
  cells.concat(years.map((year) => byYear.get(year)?.OBS_VALUE ?? null));

type Pivoted = { readonly cells: readonly string[]; readonly label: string; readonly byYear: Map<string, Observation> };

function pivot(shown: readonly Observation[], labels: Labels): readonly Pivoted[] {
  const rows = new Map<string, Pivoted>();
  for (const observation of shown) {
    const record = { ...observation, LABEL: labels.series(observation) };
    const cells = keyFields.map(({ name }) => wideCell(record, name));
    const key = cells.join(".");
    const row = rows.get(key) ?? { cells, label: record.LABEL, byYear: new Map<string, Observation>() };
    row.byYear.set(observation.TIME_PERIOD, observation);
    rows.set(key, row);
  }
  return [...rows].toSorted(([a], [b]) => compareBytes(a, b)).map(([, row]) => row);
}

function wideCell(record: Readonly<Record<string, unknown>>, name: string): string {
  const cell = record[name];
  if (typeof cell !== "string") throw new Error(`a series has no ${name}`);
  return cell;
}

function yearField(year: string): Field {
  if (!valueField) throw new Error("observations have no OBS_VALUE");
  return { ...valueField, name: year, title: year, description: `Value of ${year}, in base units.`, constraints: {} };
}
