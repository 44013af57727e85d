import type { Span } from "@sourcebook/model";

const WORDS = /[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu;
const STOPS = /[,;:()–—]|\s-{1,2}\s/;

/** How many words stand between two spans of a text. */
export const wordsBetween = (text: string, left: Span, right: Span): number =>
  left.end >= right.start ? 0 : (text.slice(left.end, right.start).match(WORDS)?.length ?? 0);

/** Does punctuation that separates phrases stand between the two? */
export const stopBetween = (text: string, left: Span, right: Span): boolean =>
  STOPS.test(text.slice(left.end, Math.max(left.end, right.start)));
