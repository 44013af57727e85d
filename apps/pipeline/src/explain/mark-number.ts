/** A sentence in three parts; the middle one is the number. */
export type MarkedQuote = { readonly before: string; readonly number: string; readonly after: string };

/**
 * Finds the number in its sentence. Both have their runs of white space as one space, so the number stands at `offset`
 * (SPAN_START - QUOTE_START, in code points of the original) or before it: the last such place is it.
 * Null where the sentence does not hold it.
 */
export function markNumber(quote: string, exact: string, offset: number): MarkedQuote | null {
  const points = Array.from(quote);
  const latest = points.slice(0, offset).join("").length;
  const before = quote.lastIndexOf(exact, latest);
  const at = before >= 0 ? before : quote.indexOf(exact);
  if (at < 0 || exact === "") return null;
  return { before: quote.slice(0, at), number: exact, after: quote.slice(at + exact.length) };
}
