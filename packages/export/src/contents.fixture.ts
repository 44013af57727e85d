import {
  claimContentHash,
  claimId,
  createCatalogue,
  datasetSchema,
  documentId,
  formatDecimal,
  indicatorSchema,
  intervalOf,
  observationKey,
  parseDecimal,
  parsePeriod,
  placeSchema,
  productSchema,
  quoteHash,
  sha256,
  shift,
  unitSchema,
  type Catalogue,
  type Check,
  type Claim,
  type Dataset,
  type DatasetContents,
  type Decision,
  type Derivation,
  type Observation,
  type Quantity,
  type Refusal,
  type Revision,
  type Source,
} from "@sourcebook/model";

// Two made-up articles with the same kinds of statement as the first dataset's, and cells that break careless writers.

const AUTUMN = [
  "2021-11-22 12:00 By Wire",
  'Over 230 agreements bind the two neighbours, and six\n"action plans" are under way.',
  "Turnover of goods between Azerbaijan and Russia stood at $2.6 billion in 2020, which made Russia third-largest among partners.",
  "In deliveries of fresh tomatoes the country ranked first.",
].join("\n\n");

const WINTER = [
  "2022-02-17 09:30 By Wire",
  "Fourteen firms from Russia, -5 & 😀 aside, asked to build in Azerbaijan.",
  "Azerbaijan has put $1.2 billion into Russia; Russia has put more than $6 billion into Azerbaijan, it said.",
  "Bilateral turnover grew 14.4 percent to $2.9 billion in 2021.",
  "Turnover of food grew 3.4 percent and came to $1.3 billion in 2021.",
  'Over 230 agreements bind the two neighbours, and six "action plans" are under way.',
].join("\n\n");

const collapse = (text: string): string => text.replaceAll(/\s+/g, " ");
const points = (text: string): number => Array.from(text).length;

function source(text: string, published: string, more: Partial<Source>): Source {
  return {
    DOC_ID: documentId(text),
    TITLE: null,
    PUBLISHER: "Wire",
    AUTHOR: "A. Writer",
    DATE_PUBLISHED: published,
    DATE_ACCESSED: null,
    URL_MAIN: null,
    URL_ARCHIVED: null,
    LANGUAGE: "en",
    RAW_SHA256: sha256(text),
    TEXT_SHA256: sha256(text),
    TEXT_CHARS: points(text),
    CITATION_FULL: `A. Writer, Wire, ${published}`,
    LICENSE_NAME: "Wire",
    LICENSE_URL: null,
    REDISTRIBUTABLE: false,
    ...more,
  };
}

const autumn = source(AUTUMN, "2021-11-22", {});
const winter = source(WINTER, "2022-02-17", {
  TITLE: 'Firms look south, & "further" – a survey',
  URL_MAIN: "https://wire.example/news/2022/02/17/a-b,c.html?x=1&y=2",
  DATE_ACCESSED: "2022-02-20",
});

type Reading = {
  readonly text: string;
  readonly source: Source;
  /** The sentence as it stands in the text, and the number in it. */
  readonly sentence: string;
  readonly exact: string;
  readonly quantity: Partial<Quantity> & { readonly value: string; readonly unit: string };
  readonly codes: Partial<Claim>;
};

const plain: Quantity = {
  value: "0",
  valueTo: null,
  mult: 0,
  decimals: 0,
  unit: "NUMBER",
  unitBasis: "STATED",
  qualifier: "EQ",
};

function spanOf({ text, sentence, exact }: Reading) {
  const quote = text.lastIndexOf(sentence);
  const span = text.indexOf(exact, quote);
  if (quote < 0 || span < 0) throw new Error(`not in the text: ${exact}`);
  const at = (offset: number) => points(text.slice(0, offset));
  return {
    SPAN_START: at(span),
    SPAN_END: at(span + exact.length),
    QUOTE_START: at(quote),
    QUOTE_END: at(quote + sentence.length),
  };
}

