import {
  baseValue,
  compareRationals,
  formatBound,
  formatWithin,
  namesOf,
  parseFormula,
  parseRational,
  replaceIds,
  valueOfExpression,
  type Claim,
  type DatasetContents,
  type Derivation,
  type Expression,
  type Observation,
  type Rational,
} from "@sourcebook/model";
import { cellNumber } from "./cell.ts";
import type { Live } from "./live-cell.ts";
import { lookup, type TableCell } from "./table-formula.ts";

/** The numbers of a derivation by the titles of their columns; null for one that no formula of the workbook gives. */
export type LiveDerivation = { readonly [Column in Measure]: Live | null };
type Measure = "Value" | "Lower" | "Upper";

const PUBLISHED = { Value: "OBS_VALUE", Lower: "OBS_LOWER", Upper: "OBS_UPPER" } as const;
/** The ends that a narrowing takes from its formula as well; the other is that of the last of its INPUTS alone. */
const NARROWED: Readonly<Record<string, readonly Measure[]>> = {
  TIGHTENED: ["Lower", "Upper"],
  AT_MOST: ["Upper"],
  AT_LEAST: ["Lower"],
};
/** All choices of an end for each id are tried: with more ids than this they would be too many. */
const MAX_IDS = 6;

type World = {
  /** Observations by the claim whose value they show. */
  readonly shown: ReadonlyMap<string, Observation>;
  readonly claims: ReadonlyMap<string, Claim>;
  readonly derivations: ReadonlyMap<string, Derivation>;
  /** Null while they are made: a derivation that rests on itself has no formula. */
  readonly live: Map<string, LiveDerivation | null>;
};
/** A derivation with its FORMULA; null where that is none that can be computed. */
type Parsed = Derivation & { readonly expression: Expression | null };
const NOTHING: LiveDerivation = { Value: null, Lower: null, Upper: null };

/**
 * Formulas that compute the derivations again inside the workbook, by DERIVATION_ID: the FORMULA of each with a lookup in place of
 * every id, in Observations for a claim that is shown there, else in Claims or Derived. One that would not give what
 * derivations.csv says is left out.
 */
export function liveDerivations(contents: DatasetContents): ReadonlyMap<string, LiveDerivation> {
  const { observations, claims, derivations } = contents;
  const world: World = {
    shown: new Map(observations.flatMap((each) => (each.CLAIM_ID === null ? [] : [[each.CLAIM_ID, each] as const]))),
    claims: new Map(claims.map((each) => [each.CLAIM_ID, each])),
    derivations: new Map(derivations.map((each) => [each.DERIVATION_ID, each])),
    live: new Map(),
  };
  return new Map(derivations.map((each) => [each.DERIVATION_ID, liveOf(each, world) ?? NOTHING]));
}

function liveOf(derivation: Derivation, world: World): LiveDerivation | null {
  const known = world.live.get(derivation.DERIVATION_ID);
  if (known !== undefined) return known;
  world.live.set(derivation.DERIVATION_ID, null);
  const parsed = { ...derivation, expression: parseFormula(derivation.FORMULA) };
  const live = {
    Value: liveMeasure(parsed, "Value", world),
    Lower: liveMeasure(parsed, "Lower", world),
    Upper: liveMeasure(parsed, "Upper", world),
  };
  world.live.set(derivation.DERIVATION_ID, live);
  return live;
}

function liveMeasure(derivation: Parsed, measure: Measure, world: World): Live | null {
  const published = derivation[PUBLISHED[measure]];
  if (published === null) return null;
  const gives = (live: Live | null): boolean =>
    live !== null && printed(live.result, measure, derivation) === published;
  const computed = computedCell(derivation, measure, world);
  if (!(derivation.KIND in NARROWED)) return gives(computed) ? computed : null;
  const before = operand(derivation.INPUTS.split(";").at(-1) ?? "", measure, world);
  const counts = NARROWED[derivation.KIND]?.includes(measure) && (gives(computed) || isBounded(derivation, world));
  return [counts ? outer(computed, before, measure) : before, before].find(gives) ?? null;
}

const idsOf = (expression: Expression | null): readonly string[] => [...new Set(expression && namesOf(expression))];

