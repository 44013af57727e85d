import type { Issue } from "@sourcebook/model";
import { knows } from "./knows.ts";
import type { ReadFigure } from "./parse-figures.ts";
import type { Knowledge } from "./read-names.ts";

type Unread = Extract<Issue, { readonly code: "UNREAD_WORDS" | "UNSAID_CONCEPT" }>;

/** Each word that means nothing known, once; what the rows of some figures do not say; products that the catalogue does not list; a unit that nothing says. */
export function figureIssues(read: readonly ReadFigure[], document: string, knowledge: Knowledge): readonly Issue[] {
  const at = { document };
  if (read.length > 0 && read.every(isUnitless)) return [{ code: "MISSING_CONCEPT", concept: "unit", at }];
  const unread = new Map<string, Unread>();
  const products = new Set<string>();
  for (const { figure, reading } of read) {
    if ("said" in reading) {
      if (reading.unlisted !== null) products.add(reading.unlisted);
      continue;
    }
    const { concept, words } = reading.unread;
    const key = `${concept} ${words ?? ""}`;
    const { row, count } = unread.get(key) ?? { row: figure.row, count: 0 };
    const where = { concept, row, count: count + 1, at };
    if (words === null) unread.set(key, { code: "UNSAID_CONCEPT", ...where });
    else unread.set(key, { code: "UNREAD_WORDS", words, isKnown: knows(concept, words, knowledge), ...where });
  }
  return [...unread.values(), ...[...products].map((words): Issue => ({ code: "UNKNOWN_PRODUCT", words, at }))];
}

const isUnitless = ({ reading }: ReadFigure): boolean =>
  "unread" in reading && reading.unread.concept === "unit" && reading.unread.words === null;
