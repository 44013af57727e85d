import type { Derivation } from "@sourcebook/model";
import type { Release } from "../release.ts";
import { text, type CellSpec } from "./cell.ts";
import { numberFormat } from "./number-format.ts";
import { column, hasBlank, numberColumn, rowStatements, tableRows, type SheetSpec, type TableSpec } from "./sheet.ts";

const columns = [
  column("Derivation", 24),
  column("Kind", 20),
  column("Formula", 60),
  numberColumn("Value"),
  numberColumn("Lower"),
  numberColumn("Upper"),
  column("Published", 12),
  column("Inputs", 44),
  column("Observation key", 80),
];

/** The computed values, with their formulas in words of ids. */
export function derivedSheet(release: Release): SheetSpec {
  const all = { rows: release.rows.derivations, count: release.counts.derivations };
  const rows = tableRows(release.excerpt.derivations, all, (derivation) => ({
    key: derivation.DERIVATION_ID,
    cells: cellsOf(derivation, release),
  }));
  const table: TableSpec = { name: "derived", columns, ...rows, browse: false };
  return {
    name: "Derived",
    title: "Derived: values computed from stated ones",
    description: "One row a computed value, with the formula that gives it again from its inputs.",
    statements: [
      ...rowStatements(release.counts.derivations, "derivations.csv"),
      ...(hasBlank(table, "Value") ? ["A blank Value means that the stated values give only bounds."] : []),
    ],
    table,
  };
}

function cellsOf(row: Derivation, { labels }: Release): readonly CellSpec[] {
  const unit = row.OBS_KEY.split(".")[7] ?? "";
  const number = (value: string | null): CellSpec =>
    value === null ? null : { kind: "number", value, format: numberFormat(value, unit, null) };
  return [
    text(row.DERIVATION_ID),
    text(labels.code("KIND", row.KIND)),
    text(row.FORMULA),
    number(row.OBS_VALUE),
    number(row.OBS_LOWER),
    number(row.OBS_UPPER),
    text(row.PUBLISHED ? "yes" : "no"),
    text(row.INPUTS),
    text(row.OBS_KEY),
  ];
}
