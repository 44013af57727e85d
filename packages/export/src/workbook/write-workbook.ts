import type { Release } from "../release.ts";
import { cellText } from "./cell.ts";
import { chartsSheet } from "./charts-sheet.ts";
import { checksSheet } from "./checks-sheet.ts";
import { claimsSheet } from "./claims-sheet.ts";
import { codelistsSheet } from "./codelists-sheet.ts";
import { contentsSheet } from "./contents-sheet.ts";
import { coverSections, type Section } from "./cover.ts";
import { derivedSheet } from "./derived-sheet.ts";
import { notesSheet, noteStatements } from "./notes-sheet.ts";
import { observationsSheet } from "./observations-sheet.ts";
import { reviewSheet } from "./review-sheet.ts";
import { revisionsSheet } from "./revisions-sheet.ts";
import { rowHeight } from "./row-height.ts";
import type { SheetSpec } from "./sheet.ts";
import { sourcesSheet } from "./sources-sheet.ts";
import { styles } from "./style.ts";
import { wideSheet } from "./wide-sheet.ts";
import { addWorksheet, setCell, TITLE_HEIGHT } from "./write-sheet.ts";
import { writeSheets } from "./write-sheets.ts";
import type { Workbook } from "exceljs";

const COVER_WIDTH = 110;
const HEADING_HEIGHT = 30;

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
  writeCover(workbook, release.dataset.title, coverSections(release, digest));
  const sheets = sheetsOf(release).map(withNotes);
  yield* writeSheets(workbook, [contentsSheet(sheets), ...sheets], release.archiver);
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

function writeCover(workbook: Workbook, title: string, sections: readonly Section[]): void {
  const worksheet = addWorksheet(workbook, "Cover", { header: null, freeze: false });
  worksheet.getColumn(1).width = COVER_WIDTH;
  const lines = [
    { text: title, style: styles.title, height: TITLE_HEIGHT },
    ...sections.flatMap(({ heading, paragraphs }) => [
      { text: heading, style: styles.heading, height: HEADING_HEIGHT },
      ...paragraphs.map((text) => ({
        text,
        style: styles.paragraph,
        height: rowHeight([{ text, width: COVER_WIDTH }]),
      })),
    ]),
  ];
  lines.forEach(({ text, style, height }, index) => {
    setCell(worksheet.getCell(index + 1, 1), cellText(text), style);
    worksheet.getRow(index + 1).height = height;
  });
}
