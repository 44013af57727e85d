import { settingsOf, type Catalogue } from "@sourcebook/model";

type Setting = readonly [column: string, value: string | number | null];

/** The settings of a cell such as `TIME_PERIOD=2020; COUNTERPART_AREA=TUR`, by column, or why it is none. */
export function readFields(text: string): {
  readonly settings: readonly Setting[];
  readonly causes: readonly string[];
} {
  if (text === "") return { settings: [], causes: [] };
  if (!text.includes("=")) return { settings: [], causes: [`"${text}" sets no column; write COLUMN=value`] };
  const settings = settingsOf(text).map(([column, value]): Setting => [column, trimmed(value)]);
  const columns = settings.map(([column]) => column);
  const twice = columns.filter((column, index) => columns.indexOf(column) < index);
  return { settings, causes: twice.map((column) => `${column} is set twice; keep one of them`) };
}

const trimmed = (value: Setting[1]): Setting[1] => (typeof value === "string" ? value.trim() || null : value);

/** Codes that stand for none, all or an unknown one, which no catalogue holds. */
const SPECIAL: Readonly<Record<string, ReadonlySet<string>>> = {
  PRODUCT: new Set(["_T", "_O"]),
  REF_AREA: new Set(["_X"]),
  COUNTERPART_AREA: new Set(["_X", "_Z"]),
  REPORTER: new Set(["JOINT", "_U"]),
};

/** What no catalogue entry explains among the codes that a correction sets. */
export function unknownCodes(settings: readonly Setting[], catalogue: Catalogue): readonly string[] {
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
