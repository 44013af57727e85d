import { wordsBetween } from "./gap.ts";
import { isCue } from "./item.ts";
import { leadOf } from "./lead.ts";
import { endsList } from "./several-areas.ts";
import type { Reading } from "./topic.ts";

/** Two places that the sentence names together, the nearest to `at`. */
export function namedPair(reading: Reading, at: number): readonly [string, string] | null {
  let best: readonly [string, string] | null = null;
  let nearest = Number.POSITIVE_INFINITY;
  for (let i = 0; i < reading.items.length; i++) {
    const pair = reading.items[i]?.type === "place" ? pairAt(reading, i) : null;
    if (!pair || Math.abs(i - at) >= nearest) continue;
    nearest = Math.abs(i - at);
    best = pair;
  }
  return best;
}

/** "Azerbaijan-Russia", "Azerbaijan and Russia"; not two of a list, nor "with Azerbaijan and Russia", who trade with a third. */
function pairAt(reading: Reading, at: number): readonly [string, string] | null {
  const { text, items } = reading;
  const [first, next] = [items[at], items[at + 1]];
  if (first?.type !== "place" || first.possessive || !next) return null;
  const second = next.type === "place" ? next : items[at + 2];
  if (second?.type !== "place" || second.code === first.code) return null;
  const together =
    next === second
      ? /^\s?[-–—/]\s?$/.test(text.slice(first.end, second.start))
      : isCue(next, "and") &&
        wordsBetween(text, first, next) === 0 &&
        wordsBetween(text, next, second) <= 1 &&
        !endsList(reading, at) &&
        !["to", "from", "with"].includes(leadOf(reading, at) ?? "");
  return together ? [first.code, second.code] : null;
}
