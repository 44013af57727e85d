import type { Topic } from "../bound.ts";
import { otherOf } from "../context.ts";
import type { Reading } from "../reading.ts";
import type { Where } from "./area-basis.ts";
import { pairBehind } from "./named-pair.ts";

/** "the trade deficit between Ghana and Kenya": Ghana's, in a text on Ghana; else "unknown". Null for no balance of two. */
export function balanceBetween(reading: Reading, topic: Topic): Where | "unknown" | null {
  const pair = Object.keys(topic.indicator.negatives).length > 0 ? pairBehind(reading, topic) : null;
  if (!pair) return null;
  const [reference, counterpart] = pair;
  return reading.context.home === reference ? { reference, counterpart, basis: "STATED" } : "unknown";
}

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
