import type { Span } from "@sourcebook/model";

/** No sentence that people write is longer than this, in UTF-16 units or in numbers; what is, is a table, a list or hostile. */
const LONGEST = 1500;
const MOST_NUMBERS = 40;

/**
 * Joins sentences that were cut inside a number, and cuts those that are too long to be prose, so that reading one costs no more than a bounded time. `kinds` are the
 * numbers and times of the text, disjoint, each kind in order: none is cut in two.
 */
export function cutLong(
  text: string,
  sentences: readonly Span[],
  kinds: readonly (readonly Span[])[],
): readonly Span[] {
  const whole = joinAround(sentences, kinds);
  const count = kinds.reduce((sum, { length }) => sum + length, 0);
  if (count <= MOST_NUMBERS && whole.every(({ start, end }) => end - start <= LONGEST)) return whole;
  const numbers = kinds.flat().toSorted((a, b) => a.start - b.start);
  const parts: Span[] = [];
  let at = 0;
  for (const sentence of whole) {
    let { start } = sentence;
    while (start < sentence.end) {
      while ((numbers[at]?.end ?? sentence.end) <= start) at++;
      const end = endOfPart(text, { start, end: sentence.end }, numbers, at);
      parts.push({ start, end });
      start = skipSpace(text, end, sentence.end);
    }
  }
  return parts;
}

/** Joins what was cut inside a number or a time: "no. 225" ends no sentence. */
function joinAround(sentences: readonly Span[], kinds: readonly (readonly Span[])[]): readonly Span[] {
  const at = kinds.map(() => 0);
  const joined: Span[] = [];
  let open: number | null = null;
  for (const { start, end } of sentences) {
    const isCut = kinds.some((kind, i) => {
      while ((kind[at[i] ?? 0]?.end ?? Number.POSITIVE_INFINITY) <= end) at[i] = (at[i] ?? 0) + 1;
      return (kind[at[i] ?? 0]?.start ?? end) < end;
    });
    open ??= start;
    if (isCut) continue;
    joined.push({ start: open, end });
    open = null;
  }
  const last = sentences.at(-1);
  if (open !== null && last) joined.push({ start: open, end: last.end });
  return joined;
}

function endOfPart(text: string, { start, end }: Span, numbers: readonly Span[], at: number): number {
  const tooMany = numbers[at + MOST_NUMBERS]?.start ?? end;
  if (end - start <= LONGEST && tooMany >= end) return end;
  const limit = Math.min(start + LONGEST, Math.max(tooMany, start + 1), end);
  const cut = lastSpace(text, start, limit);
  const split = numberAt(numbers, at, cut);
  if (!split) return cut;
  return split.start > start ? trimmed(text, start, split.start) : Math.min(split.end, end);
}

/** Just behind the last word before `limit`; `limit` itself in a text without spaces, but not inside a surrogate pair. */
function lastSpace(text: string, start: number, limit: number): number {
  for (let i = limit; i > start; i--) if (/\s/.test(text.charAt(i))) return trimmed(text, start, i);
  return /[\udc00-\udfff]/.test(text.charAt(limit)) ? limit + 1 : limit;
}

function numberAt(numbers: readonly Span[], from: number, cut: number): Span | undefined {
  for (let i = from; (numbers[i]?.start ?? cut) < cut; i++) if ((numbers[i]?.end ?? cut) > cut) return numbers[i];
  return undefined;
}

function trimmed(text: string, start: number, end: number): number {
  let last = end;
  while (last > start + 1 && /\s/.test(text.charAt(last - 1))) last--;
  return last;
}

function skipSpace(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && /\s/.test(text.charAt(at))) at++;
  return at;
}
