import type { Span } from "@sourcebook/model";

/** A stretch of a text made from a stretch of an original: letter by letter where both are as long, else as a whole. */
type Piece = { readonly at: number; readonly length: number; readonly from: number; readonly to: number };

/** Text as a parser hands it out, with the stretch of the source that it stands for: a character reference stands alone. */
export type Stretch = { readonly text: string; readonly origin: Span };

/** A text, and what of an original each stretch of it was made from, in order. */
export type MappedText = { readonly text: string; readonly pieces: readonly Piece[] };

// White space as HTML knows it: a no-break space is none. Then characters that show nothing: NUL, and hints where a line may break.
const RUNS = /(?<space>[ \t\n\r\f]+)|(?<soft>[\0\u00ad\u200b\u2060\ufeff]+)|[^ \t\n\r\f\0\u00ad\u200b\u2060\ufeff]+/g;

/** Takes a text down piece by piece: runs of white space become one space, paragraphs are set apart by a blank line. */
export type TextWriter = {
  /** Adds text that was made from the given stretch of the original. */
  readonly write: (text: string, origin: Span) => void;
  readonly endParagraph: () => void;
  readonly finish: () => MappedText;
};

export function createTextWriter(): TextWriter {
  const parts: string[] = [];
  const pieces: Piece[] = [];
  let length = 0;
  let gap: { readonly text: string; readonly origin: Span | null } | null = null;

  function put(text: string, origin: Span | null): void {
    parts.push(text);
    if (origin) addPiece(pieces, { at: length, length: text.length, from: origin.start, to: origin.end });
    length += text.length;
  }
  return {
    write(text, origin) {
      for (const match of text.matchAll(RUNS)) {
        if (match.groups?.["soft"]) continue;
        const from = partOf(origin, text, match);
        if (match.groups?.["space"]) {
          gap ??= { text: " ", origin: from };
          continue;
        }
        if (gap && length > 0) put(gap.text, gap.origin);
        gap = null;
        put(match[0], from);
      }
    },
    endParagraph() {
      gap = { text: "\n\n", origin: null };
    },
    finish: () => ({ text: parts.join(""), pieces }),
  };
}

/** The stretch of the original that a match in the text made from it stands for. */
function partOf(origin: Span, text: string, { index, 0: words }: RegExpExecArray): Span {
  if (origin.end - origin.start !== text.length) return origin;
  const start = origin.start + index;
  return { start, end: start + words.length };
}

/** Adds a piece, as part of the one before where it goes on letter by letter. */
function addPiece(pieces: Piece[], piece: Piece): void {
  const last = pieces.at(-1);
  const goesOn = last && isVerbatim(last) && isVerbatim(piece) && last.at + last.length === piece.at;
  if (goesOn && last.to === piece.from) {
    pieces[pieces.length - 1] = { ...last, length: last.length + piece.length, to: piece.to };
  } else pieces.push(piece);
}

const isVerbatim = ({ length, from, to }: Piece): boolean => to - from === length;

/** The part of a mapped text that a span names. */
export function sliceMapped({ text, pieces }: MappedText, { start, end }: Span): MappedText {
  const first = countWhere(pieces, ({ at, length }) => at + length <= start);
  const last = countWhere(pieces, ({ at }) => at < end);
  const kept = pieces.slice(first, last).map((piece) => {
    const [from, to] = [Math.max(start, piece.at), Math.min(end, piece.at + piece.length)];
    const origin = isVerbatim(piece) ? { from: piece.from + from - piece.at, to: piece.from + to - piece.at } : piece;
    return { at: from - start, length: to - from, from: origin.from, to: origin.to };
  });
  return { text: text.slice(start, end), pieces: kept };
}

/** A text made from a text that was made from an original, mapped to that. */
export function throughMapped({ text, pieces }: MappedText, through: MappedText): MappedText {
  const composed = pieces.flatMap((piece) => {
    const span = { start: piece.from, end: piece.to };
    if (isVerbatim(piece))
      return sliceMapped(through, span).pieces.map((each) => ({ ...each, at: each.at + piece.at }));
    const origin = originOf(through, span);
    return origin ? [{ ...piece, from: origin.start, to: origin.end }] : [];
  });
  return { text, pieces: composed };
}

/** The stretches that a parser hands out, one after the other. */
export function mapStretches(stretches: readonly Stretch[]): MappedText {
  const pieces: Piece[] = [];
  let at = 0;
  for (const { text, origin } of stretches) {
    pieces.push({ at, length: text.length, from: origin.start, to: origin.end });
    at += text.length;
  }
  return { text: stretches.map(({ text }) => text).join(""), pieces };
}

/** Texts one after the other, with a blank line between them. */
export function joinMapped(texts: readonly MappedText[]): MappedText {
  const pieces: Piece[] = [];
  let length = 0;
  for (const each of texts) {
    for (const piece of each.pieces) pieces.push({ ...piece, at: piece.at + length });
    length += each.text.length + 2;
  }
  return { text: texts.map(({ text }) => text).join("\n\n"), pieces };
}

/** The stretch of the original that a span of the text was made from; null where none of it was. */
export function originOf({ pieces }: MappedText, { start, end }: Span): Span | null {
  const first = pieces[countWhere(pieces, ({ at, length }) => at + length <= start)];
  const last = pieces[countWhere(pieces, ({ at }) => at < end) - 1];
  if (!first || !last || first.at > last.at) return null;
  return {
    start: isVerbatim(first) ? first.from + Math.max(0, start - first.at) : first.from,
    end: isVerbatim(last) ? last.from + Math.min(last.length, end - last.at) : last.to,
  };
}

/** How many pieces at the beginning are so; none after them is. */
function countWhere(pieces: readonly Piece[], isSo: (piece: Piece) => boolean): number {
  let [low, high] = [0, pieces.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const piece = pieces[middle];
    if (piece && isSo(piece)) low = middle + 1;
    else high = middle;
  }
  return low;
}
