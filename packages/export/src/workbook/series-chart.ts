import type { Labels } from "../labels.ts";
import { drawable, isOpen, pointKey, reachAbove, reachBelow, type AnnualSeries, type Stated } from "./annual-series.ts";
import { cellText } from "./cell.ts";
import type { Cells, ChartSpec } from "./chart.ts";
import { magnitude, numberFormat, showNumber } from "./number-format.ts";

/** The sheet of the charts and, below them, of the table that they show. */
export const CHARTS = "Charts";
/** The labels of more columns than this would run into each other. */
const MAX_LABELLED = 7;
/** A longer list is no text that anybody wants to hear. */
const MAX_SPOKEN = 20;

/** The chart of a series, whose points are rows of the table below. */
export function seriesChart(series: AnnualSeries, { unit }: Labels): ChartSpec {
  const { wide, label, points } = series;
  const all = points.flatMap(({ stated }) => stated ?? []);
  const hasInterval = all.some(({ observation }) => observation.OBS_LOWER !== null || observation.OBS_UPPER !== null);
  return {
    name: {
      sheet: CHARTS,
      from: { row: pointKey(series, points[0]?.year ?? ""), column: "Series" },
      to: { row: pointKey(series, points[0]?.year ?? ""), column: "Series" },
      cached: [{ text: cellText(label) }],
    },
    categories: { ...cellsOf(series, "Year"), cached: points.map(({ year }) => ({ text: year })) },
    values: { ...cellsOf(series, "Value"), cached: points.map(({ stated }) => stated && valuePoint(stated)) },
    interval: hasInterval
      ? { below: whiskers(series, "Below", reachBelow), above: whiskers(series, "Above", reachAbove) }
      : null,
    open: points.flatMap(({ stated }, at) => (stated && isOpen(stated) ? [at] : [])),
    isLabelled: points.length <= MAX_LABELLED,
    unit: cellText(unit(wide.unit)),
    axisFormat: axisFormat(all, wide.unit),
    zero: zeroEnd(all),
    description: cellText(`Column chart of ${label}, in ${unit(wide.unit)}: ${spoken(series)}.`),
  };
}

/** The cells of a series in a column of the table. */
const cellsOf = (series: AnnualSeries, column: string): Omit<Cells, "cached"> => ({
  sheet: CHARTS,
  from: { row: pointKey(series, series.points[0]?.year ?? ""), column },
  to: { row: pointKey(series, series.points.at(-1)?.year ?? ""), column },
});

function valuePoint({ observation: { OBS_VALUE }, formatOf }: Stated): Cells["cached"][number] {
  const value = drawable(OBS_VALUE);
  return { text: value, format: formatOf(value) };
}

const whiskers = (series: AnnualSeries, column: string, reach: typeof reachBelow): Cells => ({
  ...cellsOf(series, column),
  cached: series.points.map(({ stated }) => {
    const distance = stated && reach(stated.observation);
    return distance === null ? null : { text: distance };
  }),
});

/** The scale of the largest value, with a decimal where that has one digit before the point: 3.0 bn, 800 mn. */
function axisFormat(all: readonly Stated[], unit: string): string {
  const size = Math.max(0, ...all.map(({ observation }) => magnitude(observation.OBS_VALUE)));
  return numberFormat("0", unit, { mult: Math.floor(size / 3) * 3, decimals: size % 3 === 0 ? 1 : 0 });
}

function zeroEnd(all: readonly Stated[]): ChartSpec["zero"] {
  const signs = new Set(all.map(({ observation }) => (observation.OBS_VALUE.startsWith("-") ? "max" : "min")));
  return signs.size > 1 ? null : signs.has("max") ? "max" : "min";
}

/** "2020, 2.6 bn, from 2.55 bn to 2.65 bn; 2021, ..." */
function spoken({ points }: AnnualSeries): string {
  const parts = points.flatMap(({ year, stated }) => (stated ? [`${year}, ${spokenValue(stated)}`] : []));
  const rest = parts.length - MAX_SPOKEN;
  return parts.slice(0, MAX_SPOKEN).join("; ") + (rest > 0 ? `; and ${rest} more in the table below` : "");
}

function spokenValue({ observation: { OBS_VALUE, OBS_LOWER, OBS_UPPER }, formatOf }: Stated): string {
  const show = (value: string): string => showNumber(value, formatOf(value));
  const ends = [OBS_LOWER && `from ${show(OBS_LOWER)}`, OBS_UPPER && `to ${show(OBS_UPPER)}`].filter(Boolean).join(" ");
  return `${show(OBS_VALUE)}, ${ends || "without bounds"}`;
}
