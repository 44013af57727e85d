import { overlaps } from "@sourcebook/model";
import type { GoldFact } from "./gold-document.ts";
import { periodExtent } from "./period-extent.ts";
import type { ScoredClaim } from "./scored-claim.ts";

/** What a claim says about its number, as far as it is compared. */
export const fields = ["indicator", "transformation", "areas", "period", "statement", "bound", "product"] as const;
export type Field = (typeof fields)[number];

/** The codes of claims that agree with each label; where a label has several, the words allow for them. */
const transformations: Codes<GoldFact["measure"]> = {
  level: ["N"],
  change_pct: ["GY", "G1", "GX"],
  change_abs: ["DY", "D1"],
  share_pct: ["SH", "SHC", "SHP", "SHI"],
  rank: ["RK"],
  multiple: ["GY", "G1", "GX"],
};
const statements: Codes<GoldFact["status"]> = {
  actual: ["ACTUAL"],
  target: ["TARGET"],
  forecast: ["FORECAST"],
  potential: ["POTENTIAL", "FORECAST", "TARGET"],
};
// "nearly 3 billion": a label says about, a claim may say less than.
const qualifiers: Codes<GoldFact["bound"]> = {
  "=": ["EQ", "BETWEEN", ""],
  "~": ["APPROX", "LT", "LE", "GE", "GT", "BETWEEN"],
  ">": ["GT", "GE"],
  "<": ["LT", "LE"],
};
const units: ReadonlyMap<string, readonly string[]> = new Map([
  ["%", ["PT", "PT_VOLUME", "PP"]],
  ["x", ["TIMES", "TIMES_VOLUME"]],
  ["rank", ["RANK"]],
  ["1", ["NUMBER"]],
  ["persons", ["NUMBER", "PERSONS"]],
]);
type Codes<Label extends string> = Readonly<Record<Label, readonly string[]>>;

const mirrors: ReadonlyMap<string, string> = new Map([
  ["exports", "IMPORTS"],
  ["imports", "EXPORTS"],
]);
const SYMMETRIC: ReadonlySet<string> = new Set(["trade_turnover", "documents"]);
const ALL_AREAS: ReadonlySet<string> = new Set(["", "WLD", "_Z", "_X", "_U", "W", "W1", "_T", "W0"]);
const ALL_PRODUCTS: ReadonlySet<string> = new Set(["", "_T", "_Z"]);

/** Is it the same number: do the spans overlap, and agree in value (whatever the sign) and unit? */
export function isSameNumber(claim: ScoredClaim, fact: GoldFact): boolean {
  return overlaps(spanOf(claim), fact.at) && hasValue(claim, fact) && hasUnit(claim, fact);
}

/** Does the claim stand where the fact does? */
export const isSamePlace = (claim: ScoredClaim, fact: GoldFact): boolean => overlaps(spanOf(claim), fact.at);

const spanOf = ({ SPAN_START, SPAN_END }: ScoredClaim) => ({ start: SPAN_START, end: SPAN_END });

/** "doubled" is 2 times, or a growth of 100 percent. */
function hasValue({ OBS_VALUE, UNIT_MULT }: ScoredClaim, { value, measure }: GoldFact): boolean {
  const claimed = OBS_VALUE * 10 ** UNIT_MULT;
  if (isClose(Math.abs(claimed), Math.abs(value))) return true;
  return measure === "multiple" && isClose(claimed, (value - 1) * 100);
}

const isClose = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-6 * Math.max(Math.abs(a), Math.abs(b), 1e-9);

const hasUnit = ({ UNIT_MEASURE }: ScoredClaim, { unit, measure }: GoldFact): boolean =>
  (units.get(unit) ?? [unit]).includes(UNIT_MEASURE) ||
  (measure === "multiple" && ["PT", "TIMES", "PT_VOLUME", "TIMES_VOLUME"].includes(UNIT_MEASURE));

/** The fields in which a claim says what the fact says. */
export function agreement(claim: ScoredClaim, fact: GoldFact): ReadonlySet<Field> {
  const agrees: Readonly<Record<Field, boolean>> = {
    indicator: claim.INDICATOR === fact.indicator.toUpperCase() || isMirrored(claim, fact),
    transformation: transformations[fact.measure].includes(claim.TRANSFORMATION),
    areas: hasAreas(claim, fact),
    period: !fact.period || periodExtent(claim.TIME_PERIOD) === periodExtent(fact.period),
    statement: statements[fact.status].includes(claim.STATEMENT_TYPE),
    bound: qualifiers[fact.bound].includes(claim.QUALIFIER),
    product: ALL_PRODUCTS.has(claim.PRODUCT) === !fact.product, // whether there is one: its words have no code
  };
  return new Set(fields.filter((field) => agrees[field]));
}

/** Imports of one from the other are exports of the other to the one. */
const isMirrored = (claim: ScoredClaim, fact: GoldFact): boolean => mirrors.get(fact.indicator) === claim.INDICATOR;

function hasAreas(claim: ScoredClaim, fact: GoldFact): boolean {
  const [reporter, partner] = [areaOf(fact.reporter ?? ""), areaOf(fact.partner ?? "")];
  const [reference, counterpart] = [areaOf(claim.REF_AREA), areaOf(claim.COUNTERPART_AREA)];
  const same = reference === reporter && counterpart === partner;
  const swapped = reference === partner && counterpart === reporter;
  if (isMirrored(claim, fact)) return swapped;
  if (reporter === WORLD && partner === WORLD) return true; // the labels name none
  return same || (swapped && (SYMMETRIC.has(fact.indicator) || fact.measure === "rank"));
}

const WORLD = "WLD";

/** No area, an unknown one and the world are one: "exports rose" says none of them. */
const areaOf = (area: string): string => (ALL_AREAS.has(area) ? WORLD : area);
