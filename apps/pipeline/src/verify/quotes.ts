import { quotePlaces, textPath } from "@sourcebook/export";
import {
  claimContentHash,
  claimId,
  documentId,
  quoteHash,
  sha256,
  type Claim,
  type Refusal,
  type Source,
} from "@sourcebook/model";
import { differs, lineOf, type Failure, type Finding } from "./proof.ts";
import { textOf, type PublishedFiles, type Readable } from "./subject.ts";

const CLAIMS = "claims.csv";
const REFUSALS = "refusals.csv";

/** Whole texts of documents by DOC_ID, where they are at hand. */
export type Texts = ReadonlyMap<string, string>;

/**
 * Proof 3: ids and hashes are those of their rows, each number stands in its sentence where its spans say, and both stand in the
 * document. Spans are checked in whole texts where they are published or given, else inside the quotations.
 */
export function quotes({ contents, documents }: Readable, files: PublishedFiles, given: Texts | null): Finding {
  const sources = new Map(contents.sources.map((source) => [source.DOC_ID, source]));
  const published = new Map(documents.map(({ source, text }) => [source.DOC_ID, text]));
  const texts = new Map([...published, ...(given ?? [])]);
  const points = new Map([...texts].map(([id, text]) => [id, Array.from(text)]));
  const twins = new Map<string, number>();
  for (const claim of contents.claims) twins.set(spanKey(claim), (twins.get(spanKey(claim)) ?? 0) + 1);
  const failures = [
    ...contents.sources.flatMap((source) => absentText(source, files)),
    ...contents.sources.flatMap((source, index) => sourceFailures(source, index, texts)),
    ...contents.claims.flatMap((claim, index) => [
      ...claimFailures(claim, index, twins.get(spanKey(claim)) ?? 1),
      ...spanFailures(claim, { file: CLAIMS, index, source: sources.get(claim.DOC_ID) }),
      ...textFailures(claim, { file: CLAIMS, index, points: points.get(claim.DOC_ID) }),
      ...sentenceFailures(claim, index, points.get(claim.DOC_ID)),
    ]),
    ...contents.refusals.flatMap((refusal, index) => [
      ...refusalFailures(refusal, index),
      ...spanFailures(refusal, { file: REFUSALS, index, source: sources.get(refusal.DOC_ID) }),
      ...textFailures(refusal, { file: REFUSALS, index, points: points.get(refusal.DOC_ID) }),
    ]),
  ];
  const checked = contents.claims.length + contents.refusals.length;
  const without = contents.sources.filter(({ DOC_ID }) => !texts.has(DOC_ID)).length;
  if (without === 0) return { checked, failures };
  return {
    checked,
    failures,
    note: `${without} of ${contents.sources.length} texts are not at hand: spans checked inside the quotations; --project reads the texts`,
  };
}

/** A document whose rights allow it is published whole. */
function absentText(source: Source, files: PublishedFiles): readonly Failure[] {
  const file = textPath(source);
  if (!source.REDISTRIBUTABLE || textOf(files, file) !== null) return [];
  return [{ file, row: null, column: null, expected: "the text of the document", found: "none" }];
}

function sourceFailures(source: Source, index: number, texts: Texts): readonly Failure[] {
  const at = (column: string) => ({ file: "sources.csv", row: lineOf(index), column });
  const { DOC_ID, TEXT_SHA256, TEXT_CHARS } = source;
  const text = texts.get(DOC_ID);
  const named = /^D-[0-9a-f]{16}$/.test(DOC_ID) ? differs(at("DOC_ID"), `D-${TEXT_SHA256.slice(0, 16)}`, DOC_ID) : [];
  if (text === undefined) return named;
  return [
    ...named,
    ...differs(at("TEXT_SHA256"), sha256(text), TEXT_SHA256),
    ...differs(at("TEXT_CHARS"), Array.from(text).length, TEXT_CHARS),
    ...(DOC_ID.startsWith("D-") ? differs(at("DOC_ID"), documentId(text), DOC_ID) : []),
  ];
}

const spanKey = ({ DOC_ID, SPAN_START, SPAN_END }: Claim): string => `${DOC_ID} ${SPAN_START} ${SPAN_END}`;

/** `twins` claims have the span of this one: their ordinals tell them apart. */
function claimFailures(claim: Claim, index: number, twins: number): readonly Failure[] {
  const at = (column: string) => ({ file: CLAIMS, row: lineOf(index), column });
  const span = { start: claim.SPAN_START, end: claim.SPAN_END };
  const ids = Array.from({ length: twins }, (_, ordinal) => claimId(claim.DOC_ID, span, ordinal));
  return [
    ...(ids.includes(claim.CLAIM_ID) ? [] : differs(at("CLAIM_ID"), ids[0], claim.CLAIM_ID)),
    ...differs(at("QUOTE_HASH"), quoteHash(claim.QUOTE), claim.QUOTE_HASH),
    ...differs(at("CONTENT_HASH"), claimContentHash(claim), claim.CONTENT_HASH),
    ...(quotePlaces(claim).length > 0 ? [] : differs(at("EXACT"), "the number where SPAN and QUOTE say", claim.EXACT)),
  ];
}

function refusalFailures({ EXACT, QUOTE, SPAN_START, SPAN_END }: Refusal, index: number): readonly Failure[] {
  const at = { file: REFUSALS, row: lineOf(index), column: "EXACT" };
  const length = Array.from(EXACT).length;
  const fits = EXACT.includes(" ") ? SPAN_END - SPAN_START >= length : SPAN_END - SPAN_START === length;
  return [
    ...(QUOTE.includes(EXACT) ? [] : differs(at, "words of QUOTE", EXACT)),
    ...(fits ? [] : differs({ ...at, column: "SPAN_END" }, SPAN_START + length, SPAN_END)),
  ];
}

type Spanned = { readonly SPAN_START: number; readonly SPAN_END: number; readonly EXACT: string };
type Place = { readonly file: string; readonly index: number };

/** Spans in order and inside the document. */
function spanFailures(
  row: Spanned & Partial<Claim>,
  { file, index, source }: Place & { readonly source: Source | undefined },
): readonly Failure[] {
  const length = source?.TEXT_CHARS ?? 0;
  const spans = [
    ["SPAN_END", row.SPAN_START, row.SPAN_END],
    ["QUOTE_END", row.QUOTE_START ?? null, row.QUOTE_END ?? null],
    ["TIME_END", row.TIME_START ?? null, row.TIME_END ?? null],
  ] as const;
  return spans.flatMap(([column, start, end]) => {
    if (start === null && end === null) return [];
    const holds = start !== null && end !== null && start >= 0 && start < end && end <= length;
    return holds
      ? []
      : differs({ file, row: lineOf(index), column }, `after ${start ?? "a start"} and up to ${length}`, end);
  });
}

const oneLine = (points: readonly string[], start: number, end: number): string =>
  points.slice(start, end).join("").replaceAll(/\s+/g, " ").trim();

function textFailures(
  row: Spanned,
  { file, index, points }: Place & { readonly points: readonly string[] | undefined },
): readonly Failure[] {
  if (!points) return [];
  return differs(
    { file, row: lineOf(index), column: "EXACT" },
    oneLine(points, row.SPAN_START, row.SPAN_END),
    row.EXACT,
  );
}

function sentenceFailures(claim: Claim, index: number, points: readonly string[] | undefined): readonly Failure[] {
  if (!points) return [];
  return differs(
    { file: CLAIMS, row: lineOf(index), column: "QUOTE" },
    oneLine(points, claim.QUOTE_START, claim.QUOTE_END),
    claim.QUOTE,
  );
}
