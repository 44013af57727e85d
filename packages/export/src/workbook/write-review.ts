import type { Catalogue, DatasetContents } from "@sourcebook/model";
import { createLabels } from "../labels.ts";
import type { StaleDecisions } from "../review/doubts.ts";
import { lockedTextsOf, reviewSheet } from "./review-sheet.ts";
import { writeSheets } from "./write-sheets.ts";

/** The working sheet alone, as the bytes of an .xlsx file; rows in published order. `stale` are the decisions that are to be made again. */
export async function writeReview(
  contents: DatasetContents,
  catalogue: Catalogue,
  stale: StaleDecisions,
): Promise<Uint8Array> {
  // Loaded here because it doubles the time that the program takes to start.
  const { default: exceljs } = await import("exceljs");
  const workbook = new exceljs.Workbook();
  const day = new Date("1980-01-01T00:00:00Z");
  Object.assign(workbook, {
    title: "Review",
    creator: "sourcebook",
    lastModifiedBy: "sourcebook",
    language: "en-GB",
    created: day,
    modified: day,
  });
  const sheet = reviewSheet({ contents, labels: createLabels(catalogue) }, stale);
  const pieces: Uint8Array[] = [];
  for await (const piece of writeSheets(workbook, [sheet])) pieces.push(piece);
  return Buffer.concat(pieces);
}

/** The locked cells of each claim as a reader of the file gets them, by CLAIM_ID and the titles of the columns. */
export const lockedTexts = (
  contents: DatasetContents,
  catalogue: Catalogue,
): ReadonlyMap<string, Readonly<Record<string, string>>> =>
  lockedTextsOf({ contents, labels: createLabels(catalogue) });
