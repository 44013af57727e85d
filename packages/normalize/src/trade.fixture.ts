import {
  createCatalogue,
  formatBound,
  formatWithin,
  indicatorSchema,
  parseFormula,
  valueOfExpression,
  type Catalogue,
  type Claim,
  type Derivation,
  type Expression,
  type Rational,
} from "@sourcebook/model";
import { claimOf, sourceOf, type ClaimParts } from "./claims.fixture.ts";
import { normalize, type Normalized } from "./normalize.ts";
import { rangeOfExpression } from "./reconcile/expression.ts";
import { from, holds, intersect, rangeOf, upTo, type Range } from "./reconcile/range.ts";
import { createStatements } from "./reconcile/statement.ts";

const indicator = (id: string, pair: string, identity?: string) =>
  indicatorSchema.parse({
    id,
    label: id.toLowerCase(),
    definition: id,
    pair,
    entry: "T",
    units: ["currency"],
    counterpart_default: "WLD",
    names: {},
    ...(identity && { identity }),
  });

/** A catalogue with the identities of trade. */
export const tradeCatalogue: Catalogue = createCatalogue({
  indicators: [
    indicator("TRADE_TURNOVER", "symmetric", "EXPORTS + IMPORTS"),
    indicator("TRADE_BALANCE", "directed", "EXPORTS - IMPORTS"),
    indicator("EXPORTS", "directed"),
    indicator("IMPORTS", "directed"),
    indicator("INVESTMENT", "directed"),
  ],
  places: [],
  products: [{ code: "AGRI_FOOD", label: "Food", definition: "Food.", hs: [], names: {} }],
  units: [],
  publishers: [],
  datasets: [],
});

export const february = sourceOf("february", { DATE_PUBLISHED: "2022-02-17" });
export const april = sourceOf("april", { DATE_PUBLISHED: "2022-04-26" });
export const november = sourceOf("november", { DATE_PUBLISHED: "2021-11-22" });

type Said = Partial<Omit<ClaimParts, "start" | "quantity">>;
let place = 0;
const claim = (parts: Said, quantity: ClaimParts["quantity"]): Claim => {
  place += 100;
  return claimOf({ source: february, start: place, ...parts, ...(quantity && { quantity }) });
};
const decimals = (value: string): number => value.split(".")[1]?.length ?? 0;

type Level = Said & { readonly qualifier?: "EQ" | "GT" | "LT" | "APPROX"; readonly mult?: number };
/** "2.9 billion" of a period. */
export const billion = (
  value: string,
  TIME_PERIOD: string,
  { qualifier = "EQ", mult = 9, ...parts }: Level = {},
): Claim => claim({ TIME_PERIOD, ...parts }, { value, decimals: decimals(value), qualifier, mult });
/** "14.4 percent" up on the year before. */
export const growth = (value: string, TIME_PERIOD: string, { qualifier = "EQ", ...parts }: Level = {}): Claim =>
  claim(
    { TIME_PERIOD, TRANSFORMATION: "GY", ...parts },
    { value, decimals: decimals(value), qualifier, mult: 0, unit: "PT" },
  );

export const run = (claims: readonly Claim[], catalogue = tradeCatalogue): Normalized =>
  normalize(
    [february, april, november].map((source) => ({ source })),
    claims,
    catalogue,
  );

/** Every derivation again from its FORMULA and INPUTS, down to the claims; exact until it is printed. */
export function recompute({ derivations, claims }: Pick<Normalized, "derivations" | "claims">) {
  const rows = new Map(derivations.map((row) => [row.DERIVATION_ID, row]));
  const statementOf = createStatements();
  const stated = new Map(claims.map((each) => [each.CLAIM_ID, statementOf(each)]));
  const rangeOfId = (id: string): Range => {
    const row = rows.get(id);
    if (!row) return stated.get(id)?.hard ?? rangeOf("0", "0");
    const range = rangeOfExpression(expressionOf(row), { get: (id) => ({ range: rangeOfId(id) }) });
    return narrowing(row, range, rangeOfId);
  };
  // A narrowed cell still has the value that is stated of it.
  const valueOfId = (id: string): Rational | null => {
    const row = rows.get(id);
    if (!row) return stated.get(id)?.value ?? null;
    return valueOfId(row.INPUTS.split(";").at(-1) ?? "");
  };
  return derivations.map((row) => {
    const range = rangeOfId(row.DERIVATION_ID);
    const value = NARROWED.has(row.KIND) ? null : valueOfExpression(expressionOf(row), valueOfId);
    const lower = range.lower && formatBound(range.lower.value, "down");
    const upper = range.upper && formatBound(range.upper.value, "up");
    return {
      OBS_VALUE: value && holds(range, value) ? formatWithin(value, lower, upper) : null,
      OBS_LOWER: lower,
      OBS_UPPER: upper,
    };
  });
}

function expressionOf({ FORMULA }: Derivation): Expression {
  const expression = parseFormula(FORMULA);
  if (!expression) throw new Error(`not a formula: ${FORMULA}`);
  return expression;
}

const NARROWED = new Set(["TIGHTENED", "AT_MOST", "AT_LEAST"]);

function narrowing({ KIND, INPUTS }: Derivation, range: Range, rangeOfId: (id: string) => Range): Range {
  if (!NARROWED.has(KIND)) return range;
  const bound = KIND === "AT_MOST" ? upTo(range) : KIND === "AT_LEAST" ? from(range) : range;
  const both = intersect(bound, rangeOfId(INPUTS.split(";").at(-1) ?? ""));
  if (!both) throw new Error("a derivation that leaves nothing");
  return both;
}

/** Bounds in billions, as the worked examples of the design have them. */
export const inBillions = (text: string | null): number | null =>
  text === null ? null : Number((Number(text) / 1e9).toFixed(4));
