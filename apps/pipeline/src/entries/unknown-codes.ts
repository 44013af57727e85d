import type { Catalogue } from "@sourcebook/model";

/** Codes that stand for none, all or an unknown one, which no catalogue holds. */
const SPECIAL: Readonly<Record<string, ReadonlySet<string>>> = {
  PRODUCT: new Set(["_T", "_O"]),
  REF_AREA: new Set(["_X"]),
  COUNTERPART_AREA: new Set(["_X", "_Z"]),
  REPORTER: new Set(["JOINT", "_U"]),
};

/** What no catalogue entry explains among the codes that a correction sets. */
export function unknownCodes(
  settings: readonly (readonly [column: string, value: unknown])[],
  catalogue: Catalogue,
): readonly string[] {
  const kinds: Readonly<Record<string, readonly [kind: string, find: (code: string) => unknown]>> = {
    INDICATOR: ["indicator", catalogue.indicator],
    PRODUCT: ["product", catalogue.product],
    REF_AREA: ["place", catalogue.place],
    COUNTERPART_AREA: ["place", catalogue.place],
    REPORTER: ["place", catalogue.place],
    UNIT_MEASURE: ["unit", catalogue.unit],
  };
  return settings.flatMap(([column, value]) => {
    const [kind, find] = kinds[column] ?? [];
    if (!find || typeof value !== "string" || SPECIAL[column]?.has(value) || find(value)) return [];
    return [`${column}: unknown ${kind} "${value}"; use a code of the catalogue`];
  });
}
