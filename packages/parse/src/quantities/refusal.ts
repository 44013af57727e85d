import type { ReasonCode } from "@sourcebook/model";
import { isCapital, isLetter, isWordAt } from "../lexemes/letters.ts";
import type { RefusedNumber } from "../mention.ts";
import type { Compiled } from "./compile-lexicon.ts";
import type { RefusalWords } from "./lexicon.ts";
import type { Reader, Unread } from "./reader.ts";
import { tokenAfter } from "./tokens.ts";

const REASONS: Readonly<Record<keyof RefusalWords, ReasonCode>> = {
  ordinal: "ORDINAL_OF_EVENT",
  ordinalAlone: "ORDINAL_OF_EVENT",
  duration: "DURATION",
  age: "AGE",
  clock: "DATE",
  decade: "DATE",
  year: "DATE",
  name: "REFERENCE",
  code: "REFERENCE",
  score: "NOT_ECONOMIC",
  occasions: "NOT_ECONOMIC",
  mass: "NO_UNIT",
  money: "NO_UNIT",
  grouping: "AMBIGUOUS_NUMBER",
  thirds: "AMBIGUOUS_NUMBER",
  vague: "AMBIGUOUS_NUMBER",
  letter: "AMBIGUOUS_NUMBER",
  range: "AMBIGUOUS_NUMBER",
  scaleElsewhere: "AMBIGUOUS_NUMBER",
  fraction: "AMBIGUOUS_NUMBER",
};

const MAX_WORDS = 60;

/** The refusal with its reason code and its reason in words. */
export function refusalOf({ text, words }: Reader, { start, end, refuse }: Unread): RefusedNumber {
  const noun = refuse === "ordinal" ? nounAfter(text, end, words) : null;
  const key = refuse === "ordinal" && noun === null ? "ordinalAlone" : refuse;
  const wording = words.lexicon.refusals[key];
  if (!wording.includes("{")) return { start, end, reason: REASONS[key], explanation: wording };
  const surface = text.slice(start, Math.min(end, start + MAX_WORDS)).replace(/\s+/g, " ");
  const explanation = wording.replace("{next}", noun ?? "").replace("{text}", () => surface);
  return { start, end, reason: REASONS[key], explanation };
}

/** The last of two words after an ordinal that may be its noun: "interregional forum" gives "forum". */
function nounAfter(text: string, from: number, words: Compiled): string | null {
  let noun: string | null = null;
  let position = from;
  for (let count = 0; count < 2; count += 1) {
    const token = tokenAfter(text, position);
    if (!token || !isLetter(token.raw.charCodeAt(0)) || words.sets.closedClass.has(token.raw.toLowerCase())) break;
    if (words.small.has(token.raw.toLowerCase())) break;
    if (count > 0 && isCapital(token.raw[0] ?? "") && noun !== null && !isCapital(noun[0] ?? "")) break;
    noun = token.raw;
    position = token.end;
  }
  return noun;
}

const CLINGS = new Set("-_./:@#&=%+\u2011");

/** Everything that clings to a number that is part of a code: "Su-57", "737-800", "http://a/2022". At most 200 characters either way. */
export function wholeCode({ text, floor, limit }: Reader, from: number, to: number): { start: number; end: number } {
  const first = Math.max(floor, from - 200);
  const last = Math.min(limit, to + 200);
  let start = from;
  while (start > first && clings(text, start - 1)) start -= 1;
  while (start < from && !isWordAt(text, start)) start += 1;
  let end = to;
  while (end < last && clings(text, end)) end += 1;
  while (end > to && !isWordAt(text, end - 1)) end -= 1;
  return { start, end };
}

const clings = (text: string, index: number): boolean => isWordAt(text, index) || CLINGS.has(text[index] ?? "");