/** A claim as `parse` and `normalize` would make it of a sentence. */
function claimOf(reading: Reading): Claim {
  const quantity = { ...plain, ...reading.quantity };
  const bounds = intervalOf(quantity);
  const span = spanOf(reading);
  const QUOTE = collapse(reading.sentence);
  const claim: Claim = {
    CLAIM_ID: claimId(reading.source.DOC_ID, { start: span.SPAN_START, end: span.SPAN_END }, 0),
    OBS_KEY: null,
    INDICATOR: "TRADE_TURNOVER",
    PRODUCT: "_T",
    TRANSFORMATION: "N",
    LEVEL_CLAIM_ID: null,
    REF_AREA: "AZE",
    COUNTERPART_AREA: "RUS",
    AREA_BASIS: "STATED",
    TIME_PERIOD: "2021",
    TIME_BASIS: "STATED",
    BASE_PERIOD: null,
    FLOW_STOCK_ENTRY: "T",
    STATEMENT_TYPE: "ACTUAL",
    OBS_VALUE: quantity.value,
    OBS_VALUE_TO: quantity.valueTo,
    UNIT_MULT: quantity.mult,
    DECIMALS: quantity.decimals,
    UNIT_MEASURE: quantity.unit,
    UNIT_BASIS: quantity.unitBasis,
    QUALIFIER: quantity.qualifier,
    OBS_LOWER: bounds.lower,
    OBS_UPPER: bounds.upper,
    BOUND_BASIS: bounds.basis,
    ATTRIBUTED_TO: null,
    ATTRIBUTION_KIND: "NONE",
    REPORTER: "_U",
    DOC_ID: reading.source.DOC_ID,
    ...span,
    EXACT: collapse(reading.exact),
    TIME_START: null,
    TIME_END: null,
    QUOTE,
    QUOTE_HASH: quoteHash(QUOTE),
    SELECTOR: null,
    DUPLICATE_OF: null,
    RANK: "preferred",
    RANK_REASON: "ONLY_CLAIM",
    RULE_ID: "en/fixture/reading",
    CONTENT_HASH: "0000000000000000",
    ...reading.codes,
  };
  const period = parsePeriod(claim.TIME_PERIOD);
  const stock = claim.TIME_BASIS === "INFERRED_DOC_DATE";
  const FREQ = period ? (stock ? "I" : period.freq) : "_U";
  const keyed = { ...claim, OBS_KEY: claim.OBS_KEY ?? observationKey({ ...claim, FREQ }) };
  return { ...keyed, CONTENT_HASH: claimContentHash(keyed) };
}

const base = (value: string, mult: number): string => formatDecimal(shift(parseDecimal(value), mult));

/** The observation that shows a claim. */
function observationOf(claim: Claim, source: Source, more: Partial<Observation> = {}): Observation {
  const period = parsePeriod(claim.TIME_PERIOD);
  const inferred = claim.TIME_BASIS === "INFERRED_DOC_DATE" || claim.TIME_BASIS === "NONE";
  const FREQ = period ? (claim.TIME_BASIS === "INFERRED_DOC_DATE" ? "I" : period.freq) : "_U";
  const { REF_AREA, COUNTERPART_AREA, INDICATOR, PRODUCT, TRANSFORMATION, FLOW_STOCK_ENTRY } = claim;
  const { UNIT_MEASURE, STATEMENT_TYPE, REPORTER, TIME_PERIOD, OBS_LOWER, OBS_UPPER, QUALIFIER } = claim;
  const { CLAIM_ID, ATTRIBUTED_TO, EXACT, QUOTE } = claim;
  const dimensions = {
    FREQ,
    REF_AREA,
    COUNTERPART_AREA,
    INDICATOR,
    PRODUCT,
    TRANSFORMATION,
    FLOW_STOCK_ENTRY,
    UNIT_MEASURE,
    STATEMENT_TYPE,
    REPORTER,
    TIME_PERIOD,
  } as const;
  return {
    OBS_KEY: observationKey(dimensions),
    ...dimensions,
    PERIOD_START: period?.start ?? null,
    PERIOD_END: period?.end ?? null,
    OBS_VALUE: base(claim.OBS_VALUE, claim.UNIT_MULT),
    OBS_VALUE_TO: claim.OBS_VALUE_TO === null ? null : base(claim.OBS_VALUE_TO, claim.UNIT_MULT),
    OBS_LOWER,
    OBS_UPPER,
    QUALIFIER,
    OBS_STATUS: inferred ? "U" : "V",
    VALUE_BASIS: "STATED",
    INFERRED: inferred ? "TIME_PERIOD" : null,
    CONFLICT_STATUS: "NONE",
    REVIEW_STATUS: "UNREVIEWED",
    PREFERRED: true,
    N_CLAIMS: 1,
    N_INDEPENDENT: 1,
    VINTAGE_DATE: source.DATE_PUBLISHED,
    CLAIM_ID,
    DERIVATION_ID: null,
    DECISION_ID: null,
    ATTRIBUTED_TO,
    EXACT,
    SOURCE: source.PUBLISHER === null ? source.DOC_ID : `${source.PUBLISHER}, ${source.DATE_PUBLISHED}`,
    SOURCE_URL: source.URL_MAIN,
    QUOTE,
    ...more,
  };
}

