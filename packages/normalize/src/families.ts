import { compareBytes, type Catalogue, type Claim } from "@sourcebook/model";
import { decidedInTurn, entriesOn, matchDecisions, type PlacedDecision } from "./decisions/decide.ts";
import { groupBy } from "./group-by.ts";
import { firstOf, joinSets, type JoinedSets } from "./joined-sets.ts";
import { identitiesOf } from "./reconcile/rules/flows.ts";

const WORLD = "WLD";

/**
 * The family of a claim: indicators that identities tie together, between two areas, whichever of them reports. No claim of
 * one family is ever ranked with one of another, or compared with it but as a part with its whole.
 */
export function familyOf(
  { INDICATOR, REF_AREA, COUNTERPART_AREA }: Pick<Claim, "INDICATOR" | "REF_AREA" | "COUNTERPART_AREA">,
  catalogue: Catalogue,
): string {
  return nameOf(kinOf(catalogue).get(INDICATOR) ?? INDICATOR, REF_AREA, COUNTERPART_AREA);
}

/** How often a family names the world: its levels are wholes of those in families that name it less often. */
export const levelOf = (family: string): number => family.split(" ").filter((word) => word === WORLD).length;

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
  const all = [...families];
  const withWorld = all.flatMap((family) => {
    const [indicator = "", one = "", other = ""] = family.split(" ");
    return [one, other].map((area) => [family, nameOf(indicator, area, WORLD)] as const);
  });
  return joined(all, [...withWorld, ...ties]);
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

/** All families that each is tied to, itself among them, by the bytes of their names. */
export function tiedFamilies(ties: readonly (readonly [string, string])[]): ReadonlyMap<string, readonly string[]> {
  const firsts = joined(ties.flat(), ties);
  const sets = groupBy([...firsts.keys()].toSorted(compareBytes), (family) => firsts.get(family) ?? null);
  return new Map(Array.from(firsts, ([family, first]) => [family, sets.get(first) ?? [family]]));
}

/** The first of the keys that each is tied to, by their bytes; ties to what is none of them count for nothing. */
function joined(
  keys: Iterable<string>,
  ties: Iterable<readonly [one: string, other: string]>,
): ReadonlyMap<string, string> {
  const sets: JoinedSets = new Map([...keys].map((key) => [key, key]));
  for (const [one, other] of ties) if (sets.has(one) && sets.has(other)) joinSets(sets, one, other);
  return new Map(Array.from(sets.keys(), (key) => [key, firstOf(sets, key)]));
}

const kin = new WeakMap<Catalogue, ReadonlyMap<string, string>>();

/** The first of the indicators that an indicator is a sum or a difference with. */
function kinOf(catalogue: Catalogue): ReadonlyMap<string, string> {
  const found = kin.get(catalogue);
  if (found) return found;
  const firsts = joined(
    catalogue.indicators.map(({ id }) => id),
    identitiesOf(catalogue).flatMap(({ whole, left, right }) => [left, right].map((part) => [whole.id, part] as const)),
  );
  kin.set(catalogue, firsts);
  return firsts;
}
