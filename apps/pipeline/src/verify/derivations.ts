import type { Row } from "@sourcebook/export";
import {
  compareRationals,
  formatBound,
  formatWithin,
  parseRational,
  powerOfTen,
  times,
  type Claim,
  type Rational,
} from "@sourcebook/model";
import { correctedClaims } from "./corrected.ts";
import { computeFormula, type Known } from "./formula.ts";
import { differs, lineOf, type Failure, type Finding } from "./proof.ts";
import type { Readable, Subject } from "./subject.ts";

const FILE = "derivations.csv";
/** Kinds whose bounds are those of the formula; the others narrow what another row states. */
const PLAIN = new Set(["GROWTH_IMPLIED", "SHARE", "DIFFERENCE", "SUM", "UNIT_CONVERSION"]);

/**
 * Proof 6: the formula of every derivation, computed again from the published claims, gives its value and bounds; the overlap of
 * every check is that of its intervals, and its verdict fits the overlap.
 */
export function derivations({ contents }: Readable, { rows }: Subject): Finding {
  const derived = rows.get("derivations") ?? [];
  const checks = rows.get("checks") ?? [];
  const counting = correctedClaims(contents.claims, contents.decisions);
  const known = new Map(Array.from(counting, ([id, claim]) => [id, knownOf(claim)]));
  const failures = [
    ...derived.flatMap((row, index) => formulaFailures(row, index, known)),
    ...checks.flatMap(overlapFailures),
  ];
  const checked = derived.length + checks.length;
  return checked > 0
    ? { checked, failures }
    : { checked, failures, note: "the dataset has no derivations and no checks" };
}

function knownOf({ OBS_VALUE, OBS_LOWER, OBS_UPPER, UNIT_MULT, QUALIFIER }: Claim): Known {
  const isValue = QUALIFIER === "EQ" || QUALIFIER === "APPROX";
  return {
    value: isValue ? times(parseRational(OBS_VALUE), powerOfTen(UNIT_MULT)) : null,
    lower: rational(OBS_LOWER),
    upper: rational(OBS_UPPER),
  };
}

const rational = (text: string | null): Rational | null => (text === null ? null : parseRational(text));

const cell = (row: Row, column: string): string | null => {
  const value = row[column] ?? null;
  return value === null ? null : String(value);
};

function formulaFailures(row: Row, index: number, known: ReadonlyMap<string, Known>): readonly Failure[] {
  const at = (column: string) => ({ file: FILE, row: lineOf(index), column });
  const formula = cell(row, "FORMULA") ?? "";
  const ids = formula.match(/[CV]-[0-9a-f]{16}/g) ?? [];
  const inputs = (cell(row, "INPUTS") ?? "").split(";");
  const listed = ids.every((id, place) => inputs[place] === id)
    ? []
    : differs(at("INPUTS"), ids.join(";"), inputs.join(";"));
  // Derivations of derivations, and those that narrow: the replay of proof 7 has them.
  if (!PLAIN.has(cell(row, "KIND") ?? "") || !ids.every((id) => known.has(id))) return listed;
  const result = computed(formula, known);
  if (!result) return differs(at("FORMULA"), "numbers, ids and + - * / ( )", formula);
  const lower = result.lower && formatBound(result.lower, "down");
  const upper = result.upper && formatBound(result.upper, "up");
  return [
    ...listed,
    ...differs(at("OBS_VALUE"), result.value && formatWithin(result.value, lower, upper), cell(row, "OBS_VALUE")),
    ...differs(at("OBS_LOWER"), lower, cell(row, "OBS_LOWER")),
    ...differs(at("OBS_UPPER"), upper, cell(row, "OBS_UPPER")),
  ];
}

function computed(formula: string, known: ReadonlyMap<string, Known>): Known | null {
  try {
    return computeFormula(formula, known);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

type Ends = { readonly lower: Rational | null; readonly upper: Rational | null };

function overlapFailures(row: Row, index: number): readonly Failure[] {
  const at = (column: string) => ({ file: "checks.csv", row: lineOf(index), column });
  if (cell(row, "RIGHT") === null) return [];
  const [left, right] = [endsOf(row, "LEFT"), endsOf(row, "RIGHT")];
  const lower = outer(left.lower, right.lower, 1);
  const upper = outer(left.upper, right.upper, -1);
  const order = lower && upper ? compareRationals(lower, upper) : -1;
  // Where they touch in one point, an end that does not belong to its interval decides, which the row does not tell.
  if (order === 0) return [];
  const verdict = cell(row, "VERDICT") ?? "";
  const fits = order > 0 ? verdict !== "CONSISTENT" && verdict !== "TENSION" : verdict !== "CONTRADICTION";
  return [
    ...differs(at("OVERLAP_LOWER"), order > 0 ? null : lower && formatBound(lower, "down"), cell(row, "OVERLAP_LOWER")),
    ...differs(at("OVERLAP_UPPER"), order > 0 ? null : upper && formatBound(upper, "up"), cell(row, "OVERLAP_UPPER")),
    ...(fits
      ? []
      : differs(at("VERDICT"), order > 0 ? "no overlap: CONTRADICTION" : "an overlap: no CONTRADICTION", verdict)),
  ];
}

function endsOf(row: Row, side: "LEFT" | "RIGHT"): Ends {
  return { lower: rational(cell(row, `${side}_LOWER`)), upper: rational(cell(row, `${side}_UPPER`)) };
}

/** Of two lower ends (`sign` 1) the higher, of two upper ones (-1) the lower; null is no end. */
function outer(a: Rational | null, b: Rational | null, sign: 1 | -1): Rational | null {
  if (!a || !b) return a ?? b;
  return compareRationals(a, b) * sign >= 0 ? a : b;
}