const AGREEMENTS = [AUTUMN, WINTER].map((text) => text.split("\n\n").find((line) => line.startsWith("Over 230")) ?? "");
const stock = { TIME_BASIS: "INFERRED_DOC_DATE", FLOW_STOCK_ENTRY: "LE" } as const;
const asOf = (source: Source): Partial<Claim> => ({ ...stock, TIME_PERIOD: source.DATE_PUBLISHED ?? "_X" });
const line = (text: string, start: string): string => text.split("\n\n").find((each) => each.startsWith(start)) ?? "";

const inAutumn = { text: AUTUMN, source: autumn };
const inWinter = { text: WINTER, source: winter };
const billion = (value: string) => ({ value, mult: 9, decimals: 1, unit: "USD" }) as const;
const percent = (value: string) => ({ value, decimals: 1, unit: "PT" }) as const;

const agreements = [AUTUMN, WINTER].map((text, index) =>
  claimOf({
    ...(index === 0 ? inAutumn : inWinter),
    sentence: AGREEMENTS[index] ?? "",
    exact: "Over 230",
    quantity: { value: "230", unit: "NUMBER", qualifier: "GT" },
    codes: { ...asOf(index === 0 ? autumn : winter), INDICATOR: "DOCUMENTS" },
  }),
);
const plans = [AUTUMN, WINTER].map((_text, index) =>
  claimOf({
    ...(index === 0 ? inAutumn : inWinter),
    sentence: AGREEMENTS[index] ?? "",
    exact: "six",
    quantity: { value: "6", unit: "NUMBER" },
    codes: { ...asOf(index === 0 ? autumn : winter), INDICATOR: "DOCUMENTS", PRODUCT: "ROAD_MAPS" },
  }),
);

const repeats = ([first, later]: readonly Claim[]): readonly Claim[] =>
  first && later
    ? [
        first,
        { ...later, OBS_KEY: first.OBS_KEY, DUPLICATE_OF: first.CLAIM_ID, RANK: "normal", RANK_REASON: "DUPLICATE" },
      ]
    : [];

const turnover2020 = line(AUTUMN, "Turnover");
const turnover2021 = line(WINTER, "Bilateral");
const food = line(WINTER, "Turnover of food");
const invested = line(WINTER, "Azerbaijan has");

const single: readonly Claim[] = [
  claimOf({
    ...inAutumn,
    sentence: turnover2020,
    exact: "$2.6 billion",
    quantity: billion("2.6"),
    codes: { TIME_PERIOD: "2020" },
  }),
  claimOf({
    ...inAutumn,
    sentence: turnover2020,
    exact: "third-largest",
    quantity: { value: "3", unit: "RANK" },
    codes: { TIME_PERIOD: "2020", TRANSFORMATION: "RK", REF_AREA: "RUS", COUNTERPART_AREA: "AZE" },
  }),
  claimOf({
    ...inAutumn,
    sentence: line(AUTUMN, "In deliveries"),
    exact: "ranked first",
    quantity: { value: "1", unit: "RANK" },
    codes: { TIME_PERIOD: "_X", TIME_BASIS: "NONE", TRANSFORMATION: "RK", INDICATOR: "EXPORTS", PRODUCT: "TOMATOES" },
  }),
  claimOf({
    ...inWinter,
    sentence: line(WINTER, "Fourteen"),
    exact: "Fourteen",
    quantity: { value: "14", unit: "NUMBER" },
    codes: { ...asOf(winter), INDICATOR: "COMPANIES", PRODUCT: "APPLICANTS", REF_AREA: "RUS", COUNTERPART_AREA: "AZE" },
  }),
  claimOf({
    ...inWinter,
    sentence: invested,
    exact: "$1.2 billion",
    quantity: billion("1.2"),
    codes: { ...asOf(winter), INDICATOR: "INVESTMENT" },
  }),
  claimOf({
    ...inWinter,
    sentence: invested,
    exact: "more than $6 billion",
    quantity: { value: "6", mult: 9, unit: "USD", qualifier: "GT" },
    codes: { ...asOf(winter), INDICATOR: "INVESTMENT", REF_AREA: "RUS", COUNTERPART_AREA: "AZE" },
  }),
  claimOf({
    ...inWinter,
    sentence: turnover2021,
    exact: "14.4 percent",
    quantity: percent("14.4"),
    codes: { TRANSFORMATION: "GY", BASE_PERIOD: "2020" },
  }),
  claimOf({ ...inWinter, sentence: turnover2021, exact: "$2.9 billion", quantity: billion("2.9"), codes: {} }),
  claimOf({
    ...inWinter,
    sentence: food,
    exact: "3.4 percent",
    quantity: percent("3.4"),
    codes: { TRANSFORMATION: "GY", PRODUCT: "AGRI_FOOD", BASE_PERIOD: "2020" },
  }),
  claimOf({
    ...inWinter,
    sentence: food,
    exact: "$1.3 billion",
    quantity: billion("1.3"),
    codes: { PRODUCT: "AGRI_FOOD" },
  }),
];

