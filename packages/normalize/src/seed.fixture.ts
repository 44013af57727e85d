import type { Claim } from "@sourcebook/model";
import { claimOf, sourceOf, type ClaimParts } from "./claims.fixture.ts";

/** The two seed articles: their ids and dates, and the figures they state, in sentences of our own. */
export const earlier = sourceOf("earlier", { DOC_ID: "D-3642db7e262e544e", DATE_PUBLISHED: "2021-11-22" });
export const later = sourceOf("later", { DOC_ID: "D-b711654b0477b316", DATE_PUBLISHED: "2022-02-17" });

const percent = (value: string) => ({ value, mult: 0, decimals: 1, unit: "PT" });
const count = (value: string, qualifier: "EQ" | "GT" = "EQ") => ({
  value,
  mult: 0,
  decimals: 0,
  unit: "NUMBER",
  qualifier,
});
const rank = (value: string) => ({ value, mult: 0, decimals: 0, unit: "RANK" });
const growth = { TRANSFORMATION: "GY", BASE_PERIOD: "2020" } as const;
const asOf = (date: string) =>
  ({ TIME_PERIOD: date, TIME_BASIS: "INFERRED_DOC_DATE", FLOW_STOCK_ENTRY: "LE" }) as const;
const context = { AREA_BASIS: "CONTEXT" } as const;
const russianIn = { REF_AREA: "RUS", COUNTERPART_AREA: "AZE" } as const;

const signed = "The two neighbours have signed more than 230 papers and carry out six road maps.";
const invested = "Azerbaijan put $1.2 billion into Russia and Russia more than $6 billion into Azerbaijan.";

/** Start and end of the number, its words, and what was read. */
type Row = readonly [start: number, end: number, EXACT: string, parts: Omit<ClaimParts, "source" | "start">];

const earlierRows: readonly Row[] = [
  [
    1387,
    1400,
    "More than 230",
    { INDICATOR: "DOCUMENTS", ...context, ...asOf("2021-11-22"), quantity: count("230", "GT"), QUOTE: signed },
  ],
  [
    1493,
    1496,
    "six",
    {
      INDICATOR: "DOCUMENTS",
      PRODUCT: "ROAD_MAPS",
      ...context,
      ...asOf("2021-11-22"),
      quantity: count("6"),
      QUOTE: signed,
    },
  ],
  [1693, 1705, "$2.6 billion", { TIME_PERIOD: "2020", quantity: { value: "2.6" } }],
  [1742, 1755, "third-largest", { TRANSFORMATION: "RK", ...russianIn, TIME_PERIOD: "2020", quantity: rank("3") }],
  [
    1858,
    1870,
    "ranked first",
    {
      INDICATOR: "EXPORTS",
      PRODUCT: "TOMATOES",
      TRANSFORMATION: "RK",
      ...context,
      TIME_PERIOD: "_X",
      TIME_BASIS: "NONE",
      quantity: rank("1"),
    },
  ],
];

const laterRows: readonly Row[] = [
  [
    48,
    56,
    "Fourteen",
    { INDICATOR: "COMPANIES", PRODUCT: "APPLICANTS", ...russianIn, ...asOf("2022-02-17"), quantity: count("14") },
  ],
  [
    836,
    848,
    "$1.2 billion",
    { INDICATOR: "INVESTMENT", ...asOf("2022-02-17"), quantity: { value: "1.2" }, QUOTE: invested },
  ],
  [
    895,
    915,
    "more than $6 billion",
    {
      INDICATOR: "INVESTMENT",
      ...russianIn,
      ...asOf("2022-02-17"),
      quantity: { value: "6", decimals: 0, qualifier: "GT" },
      QUOTE: invested,
    },
  ],
  [1337, 1349, "14.4 percent", { ...growth, ...context, quantity: percent("14.4") }],
  [1353, 1365, "$2.9 billion", { ...context, quantity: { value: "2.9" } }],
  [2807, 2818, "3.4 percent", { PRODUCT: "AGRI_FOOD", ...growth, ...context, quantity: percent("3.4") }],
  [2835, 2847, "$1.3 billion", { PRODUCT: "AGRI_FOOD", ...context, quantity: { value: "1.3" } }],
  [
    3457,
    3470,
    "More than 230",
    { INDICATOR: "DOCUMENTS", ...context, ...asOf("2022-02-17"), quantity: count("230", "GT"), QUOTE: signed },
  ],
  [
    3563,
    3566,
    "six",
    {
      INDICATOR: "DOCUMENTS",
      PRODUCT: "ROAD_MAPS",
      ...context,
      ...asOf("2022-02-17"),
      quantity: count("6"),
      QUOTE: signed,
    },
  ],
];

/** The 14 claims of the two articles as `parse` is to give them. */
export const seedClaims: readonly Claim[] = [
  ...earlierRows.map(([start, end, EXACT, parts]) =>
    claimOf({ source: earlier, start, EXACT, SPAN_END: end, ...parts }),
  ),
  ...laterRows.map(([start, end, EXACT, parts]) => claimOf({ source: later, start, EXACT, SPAN_END: end, ...parts })),
];
