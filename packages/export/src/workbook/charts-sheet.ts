import type { Release } from "../release.ts";
import {
  annualSeries,
  drawable,
  type AnnualSeries,
  pointKey,
  reachAbove,
  reachBelow,
  type Stated,
} from "./annual-series.ts";
import { number, text, type CellSpec } from "./cell.ts";
import { observationLink } from "./evidence-link.ts";
import { CHARTS, seriesChart } from "./series-chart.ts";
import { blankStatement, column, numberColumn, rowStatements, type SheetSpec, type TableSpec } from "./sheet.ts";
import { sameRow } from "./table-formula.ts";
import { blankMeaning } from "./wide-sheet.ts";

/** More charts than this would be scrolled past. */
const MAX_CHARTS = 100;

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

/** Those that show most come first. */
const statedYears = ({ points }: AnnualSeries): number => points.filter(({ stated }) => stated !== null).length;

/** A native chart of every series of the wide tables, above the table of what it shows. */
export function chartsSheet(release: Release): SheetSpec {
  const all = annualSeries(release).toSorted((a, b) => statedYears(b) - statedYears(a));
  const series = all.slice(0, MAX_CHARTS);
  const rows = series.flatMap((each) =>
    each.points.map(({ year, stated }) => ({
      key: pointKey(each, year),
      cells: [text(each.label), text(year), ...(stated ? statedCells(stated) : NOTHING)],
    })),
  );
  const charts = series.map((each) => seriesChart(each, release.labels));
  const table: TableSpec = { name: "charts", columns, rows, browse: false };
  return {
    name: CHARTS,
    title: "Charts: annual levels with their intervals",
    description:
      "One chart a series: what documents state, with whiskers for what their words and rounding leave possible.",
    statements: [
      ...rowStatements(rows.length, "the folder wide"),
      ...(all.length > MAX_CHARTS ? [`This worksheet charts the first ${MAX_CHARTS} of ${all.length} series.`] : []),
      ...(rows.length > 0
        ? ["The table below the charts has what they show; the whiskers are its columns Below and Above."]
        : []),
      ...(charts.some(({ open }) => open.length > 0)
        ? ["A column in outline has no bound on one side or on both: its words, such as about, set none."]
        : []),
      ...blankStatement(table, [
        { titles: ["Value", "Observation"], means: blankMeaning(release.wide) },
        { titles: ["Lower", "Upper", "Below", "Above"], means: "there is no value, or no bound on that side" },
      ]),
    ],
    charts,
    table,
  };
}

const NOTHING: readonly CellSpec[] = columns.slice(2).map(() => null);

function statedCells({ observation, formatOf }: Stated): readonly CellSpec[] {
  const whisker = (formula: string, value: string | null): CellSpec =>
    value === null ? null : { kind: "formula", formula, result: { kind: "number", value, format: formatOf(value) } };
  return [
    number(drawable(observation.OBS_VALUE), formatOf),
    number(observation.OBS_LOWER, formatOf),
    number(observation.OBS_UPPER, formatOf),
    whisker(BELOW, reachBelow(observation)),
    whisker(ABOVE, reachAbove(observation)),
    observationLink(observation.OBS_KEY),
  ];
}

const cell = (title: string): string => sameRow("charts", title);
const BELOW = `${cell("Value")}-${cell("Lower")}`;
const ABOVE = `${cell("Upper")}-${cell("Value")}`;
