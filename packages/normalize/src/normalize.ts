import type { Catalogue, Claim, Document } from "@sourcebook/model";
import { compareFamilies, type Compared } from "./compare-families.ts";
import { settleClaims, type Settled, type SettleOptions } from "./settle-claims.ts";

/** Claims with the columns that need all documents, and what they add up to; rows in published order. */
export type Normalized = Omit<Settled, "families"> & Compared;

/**
 * Merges the claims of all documents into observations: one for each OBS_KEY, which shows the value of its preferred claim; values are
 * never averaged. Compares all cells with each other, and adds the values that are implied where nobody states one. The result
 * does not depend on the order of the inputs. Throws what `settleClaims` throws.
 */
export function normalize(
  documents: readonly Pick<Document, "source">[],
  claims: readonly Claim[],
  catalogue: Catalogue,
  options: SettleOptions = {},
): Normalized {
  const { families, ...rows } = settleClaims(documents, claims, catalogue, options);
  return { ...rows, ...compareFamilies(families, catalogue) };
}
