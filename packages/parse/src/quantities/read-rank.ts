import type { Span } from "@sourcebook/model";
import { isLetter } from "../lexemes/letters.ts";
import { phraseAfter, phraseBefore } from "./phrase-table.ts";
import { isHyphen } from "./phrase-table.ts";
import type { Reader, Unread } from "./reader.ts";
import { tokenAfter, tokenBefore } from "./tokens.ts";

/** A place among others; `top` where the words say that it is that one or a better one: "among the top ten". */
export type Rank = Span & { readonly place: string; readonly top: boolean; readonly rule: string };

/** An ordinal with the place it names. */
export type Ordinal = Span & { readonly place: string };

/** Reads "third", "twenty-first" at `start`. */
export function readOrdinalWord({ text, words, limit }: Reader, start: number): Ordinal | null {
  const found = phraseAfter(words.ordinals, text, start);
  return found && found.start === start && found.end <= limit
    ? { start, end: found.end, place: String(found.meaning) }
    : null;
}

/** Reads the suffix of "11th" after the digits of `numeral`. */
export function readOrdinalDigits(
  { text, words, limit }: Reader,
  numeral: Span & { readonly value: string },
): Ordinal | null {
  if (!isLetter(text.charCodeAt(numeral.end))) return null;
  const suffix = tokenAfter(text, numeral.end);
  if (!suffix || suffix.end > limit || !words.sets.ordinalSuffixes.has(suffix.raw.toLowerCase())) return null;
  return { start: numeral.start, end: suffix.end, place: numeral.value };
}

/** The rank that an ordinal states with the words around it; null where it only numbers a thing. */
export function readRank({ text, words, floor, limit }: Reader, { start, end, place }: Ordinal): Rank | null {
  const superlative = phraseAfter(words.superlatives, text, end);
  if (superlative && superlative.end <= limit)
    return { start, end: superlative.end, place, top: false, rule: "rank/superlative" };
  const noun = tokenAfter(text, end);
  if (noun && noun.end <= limit && words.sets.places.has(noun.raw.toLowerCase())) {
    return { start, end: noun.end, place, top: false, rule: "rank/place" };
  }
  const verb = phraseBefore(words.rankVerbs, text, start, floor);
  if (verb) return { start: verb.start, end, place, top: false, rule: "rank/verb" };
  const rival = place === "1" ? null : phraseAfter(words.rivals, text, end);
  return rival && rival.end <= limit ? { start, end, place, top: false, rule: "rank/rival" } : null;
}

/** "No. 1", "number one", "among the top 10" before a bare whole number; `refuse` where it numbers a thing: "Decree No. 5". */
export function readRankNumber(
  reader: Reader,
  { start, end, value }: Span & { readonly value: string },
): Rank | Unread | null {
  const { text, words, floor } = reader;
  if (value.includes(".") || value.length > 3) return null;
  const among = phraseBefore(words.rankAmong, text, start, floor);
  if (among) return { start: among.start, end, place: value, top: true, rule: "rank/among-top" };
  const after = text[start - 1] ?? "";
  const number = phraseBefore(words.rankNumbers, text, isHyphen(after) ? start - 1 : start, floor);
  if (!number) return null;
  const verb = phraseBefore(words.rankVerbs, text, number.start, floor);
  if (verb) return { start: verb.start, end, place: value, top: false, rule: "rank/number" };
  const lead = tokenBefore(text, number.start);
  const leads =
    !lead ||
    lead.start < floor ||
    !isLetter(lead.raw.charCodeAt(0)) ||
    words.sets.rankLeads.has(lead.raw.toLowerCase());
  if (leads && value.length <= 2) return { start: number.start, end, place: value, top: false, rule: "rank/number" };
  return { start: number.start, end, refuse: "name" };
}
