import * as z from "zod";

/** One code of a published list, with the public list it is taken from ("sourcebook" where there is none). */
export type Code = {
  readonly code: string;
  readonly label: string;
  readonly definition: string;
  readonly standard: string;
};

const SDMX_FREQ = "SDMX CL_FREQ 2.1";
const SDMX_STATUS = "SDMX CL_OBS_STATUS 2.2";
const OECD = "OECD CL_TRANSFORMATION";
const IMF = "IMF CL_FLOW_STOCK_ENTRY";
const OURS = "sourcebook";

type Row = readonly [code: string, label: string, definition: string, standard: string];
const list = <const R extends readonly Row[]>(...rows: R) =>
  rows.map(([code, label, definition, standard]) => ({ code, label, definition, standard })) as {
    [K in keyof R]: { code: R[K][0]; label: string; definition: string; standard: string };
  };

/** Every closed code list of the published tables, by the name of the column or concept that uses it. */
export const codeLists = {
  FREQ: list(
    ["A", "Annual", "A calendar year.", SDMX_FREQ],
    ["S", "Half-yearly", "Half a calendar year.", SDMX_FREQ],
    ["Q", "Quarterly", "A calendar quarter.", SDMX_FREQ],
    ["M", "Monthly", "A calendar month.", SDMX_FREQ],
    ["D", "Daily", "A single day that the source names.", SDMX_FREQ],
    ["I", "Irregular", "A range of months or of days, or a statement as of a date.", "SDMX CL_FREQ 2.2"],
    ["_U", "Unknown", "The source names no period and none can be inferred.", SDMX_FREQ],
  ),
  TRANSFORMATION: list(
    ["N", "Level", "The value as it is.", OECD],
    ["GY", "Growth, over one year", "Change relative to the same period a year before.", OECD],
    ["G1", "Growth, over the previous period", "Change relative to the period just before.", OECD],
    ["GX", "Growth, over another base", "Change relative to the period that BASE_PERIOD names.", OURS],
    ["DY", "Difference, over one year", "Absolute change on the same period a year before.", OURS],
    ["D1", "Difference, over the previous period", "Absolute change on the period just before.", OURS],
    [
      "SHC",
      "Share over counterparts",
      "Part of the reference area's total with all counterparts; of investment in an area, part of that from all areas.",
      OURS,
    ],
    ["SHP", "Share over products", "Part of the total over all products.", OURS],
    ["SHI", "Share of a wider indicator", "Part of a wider indicator of the same area.", OURS],
    [
      "RK",
      "Rank",
      "Place of the reference area among all areas with the same counterpart, indicator, product and period.",
      OURS,
    ],
  ),
  FLOW_STOCK_ENTRY: list(
    ["T", "Flow", "Transactions during the period.", IMF],
    ["LE", "Stock", "Position at the end of the period, or as of the date.", IMF],
    ["_Z", "Not applicable", "The indicator is a rate itself.", IMF],
  ),
  STATEMENT_TYPE: list(
    ["ACTUAL", "Actual", "Stated as having happened or being so.", OURS],
    ["FORECAST", "Forecast", "Expected or projected by somebody.", OURS],
    ["TARGET", "Target", "A goal or plan to reach the value.", OURS],
    ["POTENTIAL", "Potential", "Said to be possible, neither planned nor expected.", OURS],
  ),
  QUALIFIER: list(
    ["EQ", "equal to", "Stated plainly.", OURS],
    ["GT", "more than", "More than, over, exceeded, topped.", OURS],
    ["GE", "at least", "At least, no less than.", OURS],
    ["LT", "less than", "Less than, under, nearly, almost.", OURS],
    ["LE", "at most", "Up to, at most.", OURS],
    ["APPROX", "about", "About, around, some, roughly.", OURS],
    ["BETWEEN", "between", "A range that names both ends.", OURS],
  ),
  OBS_STATUS: list(
    ["A", "Normal value", "Accepted by a person.", SDMX_STATUS],
    ["D", "Definition differs", "Another reporter defines or measures it differently.", SDMX_STATUS],
    ["E", "Estimated value", "The source says about, around or estimated.", SDMX_STATUS],
    ["F", "Forecast value", "The source forecasts the value.", SDMX_STATUS],
    ["I", "Value imputed by a receiving agency", "Computed by sourcebook from stated values.", SDMX_STATUS],
    ["P", "Provisional value", "The source calls the value preliminary.", SDMX_STATUS],
    ["U", "Low reliability", "Period or area inferred, or in conflict with another claim.", SDMX_STATUS],
    ["V", "Unvalidated value", "Read by rule, not yet reviewed by a person.", SDMX_STATUS],
  ),
  VALUE_BASIS: list(
    ["STATED", "Stated", "A sentence states the value.", OURS],
    ["CONVERTED", "Converted", "Converted from another unit.", OURS],
    ["DERIVED", "Derived", "Computed from stated values.", OURS],
    ["CORRECTED", "Corrected", "Set by a person's decision.", OURS],
  ),
  CONFLICT_STATUS: list(
    ["NONE", "None", "Nothing to compare it with.", OURS],
    ["AGREE", "Agrees", "Another claim states the same value.", OURS],
    ["CONSISTENT", "Consistent", "Compatible with the other claims once rounding is counted.", OURS],
    ["TENSION", "Tension", "Compatible only under the widest reading of the rounding.", OURS],
    ["CONTRADICTION", "Contradiction", "No value satisfies all claims.", OURS],
  ),
  REVIEW_STATUS: list(
    ["UNREVIEWED", "Unreviewed", "No person has decided on it.", OURS],
    ["ACCEPTED", "Accepted", "A person has accepted the reading.", OURS],
    ["CORRECTED", "Corrected", "A person has corrected the reading.", OURS],
  ),
  AREA_BASIS: list(
    ["STATED", "Stated", "Both areas are named in the sentence.", OURS],
    [
      "CONTEXT",
      "Context",
      "An expression of the sentence points to areas named before it; of a table, what is said of it as a whole.",
      OURS,
    ],
    ["DOCUMENT", "Document", "Nothing in the sentence points anywhere: taken from the document as a whole.", OURS],
  ),
  TIME_BASIS: list(
    ["STATED", "Stated", "The period stands in the sentence.", OURS],
    [
      "CONTEXT",
      "Context",
      "The period is that of an earlier sentence to which this one points; of a table, what is said of it as a whole.",
      OURS,
    ],
    ["INFERRED_DOC_DATE", "Document date", "A stock without a date, taken as of the document's date.", OURS],
    ["NONE", "None", "No period is stated and none can be inferred.", OURS],
  ),
  UNIT_BASIS: list(
    ["STATED", "Stated", "The unit stands with the number.", OURS],
    [
      "INFERRED",
      "Inferred",
      "The unit is that of another number of the same statement, or its words say that it is one by volume; of a table, it stands in another cell or above.",
      OURS,
    ],
  ),
  BOUND_BASIS: list(
    ["ROUNDING", "Rounding", "Half a unit of the last stated digit either way.", OURS],
    ["EXACT_COUNT", "Exact count", "Counted things and ranks are exact.", OURS],
    ["STATED_BOUND", "Stated bound", "The words bound the value on one side.", OURS],
    ["RANGE", "Range", "The words name both ends; each is rounded.", OURS],
    ["APPROX", "Approximate", "About or around: no bounds can be given.", OURS],
  ),
  ATTRIBUTION_KIND: list(
    ["AGENCY", "Agency", "A statistical or customs agency, a central bank.", OURS],
    ["JOINT", "Joint", "Both sides together.", OURS],
    ["OFFICIAL", "Official", "An official or ministry of one government.", OURS],
    ["COMPANY", "Company", "A firm or its representative.", OURS],
    ["MEDIA", "Media", "Another news outlet.", OURS],
    ["NONE", "None", "Nobody is named.", OURS],
  ),
  RANK: list(
    ["preferred", "Preferred", "The claim whose value the observation shows.", "Wikibase statement ranks"],
    ["normal", "Normal", "Supports the observation.", "Wikibase statement ranks"],
    ["deprecated", "Deprecated", "Rejected by a person's decision.", "Wikibase statement ranks"],
  ),
  RANK_REASON: list(
    ["ONLY_CLAIM", "Only claim", "No other claim speaks of the cell.", OURS],
    ["DUPLICATE", "Duplicate", "Repeats a sentence of an earlier document.", OURS],
    ["DECISION", "Decision", "A person's decision.", OURS],
    ["BETTER_SOURCE", "Better source", "An agency before both sides, an official, a company, background.", OURS],
    ["EXPLICIT_PERIOD", "Explicit period", "Its period is stated, the others' inferred.", OURS],
    ["LATER_VINTAGE", "Later vintage", "The same reporter, later, and not the same figure in fewer digits.", OURS],
    ["MORE_DIGITS", "More digits", "Stated with more significant digits.", OURS],
    ["EARLIEST_DOCUMENT", "Earliest document", "The first document that says it.", OURS],
    ["LOWEST_ID", "Lowest id", "All else being equal, the first by CLAIM_ID.", OURS],
  ),
  REASON_CODE: list(
    ["DATE", "Date", "A date or a year that is not the period of a claim.", OURS],
    ["ORDINAL_OF_EVENT", "Ordinal", "Numbers an event or a thing, counts nothing.", OURS],
    ["DURATION", "Duration", "The length of a time.", OURS],
    ["AGE", "Age", "The age of a person or thing.", OURS],
    ["REFERENCE", "Reference", "Part of a name, a model, a code or a quotation.", OURS],
    ["NOT_ECONOMIC", "Not economic", "Counts something that is no economic indicator.", OURS],
    ["NO_INDICATOR", "No indicator", "An amount whose indicator the sentence does not say.", OURS],
    ["NO_PERIOD", "No period", "An amount whose period cannot be told.", OURS],
    ["NO_UNIT", "No unit", "An amount whose unit cannot be told.", OURS],
    ["AMBIGUOUS_AREA", "Ambiguous area", "The areas cannot be told.", OURS],
    ["AMBIGUOUS_NUMBER", "Ambiguous number", "The digits can be read in two ways.", OURS],
    ["SOURCE_ARITHMETIC", "Source arithmetic", "Contradicts the arithmetic of its own source.", OURS],
    ["ROUNDING", "Rounding", "No more than rounding may account for.", OURS],
    ["REVISION", "Revision", "The same reporter said otherwise later.", OURS],
    ["MIRROR", "Mirror statistics", "The two sides of a flow measure it differently, as imports with freight.", OURS],
    ["DEFINITION", "Definition", "Reporters or kinds of figure differ, or are not known to be the same.", OURS],
    ["PERIOD", "Period", "The periods differ.", OURS],
    ["EXTRACTION", "Extraction", "The figure may have been misread.", OURS],
  ),
  RULE: list(
    ["SAME_KEY", "Same key", "Two claims speak of the same cell.", OURS],
    ["DUPLICATE_CELL", "Duplicate cell", "One document states a cell twice.", OURS],
    ["GROWTH", "Growth", "x(t) = x(t-1) (1 + g).", OURS],
    ["CHANGE", "Absolute change", "x(t) - x(t-1) = d.", OURS],
    ["GROWTH_CHANGE", "Growth and change", "d = g x(t-1).", OURS],
    ["TURNOVER", "Turnover", "Exports + imports = turnover.", OURS],
    ["BALANCE", "Balance", "Exports - imports = balance.", OURS],
    ["TURNOVER_BALANCE", "Turnover and balance", "Turnover + balance = 2 exports.", OURS],
    ["PART_OF_WHOLE", "Part of a whole", "A part is not more than its whole.", OURS],
    ["SHARE", "Share", "Share = part / whole.", OURS],
    [
      "CUMULATIVE",
      "Cumulative period",
      "A flow of n months is not more than that of a longer period from the same start.",
      OURS,
    ],
    ["STOCK_BOUND", "Bound on a stock", "A later stock satisfies an earlier bound.", OURS],
    ["MIRROR", "Mirror", "Two reporters measure one flow: freight and insurance explain a ratio of 1.0 to 1.2.", OURS],
    ["MIXED_REPORTER", "Mixed reporters", "The preferred values of a series come from several reporters.", OURS],
    ["SAME_DIGITS", "Same digits", "Equal figures of different kinds of period are not the same figure.", OURS],
    ["MAGNITUDE", "Magnitude", "A value is a hundred times its neighbour or more.", OURS],
  ),
  VERDICT: list(
    ["DUPLICATE", "Duplicate", "The same sentence again.", OURS],
    ["AGREE", "Agree", "The same value.", OURS],
    ["CONSISTENT", "Consistent", "Some value satisfies both, as the words suggest.", OURS],
    ["TENSION", "Tension", "Some value satisfies both, but only under the widest reading of the words.", OURS],
    ["CONTRADICTION", "Contradiction", "No value satisfies both.", OURS],
    ["NOT_COMPARABLE", "Not comparable", "They speak of different things.", OURS],
  ),
  KIND: list(
    ["GROWTH_IMPLIED", "Implied by growth", "A level that another level and a growth rate imply.", OURS],
    ["SUM", "Sum", "The sum of stated parts.", OURS],
    ["DIFFERENCE", "Difference", "The difference of stated values.", OURS],
    ["SHARE", "Share", "A stated part in percent of a stated whole.", OURS],
    ["GROWTH", "Growth", "The growth between two stated levels, in percent.", OURS],
    ["TIGHTENED", "Tightened", "Both what FORMULA gives and what the last of INPUTS allows.", OURS],
    ["AT_MOST", "At most", "What the last of INPUTS allows, up to what FORMULA gives.", OURS],
    ["AT_LEAST", "At least", "What the last of INPUTS allows, from what FORMULA gives.", OURS],
  ),
  CAUSE: list(
    ["NEW", "New", "The first value of the cell.", OURS],
    ["REVISION", "Revision", "The same reporter replaced the value.", OURS],
    ["CORRECTION", "Correction", "A person corrected the reading.", OURS],
    ["WITHDRAWAL", "Withdrawal", "A person rejected the claim.", OURS],
    ["RANK_CHANGE", "Rank change", "A claim came that is preferred.", OURS],
  ),
  VERB: list(
    ["accept", "Accept", "The reading is right.", OURS],
    ["correct", "Correct", "The reading is to be replaced by what SET says.", OURS],
    ["reject", "Reject", "The claim supports no observation.", OURS],
    ["prefer", "Prefer", "The claim is to be shown before all others of its cell.", OURS],
  ),
} as const satisfies Record<string, readonly Code[]>;

type Lists = typeof codeLists;
/** The codes of one list, as a union of strings. */
export type CodeOf<Name extends keyof Lists> = Lists[Name][number]["code"];

/** A zod enum of the codes of one list. */
export function codesOf<Name extends keyof Lists>(name: Name) {
  return z.enum(codeLists[name].map(({ code }) => code) as [CodeOf<Name>, ...CodeOf<Name>[]]);
}

export type Qualifier = CodeOf<"QUALIFIER">;
export type Transformation = CodeOf<"TRANSFORMATION">;
export type StatementType = CodeOf<"STATEMENT_TYPE">;
export type FlowStockEntry = CodeOf<"FLOW_STOCK_ENTRY">;
export type ReasonCode = CodeOf<"REASON_CODE">;
