import {
  type Claim,
  claimContentHash,
  claimId,
  type Interval,
  intervalOf,
  type Quantity,
  quoteHash,
  type Span,
} from "@sourcebook/model";

/** What is read of a number; the rest of its claim follows. */
export type Said = Pick<
  Claim,
  | "INDICATOR"
  | "PRODUCT"
  | "TRANSFORMATION"
  | "LEVEL_CLAIM_ID"
  | "REF_AREA"
  | "COUNTERPART_AREA"
  | "AREA_BASIS"
  | "TIME_PERIOD"
  | "TIME_BASIS"
  | "BASE_PERIOD"
  | "FLOW_STOCK_ENTRY"
  | "STATEMENT_TYPE"
  | "ATTRIBUTED_TO"
  | "ATTRIBUTION_KIND"
  | "REPORTER"
  | "RULE_ID"
> & { readonly quantity: Quantity };

/** Where a number stands, in code points; `exact` and `quote` are one line each. */
export type Evidence = {
  readonly document: string;
  readonly span: Span;
  readonly exact: string;
  readonly time: Span | null;
  readonly sentence: Span;
  readonly quote: string;
  readonly selector: string | null;
};

/** The claim that says so, with its id, bounds and hashes. */
export function makeClaim({ quantity, ...said }: Said, at: Evidence): Claim {
  const interval = isChange(said) ? belowNothing(intervalOf(quantity), quantity) : intervalOf(quantity);
  const row: Claim = {
    CLAIM_ID: claimId(at.document, at.span, 0),
    OBS_KEY: null,
    ...said,
    OBS_VALUE: quantity.value,
    OBS_VALUE_TO: quantity.valueTo,
    UNIT_MULT: quantity.mult,
    DECIMALS: quantity.decimals,
    UNIT_MEASURE: quantity.unit,
    UNIT_BASIS: quantity.unitBasis,
    QUALIFIER: quantity.qualifier,
    OBS_LOWER: interval.lower,
    OBS_UPPER: interval.upper,
    BOUND_BASIS: interval.basis,
    DOC_ID: at.document,
    SPAN_START: at.span.start,
    SPAN_END: at.span.end,
    EXACT: at.exact,
    TIME_START: at.time?.start ?? null,
    TIME_END: at.time?.end ?? null,
    QUOTE_START: at.sentence.start,
    QUOTE_END: at.sentence.end,
    QUOTE: at.quote,
    QUOTE_HASH: quoteHash(at.quote),
    SELECTOR: at.selector,
    DUPLICATE_OF: null,
    RANK: null,
    RANK_REASON: null,
    CONTENT_HASH: "",
  };
  return { ...row, CONTENT_HASH: claimContentHash(row) };
}

const isChange = ({ TRANSFORMATION }: Pick<Claim, "TRANSFORMATION">): boolean => /^[GD]/.test(TRANSFORMATION);

/** "fell less than 5 percent": it fell, so that it did not rise. */
const belowNothing = (interval: Interval, { value, qualifier }: Quantity): Interval =>
  value.startsWith("-") && (qualifier === "LT" || qualifier === "LE") ? { ...interval, upper: "0" } : interval;
