import type { Issue } from "@sourcebook/model";
import type { ReadFigure } from "./parse-figures.ts";

type Unknown = Extract<Issue, { readonly code: "UNREAD_WORDS" }>;

/** Each word that means nothing known, once; products that the catalogue does not list; a unit that nothing says. */
export function figureIssues(read: readonly ReadFigure[], document: string): readonly Issue[] {
  const at = { document };
  if (read.length > 0 && read.every(isUnitless)) return [{ code: "MISSING_CONCEPT", concept: "unit", at }];
  const unknown = new Map<string, Unknown>();
  const products = new Set<string>();
  for (const { figure, reading } of read) {
    if ("said" in reading) {
      if (reading.unlisted !== null) products.add(reading.unlisted);
      continue;
    }
    const { concept, words } = reading.unread;
    if (words === null) continue;
    const key = `${concept} ${words}`;
    const { row, count } = unknown.get(key) ?? { row: figure.row, count: 0 };
    unknown.set(key, { code: "UNREAD_WORDS", concept, words, row, count: count + 1, at });
  }
  return [...unknown.values(), ...[...products].map((words): Issue => ({ code: "UNKNOWN_PRODUCT", words, at }))];
}

const isUnitless = ({ reading }: ReadFigure): boolean =>
  "unread" in reading && reading.unread.concept === "unit" && reading.unread.words === null;
