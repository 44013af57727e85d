import type { Claim, Observation } from "@sourcebook/model";
import { evidenceUrl } from "../evidence-url.ts";
import { capital } from "../labels.ts";
import { periodWords } from "../period-words.ts";
import type { Release } from "../release.ts";
import { date, number, text, type CellSpec } from "./cell.ts";
import { evidenceLink } from "./evidence-link.ts";
import { computedFormat, intervalDigits, numberFormat, precisionOf } from "./number-format.ts";
import { releaseRows } from "./release-rows.ts";
import {
  codeColumn,
  column,
  blankStatement,
  numberColumn,
  rowStatements,
  type SheetSpec,
  type TableSpec,
} from "./sheet.ts";

const columns = [
  column("Reference area", 13),
  column("Counterpart area", 13),
  column("Indicator", 24),
  column("Product", 28),
  column("Measure", 20),
  column("Statement", 11),
  column("Period", 18),
  numberColumn("Value"),
  column("Unit", 20),
  numberColumn("Lower"),
  numberColumn("Upper"),
  column("Qualifier", 11),
  column("As stated", 18),
  column("Said by", 18),
  column("Status", 18),
  column("Conflict", 14),
  column("Review", 13),
  column("Reporter", 12),
  column("Claim"),
  column("Source", 24),
  codeColumn("Period start", 12),
  codeColumn("Period end", 12),
  codeColumn("Observation key", 90),
];

/** The sheet that people open first: one row an observation, in words. */
export function observationsSheet(release: Release): SheetSpec {
  const { observations } = release.excerpt;
  const claims = new Map(release.excerpt.claims.map((claim) => [claim.CLAIM_ID, claim]));
  const rows = releaseRows(release, "observations", (observation) => ({
    key: observation.OBS_KEY,
    cells: cellsOf(observation, claims.get(observation.CLAIM_ID ?? ""), release),
  }));
  const table: TableSpec = { name: "observations", columns, ...rows, browse: true };
  return {
    name: "Observations",
    title: `Observations: ${release.dataset.title}`,
    description:
      "One row an observation, in words: what, where, when, the value with its bounds, and links to its evidence.",
    statements: [
      ...rowStatements(release.counts.observations, "observations.csv"),
      [
        "Values are numbers in base units, shown as the source scales them: 2.6 bn is 2600000000 in the cell.",
        ...(observations.some(({ VALUE_BASIS }) => VALUE_BASIS === "DERIVED")
          ? ["A value without As stated is computed from others: its link leads to Derived."]
          : []),
      ].join(" "),
      ...blankStatement(table, [
        { titles: ["Lower", "Upper"], means: "the statement sets no bound on that side" },
        { titles: ["Said by"], means: "the sentence names no speaker" },
        { titles: ["As stated", "Source"], means: "the value is computed" },
        { titles: ["Period start", "Period end"], means: "no period is stated" },
      ]),
    ],
    table,
  };
}

function cellsOf(row: Observation, claim: Claim | undefined, { labels }: Release): readonly CellSpec[] {
  const { UNIT_MEASURE, VALUE_BASIS } = row;
  const precision = claim ? precisionOf(claim) : null;
  const formatOf = (value: string): string =>
    VALUE_BASIS === "DERIVED"
      ? computedFormat(value, UNIT_MEASURE, intervalDigits(row.OBS_LOWER, row.OBS_UPPER))
      : numberFormat(value, UNIT_MEASURE, precision);
  return [
    text(labels.area(row.REF_AREA)),
    text(labels.area(row.COUNTERPART_AREA)),
    text(labels.indicator(row.INDICATOR)),
    text(capital(labels.product(row.PRODUCT))),
    text(labels.code("TRANSFORMATION", row.TRANSFORMATION)),
    text(labels.code("STATEMENT_TYPE", row.STATEMENT_TYPE)),
    text(capital(periodWords(row.TIME_PERIOD))),
    number(row.OBS_VALUE, formatOf),
    text(labels.unit(UNIT_MEASURE)),
    number(row.OBS_LOWER, formatOf),
    number(row.OBS_UPPER, formatOf),
    text(labels.code("QUALIFIER", row.QUALIFIER)),
    text(row.EXACT),
    text(row.ATTRIBUTED_TO),
    text(labels.code("OBS_STATUS", row.OBS_STATUS)),
    text(labels.code("CONFLICT_STATUS", row.CONFLICT_STATUS)),
    text(labels.code("REVIEW_STATUS", row.REVIEW_STATUS)),
    text(labels.area(row.REPORTER)),
    evidenceLink(row.CLAIM_ID ?? row.DERIVATION_ID),
    sourceCell(row, claim),
    date(row.PERIOD_START),
    date(row.PERIOD_END),
    text(row.OBS_KEY),
  ];
}

/** Opens the page at the sentence, where its address is known. */
function sourceCell({ SOURCE, SOURCE_URL }: Observation, claim: Claim | undefined): CellSpec {
  if (SOURCE_URL === null) return text(SOURCE);
  const url = claim ? evidenceUrl(SOURCE_URL, claim) : SOURCE_URL;
  return { kind: "external", text: SOURCE ?? SOURCE_URL, url };
}
