import type { CodeOf } from "@sourcebook/model";
import type { Areas } from "../context.ts";

/** The areas of a statement and where they were read. */
export type Where = Areas & { readonly basis: CodeOf<"AREA_BASIS"> };

/** An area and whether its own name said it. */
export type Found = { readonly code: string; readonly stated: boolean };

/** A counterpart; unknown where it is no area of the catalogue: "the neighbouring countries", "Turkey and Russia", "the country". */
export type Partner = Found | "unknown";

/** Stated where the names of all areas stand in the sentence. */
export const basisOf = (...found: readonly Found[]): Where["basis"] =>
  found.every(({ stated }) => stated) ? "STATED" : "CONTEXT";

/** The order of a symmetric pair means nothing: the alphabet's, with the world second. */
export function ordered(pair: readonly [string, string], basis: Where["basis"]): Where {
  const [a, b] = pair;
  const swap = a === "WLD" || (b !== "WLD" && b < a);
  return swap ? { reference: b, counterpart: a, basis } : { reference: a, counterpart: b, basis };
}
