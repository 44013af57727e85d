import { english } from "./en/index.ts";
import type { Language } from "./language.ts";

/** The languages that can be read, by ISO 639 code. */
export const languages: ReadonlyMap<string, Language> = new Map([english].map((language) => [language.id, language]));
