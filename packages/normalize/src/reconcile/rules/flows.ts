import { compareBytes, type Catalogue, type Dimensions, type Indicator } from "@sourcebook/model";

/** An indicator that the catalogue says to be the sum or the difference of two others. */
export type Identity = {
  readonly whole: Indicator;
  readonly left: string;
  readonly sign: "+" | "-";
  readonly right: string;
};

const IDENTITY = /^(\w+) ([+-]) (\w+)$/;
const known = new WeakMap<Catalogue, readonly Identity[]>();

/** The identities of a catalogue: `EXPORTS + IMPORTS` of TRADE_TURNOVER. */
export function identitiesOf(catalogue: Catalogue): readonly Identity[] {
  const found = known.get(catalogue);
  if (found) return found;
  const identities = catalogue.indicators.flatMap((whole): readonly Identity[] => {
    const [, left, sign, right] = IDENTITY.exec(whole.identity ?? "") ?? [];
    return left && right ? [{ whole, left, sign: sign === "-" ? "-" : "+", right }] : [];
  });
  known.set(catalogue, identities);
  return identities;
}

/** The dimensions of the whole that the parts of `REF_AREA` belong to: of a symmetric pair, the first in the alphabet comes first. */
export function wholeOf(part: Dimensions, { whole }: Identity): Dimensions {
  const { REF_AREA: one, COUNTERPART_AREA: other } = part;
  const turned = whole.pair === "symmetric" && other !== "WLD" && compareBytes(one, other) > 0;
  const [REF_AREA, COUNTERPART_AREA] = turned ? [other, one] : [one, other];
  return { ...part, INDICATOR: whole.id, REF_AREA, COUNTERPART_AREA };
}

const RATES = new Set(["PT", "PP", "RANK", "TIMES", "PT_VOLUME", "TIMES_VOLUME"]);

/** Is it a level that parts add up to and that cannot be negative? A balance can. */
export function isAdditiveFlow(dimensions: Dimensions, catalogue: Catalogue): boolean {
  const { TRANSFORMATION, FLOW_STOCK_ENTRY, UNIT_MEASURE, INDICATOR } = dimensions;
  if (TRANSFORMATION !== "N" || FLOW_STOCK_ENTRY !== "T" || RATES.has(UNIT_MEASURE)) return false;
  return !identitiesOf(catalogue).some(({ whole, sign }) => sign === "-" && whole.id === INDICATOR);
}
