import type { Catalogue, Claim, Document, Issue, Refusal, Span } from "@sourcebook/model";
import { claimRows, type RowFrame } from "./claims/claim-row.ts";
import { vocabularyOf } from "./claims/items/vocabulary.ts";
import { refusalRows } from "./claims/refusal-rows.ts";
import { sentenceReader } from "./claims/sentence-reader.ts";
import { speakersOf } from "./claims/statements/speaker.ts";
import { leadsAmong, tellsWhen, withPeriodsToldLater } from "./claims/times/headlines.ts";
import { codePointOffsets, sliceLine } from "./code-points.ts";
import { languages } from "./languages/index.ts";
import { wordsOf } from "./lexemes/words.ts";
import { findPeriods } from "./periods/find-periods.ts";
import { countryOfAddress, countryOfOffice } from "./places/country-of-address.ts";
import { namedCountries } from "./places/named-countries.ts";
import { findQuantities } from "./quantities/find-quantities.ts";
import { refuseUnsureMarks } from "./quantities/unsure-marks.ts";
import { cutLong } from "./segment/cut-long.ts";
import { readHead } from "./segment/head.ts";
import { findSentences } from "./segment/sentences.ts";
import { parseFigures } from "./tables/parse-figures.ts";

/** What a document states, the numbers in it that state nothing, and what was found wrong with it. */
export type ParseResult = {
  readonly claims: readonly Claim[];
  readonly refusals: readonly Refusal[];
  readonly issues: readonly Issue[];
};

/**
 * Reads the claims of a document. Every number of the text ends up in exactly one of: the EXACT of a claim, the period of a
 * claim, a refusal. Never throws on text; throws on a language without rules, which `readDocument` refuses.
 */
export function parse(document: Document, catalogue: Catalogue): ParseResult {
  const { source, text, selectorOf, figures } = document;
  const language = languages.get(source.LANGUAGE);
  if (!language) throw new Error(`unknown language: ${source.LANGUAGE}`);
  const vocabulary = vocabularyOf(catalogue, language);
  if (figures) return parseFigures(document, figures, { catalogue, language, vocabulary });
  const words = wordsOf(text);
  const country = countryOfAddress(source.URL_MAIN);
  const countries = namedCountries({ words, catalogue, language, vocabulary, country });
  const periods = findPeriods(text, language, source.DATE_PUBLISHED, { words, countries });
  const numbers = refuseUnsureMarks(text, language, findQuantities(text, language, periods, words));
  const takers = { periods: walk(periods), quantities: walk(numbers.quantities), refused: walk(numbers.refused) };
  const head = readHead(text, language.segment).published?.span ?? null;
  const toCodePoints = codePointOffsets(text);
  const readSentence = sentenceReader({
    words,
    catalogue,
    language,
    vocabulary,
    published: source.DATE_PUBLISHED,
    country,
    office: countryOfOffice(source.URL_MAIN),
  });

  const claims: Claim[] = [];
  const leads: Claim[] = [];
  let isDated = false;
  const refusals: Refusal[] = [];
  const issues: Issue[] = [];
  const whole = findSentences(text, language.segment);
  for (const sentence of cutLong(text, whole, [periods, numbers.quantities, numbers.refused])) {
    const { start, end } = sentence;
    const [quantities, times] = [takers.quantities(sentence), takers.periods(sentence)];
    const refused = takers.refused(sentence);
    isDated ||= times.some(tellsWhen);
    const { items, findings, unbound } = readSentence({ start, end, quantities, periods: times });
    if (quantities.length + times.length + refused.length === 0) continue;
    const frame: RowFrame = {
      document: source.DOC_ID,
      text,
      sentence,
      quote: sliceLine(text, sentence),
      toCodePoints,
      selectorOf: selectorOf ?? (() => null),
    };
    if (findings.length > 0) {
      const speakerAt = speakersOf(text, sentence, items, language.claims.attribution);
      const rows = claimRows(findings, frame, speakerAt);
      claims.push(...rows);
      if (!isDated) leads.push(...leadsAmong(rows, findings, toCodePoints));
      for (const { product } of findings) {
        if (product.words)
          issues.push({ code: "UNKNOWN_PRODUCT", words: product.words, at: { document: source.DOC_ID } });
      }
    }
    refusals.push(...refusalRows({ findings, unbound, periods: times, refused, head }, frame, language.refusals));
  }
  const timed = withPeriodsToldLater(claims, leads, catalogue, source.DATE_PUBLISHED);
  return { claims: timed.toSorted(byPlace), refusals: refusals.toSorted(byPlace), issues };
}

const byPlace = (a: { readonly SPAN_START: number }, b: { readonly SPAN_START: number }): number =>
  a.SPAN_START - b.SPAN_START;

/** Hands out the mentions of one sentence after another: sentences and mentions are both in order, so one walk serves. */
function walk<Mention extends Span>(mentions: readonly Mention[]): (sentence: Span) => Mention[] {
  let at = 0;
  return ({ end }) => {
    const from = at;
    while ((mentions[at]?.start ?? end) < end) at++;
    return mentions.slice(from, at);
  };
}
