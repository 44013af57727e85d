import type * as z from "zod";
import { codesOf } from "./codes.ts";
import { coded, pattern } from "./column.ts";

const AREA = /^([A-Z]{2,8}|_X|_Z)$/;
const OPEN_CODE = /^[A-Za-z_][A-Za-z0-9_]*$/;
const TIME = /^(_X|\d{4}(-S[12]|-Q[1-4]|-\d\d|-\d\d-\d\d|-\d\d-01\/P\d+M|-\d\d-\d\d\/P\d+D)?)$/;

/** A period code, or `_X` for none. */
export const timePeriod = (title: string, description: string) => pattern(TIME, title, description);

export const referenceArea = pattern(
  AREA,
  "Reference area",
  "The area the figure is about: the exporter, importer or investor; of a symmetric pair, the first in the alphabet. ISO 3166-1 alpha-3 or a bloc; _X where it cannot be told.",
);
export const counterpartArea = pattern(
  AREA,
  "Counterpart area",
  "The other area; WLD for all areas together; _Z where the indicator has none; _X where it cannot be told.",
);
export const indicator = pattern(OPEN_CODE, "Indicator", "What is measured: a code of the catalogue's indicators.");
export const product = pattern(
  OPEN_CODE,
  "Product",
  "What is traded or counted: _T all, _O something the catalogue does not list.",
);
export const unitMeasure = pattern(
  OPEN_CODE,
  "Unit of measure",
  "ISO 4217 currency, PT percent, PP percentage points, NUMBER, PERSONS, RANK, TIMES, or a physical unit; PT_VOLUME and TIMES_VOLUME where trade grew so in tonnes or constant prices.",
);
export const reporter = pattern(
  /^([A-Z]{2,8}|_U)$/,
  "Reporter",
  "Who measured, by area; JOINT both sides; _U not said.",
);

/** The dimensions that make the key of an observation, in its order. */
export const dimensions = {
  FREQ: coded(codesOf("FREQ"), "Frequency", "The kind of period."),
  REF_AREA: referenceArea,
  COUNTERPART_AREA: counterpartArea,
  INDICATOR: indicator,
  PRODUCT: product,
  TRANSFORMATION: coded(codesOf("TRANSFORMATION"), "Transformation", "Level, growth, difference, share or rank."),
  FLOW_STOCK_ENTRY: coded(codesOf("FLOW_STOCK_ENTRY"), "Flow or stock", "Whether the level is a flow or a stock."),
  UNIT_MEASURE: unitMeasure,
  STATEMENT_TYPE: coded(codesOf("STATEMENT_TYPE"), "Statement type", "Actual, forecast, target or potential."),
  REPORTER: reporter,
  TIME_PERIOD: timePeriod(
    "Time period",
    "SDMX period: 2021, 2021-S1, 2021-Q3, 2021-07, 2021-07-23, 2021-01-01/P11M, 2021-07-01/P20D, _X.",
  ),
};

const dimensionNames = Object.keys(dimensions) as (keyof typeof dimensions)[];

/** The codes of an observation's dimensions. */
export type Dimensions = { readonly [Name in keyof typeof dimensions]: z.infer<(typeof dimensions)[Name]> };

/** OBS_KEY: the codes of the dimensions joined by ".". */
export const observationKey = (codes: Dimensions): string => dimensionNames.map((name) => codes[name]).join(".");

/** The codes of which an OBS_KEY is made, "" where it has too few; not checked against their lists. */
export function codesOfKey(key: string): Readonly<Record<keyof Dimensions, string>> {
  const codes = key.split(".");
  return Object.fromEntries(dimensionNames.map((name, at) => [name, codes[at] ?? ""])) as Record<
    keyof Dimensions,
    string
  >;
}
