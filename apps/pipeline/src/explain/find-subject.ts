import type { PublishedRow, PublishedTables } from "../disk/read-published.ts";

/** The published row that an id names. */
export type Subject = {
  readonly kind: "observation" | "claim";
  readonly tables: PublishedTables;
  readonly row: PublishedRow;
};

/** What an id may come to. */
export type Finding =
  /** `others` are observations that the same codes name, less plainly. */
  | { readonly found: Subject; readonly others: readonly Subject[] }
  | { readonly found: null; readonly candidates: readonly Subject[] };

// What a dimension is where nobody speaks of it: a level of all products, as it is.
const PLAIN = { PRODUCT: "_T", TRANSFORMATION: "N", STATEMENT_TYPE: "ACTUAL" };
// Last of all, whoever measured it.
const UNSAID = { REPORTER: "_U" };

/**
 * Finds what an id names: a CLAIM_ID, an OBS_KEY, or some codes of a key in any order ("TRADE_TURNOVER 2021"). Of two areas the first is
 * the reference area, where there is such an observation. Of several observations with these codes it takes the one whose other dimensions are plain, if there is one such.
 */
export function findSubject(id: string, published: readonly PublishedTables[]): Finding {
  const exact = published.flatMap((tables) => [
    ...rowsWith(tables, "observation", (cells) => cells["OBS_KEY"] === id),
    ...rowsWith(tables, "claim", (cells) => cells["CLAIM_ID"] === id),
  ]);
  const [only] = exact;
  if (only) return exact.length === 1 ? { found: only, others: [] } : { found: null, candidates: exact };

  const codes = id
    .toUpperCase()
    .split(/[\s.]+/)
    .filter((code) => code !== "");
  const matching = published.flatMap((tables) =>
    rowsWith(tables, "observation", (cells) => codes.length > 0 && holdsCodes(cells["OBS_KEY"] ?? "", codes)),
  );
  const directed = matching.filter(({ row }) => isDirected(row.cells, codes));
  const meant = directed.length > 0 ? directed : matching;
  const plain = meant.length > 1 ? plainest(meant, codes) : meant;
  const [found] = plain;
  if (!found || plain.length > 1) return { found: null, candidates: meant };
  return { found, others: matching.filter((other) => other !== found) };
}

const rowsWith = (
  tables: PublishedTables,
  kind: Subject["kind"],
  test: (cells: PublishedRow["cells"]) => boolean,
): readonly Subject[] =>
  tables[kind === "observation" ? "observations" : "claims"]
    .filter(({ cells }) => test(cells))
    .map((row) => ({ kind, tables, row }));

/** Each code stands in the key as often as it was given. */
function holdsCodes(key: string, codes: readonly string[]): boolean {
  const parts = key.toUpperCase().split(".");
  return codes.every((code) => {
    const at = parts.indexOf(code);
    if (at >= 0) parts.splice(at, 1);
    return at >= 0;
  });
}

/** Does the reference area stand before the counterpart, where both are given? */
function isDirected(cells: PublishedRow["cells"], codes: readonly string[]): boolean {
  const [area, counterpart] = [codes.indexOf(cells["REF_AREA"] ?? ""), codes.indexOf(cells["COUNTERPART_AREA"] ?? "")];
  return area < 0 || counterpart < 0 || area < counterpart;
}

function plainest(subjects: readonly Subject[], codes: readonly string[]): readonly Subject[] {
  const plain = subjects.filter(({ row }) => isPlain(PLAIN, row.cells, codes));
  const unsaid = plain.filter(({ row }) => isPlain(UNSAID, row.cells, codes));
  return unsaid.length > 0 ? unsaid : plain;
}

const isPlain = (
  plain: typeof PLAIN | typeof UNSAID,
  cells: PublishedRow["cells"],
  codes: readonly string[],
): boolean =>
  Object.entries(plain).every(([dimension, code]) => {
    const actual = cells[dimension] ?? "";
    return actual === code || codes.includes(actual.toUpperCase());
  });