/** Where an input has no end, the lowest or highest result may be none of those that `computedCell` compares. */
const isBounded = ({ expression }: Parsed, world: World): boolean =>
  idsOf(expression).every((id) => operand(id, "Lower", world) !== null && operand(id, "Upper", world) !== null);

/** A number as derivations.csv has it. */
function printed(value: Rational, measure: Measure, { OBS_LOWER, OBS_UPPER }: Derivation): string {
  if (measure === "Value") return formatWithin(value, OBS_LOWER, OBS_UPPER);
  return formatBound(value, measure === "Lower" ? "down" : "up");
}

/** The FORMULA with the ends of its ids that give the lowest or the highest result: each id stands in it once. */
function computedCell({ FORMULA, expression }: Parsed, measure: Measure, world: World): Live | null {
  const ids = idsOf(expression);
  if (!expression || ids.length > MAX_IDS) return null;
  let found: { readonly operands: ReadonlyMap<string, Live | null>; readonly result: Rational } | null = null;
  for (const choice of choices(ids.length, measure)) {
    const operands = new Map(ids.map((id, at) => [id, operand(id, choice[at] ?? measure, world)]));
    const result = valueOfExpression(expression, (id) => operands.get(id)?.result ?? null);
    if (!result) continue;
    const order = found ? compareRationals(result, found.result) : 0;
    if (!found || (measure === "Lower" ? order < 0 : order > 0)) found = { operands, result };
  }
  if (!found) return null;
  const { operands, result } = found;
  return { formula: replaceIds(FORMULA, (id) => operands.get(id)?.formula ?? id), result };
}

/** For three ids and an end: all eight ways to take a lower or upper end of each. */
function choices(count: number, measure: Measure): readonly (readonly Measure[])[] {
  if (measure === "Value") return [[]];
  return Array.from({ length: 2 ** count }, (_, way) =>
    Array.from({ length: count }, (_end, at) => ((way >> at) % 2 === 0 ? "Lower" : "Upper")),
  );
}

/** Of two lower ends the higher, of two upper ones the lower. */
function outer(a: Live | null, b: Live | null, measure: Measure): Live | null {
  if (!a || !b) return a ?? b;
  const isLower = measure === "Lower";
  const result = compareRationals(a.result, b.result) > 0 === isLower ? a.result : b.result;
  return { formula: `${isLower ? "MAX" : "MIN"}(${a.formula},${b.formula})`, result };
}

/** Where the number of a claim or a derivation stands in the workbook, and what it is. */
function operand(id: string, measure: Measure, world: World): Live | null {
  const holder = measure === "Value" ? statedBy(id, world) : id;
  const derivation = world.derivations.get(holder);
  if (derivation) {
    const cell = { table: "derived", keys: "Derivation", key: holder, column: measure };
    const live = liveOf(derivation, world);
    return live && operandAt(cell, live[measure]?.result ?? held(derivation[PUBLISHED[measure]]));
  }
  const observation = world.shown.get(holder);
  if (observation) {
    const cell = { table: "observations", keys: "Observation key", key: observation.OBS_KEY, column: measure };
    return operandAt(cell, held(observation[PUBLISHED[measure]]));
  }
  const claim = world.claims.get(holder);
  if (!claim) return null;
  const cell = { table: "claims", keys: "Claim ID", key: holder, column: measure };
  return operandAt(cell, held(measure === "Value" ? baseValue(claim) : claim[PUBLISHED[measure]]));
}

/** A narrowing has ends of its own, but its value is that of what it narrows. */
function statedBy(id: string, { derivations }: World): string {
  let holder = id;
  for (let left = derivations.size; left > 0; left -= 1) {
    const { KIND = "", INPUTS = "" } = derivations.get(holder) ?? {};
    if (!(KIND in NARROWED)) return holder;
    holder = INPUTS.split(";").at(-1) ?? "";
  }
  return holder;
}

function operandAt(cell: TableCell, result: Rational | null): Live | null {
  const formula = lookup(cell);
  return result && formula !== null ? { formula, result } : null;
}

/** The number that a cell holds; none where it is empty, or has more digits than a spreadsheet keeps. */
const held = (value: string | null): Rational | null =>
  value === null || cellNumber(value) === null ? null : parseRational(value);
