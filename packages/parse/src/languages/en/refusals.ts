import type { RefusalLexicon } from "../../claims/refusal-lexicon.ts";

const NEXT_WORDS = /^[\s-]{0,80}(?:[\p{L}’'-]{1,80}\s{1,80}){0,2}?(?<noun>\p{L}[\p{L}’'-]{0,80}s)\b/u;
const PAIR_NOUN = /^(?:countries|nations|states|sides|parties|neighbours|neighbors|republics|economies|governments)$/;
const YEAR = /^\d{4}$/;

export const refusals: RefusalLexicon = {
  numberWord:
    /\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)\b/i,
  explain(reason, text, { start, end }) {
    const words = text.slice(start, end).replace(/\s+/g, " ");
    switch (reason) {
      case "HEAD":
        return "the date line of the document";
      case "BASE":
        return "the time that a change is counted from, not that of a figure";
      case "DATE":
        return YEAR.test(words) ? "year of an event, not of a figure" : "date of an event, not of a figure";
      case "DURATION":
        return "length of a time";
      case "NOT_ECONOMIC":
        return counted(words, NEXT_WORDS.exec(text.slice(end, end + 80))?.groups?.["noun"]);
      case "NO_INDICATOR":
        return `the sentence does not say which indicator ${words} is`;
      case "AMBIGUOUS_AREA":
        return `neither the sentence nor its context says whose figure ${words} is`;
      case "REVISION":
        return `the sentence gives another figure in place of ${words}`;
      case "EXTRACTION":
        return `the sentence says what is not so: ${words}`;
      default:
        return `${words} states no figure`;
    }
  },
};

function counted(words: string, noun: string | undefined): string {
  if (!noun) return `${words} counts nothing that is an indicator`;
  if (PAIR_NOUN.test(noun)) return `"${words} ${noun}" names the areas, it counts nothing`;
  return `counts ${noun}; no indicator`;
}
