import {
  type Claim,
  claimId,
  type Document,
  type Figure,
  type Issue,
  type Refusal,
  type Span,
} from "@sourcebook/model";
import { makeClaim, type Said } from "../claims/make-claim.ts";
import { codePointOffsets } from "../code-points.ts";
import { figureIssues } from "./figure-issues.ts";
import { headRefusals, refusalsOf } from "./figure-refusals.ts";
import type { FigureFrame } from "./figure-words.ts";
import { type FigureReading, readFigure } from "./read-figure.ts";
import type { Knowledge } from "./read-names.ts";

/** A value with what was read of it. */
export type ReadFigure = { readonly figure: Figure; readonly reading: FigureReading };

/** The document that figures stand in. */
export type Place = {
  readonly document: string;
  readonly text: string;
  readonly inCodePoints: (span: Span) => Span;
};

/**
 * Reads the claims of the values of a table. Every number of its text ends up in exactly one of: the EXACT of a claim, the period
 * of a claim, a refusal.
 */
export function parseFigures(
  { source, text }: Document,
  figures: readonly Figure[],
  knowledge: Knowledge,
): { readonly claims: readonly Claim[]; readonly refusals: readonly Refusal[]; readonly issues: readonly Issue[] } {
  const frame: FigureFrame = { ...knowledge, text, published: source.DATE_PUBLISHED };
  const toCodePoints = codePointOffsets(text);
  const inCodePoints = ({ start, end }: Span) => ({ start: toCodePoints(start), end: toCodePoints(end) });
  const place: Place = { document: source.DOC_ID, text, inCodePoints };
  const read = figures.map((figure): ReadFigure => ({ figure, reading: readFigure(figure, frame) }));
  const levels = levelsOf(read, place);
  return {
    claims: read.flatMap((each) => claimsOf(each, levels, place)),
    refusals: [...headRefusals(figures, place), ...read.flatMap((each) => refusalsOf(each, place))],
    issues: figureIssues(read, source.DOC_ID, knowledge),
  };
}

function claimsOf(
  { figure, reading }: ReadFigure,
  levels: ReadonlyMap<string, string>,
  place: Place,
): readonly Claim[] {
  if ("unread" in reading) return [];
  const { document, text, inCodePoints } = place;
  const { line, number, facts, selector } = figure;
  const time = facts.get("period")?.span ?? null;
  const level = reading.said.TRANSFORMATION === "N" ? null : (levels.get(levelKey(reading.said)) ?? null);
  const evidence = {
    document,
    span: inCodePoints(number),
    exact: text.slice(number.start, number.end),
    time: time && inCodePoints(time),
    sentence: inCodePoints(line),
    quote: text.slice(line.start, line.end),
    selector,
  };
  return [makeClaim({ ...reading.said, LEVEL_CLAIM_ID: level }, evidence)];
}

/** The ids of the levels that a growth rate or a share of the same document may belong to. */
function levelsOf(read: readonly ReadFigure[], { document, inCodePoints }: Place): ReadonlyMap<string, string> {
  const levels = new Map<string, string>();
  for (const { figure, reading } of read) {
    if ("unread" in reading || reading.said.TRANSFORMATION !== "N") continue;
    const key = levelKey(reading.said);
    if (!levels.has(key)) levels.set(key, claimId(document, inCodePoints(figure.number), 0));
  }
  return levels;
}

const levelKey = (said: Omit<Said, "LEVEL_CLAIM_ID">): string =>
  [said.INDICATOR, said.PRODUCT, said.REF_AREA, said.COUNTERPART_AREA, said.TIME_PERIOD, said.REPORTER].join(" ");
