export {
  add,
  compare,
  DECIMAL,
  formatDecimal,
  negate,
  parseDecimal,
  shift,
  spreadsheetDecimal,
  type Decimal,
} from "./decimal.ts";
export {
  BOUND_DIGITS,
  compareRationals,
  formatBound,
  formatNearest,
  formatWithin,
  formatPlaces,
  magnitudeOf,
  minus,
  opposite,
  over,
  parseRational,
  plus,
  powerOfTen,
  ratio,
  times,
  VALUE_DIGITS,
  type Rational,
} from "./rational.ts";
export {
  namesOf,
  parseFormula,
  replaceIds,
  valueOfExpression,
  writeFormula,
  type Expression,
  type Operator,
} from "./formula.ts";
export { covers, overlaps, type Span } from "./provenance.ts";
export type { Quantity } from "./quantity.ts";
export { byVolume, isVolume, rateUnitOf, type RateUnit } from "./rate-unit.ts";
export { COUNTED_UNITS, intervalOf, softIntervalOf, type Interval } from "./interval.ts";
export { dayNumber, dayOf, parseDay, weekdayOf, type CalendarDay } from "./calendar-day.ts";
export {
  dayPeriod,
  daysIn,
  daysInMonth,
  daysPeriod,
  isDay,
  isOfMonths,
  monthsIn,
  monthsPeriod,
  parsePeriod,
  previousPeriod,
  shiftPeriod,
  yearBefore,
  yearPeriod,
  type Period,
} from "./period.ts";
export {
  codeLists,
  type Code,
  type CodeOf,
  type FlowStockEntry,
  type Qualifier,
  type ReasonCode,
  type StatementType,
  type Transformation,
} from "./codes.ts";
export { codesOfKey, observationKey, type Dimensions } from "./key.ts";
export {
  baseValue,
  baseValueTo,
  claimContentHash,
  claimSchema,
  isOfTable,
  lacksMinus,
  quantityOf,
  withBounds,
  type Claim,
} from "./claim.ts";
export { refusalSchema, type Refusal } from "./refusal.ts";
export { gravityOf, type Check } from "./check.ts";
export type { Derivation } from "./derivation.ts";
export type { Revision } from "./revision.ts";
export {
  decisionEntry,
  decisionEntrySchema,
  decisionRow,
  settingsOf,
  writtenDecision,
  type Decision,
  type DecisionEntry,
} from "./decision.ts";
export { observationSchema, type Observation } from "./observation.ts";
export { documentLineSchema, sourceFileSchema, type DocumentLine, type Source, type SourceFile } from "./source.ts";
export type { Document } from "./document.ts";
export type { Fact, Figure } from "./figure.ts";
export { concepts, type Concept, type TableMapping } from "./table-mapping.ts";
export type { TableIssue } from "./table-issue.ts";
export {
  createCatalogue,
  datasetSchema,
  indicatorSchema,
  placeCode,
  placeSchema,
  productSchema,
  publisherSchema,
  unitSchema,
  type Catalogue,
  type CatalogueEntries,
  type Dataset,
  type FiscalYear,
  type Indicator,
  type Place,
  type Product,
  type Publisher,
  type Unit,
} from "./catalogue.ts";
export {
  codeListSchema,
  compareBytes,
  tables,
  wideSchema,
  type CodeListEntry,
  type DatasetContents,
  type ForeignKey,
  type Table,
} from "./dataset.ts";
export { publishedOrder, type RowOf, type TableName } from "./published-order.ts";
export { countWords } from "./count-words.ts";
export { contentsOf } from "./contents.ts";
export { hasErrors, severityOf, type Issue, type Location } from "./issue.ts";
export { withoutRepeats, wordIssue } from "./issue-words.ts";
export { claimId, contentHash, documentId, quoteHash, sha256 } from "./id.ts";
