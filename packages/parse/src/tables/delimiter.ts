import type { TableMapping } from "@sourcebook/model";
import Papa from "papaparse";

const DELIMITERS = [",", ";", "\t", "|"] as const;

/** Rows below the header that are looked at. */
const BELOW = 20;

/**
 * The character between the cells of a CSV file: the one that parts the names which the mapping gives, and then the rows below
 * into as many cells as there are names. Titles above the header and decimal commas mislead a guess that knows no mapping.
 */
export function tellDelimiter(text: string, { header, columns, ignore }: TableMapping): string {
  const row = Math.max(...[header].flat());
  const wanted = new Set([...Object.values(columns), ...ignore].map((name) => name.toLowerCase()));
  const scored = DELIMITERS.map((delimiter) => {
    const { data } = Papa.parse<string[]>(text, { delimiter, preview: row + BELOW });
    const names = data[row - 1] ?? [];
    const found = names.filter((name) => wanted.has(name.trim().toLowerCase())).length;
    const even = data.slice(row).filter((cells) => names.length > 1 && cells.length === names.length).length;
    return { delimiter, score: [found, even, names.length] };
  });
  return scored.toSorted((a, b) => compareScores(b.score, a.score))[0]?.delimiter ?? ",";
}

/** The first difference decides. */
function compareScores(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((score, index) => score !== b[index]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}
