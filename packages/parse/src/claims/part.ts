import type { Reading } from "./topic.ts";

/** Does a part of the figure before it begin with this number: "of which $1 billion", "with $1.2 billion coming from Russia"? */
export function isPart({ text, items, language }: Reading, at: number): boolean {
  const quantity = items[at];
  if (quantity?.type !== "quantity") return false;
  return language.claims.part.test(text.slice(Math.max(quantity.start - LONGEST, 0), quantity.start));
}

/** Characters that hold the words before a part. */
const LONGEST = 20;
