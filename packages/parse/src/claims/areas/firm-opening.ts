import type { Language } from "../../languages/language.ts";
import { nextPhrase } from "../../lexemes/phrase-table.ts";
import type { Words } from "../../lexemes/words.ts";
import type { Vocabulary } from "../items/vocabulary.ts";

/** Characters in which a text on a firm names it. */
const OPENING = 160;

/**
 * Does a text begin with a firm, "Boats Inc said its exports rose", rather than with a figure, "Exports rose, Boats Inc said"? What is
 * told then without an area is the firm's.
 */
export function opensWithFirm(words: Words, { claims }: Language, { topics }: Vocabulary): boolean {
  const firm = claims.firmName.exec(words.text.slice(0, OPENING));
  return firm !== null && nextPhrase(words, topics, 0, firm.index) === undefined;
}
