export { parse, type ParseResult } from "./parse.ts";
export { documentFromLine, readDocument, type ReadResult } from "./read-document.ts";
export { countryPlaces, mergePlaces } from "./places/country-names.ts";
export { languages } from "./languages/index.ts";
export type { Language } from "./languages/language.ts";
export { findPeriods } from "./periods/find-periods.ts";
export { findQuantities } from "./quantities/find-quantities.ts";
export type { PeriodMention, QuantityMention, RefusedNumber } from "./mention.ts";
