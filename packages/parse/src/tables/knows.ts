import type { Concept } from "@sourcebook/model";
import { readMeasure, readQualifier, readStatement } from "./read-kind.ts";
import { type Knowledge, readArea, readIndicator, readProduct, readReporter } from "./read-names.ts";
import { readPeriod } from "./read-period.ts";
import { readUnit } from "./read-unit.ts";

/** Are these words, as a whole, something known of the kind? Of what needs no list anything is. */
export function knows(concept: Concept, words: string, knowledge: Knowledge): boolean {
  switch (concept) {
    case "reference_area":
    case "counterpart_area":
      return readArea(words, knowledge) !== null;
    case "indicator":
      return readIndicator(words, knowledge) !== null;
    case "product":
      return readProduct(words, knowledge) !== null;
    case "measure":
      return readMeasure(words) !== null;
    case "period":
      return readPeriod(words, knowledge.language) !== null;
    case "subperiod":
      return readPeriod(`2000 ${words}`, knowledge.language) !== null;
    case "unit":
      return readUnit(words, knowledge.catalogue, knowledge.language) !== null;
    case "scale":
      return readUnit(words, knowledge.catalogue, knowledge.language)?.unit === null;
    case "statement":
      return readStatement(words) !== null;
    case "qualifier":
      return readQualifier(words, knowledge.language) !== null;
    case "reporter":
      return readReporter(words, knowledge) !== null;
    default:
      return words !== "";
  }
}
