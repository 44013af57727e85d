import { francAll } from "franc-min";
import type { Language } from "./language.ts";

/** So many characters tell languages apart, and cost little. */
const SAMPLE = 500;
/** With fewer letters, only another script speaks against a language. */
const FEWEST_LETTERS = 150;
/** How near the language a text must come to the likeliest one. Of English texts without such words none is below 0.96, of German and Spanish ones none above 0.87. */
const LEAST_LIKELY = 0.92;

/** Does a text look as if it were not written in the language? Told by its letters, and by their triples (franc), at its beginning. */
export function looksForeign(text: string, { code, commonest, script }: Language): boolean {
  const sample = text.slice(0, SAMPLE);
  if (commonest.test(sample)) return false;
  const letters = sample.match(/\p{L}/gu) ?? [];
  const ofScript = letters.filter((letter) => script.test(letter)).length;
  if (ofScript < letters.length / 2) return true;
  if (letters.length < FEWEST_LETTERS) return false;
  return (new Map(francAll(sample)).get(code) ?? 0) < LEAST_LIKELY;
}
