import type { Concept, TableIssue, TableMapping } from "@sourcebook/model";
import { knows } from "./knows.ts";
import { entriesOf, type Known } from "./layout.ts";
import type { Knowledge } from "./read-names.ts";

/** What words can be given a meaning of. */
const NAMED = [
  "reference_area",
  "counterpart_area",
  "indicator",
  "product",
  "measure",
  "statement",
  "period",
  "subperiod",
  "qualifier",
  "unit",
  "scale",
  "reporter",
] as const satisfies Concept[];

/** What the mapping of a table says in words that mean nothing known; that a product is in no list is told where it is read. */
export function mappingIssues(
  { constants, names }: TableMapping,
  known: Known,
  knowledge: Knowledge,
): readonly TableIssue[] {
  const unread = entriesOf(constants).filter(([concept, words]) => concept !== "product" && !known(concept, words));
  const meaningless = Object.entries(names).filter(
    ([, meaning]) => !NAMED.some((concept) => knows(concept, meaning, knowledge)),
  );
  return [
    ...unread.map(([concept, words]) => ({ code: "UNREAD_CONSTANT", concept, words }) as const),
    ...meaningless.map(([name, words]) => ({ code: "UNREAD_NAME", name, words }) as const),
  ];
}
