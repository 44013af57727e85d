import {
  claimContentHash,
  claimId,
  createCatalogue,
  documentId,
  intervalOf,
  quoteHash,
  sha256,
  type Claim,
  type Quantity,
  type Source,
} from "@sourcebook/model";

/** What a test says of a claim; the rest follows or is plain. */
export type ClaimParts = Partial<Claim> & {
  readonly source: Source;
  readonly start: number;
  readonly quantity?: Partial<Quantity>;
};

const plain = {
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
  ATTRIBUTED_TO: null,
  ATTRIBUTION_KIND: "NONE",
  REPORTER: "_U",
  TIME_START: null,
  TIME_END: null,
  SELECTOR: null,
  DUPLICATE_OF: null,
  RANK: null,
  RANK_REASON: null,
  RULE_ID: "en/relations/amounted-to",
} as const;

const dollars: Quantity = {
  value: "2.9",
  valueTo: null,
  mult: 9,
  decimals: 1,
  unit: "USD",
  unitBasis: "STATED",
  qualifier: "EQ",
};

/** A claim as `parse` gives it. */
export function claimOf({ source, start, quantity: parts, ...cells }: ClaimParts): Claim {
  const quantity = { ...dollars, ...parts };
  const { lower, upper, basis } = intervalOf(quantity);
  const EXACT = cells.EXACT ?? `${quantity.value} ${quantity.unit}`;
  const QUOTE = cells.QUOTE ?? `The figure stood at ${EXACT}, said sentence ${start}.`;
  const span = { start, end: start + EXACT.length };
  const claim = {
    ...plain,
    CLAIM_ID: claimId(source.DOC_ID, span, 0),
    OBS_VALUE: quantity.value,
    OBS_VALUE_TO: quantity.valueTo,
    UNIT_MULT: quantity.mult,
    DECIMALS: quantity.decimals,
    UNIT_MEASURE: quantity.unit,
    UNIT_BASIS: quantity.unitBasis,
    QUALIFIER: quantity.qualifier,
    OBS_LOWER: lower,
    OBS_UPPER: upper,
    BOUND_BASIS: basis,
    DOC_ID: source.DOC_ID,
    SPAN_START: span.start,
    SPAN_END: span.end,
    QUOTE_START: start,
    QUOTE_END: start + QUOTE.length,
    ...cells,
    EXACT,
    QUOTE,
    QUOTE_HASH: quoteHash(QUOTE),
  };
  return { ...claim, CONTENT_HASH: claimContentHash(claim) };
}

/** A source whose text is `name`, of which only what differs is given. */
export function sourceOf(name: string, parts: Partial<Source> = {}): Source {
  return {
    DOC_ID: documentId(name),
    TITLE: null,
    PUBLISHER: "Azernews",
    AUTHOR: null,
    DATE_PUBLISHED: "2022-02-17",
    DATE_ACCESSED: null,
    URL_MAIN: null,
    URL_ARCHIVED: null,
    LANGUAGE: "en",
    RAW_SHA256: sha256(name),
    TEXT_SHA256: sha256(name),
    TEXT_CHARS: name.length,
    CITATION_FULL: null,
    LICENSE_NAME: null,
    LICENSE_URL: null,
    REDISTRIBUTABLE: false,
    ...parts,
  };
}

/** A catalogue that knows the products of the tests. */
export const catalogue = createCatalogue({
  indicators: [],
  places: [],
  products: ["AGRI_FOOD", "TOMATOES", "ROAD_MAPS", "APPLICANTS"].map((code) => ({
    code,
    label: code,
    definition: code,
    hs: [],
    names: {},
  })),
  units: [],
  publishers: [],
  datasets: [],
});
