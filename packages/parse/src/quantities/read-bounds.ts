import type { Qualifier } from "@sourcebook/model";
import { phraseAfter, phraseBefore } from "./phrase-table.ts";
import type { Amount } from "./read-amount.ts";
import type { Reader } from "./reader.ts";
import { tokenBefore } from "./tokens.ts";

/** What bounds a quantity, and how far its span reaches with those words. */
export type Bounds = { readonly start: number; readonly end: number; readonly qualifier: Qualifier };

/** Reads the words before and after a quantity that bound it: "well over", "up to about", "or more". */
export function readBounds(reader: Reader, amount: Amount): Bounds {
  const before = boundsBefore(reader, amount);
  if (before.qualifier !== "EQ") return before;
  return boundAfter(reader, amount) ?? before;
}

function boundsBefore(reader: Reader, amount: Amount): Bounds {
  const { text, words, floor } = reader;
  let bounds: Bounds = { start: amount.start, end: amount.end, qualifier: "EQ" };
  for (let count = 0; count < 2; count += 1) {
    const denied = deniedBefore(reader, bounds);
    if (denied) return denied;
    const found = phraseBefore(words.boundsBefore, text, bounds.start, floor);
    // "up by 9 percent to", "9 percent less than": the rate that stands before is compared with this amount
    if (!found || phraseBefore(words.percentBefore, text, found.start, 0)) return bounds;
    // "by 9 percent – up to $5 million": what the change led to
    if (found.meaning.when === "level" && phraseBefore(words.percentBefore, text, beforeDash(text, found.start), 0))
      return bounds;
    if (!applies(reader, found.start, found.meaning.when, amount)) return bounds;
    const { qualifier } = found.meaning;
    // "up to about 5 million": the bound says more than the approximation
    const stronger = bounds.qualifier === "EQ" || bounds.qualifier === "APPROX" ? qualifier : bounds.qualifier;
    bounds = { start: found.start, end: bounds.end, qualifier: stronger };
  }
  return bounds;
}

/** Where what stands before a dash ends; the same place where none does. */
const beforeDash = (text: string, start: number): number =>
  start - (/\s[-\u2013\u2014]\s$/.exec(text.slice(Math.max(0, start - 3), start))?.[0].length ?? 0);

/** "did not exceed", "has yet to reach", "never fell below" */
function deniedBefore({ text, words, floor }: Reader, { start, end }: Bounds): Bounds | null {
  const verb = phraseBefore(words.denied, text, start, floor);
  const denial = verb && phraseBefore(words.denials, text, verb.start, floor);
  return denial && { start: denial.start, end, qualifier: verb.meaning };
}

function applies(
  { text, words, floor }: Reader,
  start: number,
  when: "always" | "weak" | "unit" | "level",
  { numeral, unit }: Amount,
): boolean {
  if (when === "always") return true;
  if (when === "unit") return unit !== null || numeral.scaled;
  if (when === "weak") return unit !== null || numeral.scaled || numeral.value.replace(/\..*/, "").length > 1;
  const verb = tokenBefore(text, start);
  return !verb || verb.start < floor || !words.sets.change.has(verb.raw.toLowerCase());
}

function boundAfter({ text, words, limit }: Reader, { start, end, unit }: Amount): Bounds | null {
  if (text[end] === "+" && unit?.kind !== "multiple" && end < limit && !/[\d+]/.test(text[end + 1] ?? ""))
    return { start, end: end + 1, qualifier: "GE" };
  const found = phraseAfter(words.boundsAfter, text, end);
  return found && found.end <= limit ? { start, end: found.end, qualifier: found.meaning } : null;
}
