import type { Span } from "@sourcebook/model";
import type { Compiled } from "./compile-lexicon.ts";
import type { RefusalWords } from "./lexicon.ts";

/** A text with the words to read it by, and where the reading may go. */
export type Reader = {
  readonly text: string;
  readonly words: Compiled;
  /** Nothing may start before: the end of what was read last, or of the last span that is a time. */
  readonly floor: number;
  /** Nothing may end after: the start of the next span that is a time. */
  readonly limit: number;
};

/** A number without its unit. */
export type Numeral = Span & {
  /** As stated, as a decimal string without sign: `2.90`. */
  readonly value: string;
  /** Power of ten of the scale words that belong to it. */
  readonly mult: number;
  /** Whether a scale word stands with it. */
  readonly scaled: boolean;
  readonly form: "digits" | "words";
};

/** A number that cannot be read, and why. */
export type Unread = Span & { readonly refuse: keyof RefusalWords };

/** Digits of a decimal string after its point. */
export const decimalsOf = (value: string): number => {
  const point = value.indexOf(".");
  return point < 0 ? 0 : value.length - point - 1;
};
