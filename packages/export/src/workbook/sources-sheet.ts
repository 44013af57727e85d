import { countWords, type Claim, type Source } from "@sourcebook/model";
import type { Row } from "../csv.ts";
import type { Release } from "../release.ts";
import type { Field } from "../table-schema.ts";
import { date, text, type CellSpec } from "./cell.ts";
import { releaseRows } from "./release-rows.ts";
import { codeColumn, column, numberColumn, rowStatements, type SheetSpec } from "./sheet.ts";

/** The documents, with all columns of sources.csv; hashes stand last. */
export function sourcesSheet(release: Release): SheetSpec {
  const { tables, excerpt } = release;
  const table = tables.find(({ name }) => name === "sources");
  if (!table) throw new Error("the release has no sources");
  const claims = claimsByDocument(excerpt.claims);
  const hashes = table.fields.filter(isHash);
  const others = table.fields.filter((field) => !isHash(field));
  const shown = releaseRows(release, "sources", (source) => {
    const cellsOf = (chosen: readonly Field[]) => chosen.map((field) => cellOf(source, field));
    const found = claimsCell(claims.get(source.DOC_ID) ?? []);
    return { key: source.DOC_ID, cells: [...cellsOf(others), found, ...cellsOf(hashes)] };
  });
  const columns = [...others.map(columnOf), column("Claims", 14), ...hashes.map(({ title }) => codeColumn(title, 72))];
  return {
    name: "Sources",
    title: "Sources: the documents",
    description: "One row a document: title, publisher, dates, address, hashes and licence.",
    statements: [...rowStatements(table.count, table.path), ...blanks(excerpt.sources), ...rightsOfRows(release)],
    table: { name: "sources", columns, ...shown, browse: false },
  };
}

function claimsByDocument(claims: readonly Claim[]): ReadonlyMap<string, readonly Claim[]> {
  const found = new Map<string, Claim[]>();
  for (const claim of claims) {
    const known = found.get(claim.DOC_ID);
    if (known) known.push(claim);
    else found.set(claim.DOC_ID, [claim]);
  }
  return found;
}

/** Leads to the first of them: Claims has those of a document one below the other. */
function claimsCell(claims: readonly Claim[]): CellSpec {
  const [first] = claims;
  return first
    ? { kind: "internal", text: countWords(claims.length, "claim"), sheet: "Claims", key: first.CLAIM_ID }
    : text("none");
}

const blanks = (sources: readonly Source[]): readonly string[] =>
  sources.some((source) => Object.values(source).includes(null))
    ? ["A blank cell means that neither the document nor its metadata say it."]
    : [];

const rightsOfRows = ({ coverage }: Release): readonly string[] =>
  coverage.tabled > 0
    ? ["Licence and Redistributable of rows of a table are those of these rows, not of the publication that they cite."]
    : [];

const isHash = ({ name }: Field): boolean => name.endsWith("SHA256");

// LibreOffice does not wrap links.
const columnOf = ({ title, type, format }: Field) =>
  type === "integer" || type === "number" ? numberColumn(title) : column(title, format === "uri" ? 72 : 44);

function cellOf(source: Row, { name, type, format }: Field): CellSpec {
  const value = source[name] ?? null;
  if (value === null) return null;
  if (type === "integer" || type === "number") return { kind: "number", value: String(value), format: "0" };
  if (type === "date") return date(String(value));
  if (type === "boolean") return text(value === true ? "yes" : "no");
  return format === "uri" ? { kind: "external", text: String(value), url: String(value) } : text(String(value));
}
