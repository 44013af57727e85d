import type { Catalogue } from "@sourcebook/model";
import type { Language } from "../languages/language.ts";
import type { Context } from "./context.ts";
import type { Item } from "./items/item.ts";

/** The words of a sentence, its items, and what is known so far. */
export type Reading = {
  readonly text: string;
  /** Where the sentence starts. */
  readonly start: number;
  readonly items: readonly Item[];
  readonly catalogue: Catalogue;
  readonly language: Language;
  readonly context: Context;
  /** The country whose news it is, as far as its address tells. */
  readonly country: string | null;
  /** Is the text on a firm? */
  readonly isOnFirm: boolean;
};
