import type { Span } from "@sourcebook/model";

const HIGH_SURROGATE = /[\ud800-\udbff]/;
const SURROGATE = /[\ud800-\udbff][\udc00-\udfff]/g;

/**
 * A function from offsets in UTF-16 units to offsets in Unicode code points, as published (Web Annotation counts so).
 * Texts without characters beyond U+FFFF, nearly all of them, cost one search.
 */
export function codePointOffsets(text: string): (offset: number) => number {
  if (!HIGH_SURROGATE.test(text)) return (offset) => offset;
  const pairs = Array.from(text.matchAll(SURROGATE), (match) => match.index);
  return (offset) => offset - countBelow(pairs, offset);
}

/** The slice of a span, with each run of white space as one space. */
export function sliceLine(text: string, { start, end }: Span): string {
  return text.slice(start, end).replace(UNEVEN, " ").trim();
}

/** White space that is not a single space. */
const UNEVEN = /[^\S ]\s*| \s+/g;

function countBelow(sorted: readonly number[], limit: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
