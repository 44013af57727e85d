import { codeLists, observationSchema, wideSchema, type Dataset, type Observation } from "@sourcebook/model";
import type { Cell } from "./csv.ts";
import type { Labels } from "./labels.ts";
import { KEPT_ROWS, mapRows, type Rows } from "./rows.ts";
import { fieldsOf, type Field } from "./table-schema.ts";
import type { PublishedTable } from "./table.ts";

/** A wide table of the dataset: one row a series, one column a year. */
export type WideTable = {
  readonly unit: string;
  readonly frequency: string;
  readonly table: PublishedTable;
  /** Every one from the first to the last that has a value. */
  readonly years: readonly string[];
  /** The series; in memory the first ones, as long as they have no more observations than a worksheet has rows. */
  readonly all: Rows<WideSeries>;
  readonly series: readonly WideSeries[];
  /** Why the table does not show other observations. */
  readonly leftOut: readonly LeftOut[];
};
/** A row of a wide table. */
export type WideSeries = {
  /** The codes of the series, and its label. */
  readonly cells: readonly string[];
  readonly label: string;
  readonly byYear: ReadonlyMap<string, Observation>;
};
/** A reason, how many observations it holds for, and the first of them. */
export type LeftOut = { readonly reason: string; readonly count: number; readonly first: readonly Observation[] };

type Choice = Dataset["wide"][number];
const IN_CONFLICT = new Set(["TENSION", "CONTRADICTION"]);

// Why an observation stays out of a wide table; the first that holds is the reason given.
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

/** How many observations of a wide table are kept in memory: those of the first series, and those left out that are named. */
const KEPT = { observations: KEPT_ROWS, leftOut: 20 };

/** How many observations a wide table does not show. */
export const countLeftOut = (leftOut: readonly LeftOut[]): number => leftOut.reduce((sum, { count }) => sum + count, 0);

/** The wide table that the dataset asks for with `choice`; `observations` in published order, so that a series is a run of them. */
export async function wideTable(observations: Rows<Observation>, choice: Choice, labels: Labels): Promise<WideTable> {
  const years = new Set<string>();
  const first: WideSeries[] = [];
  let [count, kept] = [0, 0];
  for await (const series of seriesOf(observations, choice, labels)) {
    for (const year of series.byYear.keys()) years.add(year);
    count += 1;
    kept += series.byYear.size;
    if (kept <= KEPT.observations) first.push(series);
  }
  const shown = yearsFrom(years);
  const all: Rows<WideSeries> = { [Symbol.asyncIterator]: () => seriesOf(observations, choice, labels) };
  return {
    ...choice,
    years: shown,
    all,
    series: first,
    leftOut: await leftOutOf(observations, choice),
    table: {
      ...naming(choice),
      fields: [...keyFields, ...shown.map(yearField)],
      primaryKey: keyFields.map(({ name }) => name).filter((name) => name !== "LABEL"),
      foreignKeys: [],
      rows: mapRows(all, ({ cells, byYear }) => valuesOf(cells, shown, byYear)),
      count,
    },
  };
}

/** Every year from the first to the last of these: a row or an axis that left some out would lie about time. */
export function yearsFrom(stated: Iterable<string>): readonly string[] {
  const years = Array.from(stated, Number);
  if (years.length === 0) return [];
  const first = Math.min(...years);
  return Array.from({ length: Math.max(...years) - first + 1 }, (_, at) => String(first + at).padStart(4, "0"));
}

const reasonOf = (observation: Observation, choice: Choice): string | undefined =>
  reasons.find(([, applies]) => applies(observation, choice))?.[0];

async function leftOutOf(observations: Rows<Observation>, choice: Choice): Promise<readonly LeftOut[]> {
  const byReason = new Map<string, { reason: string; count: number; first: Observation[] }>();
  for await (const observation of observations) {
    const reason = reasonOf(observation, choice);
    if (reason === undefined) continue;
    const known = byReason.get(reason) ?? { reason, count: 0, first: [] };
    byReason.set(reason, known);
    known.count += 1;
    if (known.first.length < KEPT.leftOut) known.first.push(observation);
  }
  return [...byReason.values()];
}

function naming({ frequency, unit }: Choice) {
  const word = codeLists.FREQ.find(({ code }) => code === frequency)?.label ?? frequency;
  return {
    name: `${word}_${unit}`.toLowerCase(),
    path: `wide/${word.toLowerCase()}_${unit}.csv`,
    title: `${word} ${unit}`,
    description: `${word} levels in ${unit} that a document states, one row a series and one column a year, in base units.`,
  };
}

const valuesOf = (cells: readonly Cell[], years: readonly string[], byYear: WideSeries["byYear"]): readonly Cell[] =>
  cells.concat(years.map((year) => byYear.get(year)?.OBS_VALUE ?? null));

/** The series of the table, in the order of the observations, which is that of their codes. */
async function* seriesOf(
  observations: Rows<Observation>,
  choice: Choice,
  labels: Labels,
): AsyncGenerator<WideSeries, undefined> {
  let current: { cells: readonly string[]; label: string; byYear: Map<string, Observation> } | null = null;
  for await (const observation of observations) {
    if (reasonOf(observation, choice) !== undefined) continue;
    const label = labels.series(observation);
    const cells = keyFields.map(({ name }) => wideCell({ ...observation, LABEL: label }, name));
    if (current?.cells.join(".") !== cells.join(".")) {
      if (current) yield current;
      current = { cells, label, byYear: new Map() };
    }
    current.byYear.set(observation.TIME_PERIOD, observation);
  }
  if (current) yield current;
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
