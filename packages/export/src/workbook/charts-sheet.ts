import { add, formatDecimal, negate, parseDecimal, type Observation } from "@sourcebook/model";
import type { Release } from "../release.ts";
import type { WideTable } from "../wide.ts";
import { cellNumber, text, type CellSpec } from "./cell.ts";
import type { Cells, ChartSpec } from "./chart.ts";
import { observationLink } from "./evidence-link.ts";
import { magnitude, numberFormat, precisionsOf, showNumber, type Precision } from "./number-format.ts";
import { blankStatement, column, numberColumn, rowStatements, type SheetSpec, type TableSpec } from "./sheet.ts";
import { sameRow } from "./table-formula.ts";
import { LABEL_TITLE, seriesKey } from "./wide-sheet.ts";

const NAME = "Charts";
/** More charts than this would be scrolled past. */
const MAX_CHARTS = 100;
/** The labels of more columns than this would run into each other. */
const MAX_LABELLED = 7;
/** A longer list is no text that anybody wants to hear. */
const MAX_SPOKEN = 20;

const columns = [
  column("Series", 56),
  column("Year", 8),
  numberColumn("Value"),
  numberColumn("Lower"),
  numberColumn("Upper"),
  numberColumn("Below"),
  numberColumn("Above"),
  column("Observation"),
];

/** One row of a wide table, with its place there. */
type Series = {
  readonly wide: WideTable;
  readonly key: string;
  readonly label: string;
  readonly points: readonly Point[];
};
type Point = { readonly year: string; readonly observation: Observation | undefined };

/** A native chart of every series of the wide tables, above the table of what it shows. */
export function chartsSheet(release: Release): SheetSpec {
  const all = release.wide.flatMap(seriesOf);
  const series = all.slice(0, MAX_CHARTS);
  const stated = precisionsOf(release.excerpt.claims);
  const rows = series.flatMap(({ key, label, points }) =>
    points.map((point) => ({ key: pointKey(key, point), cells: cellsOf(label, point, stated) })),
  );
  const table: TableSpec = { name: "charts", columns, rows, browse: false };
  return {
    name: NAME,
    title: "Charts: annual levels with their intervals",
    description:
      "One chart a series: what documents state, with whiskers for what their words and rounding leave possible.",
    statements: [
      ...rowStatements(rows.length, "the folder wide"),
      ...(all.length > MAX_CHARTS ? [`This worksheet charts the first ${MAX_CHARTS} of ${all.length} series.`] : []),
      ...(rows.length > 0
        ? ["The table below the charts has what they show; the whiskers are its columns Below and Above."]
        : []),
      ...blankStatement(table, [{ titles: ["Value"], means: "no document states one for the year" }]),
    ],
    charts: series.map((each) => chartOf(each, release, stated)),
    table,
  };
}

const seriesOf = (wide: WideTable): readonly Series[] =>
  wide.series.map((series) => ({
    wide,
    key: seriesKey(series),
    label: series.label,
    points: span(wide.years.map((year) => ({ year, observation: series.byYear.get(year) }))),
  }));

/** From the first to the last year that has a value. */
function span(points: readonly Point[]): readonly Point[] {
  const hasValue = points.map(({ observation }) => observation !== undefined);
  return points.slice(hasValue.indexOf(true), hasValue.lastIndexOf(true) + 1);
}

const pointKey = (key: string, { year }: Point): string => `${key} ${year}`;

function cellsOf(
  label: string,
  { year, observation }: Point,
  stated: ReadonlyMap<string, Precision>,
): readonly CellSpec[] {
  const number = (value: string | null): CellSpec =>
    observation && value !== null ? { kind: "number", value, format: formatOf(value, observation, stated) } : null;
  const { OBS_VALUE = null, OBS_LOWER = null, OBS_UPPER = null, OBS_KEY = null } = observation ?? {};
  const reach = (formula: string, length: string): CellSpec =>
    observation
      ? {
          kind: "formula",
          formula,
          result: { kind: "number", value: length, format: formatOf(length, observation, stated) },
        }
      : null;
  return [
    text(label),
    text(year),
    number(OBS_VALUE),
    number(OBS_LOWER),
    number(OBS_UPPER),
    reach(BELOW, distance(OBS_LOWER, OBS_VALUE)),
    reach(ABOVE, distance(OBS_VALUE, OBS_UPPER)),
    OBS_KEY === null ? null : observationLink(OBS_KEY),
  ];
}

const cell = (title: string): string => sameRow("charts", title);
const BELOW = `IF(${cell("Lower")}="",0,${cell("Value")}-${cell("Lower")})`;
const ABOVE = `IF(${cell("Upper")}="",0,${cell("Upper")}-${cell("Value")})`;

