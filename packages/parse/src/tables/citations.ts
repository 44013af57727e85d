import { type Concept, parsePeriod, type Source, type TableIssue } from "@sourcebook/model";
import type { DataRow } from "./data-rows.ts";
import type { Layout } from "./layout.ts";

/** What is known of a publication. */
export type Citation = Pick<Source, "TITLE" | "AUTHOR" | "PUBLISHER" | "DATE_PUBLISHED" | "URL_MAIN">;

/** Concepts that describe a publication. The publisher stands in every line too: who says it belongs to what is said. */
const CITING = ["publisher", "published", "title", "url"] as const satisfies Concept[];

/** The rows that take their figures from one publication; null where they name none. */
export type CitedRows = { readonly citation: Citation | null; readonly rows: readonly DataRow[] };

type Group = { readonly citation: Citation | null; readonly rows: DataRow[] };

/** The rows of each publication that they cite, in the order of the rows, and cells that are no dates or addresses. */
export function citedRows(
  rows: readonly DataRow[],
  { fixed }: Layout,
): { readonly groups: readonly CitedRows[]; readonly problems: readonly TableIssue[] } {
  const groups = new Map<string, Group>();
  const problems: TableIssue[] = [];
  for (const row of rows) {
    const [publisher = null, published = null, title = null, url = null] = CITING.map(
      (concept) => row.cells.get(concept)?.text,
    );
    const invalid = (concept: Concept, exact: string, wanted: string): TableIssue => ({
      code: "INVALID_CELL",
      column: fixed.get(concept)?.label ?? concept,
      row: row.row,
      exact,
      wanted,
    });
    if (published !== null && parsePeriod(published)?.freq !== "D")
      problems.push(invalid("published", published, "no date of the form 2021-12-31"));
    const address = url === null ? null : addressOf(url);
    if (url !== null && address === null) problems.push(invalid("url", url, "no http or https address"));
    const key = JSON.stringify([publisher, published, title, address]);
    const isCited = [publisher, published, title, url].some((cell) => cell !== null);
    const group = groups.get(key) ?? {
      citation: isCited
        ? { TITLE: title, AUTHOR: null, PUBLISHER: publisher, DATE_PUBLISHED: published, URL_MAIN: address }
        : null,
      rows: [],
    };
    groups.set(key, group);
    group.rows.push(row);
  }
  return { groups: [...groups.values()], problems };
}

/** An http or https address as a browser asks for it: letters beyond ASCII and spaces encoded. */
function addressOf(words: string): string | null {
  if (!URL.canParse(words)) return null;
  const { href, protocol } = new URL(words);
  return protocol === "http:" || protocol === "https:" ? href : null;
}
