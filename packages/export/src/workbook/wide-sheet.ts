import { countWords, type Observation } from "@sourcebook/model";
import { capital, type Labels } from "../labels.ts";
import type { Release } from "../release.ts";
import { KEPT_ROWS } from "../rows.ts";
import { countLeftOut, type WideSeries, type WideTable } from "../wide.ts";
import { text, type CellSpec } from "./cell.ts";
import { numberFormat, precisionsOf, type Precision } from "./number-format.ts";
import { column, numberColumn, rowStatements, tableRows, type SheetSpec } from "./sheet.ts";

/** The key of a row: what the table says of the series but its values. */
export const seriesKey = ({ cells }: WideSeries): string => cells.join(".");

const WORDS: Readonly<Record<string, (code: string, labels: Labels) => string>> = {
  REF_AREA: (code, { area }) => area(code),
  COUNTERPART_AREA: (code, { area }) => area(code),
  INDICATOR: (code, { indicator }) => indicator(code),
  PRODUCT: (code, { product }) => capital(product(code)),
  FLOW_STOCK_ENTRY: (code, labels) => labels.code("FLOW_STOCK_ENTRY", code),
  REPORTER: (code, { area }) => area(code),
};

/** What a cell without a value means: a wide table leaves out values that it would have a place for. */
export const blankMeaning = (tables: readonly WideTable[]): string =>
  tables.every(({ leftOut }) => leftOut.length === 0)
    ? "no document states the value"
    : "no document states the value, or that it is among those which README.md lists as left out";

/** A wide table in words, with its years as columns, one sheet a wide file. */
export function wideSheet(wide: WideTable, { excerpt, labels, counts }: Release): SheetSpec {
  const { table, years } = wide;
  const stated = precisionsOf(excerpt.claims);
  const keys = table.fields.slice(0, table.fields.length - years.length);
  const all = { rows: wide.all, count: table.count };
  const rows = tableRows(wide.series, all, (series) => ({
    key: seriesKey(series),
    cells: [
      ...series.cells.map((cell, at) => text(WORDS[keys[at]?.name ?? ""]?.(cell, labels) ?? cell)),
      ...years.map((year) => valueCell(series.byYear.get(year), stated)),
    ],
  }));
  return {
    name: table.title,
    title: `${table.title}: stated levels, years as columns`,
    description: table.description,
    statements: [
      ...rowStatements(all.count, table.path),
      ...(all.count > 0
        ? [
            `Values are in base units (${labels.unit(wide.unit)}), shown as the source scales them. ${table.path} has the codes of the series.`,
            ...(rows.all || counts.claims > KEPT_ROWS
              ? []
              : ["Each value leads to the sentence in Claims that states it."]),
          ]
        : []),
      ...(rows.all || rows.rows.some(({ cells }) => cells.includes(null))
        ? [`A blank cell means that ${blankMeaning([wide])}.`]
        : []),
      ...(wide.leftOut.length > 0
        ? [
            `${countWords(countLeftOut(wide.leftOut), "observation")} of the dataset cannot be shown here: README.md lists why.`,
          ]
        : []),
    ],
    table: {
      name: table.name,
      columns: [
        ...keys.map(({ title }) => column(title, title === "Label" ? 60 : 20)),
        ...years.map((year) => numberColumn(year)),
      ],
      ...rows,
      browse: false,
    },
  };
}

function valueCell(observation: Observation | undefined, stated: ReadonlyMap<string, Precision>): CellSpec {
  if (!observation) return null;
  const { OBS_VALUE: value, UNIT_MEASURE, CLAIM_ID } = observation;
  const format = numberFormat(value, UNIT_MEASURE, stated.get(CLAIM_ID ?? "") ?? null);
  return { kind: "number", value, format, ...(CLAIM_ID !== null && { leadsTo: { sheet: "Claims", key: CLAIM_ID } }) };
}