const claims = [...single, ...repeats(agreements), ...repeats(plans)];
const sourceOf = (claim: Claim): Source => (claim.DOC_ID === autumn.DOC_ID ? autumn : winter);

const refusals: readonly Refusal[] = [
  {
    DOC_ID: autumn.DOC_ID,
    SPAN_START: 0,
    SPAN_END: 10,
    EXACT: "2021-11-22",
    QUOTE: "2021-11-22 12:00 By Wire",
    SELECTOR: null,
    REASON_CODE: "DATE",
    EXPLANATION: "the date line of the document",
  },
  {
    DOC_ID: winter.DOC_ID,
    SPAN_START: 0,
    SPAN_END: 10,
    EXACT: "2022-02-17",
    QUOTE: "2022-02-17 09:30 By Wire",
    SELECTOR: null,
    REASON_CODE: "DATE",
    EXPLANATION: "the date line of the document",
  },
];

const idOfExact = (exact: string): string => claims.find(({ EXACT }) => EXACT === exact)?.CLAIM_ID ?? "";
const keyOfExact = (exact: string): string => claims.find(({ EXACT }) => EXACT === exact)?.OBS_KEY ?? "";

const derivation: Derivation = {
  DERIVATION_ID: "V-0123456789abcdef",
  OBS_KEY: keyOfExact("$2.6 billion"),
  KIND: "GROWTH_IMPLIED",
  FORMULA: `${idOfExact("$2.9 billion")} / (1 + ${idOfExact("14.4 percent")} / 100)`,
  INPUTS: `${idOfExact("$2.9 billion")};${idOfExact("14.4 percent")}`,
  OBS_VALUE: "2535000000",
  OBS_LOWER: "2490170380",
  OBS_UPPER: "2579798864",
  PUBLISHED: false,
};

const check: Check = {
  CHECK_ID: "K-0123456789abcdef",
  RULE: "GROWTH",
  SUBJECT_KEYS: ["$2.6 billion", "$2.9 billion", "14.4 percent"].map(keyOfExact).toSorted().join(";"),
  LEFT: idOfExact("$2.6 billion"),
  RIGHT: derivation.DERIVATION_ID,
  LEFT_LOWER: "2550000000",
  LEFT_UPPER: "2650000000",
  RIGHT_LOWER: derivation.OBS_LOWER,
  RIGHT_UPPER: derivation.OBS_UPPER,
  OVERLAP_LOWER: "2550000000",
  OVERLAP_UPPER: "2579798864",
  OVERLAP_SHARE: "0.298",
  VERDICT: "CONSISTENT",
  REASON_CODE: "ROUNDING",
  EXPLANATION: 'The "$2.6 billion" are CONSISTENT with the growth, but only with 2020 in [2.550, 2.580] billion USD.',
  DECISION_ID: null,
};

const revisionsOf = (key: string, id: string, dates: readonly [string, string]): readonly Revision[] => [
  { ...NEW_VALUE, OBS_KEY: key, CLAIM_ID: id, VALID_FROM: dates[0], VALID_TO: dates[1], RELEASE: dates[0] },
  {
    ...NEW_VALUE,
    OBS_KEY: key,
    CLAIM_ID: id,
    VALID_FROM: dates[1],
    RELEASE: dates[1],
    OBS_VALUE: "2600000000",
    CAUSE: "CORRECTION",
  },
];
const NEW_VALUE = {
  VALID_TO: null,
  OBS_VALUE: "6200000000",
  OBS_LOWER: "6150000000",
  OBS_UPPER: null,
  CAUSE: "NEW",
} as const;

