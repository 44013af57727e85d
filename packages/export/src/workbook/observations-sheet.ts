import type { Observation } from "@sourcebook/model";
import { capital } from "../labels.ts";
import { periodWords } from "../period-words.ts";
import type { Release } from "../release.ts";
import { text, type CellSpec } from "./cell.ts";
import { claimLinkText } from "./claims-sheet.ts";
import { numberFormat, precisionsOf, type Precision } from "./number-format.ts";
import { column, hasBlank, numberColumn, rowStatements, tableRows, type SheetSpec, type TableSpec } from "./sheet.ts";

const columns = [
  column("Reference area", 16),
  column("Counterpart area", 16),
  column("Indicator", 22),
  column("Product", 24),
  column("Measure", 18),
  column("Statement", 12),
  column("Period", 20),
  numberColumn("Value"),
  column("Unit", 16),
  numberColumn("Lower"),
  numberColumn("Upper"),
  column("Qualifier", 12),
  column("As stated", 26),
  column("Said by", 22),
  column("Status", 16),
  column("Conflict", 14),
  column("Review", 14),
  column("Reporter", 14),
  column("Claim"),
  column("Source", 26),
  column("Observation key", 80),
];

/** The sheet that people open first: one row an observation, in words. */
export function observationsSheet(release: Release): SheetSpec {
  const { observations, claims } = release.excerpt;
  const stated = precisionsOf(claims);
  const all = { rows: release.rows.observations, count: release.counts.observations };
  const rows = tableRows(observations, all, (observation) => ({
    key: observation.OBS_KEY,
    cells: cellsOf(observation, release, stated.get(observation.CLAIM_ID ?? "") ?? null),
  }));
  const table: TableSpec = { name: "observations", columns, ...rows, browse: true };
  return {
    name: "Observations",
    title: `Observations: ${release.dataset.title}`,
    description:
      "One row an observation, in words: what, where, when, the value with its bounds, and links to its evidence.",
    statements: [
      ...rowStatements(release.counts.observations, "observations.csv"),
      "Values are numbers in base units, shown as the source scales them: 2.6 bn is 2600000000 in the cell.",
      ...(hasBlank(table, "Lower") || hasBlank(table, "Upper")
        ? ["A blank Lower or Upper means that the statement sets no bound on that side."]
        : []),
      ...(hasBlank(table, "Said by") ? ["A blank Said by means that the sentence names no speaker."] : []),
    ],
    table,
  };
}

function cellsOf(row: Observation, { labels }: Release, precision: Precision | null): readonly CellSpec[] {
  const number = (value: string | null): CellSpec =>
    value === null ? null : { kind: "number", value, format: numberFormat(value, row.UNIT_MEASURE, precision) };
  return [
    text(labels.area(row.REF_AREA)),
    text(labels.area(row.COUNTERPART_AREA)),
    text(labels.indicator(row.INDICATOR)),
    text(capital(labels.product(row.PRODUCT))),
    text(labels.code("TRANSFORMATION", row.TRANSFORMATION)),
    text(labels.code("STATEMENT_TYPE", row.STATEMENT_TYPE)),
    text(capital(periodWords(row.TIME_PERIOD))),
    number(row.OBS_VALUE),
    text(labels.unit(row.UNIT_MEASURE)),
    number(row.OBS_LOWER),
    number(row.OBS_UPPER),
    text(labels.code("QUALIFIER", row.QUALIFIER)),
    text(row.EXACT),
    text(row.ATTRIBUTED_TO),
    text(labels.code("OBS_STATUS", row.OBS_STATUS)),
    text(labels.code("CONFLICT_STATUS", row.CONFLICT_STATUS)),
    text(labels.code("REVIEW_STATUS", row.REVIEW_STATUS)),
    text(labels.area(row.REPORTER)),
    row.CLAIM_ID === null
      ? null
      : { kind: "internal", text: claimLinkText(row.CLAIM_ID), sheet: "Claims", key: row.CLAIM_ID },
    sourceCell(row),
    text(row.OBS_KEY),
  ];
}

function sourceCell({ SOURCE, SOURCE_URL }: Observation): CellSpec {
  if (SOURCE_URL === null) return text(SOURCE);
  return { kind: "external", text: SOURCE ?? SOURCE_URL, url: SOURCE_URL };
}
