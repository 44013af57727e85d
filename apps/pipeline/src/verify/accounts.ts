import { quotePlaces } from "@sourcebook/export";
import type { Claim, ReasonCode, Refusal } from "@sourcebook/model";
import { codeLists } from "@sourcebook/model";
import { findQuantities, languages, type Language } from "@sourcebook/parse";
import { lineOf, type Failure } from "./proof.ts";
import type { Readable } from "./subject.ts";

const REFUSALS = "refusals.csv";

/** Numbers of published sentences that no row accounts for, and refusals whose reason is that of another code. */
export function accountFailures({ contents }: Readable): readonly Failure[] {
  const rules = new Map(contents.sources.map(({ DOC_ID, LANGUAGE }) => [DOC_ID, languages.get(LANGUAGE)]));
  return [
    ...sentencesOf(contents.claims, contents.refusals).flatMap(unaccounted),
    ...contents.refusals.flatMap((refusal, index) => wrongReason(refusal, rules.get(refusal.DOC_ID), index)),
  ];
}

/** A sentence of a document with the rows that quote it; several where a document repeats it. */
type Sentence = {
  readonly quote: string;
  readonly claims: Claim[];
  readonly refusals: Refusal[];
  readonly place: Omit<Failure, "expected" | "found">;
};

function sentencesOf(claims: readonly Claim[], refusals: readonly Refusal[]): readonly Sentence[] {
  const sentences = new Map<string, Sentence>();
  const sentence = (row: Claim | Refusal, file: string, index: number): Sentence => {
    const key = `${row.DOC_ID} ${row.QUOTE}`;
    const known = sentences.get(key) ?? {
      quote: row.QUOTE,
      claims: [],
      refusals: [],
      place: { file, row: lineOf(index), column: "QUOTE" },
    };
    sentences.set(key, known);
    return known;
  };
  claims.forEach((claim, index) => sentence(claim, "claims.csv", index).claims.push(claim));
  refusals.forEach((refusal, index) => sentence(refusal, REFUSALS, index).refusals.push(refusal));
  return [...sentences.values()];
}

function unaccounted({ quote, claims, refusals, place }: Sentence): readonly Failure[] {
  const points = Array.from(quote);
  const marked = new Set<number>();
  const mark = (start: number, length: number): void => {
    for (let at = start; at < start + length; at += 1) marked.add(at);
  };
  for (const claim of claims) {
    for (const at of quotePlaces(claim)) mark(at, Array.from(claim.EXACT).length);
    if (claim.TIME_START !== null && claim.TIME_END !== null) markTime(claim, points.length, mark);
  }
  // The longest first: "1986" could stand inside "November 1, 1986".
  for (const { EXACT } of refusals.toSorted((a, b) => b.EXACT.length - a.EXACT.length)) {
    const start = firstFree(quote, EXACT, (at) => !marked.has(at));
    if (start !== null) mark(start, Array.from(EXACT).length);
  }
  const missed = points.flatMap((character, at) => (/\p{Nd}/u.test(character) && !marked.has(at) ? [character] : []));
  return missed.length === 0
    ? []
    : [
        {
          ...place,
          expected: "every number in a claim, its period or a refusal",
          found: `${missed.join("")} in none of them`,
        },
      ];
}

/** The words of a period, where they stand in the sentence itself; white space that QUOTE has lost may move them ahead. */
function markTime(
  { TIME_START, TIME_END, QUOTE_START, QUOTE_END }: Claim,
  length: number,
  mark: (start: number, length: number) => void,
): void {
  const lost = QUOTE_END - QUOTE_START - length;
  const start = (TIME_START ?? 0) - QUOTE_START;
  if (start >= 0 && (TIME_END ?? 0) <= QUOTE_END)
    mark(Math.max(0, start - lost), (TIME_END ?? 0) - (TIME_START ?? 0) + Math.min(lost, start));
}

/** Where `exact` stands in `quote`, in code points: with digits that nothing accounts for yet, or at least one of them. */
function firstFree(quote: string, exact: string, isFree: (at: number) => boolean): number | null {
  const places: { readonly start: number; readonly digits: readonly number[] }[] = [];
  for (let unit = quote.indexOf(exact); unit >= 0; unit = quote.indexOf(exact, unit + 1)) {
    const start = Array.from(quote.slice(0, unit)).length;
    const digits = Array.from(exact).flatMap((character, at) => (/\p{Nd}/u.test(character) ? [start + at] : []));
    places.push({ start, digits });
  }
  const place = places.find(({ digits }) => digits.every(isFree)) ?? places.find(({ digits }) => digits.some(isFree));
  return place?.start ?? null;
}

/** The explanation is made from reason and sentence: one that only another code gives belongs to that code. */
function wrongReason(refusal: Refusal, rules: Language | undefined, index: number): readonly Failure[] {
  const { QUOTE, EXACT, EXPLANATION, REASON_CODE } = refusal;
  if (!rules) return [];
  const start = QUOTE.indexOf(EXACT);
  if (start < 0) return [];
  const span = { start, end: start + EXACT.length };
  const refused = findQuantities(QUOTE, rules).refused.filter(({ explanation }) => explanation === EXPLANATION);
  const gives = (code: ReasonCode): boolean =>
    refused.some(({ reason }) => reason === code) ||
    rules.refusals.explain(code, QUOTE, span) === EXPLANATION ||
    (code === "DATE" && VARIANTS.some((variant) => rules.refusals.explain(variant, QUOTE, span) === EXPLANATION));
  const codes = codeLists.REASON_CODE.map(({ code }) => code).filter(gives);
  if (codes.length === 0 || codes.includes(REASON_CODE)) return [];
  return [
    { file: REFUSALS, row: lineOf(index), column: "REASON_CODE", expected: codes.join(" or "), found: REASON_CODE },
  ];
}

const VARIANTS = ["HEAD", "BASE"] as const;