const decision: Decision = {
  DECISION_ID: "J-0123456789abcdef",
  CLAIM_ID: idOfExact("$2.6 billion"),
  VERB: "correct",
  SET: "OBS_VALUE=2.6;UNIT_MULT=9",
  EXPECT: "0123456789abcdef",
  REASON: "=the digits were swapped, *twice*",
  AUTHOR: "A. Reader",
  DATE: "2022-02-17",
};

/** Twelve observations of fourteen claims of two documents, deliberately not in published order. */
export const contents: DatasetContents = {
  observations: claims
    .filter(({ DUPLICATE_OF }) => DUPLICATE_OF === null)
    .map((claim) => observationOf(claim, sourceOf(claim), claim.INDICATOR === "DOCUMENTS" ? { N_CLAIMS: 2 } : {})),
  claims,
  sources: [winter, autumn],
  refusals,
  checks: [check],
  derivations: [derivation],
  revisions: revisionsOf(keyOfExact("$2.6 billion"), idOfExact("$2.6 billion"), ["2021-11-22", "2022-02-17"]),
  decisions: [decision],
};

const names = { names: { en: ["x"] } };
const indicator = (id: string, label: string, pair: string, entry: string) =>
  indicatorSchema.parse({
    id,
    label,
    definition: `${label}.`,
    pair,
    entry,
    units: ["currency"],
    counterpart_after: pair === "directed" ? ["in"] : [],
    counterpart_default: "WLD",
    ...names,
  });

/** What the fixture's codes mean. */
export const catalogue: Catalogue = createCatalogue({
  indicators: [
    indicator("TRADE_TURNOVER", "Trade turnover", "symmetric", "T"),
    indicator("EXPORTS", "Exports", "directed", "T"),
    indicator("INVESTMENT", "Investment", "directed", "LE"),
    indicator("COMPANIES", "Companies", "directed", "LE"),
    indicator("DOCUMENTS", "Documents", "symmetric", "LE"),
  ],
  places: [
    placeSchema.parse({ code: "AZE", label: "Azerbaijan", kind: "country", ...names }),
    placeSchema.parse({ code: "RUS", label: "Russia", kind: "country", ...names }),
  ],
  products: [
    { code: "AGRI_FOOD", label: "Food and agricultural products", definition: "Food of all kinds.", hs: ["01", "02"] },
    { code: "TOMATOES", label: "Tomatoes", definition: "Tomatoes, fresh or chilled.", hs: ["0702"] },
    { code: "ROAD_MAPS", label: "Road maps", definition: "Plans of action.", of: "DOCUMENTS" },
    { code: "APPLICANTS", label: "Applicants", definition: "Firms that have applied.", of: "COMPANIES" },
  ].map((entry) => productSchema.parse({ ...entry, ...names })),
  units: [
    { code: "USD", label: "US dollars", kind: "currency", standard: "ISO 4217" },
    { code: "PT", label: "Percent", kind: "percent", standard: "SDMX CL_UNIT_MEASURE" },
    { code: "NUMBER", label: "Number", kind: "count", standard: "SDMX CL_UNIT_MEASURE" },
    { code: "RANK", label: "Rank", kind: "rank", standard: "sourcebook" },
    { code: "t", label: "Tonnes", kind: "physical", standard: "UCUM", ucum: "t" },
  ].map((entry) => unitSchema.parse(entry)),
  publishers: [],
  datasets: [],
});

export const dataset: Dataset = datasetSchema.parse({
  id: "neighbours",
  title: "Azerbaijan and Russia: economic relations as reported",
  description:
    "Figures on trade, investment and agreements between the two countries, each with the sentence that states it.",
  version: "1.0.0",
  keywords: ["trade", "investment"],
  creator: "The sourcebook authors",
  licence: {
    name: "CC-BY-4.0",
    title: "Creative Commons Attribution 4.0",
    url: "https://creativecommons.org/licenses/by/4.0/",
  },
  wide: [{ frequency: "A", unit: "USD" }],
});

