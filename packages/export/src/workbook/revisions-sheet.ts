import type { Revision } from "@sourcebook/model";
import type { Release } from "../release.ts";
import { text, type CellSpec } from "./cell.ts";
import { idCell } from "./checks-sheet.ts";
import { numberFormat, precisionsOf, type Precision } from "./number-format.ts";
import { column, hasBlank, numberColumn, rowStatements, tableRows, type SheetSpec, type TableSpec } from "./sheet.ts";

const columns = [
  column("Observation key", 80),
  column("Valid from", 14),
  column("Valid to", 14),
  numberColumn("Value"),
  numberColumn("Lower"),
  numberColumn("Upper"),
  column("Claim", 24),
  column("Cause", 16),
];

/** The values that each cell had, by the dates of documents and decisions. */
export function revisionsSheet(release: Release): SheetSpec {
  const { revisions, claims } = release.excerpt;
  const stated = precisionsOf(claims);
  const all = { rows: release.rows.revisions, count: release.counts.revisions };
  const rows = tableRows(revisions, all, (revision) => ({
    key: `${revision.OBS_KEY} ${revision.VALID_FROM}`,
    cells: cellsOf(revision, release, stated.get(revision.CLAIM_ID ?? "") ?? null),
  }));
  const table: TableSpec = { name: "revisions", columns, ...rows, browse: false };
  return {
    name: "Revisions",
    title: "Revisions: the values that each cell had",
    description: "One row a value of a cell, with the time for which it stood and why it changed.",
    statements: [
      ...rowStatements(release.counts.revisions, "revisions.csv"),
      ...(hasBlank(table, "Valid to") ? ["A blank Valid to means that the value stands."] : []),
    ],
    table,
  };
}

function cellsOf(row: Revision, { labels }: Release, precision: Precision | null): readonly CellSpec[] {
  const unit = row.OBS_KEY.split(".")[7] ?? "";
  const number = (value: string | null): CellSpec =>
    value === null ? null : { kind: "number", value, format: numberFormat(value, unit, precision) };
  return [
    text(row.OBS_KEY),
    { kind: "date", day: row.VALID_FROM },
    row.VALID_TO === null ? null : { kind: "date", day: row.VALID_TO },
    number(row.OBS_VALUE),
    number(row.OBS_LOWER),
    number(row.OBS_UPPER),
    idCell(row.CLAIM_ID),
    text(labels.code("CAUSE", row.CAUSE)),
  ];
}
