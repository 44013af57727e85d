import { lacksMinus, replaceIds, type Claim, type Derivation } from "@sourcebook/model";

/** How claims give their numbers, by id: `"$2.9 billion"`. */
type Stated = ReadonlyMap<string, string>;

/** What the words of claims are worth in a formula: `"8.9 percent"`, and for a fall by as much, `-"8.9 percent"`. */
export const statedNumbers = (claims: readonly Claim[]): Stated =>
  new Map(claims.map((claim) => [claim.CLAIM_ID, `${lacksMinus(claim) ? "-" : ""}"${claim.EXACT}"`]));

/** How a value was computed, with the words of the claims: `"$1.3 billion" / (1 + "3.4 percent" / 100)`. */
export function derivationWords({ KIND, FORMULA, INPUTS }: Derivation, stated: Stated): string {
  const formula = replaceIds(FORMULA, (id) => inputWords(id, stated))
    .replaceAll("+ -", "- ")
    .replaceAll("- -", "+ ");
  const narrowed = inputWords(INPUTS.split(";").at(-1) ?? "", stated);
  if (KIND === "TIGHTENED") return `both ${formula} and ${narrowed}`;
  if (KIND === "AT_MOST") return `${narrowed}, and at most ${formula}`;
  return KIND === "AT_LEAST" ? `${narrowed}, and at least ${formula}` : formula;
}

/** A claim by its words; another derivation by the start of its id. */
function inputWords(id: string, stated: Stated): string {
  return stated.get(id) ?? `${id.slice(0, 10)}…`;
}
