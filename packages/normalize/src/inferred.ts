import type { Claim } from "@sourcebook/model";

/** How a claim came to what it is about. */
type Inferred = Pick<Claim, "AREA_BASIS" | "COUNTERPART_AREA" | "UNIT_BASIS" | "TIME_BASIS">;

/** The columns that the sentences do not state, in their order: `REF_AREA;COUNTERPART_AREA;TIME_PERIOD`; null for none. */
export function inferredColumns(claims: readonly Inferred[]): string | null {
  const columns = [
    claims.some(({ AREA_BASIS }) => AREA_BASIS !== "STATED") && "REF_AREA",
    claims.some(({ AREA_BASIS, COUNTERPART_AREA }) => AREA_BASIS !== "STATED" && COUNTERPART_AREA !== "_Z") &&
      "COUNTERPART_AREA",
    claims.some(({ UNIT_BASIS }) => UNIT_BASIS !== "STATED") && "UNIT_MEASURE",
    claims.some(({ TIME_BASIS }) => TIME_BASIS !== "STATED") && "TIME_PERIOD",
  ].filter((column) => column !== false);
  return columns.join(";") || null;
}
