import type { Claim } from "@sourcebook/model";

/** A sentence around its number. */
export type MarkedQuote = { readonly before: string; readonly number: string; readonly after: string };
/** The columns of a claim that say where its number stands. */
type Evidence = Pick<Claim, "QUOTE" | "EXACT" | "SPAN_START" | "SPAN_END" | "QUOTE_START" | "QUOTE_END">;

/**
 * The places in QUOTE, in code points, where the number of the claim can stand by its spans: one in a sound claim, save where the
 * sentence repeats it and has lost white space; none where spans and quotation contradict each other.
 */
export const quotePlaces = (claim: Evidence): readonly number[] => placesIn(Array.from(claim.QUOTE), claim);

function placesIn(quote: readonly string[], claim: Evidence): readonly number[] {
  const exact = Array.from(claim.EXACT);
  const lost = claim.QUOTE_END - claim.QUOTE_START - quote.length;
  const lostInside = claim.SPAN_END - claim.SPAN_START - exact.length;
  const latest = claim.SPAN_START - claim.QUOTE_START;
  const earliest = Math.max(0, latest - (lost - lostInside));
  const fits: number[] = [];
  for (let at = earliest; at <= latest; at += 1) {
    const end = at + exact.length;
    // White space is lost only where some is left.
    const beforeFits = at === latest || quote.slice(0, at).includes(" ");
    const afterFits = quote.length - end === claim.QUOTE_END - claim.SPAN_END || quote.slice(end).includes(" ");
    const stands = exact.every((character, index) => quote[at + index] === character);
    if (stands && beforeFits && afterFits) fits.push(at);
  }
  return fits;
}

/**
 * Splits QUOTE at the number of the claim. Spans count code points of the text as received, while QUOTE and EXACT show each run
 * of white space as one space, so the number may stand earlier in QUOTE than its span says, by as much as the runs before it
 * have lost. Null where two places fit: a wrong mark would be worse than none.
 */
export function markQuote(claim: Evidence): MarkedQuote | null {
  const quote = Array.from(claim.QUOTE);
  const [at, ...others] = placesIn(quote, claim);
  if (at === undefined || others.length > 0) return null;
  const before = quote.slice(0, at).join("");
  return { before, number: claim.EXACT, after: claim.QUOTE.slice(before.length + claim.EXACT.length) };
}
