import type { Field } from "./compare.ts";
import { isExact, type DocumentScore } from "./score-documents.ts";

/** Between 0 and 1; null where there is nothing to divide by. */
export type Ratio = number | null;
export type Accuracy = { readonly precision: Ratio; readonly recall: Ratio; readonly f1: Ratio };

/** How well claims agree with labels. */
export type Figures = {
  readonly documents: number;
  readonly coreFacts: number;
  /** Claims about a core indicator, the neutral ones among them. */
  readonly coreClaims: number;
  readonly wrongClaims: number;
  /** The number is found: its place, value and unit. */
  readonly found: Accuracy;
  /** All that is said about it is right as well. */
  readonly exact: Accuracy;
  /** Of the found facts, the part whose field is right. */
  readonly fieldAccuracyOfFound: Readonly<Record<Field, Ratio>>;
};

/** Counts over documents. Precision is over right and wrong claims, recall over core facts. */
export function figuresOf(scores: readonly DocumentScore[]): Figures {
  const facts = scores.flatMap((score) => score.facts).filter(({ fact }) => fact.core);
  const found = facts.filter(({ claim }) => claim !== null);
  const exact = found.filter(isExact).length;
  const claims = scores.flatMap((score) => score.claims);
  const count = (verdict: "right" | "wrong") => claims.filter((claim) => claim.verdict === verdict).length;
  const [right, wrong] = [count("right"), count("wrong")];
  const accuracy = (hits: number, recalled: number): Accuracy => {
    const [precision, recall] = [ratio(hits, right + wrong), ratio(recalled, facts.length)];
    return { precision, recall, f1: harmonicMean(precision, recall) };
  };
  return {
    documents: scores.length,
    coreFacts: facts.length,
    coreClaims: claims.length,
    wrongClaims: wrong,
    found: accuracy(right, found.length),
    exact: accuracy(exact, exact),
    fieldAccuracyOfFound: eachField((field) =>
      ratio(found.filter(({ agrees }) => agrees.has(field)).length, found.length),
    ),
  };
}

const eachField = (of: (field: Field) => Ratio): Figures["fieldAccuracyOfFound"] => ({
  indicator: of("indicator"),
  transformation: of("transformation"),
  areas: of("areas"),
  period: of("period"),
  statement: of("statement"),
  bound: of("bound"),
  product: of("product"),
});

const ratio = (part: number, whole: number): Ratio => (whole === 0 ? null : part / whole);

/** F1. Where nothing is to be found there is none; where nothing is claimed it is 0. */
function harmonicMean(precision: Ratio, recall: Ratio): Ratio {
  if (recall === null) return null;
  return precision ? (2 * precision * recall) / (precision + recall) : 0;
}

/** The figures of each stratum, in the order in which they come; empty where all documents are of one, or none has any. */
export function figuresByStratum(scores: readonly DocumentScore[]): ReadonlyMap<string, Figures> {
  const strata = new Map<string, DocumentScore[]>();
  for (const score of scores) {
    const name = score.document.stratum ?? "(none)";
    const members = strata.get(name) ?? [];
    members.push(score);
    strata.set(name, members);
  }
  if (strata.size < 2) return new Map();
  return new Map(Array.from(strata, ([name, members]) => [name, figuresOf(members)]));
}

/** The same with three decimals, as they are printed. */
export const roundFigures = (figures: Figures): Figures => ({
  ...figures,
  found: roundAccuracy(figures.found),
  exact: roundAccuracy(figures.exact),
  fieldAccuracyOfFound: eachField((field) => round(figures.fieldAccuracyOfFound[field])),
});

const roundAccuracy = ({ precision, recall, f1 }: Accuracy): Accuracy => ({
  precision: round(precision),
  recall: round(recall),
  f1: round(f1),
});
const round = (value: Ratio): Ratio => (value === null ? null : Math.round(value * 1000) / 1000);
