export { parse, type ParseResult } from "./parse.ts";
export {
  checkFrozen,
  documentFromLine,
  readDocuments,
  readSource,
  readSourceLine,
  type ReadResult,
  type SourceReading,
} from "./read-document.ts";
export { readTable, type TableFile, type TableResult } from "./tables/read-table.ts";
export { readValueAgain } from "./tables/read-value.ts";
export type { Chunks } from "./formats/chunks.ts";
export { DamagedFile } from "./formats/damaged-file.ts";
export { isJsonLines, openInput, type Input } from "./formats/input.ts";
export { scanUtf8, type Utf8Scan } from "./formats/utf8.ts";
export { parseJson } from "./formats/parse-json.ts";
export { countryPlaces, mergePlaces } from "./places/country-names.ts";
export { languages } from "./languages/index.ts";
export type { Language } from "./languages/language.ts";
export { findPeriods } from "./periods/find-periods.ts";
export { findQuantities } from "./quantities/find-quantities.ts";
export type { PeriodMention, QuantityMention, RefusedNumber } from "./mention.ts";
