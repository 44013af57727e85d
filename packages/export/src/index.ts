// What the app calls: `exportDataset` turns the contents of a dataset into the files of its published folder,
// `writeCsv` and `readCsv` write and read single tables by the same text rules.
export { exportDataset } from "./export-dataset.ts";
export type { ExportOptions } from "./release.ts";
export type { DatasetRows, Rows } from "./rows.ts";
export { readCsv, recordsOf, writeCsv, type CsvTable } from "./csv.ts";
export type { ExportFile } from "./targets/target.ts";
export { readDescription, type Description } from "./description.ts";
export { readRecords, type RecordsRead, type TableFault } from "./read-records.ts";
export { textPath } from "./targets/texts.ts";
export { dataDigest, type WrittenFile } from "./digest.ts";
export { markQuote, quotePlaces, type MarkedQuote } from "./quote-mark.ts";
export type { Cell, Row } from "./csv.ts";
export { readWorkbook, type SheetText } from "./read-workbook.ts";
export { DECISION_CHOICES, INPUT_COLUMNS, LOCKED_COLUMNS, plainText, SEAL_COLUMN, sealOf } from "./review/columns.ts";
export { decisionsByClaim, type StaleDecisions } from "./review/doubts.ts";
export { inputsOf, inScaleOf, type Inputs } from "./review/inputs.ts";
export { readReview, type ReviewFault, type ReviewRow } from "./review/read-review.ts";
export { lockedTexts, writeReview } from "./workbook/write-review.ts";
export { createArchiver, type ArchivePiece, type Archiver } from "./workbook/zip.ts";
export { exportForms, type ExportForm } from "./exports/export-forms.ts";
