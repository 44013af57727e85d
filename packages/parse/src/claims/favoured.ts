import { otherOf } from "./context.ts";
import type { Reading } from "./topic.ts";

/** "the balance was $2 billion in favour of Kenya", after the trade of Ghana and Kenya: with whom the favoured area trades. */
export function otherThanFavoured({ text, items, context, language }: Reading, owner: string): string | undefined {
  const place = items.find((item) => item.type === "place" && item.code === owner);
  if (!place || !context.pair || !context.adjacent) return undefined;
  return language.claims.favouring.test(text.slice(place.start - LONGEST, place.start))
    ? otherOf(context.pair, owner)
    : undefined;
}

/** Characters that hold "in favour of". */
const LONGEST = 20;
