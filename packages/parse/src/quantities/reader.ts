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

// Objects made for every number are written out, or begin with what is new: V8 gives each object that begins with another one's
// properties and adds to them (`{ ...span, refuse }`) a hidden class of its own, and has compiled for none of them.

/** The number with other digits, up to `end`. */
export const withDigits = ({ start, mult, scaled, form }: Numeral, value: string, end: number): Numeral => ({
  start,
  end,
  value,
  mult,
  scaled,
  form,
});

/** The number with scale words, up to `end`. */
export const inScale = ({ start, value, form }: Numeral, mult: number, end: number): Numeral => ({
  start,
  end,
  value,
  mult,
  scaled: true,
  form,
});

/** A number that cannot be read, and why. */
export type Unread = Span & { readonly refuse: keyof RefusalWords };

/** Digits of a decimal string after its point. */
export const decimalsOf = (value: string): number => {
  const point = value.indexOf(".");
  return point < 0 ? 0 : value.length - point - 1;
};
