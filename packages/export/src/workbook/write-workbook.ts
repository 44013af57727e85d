import type { Workbook } from "exceljs";
import type { Release } from "../release.ts";
import { chartsSheet } from "./charts-sheet.ts";
import { checksSheet } from "./checks-sheet.ts";
import { claimsSheet } from "./claims-sheet.ts";
import { codelistsSheet } from "./codelists-sheet.ts";
import { contentsSheet } from "./contents-sheet.ts";
import { coverSections } from "./cover.ts";
import { derivedSheet } from "./derived-sheet.ts";
import { notesSheet, noteStatements } from "./notes-sheet.ts";
import { observationsSheet } from "./observations-sheet.ts";
import { reviewSheet } from "./review-sheet.ts";
import { revisionsSheet } from "./revisions-sheet.ts";
import type { SheetSpec } from "./sheet.ts";
import { sourcesSheet } from "./sources-sheet.ts";
import { wideSheet } from "./wide-sheet.ts";
import { writeCover } from "./write-cover.ts";
import { writeSheets } from "./write-sheets.ts";

/** The sheets after cover and contents, in their order. */
const sheetsOf = (release: Release): readonly SheetSpec[] => [
  notesSheet(),
  observationsSheet(release),
  ...release.wide.map((wide) => wideSheet(wide, release)),
  chartsSheet(release),
  derivedSheet(release),
  checksSheet(release),
  claimsSheet(release),
  sourcesSheet(release),
  revisionsSheet(release),
  reviewSheet({ contents: release.excerpt, labels: release.labels }),
  codelistsSheet(release),
];

/** The workbook of a release as the bytes of an .xlsx file, piece by piece. */
export async function* writeWorkbook(release: Release, digest: string): AsyncGenerator<Uint8Array> {
  // Loaded here because it doubles the time that the program takes to start.
  const { default: exceljs } = await import("exceljs");
  const workbook = new exceljs.Workbook();
  describe(workbook, release);
  const shown = sheetsOf(release).map(withNotes);
  const sheets = [contentsSheet(shown), ...shown];
  const cover = writeCover(workbook, release.dataset.title, coverSections(release, digest, sheets));
  yield* writeSheets(workbook, sheets, { links: new Map([[1, cover]]), archiver: release.archiver });
}

const withNotes = (sheet: SheetSpec): SheetSpec => ({
  ...sheet,
  statements: [...sheet.statements, ...(sheet.table.rows.length > 0 ? noteStatements(sheet.name) : [])],
});

function describe(workbook: Workbook, { dataset, coverage }: Release): void {
  const date = new Date(`${coverage.release ?? "1980-01-01"}T00:00:00Z`);
  workbook.title = dataset.title;
  workbook.subject = dataset.description;
  workbook.creator = dataset.creator;
  workbook.lastModifiedBy = dataset.creator;
  workbook.keywords = dataset.keywords.join(", ");
  Object.assign(workbook, { language: "en-GB" }); // missing in the types of exceljs
  workbook.created = date;
  workbook.modified = date;
}
