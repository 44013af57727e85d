// What the app calls: `exportDataset` turns the contents of a dataset into the files of its published folder,
// `writeCsv` and `readCsv` write and read single tables by the same text rules.
export { exportDataset, type ExportOptions } from "./export-dataset.ts";
export { readCsv, writeCsv, type CsvTable } from "./csv.ts";
export type { ExportFile } from "./targets/target.ts";