/** How far `to` lies above `from`; no way where one is missing, since a whisker needs a length. */
const distance = (from: string | null, to: string | null): string =>
  from === null || to === null ? "0" : formatDecimal(add(parseDecimal(to), negate(parseDecimal(from))));

const formatOf = (
  value: string,
  { UNIT_MEASURE, CLAIM_ID }: Observation,
  stated: ReadonlyMap<string, Precision>,
): string => numberFormat(value, UNIT_MEASURE, stated.get(CLAIM_ID ?? "") ?? null);

function chartOf(series: Series, { labels }: Release, stated: ReadonlyMap<string, Precision>): ChartSpec {
  const { wide, key, label, points } = series;
  const unit = labels.unit(wide.unit);
  const hasInterval = points.some(
    ({ observation }) => observation?.OBS_LOWER != null || observation?.OBS_UPPER != null,
  );
  const years = { from: points[0]?.year ?? "", to: points.at(-1)?.year ?? "" };
  const inWide = (row: string | null, from: string, to: string, cached: Cells["cached"]): Cells => ({
    sheet: wide.table.title,
    from: { row, column: from },
    to: { row, column: to },
    cached,
  });
  return {
    name: inWide(key, LABEL_TITLE, LABEL_TITLE, [{ text: label }]),
    categories: inWide(
      null,
      years.from,
      years.to,
      points.map(({ year }) => ({ text: year })),
    ),
    values: inWide(
      key,
      years.from,
      years.to,
      points.map(({ observation }) => valuePoint(observation, stated)),
    ),
    interval: hasInterval ? { below: whiskers(series, "Below"), above: whiskers(series, "Above") } : null,
    isLabelled: points.length <= MAX_LABELLED,
    unit,
    axisFormat: axisFormat(points, wide.unit),
    zero: zeroEnd(points),
    description: spoken(series, unit, stated),
  };
}

function valuePoint(observation: Observation | undefined, stated: ReadonlyMap<string, Precision>) {
  if (!observation || cellNumber(observation.OBS_VALUE) === null) return null;
  return { text: observation.OBS_VALUE, format: formatOf(observation.OBS_VALUE, observation, stated) };
}

/** The cells of this sheet that hold the whiskers of a series. */
function whiskers({ key, points }: Series, column: "Below" | "Above"): Cells {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) throw new Error("a series without a year");
  return {
    sheet: NAME,
    from: { row: pointKey(key, first), column },
    to: { row: pointKey(key, last), column },
    cached: points.map(({ observation }) => {
      if (!observation) return null;
      const { OBS_LOWER, OBS_VALUE, OBS_UPPER } = observation;
      return { text: column === "Below" ? distance(OBS_LOWER, OBS_VALUE) : distance(OBS_VALUE, OBS_UPPER) };
    }),
  };
}

/** The scale of the largest value, with a decimal where that has one digit before the point: 3.0 bn, 800 mn. */
function axisFormat(points: readonly Point[], unit: string): string {
  const sizes = points.flatMap(({ observation }) => (observation ? [magnitude(observation.OBS_VALUE)] : []));
  const size = Math.max(0, ...sizes);
  return numberFormat("0", unit, { mult: Math.floor(size / 3) * 3, decimals: size % 3 === 0 ? 1 : 0 });
}

function zeroEnd(points: readonly Point[]): ChartSpec["zero"] {
  const values = points.flatMap(({ observation }) => (observation ? [Number(observation.OBS_VALUE)] : []));
  if (values.every((value) => value >= 0)) return "min";
  return values.every((value) => value <= 0) ? "max" : null;
}

/** "Column chart of Trade turnover, Azerbaijan and Russia, in United States dollar: 2020, 2.6 bn, from 2.55 bn to 2.65 bn; ..." */
function spoken({ label, points }: Series, unit: string, stated: ReadonlyMap<string, Precision>): string {
  const parts = points.flatMap(({ year, observation }) => {
    if (!observation) return [];
    const { OBS_VALUE, OBS_LOWER, OBS_UPPER } = observation;
    const show = (value: string): string => showNumber(value, formatOf(value, observation, stated));
    const interval = OBS_LOWER !== null && OBS_UPPER !== null ? `, from ${show(OBS_LOWER)} to ${show(OBS_UPPER)}` : "";
    return [`${year}, ${show(OBS_VALUE)}${interval}`];
  });
  const rest = parts.length > MAX_SPOKEN ? `; and ${parts.length - MAX_SPOKEN} more in the table below` : "";
  return `Column chart of ${label}, in ${unit}: ${parts.slice(0, MAX_SPOKEN).join("; ")}${rest}.`;
}
