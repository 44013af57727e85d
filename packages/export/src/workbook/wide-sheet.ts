import type { Observation } from "@sourcebook/model";
import { countWords } from "../count-words.ts";
import type { Release } from "../release.ts";
import type { WideTable } from "../wide.ts";
import { text, type CellSpec } from "./cell.ts";
import { numberFormat, precisionsOf, type Precision } from "./number-format.ts";
import { column, MAX_ROWS, numberColumn, rowStatements, type SheetSpec } from "./sheet.ts";

/** A pivot with its years as columns, one sheet a wide file. */
export function wideSheet(wide: WideTable, { contents, labels }: Release): SheetSpec {
  const { table, years, series } = wide;
  const stated = precisionsOf(contents.claims);
  const keys = table.fields.slice(0, table.fields.length - years.length);
  const rows = series.slice(0, MAX_ROWS).map(({ byYear }, index) => {
    const cells = table.rows[index]?.slice(0, keys.length) ?? [];
    return {
      key: cells.join("."),
      cells: [...cells.map((cell) => text(String(cell))), ...years.map((year) => valueCell(byYear.get(year), stated))],
    };
  });
  return {
    name: table.title,
    title: `${table.title}: stated levels, years as columns`,
    description: table.description,
    statements: [
      ...rowStatements(series.length, table.path),
      ...(series.length > 0
        ? [`Values are in base units (${labels.unit(wide.unit)}), shown as the source scales them.`]
        : []),
      ...(rows.some(({ cells }) => cells.includes(null))
        ? ["A blank cell means that no document states the value."]
        : []),
      ...(wide.leftOut.length > 0
        ? [
            `${countWords(wide.leftOut.length, "observation")} of the dataset cannot be shown here: README.md lists why.`,
          ]
        : []),
    ],
    table: {
      name: table.name,
      columns: [
        ...keys.map(({ title, name }) => column(title, name === "LABEL" ? 64 : 24)),
        ...years.map((year) => numberColumn(year)),
      ],
      rows,
      browse: false,
    },
  };
}

function valueCell(observation: Observation | undefined, stated: ReadonlyMap<string, Precision>): CellSpec {
  if (!observation) return null;
  const { OBS_VALUE: value, UNIT_MEASURE, CLAIM_ID } = observation;
  return { kind: "number", value, format: numberFormat(value, UNIT_MEASURE, stated.get(CLAIM_ID ?? "") ?? null) };
}
