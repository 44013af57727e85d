import type { Revision } from "@sourcebook/model";
import { keyWords, unitOfKey } from "../observation-words.ts";
import type { Release } from "../release.ts";
import { date, number, text, type CellSpec } from "./cell.ts";
import { evidenceLink, shownObservationLink } from "./evidence-link.ts";
import { numberFormat, precisionsOf, type Precision } from "./number-format.ts";
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
  column("Observed", 60),
  column("Valid from", 14),
  column("Valid to", 14),
  numberColumn("Value"),
  numberColumn("Lower"),
  numberColumn("Upper"),
  column("Unit", 20),
  column("Cause", 16),
  column("Claim"),
  column("Observation"),
  codeColumn("Observation key", 90),
];

/** The values that each cell had, by the dates of documents and decisions. */
export function revisionsSheet(release: Release): SheetSpec {
  const stated = precisionsOf(release.excerpt.claims);
  const linkTo = shownObservationLink(release);
  const rows = releaseRows(release, "revisions", (revision) => ({
    key: `${revision.OBS_KEY} ${revision.VALID_FROM}`,
    cells: cellsOf(revision, release, { precision: stated.get(revision.CLAIM_ID ?? "") ?? null, linkTo }),
  }));
  const table: TableSpec = { name: "revisions", columns, ...rows, browse: false };
  return {
    name: "Revisions",
    title: "Revisions: the values that each cell had",
    description: "One row a value of a cell, with the time for which it stood and why it changed.",
    statements: [
      ...rowStatements(release.counts.revisions, "revisions.csv"),
      ...blankStatement(table, [
        { titles: ["Valid to"], means: "the value stands" },
        { titles: ["Value", "Claim"], means: "the cell was withdrawn" },
        { titles: ["Lower", "Upper"], means: "there is no value, or no bound on that side" },
        { titles: ["Observation"], means: "Observations does not show the cell any more" },
      ]),
    ],
    table,
  };
}

type Context = { readonly precision: Precision | null; readonly linkTo: (key: string) => CellSpec };

function cellsOf(row: Revision, { labels }: Release, { precision, linkTo }: Context): readonly CellSpec[] {
  const formatOf = (value: string): string => numberFormat(value, unitOfKey(row.OBS_KEY), precision);
  return [
    text(keyWords(row.OBS_KEY, labels)),
    date(row.VALID_FROM),
    date(row.VALID_TO),
    number(row.OBS_VALUE, formatOf),
    number(row.OBS_LOWER, formatOf),
    number(row.OBS_UPPER, formatOf),
    text(labels.unit(unitOfKey(row.OBS_KEY))),
    text(labels.code("CAUSE", row.CAUSE)),
    evidenceLink(row.CLAIM_ID),
    linkTo(row.OBS_KEY),
    text(row.OBS_KEY),
  ];
}