/** Text that breaks careless writers: formulas, escapes, noncharacters, right-to-left, emoji, Markdown, half a character. */
export const NASTY = {
  formula: "=1+1 is what they wrote about 77 firms",
  at: "@SUM(A1) +5 -3 =cmd|' /C calc'!A0 spoke of 77 firms",
  escape: "_x0041_ and _x000d_ are no letters for 77 firms",
  noncharacter: "\uFFFE\uFFFFbefore\u0007 77 firms\u{1FFFE}",
  rightToLeft: "הסחר הגיע ל 77 firms ✓ 😀👩‍👩‍👧 Ünïcödé",
  markdown: "*bold* _it_ <b>x</b> [a](b) | # 1. `c` $5 ~ 77 firms & co",
  quotes: 'he said, "77 firms", twice, it\'s true; <a&b>',
  half: "a half \uD83D of 77 firms",
  long: `${"word ".repeat(8000)}77 firms${" more".repeat(100)}`,
} as const;

const nastyText = Object.values(NASTY).join("\n\n");
/** A document whose given id needs quoting, and whose address has a fragment. */
export const nastySource: Source = source(nastyText, "2023-03-04", {
  DOC_ID: 'id,with "quotes" & <tags>',
  TITLE: '=HYPERLINK("http://evil.example")',
  PUBLISHER: null,
  DATE_PUBLISHED: null,
  URL_MAIN: "https://wire.example/a#part",
});

const nastyClaims = Object.values(NASTY).map((sentence, index) =>
  claimOf({
    text: nastyText,
    source: nastySource,
    sentence,
    exact: "77 firms",
    quantity: { value: "77", unit: "NUMBER" },
    codes: {
      INDICATOR: "COMPANIES",
      FLOW_STOCK_ENTRY: "LE",
      REF_AREA: "NA",
      COUNTERPART_AREA: "_Z",
      TIME_PERIOD: `${2000 + index}`,
    },
  }),
);

const numbers = [
  { value: "123456789012345678", unit: "USD" },
  { value: "-2.4", mult: 9, decimals: 1, unit: "USD" },
  { value: "0.10", decimals: 2, unit: "t" },
  { value: "12", mult: 7, unit: "USD", qualifier: "APPROX" },
  { value: "4", valueTo: "5", mult: 6, unit: "USD", qualifier: "BETWEEN" },
  { value: "25", mult: -2, unit: "PP" },
] as const;

const numberClaims = numbers.map((quantity, index) =>
  claimOf({
    text: nastyText,
    source: nastySource,
    sentence: NASTY.quotes,
    exact: ["he", "said", "77", "firms", "twice", "true"][index] ?? "",
    quantity,
    codes: { TIME_PERIOD: `${1990 + index}`, INDICATOR: "UNLISTED", ATTRIBUTED_TO: '+49 the "source", of course' },
  }),
);

/** The fixture with cells that break careless writers, uncatalogued codes, and numbers that spreadsheets cannot hold. */
export const nasty: DatasetContents = {
  observations: [
    ...contents.observations,
    ...[...nastyClaims, ...numberClaims].map((claim) => observationOf(claim, nastySource)),
  ],
  claims: [...nastyClaims, ...numberClaims, ...contents.claims],
  sources: [...contents.sources, nastySource],
  checks: [
    ...contents.checks,
    {
      ...check,
      CHECK_ID: "K-00000000000000aa",
      RULE: "SAME_KEY",
      RIGHT: idOfExact("six"),
      VERDICT: "CONTRADICTION",
      EXPLANATION: NASTY.markdown,
    },
  ],
  derivations: [
    ...contents.derivations,
    { ...derivation, DERIVATION_ID: "V-00000000000000aa", KIND: "TIGHTENED", OBS_VALUE: null },
  ],
  revisions: contents.revisions,
  decisions: contents.decisions,
  refusals: [
    ...refusals,
    {
      DOC_ID: nastySource.DOC_ID,
      SPAN_START: 1,
      SPAN_END: 2,
      EXACT: "=1",
      QUOTE: NASTY.formula,
      SELECTOR: null,
      REASON_CODE: "REFERENCE",
      EXPLANATION: 'part of a formula, "quoted"',
    },
  ],
};

/** A dataset before its first article. */
export const empty: DatasetContents = {
  observations: [],
  claims: [],
  sources: [],
  refusals: [],
  checks: [],
  derivations: [],
  revisions: [],
  decisions: [],
};
