import { compareBytes, type Catalogue, type Claim } from "@sourcebook/model";
import { decidedInTurn, entriesOn, matchDecisions, type PlacedDecision } from "./decisions/decide.ts";
import { identitiesOf } from "./reconcile/rules/flows.ts";

const WORLD = "WLD";

/**
 * The family of a claim: indicators that identities tie together, between two areas, whichever of them reports. No claim of
 * one family is ever ranked or compared with one of another, unless `joinFamilies` joins the two.
 */
export function familyOf(
  { INDICATOR, REF_AREA, COUNTERPART_AREA }: Pick<Claim, "INDICATOR" | "REF_AREA" | "COUNTERPART_AREA">,
  catalogue: Catalogue,
): string {
  return nameOf(kinOf(catalogue).get(INDICATOR) ?? INDICATOR, REF_AREA, COUNTERPART_AREA);
}

const nameOf = (indicator: string, one: string, other: string): string =>
  compareBytes(one, other) < 0 ? `${indicator} ${one} ${other}` : `${indicator} ${other} ${one}`;

/**
 * The first of the families, by their bytes, that each hangs together with: trade of two areas with that of either with the
 * world, whose part it is, and the two families of each of `ties`. Claims of families with different firsts can be normalized
 * apart, and give together what they give at once.
 */
export function joinFamilies(
  families: Iterable<string>,
  ties: Iterable<readonly [string, string]> = [],
): ReadonlyMap<string, string> {
  const firsts = new Map([...families].map((family) => [family, family]));
  const join = joiner(firsts);
  for (const family of firsts.keys()) {
    const [indicator = "", one = "", other = ""] = family.split(" ");
    for (const area of [one, other]) join(family, nameOf(indicator, area, WORLD));
  }
  for (const [one, other] of ties) join(one, other);
  return new Map(Array.from(firsts.keys(), (family) => [family, firstOf(family, firsts)]));
}

/**
 * The families that decisions tie to those of the claims as read: a claim that is corrected, once or several times, spoke of one
 * cell, and speaks of others.
 */
export function decidedTies(
  claims: readonly Claim[],
  placed: readonly PlacedDecision[],
  catalogue: Catalogue,
): readonly (readonly [string, string])[] {
  const decisions = matchDecisions(placed, claims);
  return claims.flatMap((claim) => {
    const corrected = decidedInTurn(claim, entriesOn(claim, decisions));
    return corrected.map((each) => [familyOf(claim, catalogue), familyOf(each, catalogue)] as const);
  });
}

/** Joins two families, if both are there. */
function joiner(firsts: Map<string, string>): (one: string, other: string) => void {
  return (one, other) => {
    if (!firsts.has(one) || !firsts.has(other)) return;
    const [first, second] = [firstOf(one, firsts), firstOf(other, firsts)].toSorted(compareBytes);
    if (first !== undefined && second !== undefined) firsts.set(second, first);
  };
}

function firstOf(family: string, firsts: Map<string, string>): string {
  let [at, above] = [family, firsts.get(family)];
  while (above !== undefined && above !== at) {
    const next = firsts.get(above) ?? above;
    firsts.set(at, next); // later ways are shorter
    [at, above] = [above, next];
  }
  return at;
}

const kin = new WeakMap<Catalogue, ReadonlyMap<string, string>>();

/** The first of the indicators that an indicator is a sum or a difference with. */
function kinOf(catalogue: Catalogue): ReadonlyMap<string, string> {
  const found = kin.get(catalogue);
  if (found) return found;
  const firsts = new Map(catalogue.indicators.map(({ id }) => [id, id]));
  const join = joiner(firsts);
  for (const { whole, left, right } of identitiesOf(catalogue)) {
    join(whole.id, left);
    join(whole.id, right);
  }
  const joined = new Map(Array.from(firsts.keys(), (id) => [id, firstOf(id, firsts)]));
  kin.set(catalogue, joined);
  return joined;
}
