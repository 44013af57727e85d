import { levelOf, settleClaims, type Family } from "@sourcebook/normalize";
import type { Section } from "../disk/pack.ts";
import { createPartRows, type SettledClaims } from "./part-rows.ts";
import { claimsByFamily, claimsOfAll, type ClaimsInput } from "./read-claims.ts";
import type { DecidedFamilies, Part } from "./reduction.ts";

/**
 * Normalizes the claims of a part: the rows of each dataset, in runs that are each in published order. The claims of a family are in
 * memory at a time, or those that decisions tie together; of the others the levels that are wholes, and the rows of a run.
 */
export async function* reducePart(part: Part, input: ClaimsInput, runLength?: number): AsyncGenerator<Section> {
  const rows = createPartRows(input.catalogue, runLength);
  const tied: SettledClaims[] = [];
  for (const families of part.decided) tied.push(await settleTied(families, input));
  const familiesOn = singleFamilies(part);
  for (const level of [2, 1]) {
    for await (const each of settleSingly(familiesOn(level), input)) rows.learn(each, each.settled.families);
    for (const each of tied) rows.learn(each, ofLevel(each, level));
  }
  for (const each of tied) rows.addSettled(each);
  for (const level of [0, 1, 2]) {
    for await (const each of settleSingly(familiesOn(level), input)) {
      rows.addSettled(each);
      rows.addCompared(each, each.settled.families);
      if (rows.isFull()) yield* rows.takeRun();
    }
    for (const each of tied) rows.addCompared(each, ofLevel(each, level));
  }
  yield* rows.takeRun();
  yield rows.issues();
}

/** The families of a part that no decision ties to others, by their level. */
function singleFamilies({ families, decided }: Part): (level: number) => readonly string[] {
  const tied = new Set(decided.flatMap((each) => each.families));
  return (level) => families.filter((family) => levelOf(family) === level && !tied.has(family));
}

const ofLevel = ({ settled }: SettledClaims, level: number): readonly Family[] =>
  settled.families.filter(({ name }) => levelOf(name) === level);

async function* settleSingly(families: readonly string[], input: ClaimsInput): AsyncGenerator<SettledClaims> {
  for await (const { claims, documents } of claimsByFamily(families, input))
    yield { settled: settleClaims(documents, claims, input.catalogue), documents };
}

async function settleTied({ families, decisions }: DecidedFamilies, input: ClaimsInput): Promise<SettledClaims> {
  const { claims, documents } = await claimsOfAll(families, input);
  return { settled: settleClaims(documents, claims, input.catalogue, { decisions }), documents };
}
