import type { Concept, Figure } from "@sourcebook/model";
import { readMeasure, readQualifier, readStatement, statementTold } from "./read-kind.ts";
import { type Knowledge, readArea, readIndicator, readProduct, readReporter } from "./read-names.ts";
import { readPeriod, saysAsOf } from "./read-period.ts";
import { readUnit } from "./read-unit.ts";
import { readValue } from "./read-value.ts";

/** What a figure is read by; spans of figures are those of `text`. */
export type FigureFrame = Knowledge & { readonly text: string; readonly published: string | null };

/** What the words of a figure mean: null where they mean nothing known, undefined where there are none. */
export type FigureWords = ReturnType<typeof readFigureWords>;

/** Reads each thing that is said of a figure by itself. */
export function readFigureWords(figure: Figure, frame: FigureFrame) {
  const { catalogue, language, text, published } = frame;
  const of = <Result>(concept: Concept, reader: (words: string) => Result): Result | undefined => {
    const fact = figure.facts.get(concept);
    return fact && reader(fact.words);
  };
  const period = of("period", (words) => readPeriod(words, language));
  const start = period?.period.start;
  // What begins after the document was published has not happened.
  const isToCome = published !== null && start !== undefined && start > published;
  return {
    value: readValue(text.slice(figure.number.start, figure.number.end), figure.decimal, language),
    indicator: of("indicator", (words) => readIndicator(words, frame)),
    product: of("product", (words) => readProduct(words, frame)),
    reference_area: of("reference_area", (words) => readArea(words, frame)),
    counterpart_area: of("counterpart_area", (words) => readArea(words, frame)),
    period,
    isAsOf: period ? (of("note", (words) => saysAsOf(words, period.period, language)) ?? false) : false,
    measure: of("measure", readMeasure),
    statement: figure.facts.has("statement")
      ? of("statement", readStatement)
      : (of("note", (words) => statementTold(words, frame.vocabulary)) ?? (isToCome ? "FORECAST" : undefined)),
    qualifier: of("qualifier", (words) => readQualifier(words, language)),
    unit: of("unit", (words) => readUnit(words, catalogue, language)),
    scale: of("scale", (words) => {
      const scale = readUnit(words, catalogue, language);
      return scale?.unit === null ? scale : null;
    }),
    reporter: of("reporter", (words) => readReporter(words, frame)),
  };
}
