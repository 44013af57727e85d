import type { Role, Topic } from "../bound.ts";
import { isJoined, previousQuantity } from "../items/before-number.ts";
import { stopBetween, wordsBetween } from "../items/gap.ts";
import { type CueItem, isCue, type Item } from "../items/item.ts";
import { kindOf } from "../items/unit-kind.ts";
import type { Reading } from "../reading.ts";
import { clauseTime, isCompared, isTime } from "../times/share-times.ts";

/** "from 2.6 billion", "compared with 2.6 billion in 2020"; the second of two joined ones is as the first. */
export function isPrior(reading: Reading, at: number, left: readonly CueItem[], before: Role | null): boolean {
  const { text, items } = reading;
  const quantity = items[at];
  const nearest = left.find(
    (cue) =>
      !isCue(cue, "level", "of", "in", "again", "self", "world", "revision", "withdrawn") && !isOrigin(items, cue),
  );
  if (!quantity) return false;
  if (nearest && wordsBetween(text, nearest, quantity) <= 6) {
    if (isCue(nearest, "base", "from") && leadsToTime(reading, nearest, at)) return explainsBase(reading, at);
    if (isCue(nearest, "base")) return true;
    if (isCue(nearest, "from") && !leadsToArea(items, nearest)) return isComparedFrom(reading, at, left);
  }
  return Boolean(before?.prior && isJoined(reading, at)) || explainsBase(reading, at);
}

/** "the previous record of $5 billion": of no time that follows from that of what beats it. */
export function isEver(items: readonly Item[], at: number): boolean {
  const lead = items[at - 1];
  return isCue(lead, "base") && lead.cue.ever === true;
}

/** "imports from China reached $3 billion" */
const isOrigin = (items: readonly Item[], cue: CueItem): boolean =>
  isCue(cue, "from") && items[items.indexOf(cue) + 1]?.type === "place";

/** "exports of $3 billion, compared with imports of $2 billion": two things are compared, not two times. */
export function comparesTopics({ items }: Reading, left: readonly CueItem[], topic: Topic): boolean {
  const base = left.find((cue) => isCue(cue, "base"));
  const at = base ? items.indexOf(base) : -1;
  if (topic.at < at || at < 0) return false;
  const named = items.slice(0, at).filter((item) => item.type === "indicator");
  return named.length > 0 && named.every(({ names }) => names.every(({ id }) => id !== topic.indicator.id));
}

/** "more than in 2020, reaching $5 billion": the time is compared with, not the number; but "than in 2020, which saw $4 billion". */
function leadsToTime({ text, items, language }: Reading, base: CueItem, at: number): boolean {
  for (let i = items.indexOf(base) + 1; i < at; i++) {
    const [item, next] = [items[i], items[i + 1]];
    if (item?.type !== "period" || !next) continue;
    // "against last year's total of $5 billion"
    if (language.claims.possessive.test(text.slice(item.end, next.start))) return false;
    if (stopBetween(text, item, next)) return !isCue(next, "again");
    // "than in 2020 exceeding $5 billion", "than in 2020 and reached $5 billion"
    if (next.type === "quantity" && text.slice(item.end, next.start).trim() === "") return true;
    if (isCue(next, "level") || (isCue(next, "and") && isCue(items[i + 2], "level"))) return true;
  }
  return false;
}

/** "$12 billion, 25 percent more than in 2020 - $9.6 billion", "than in 2020, when it was $9.6 billion": a time compared with, and its value. */
function explainsBase(reading: Reading, at: number): boolean {
  const { text, items, catalogue } = reading;
  const clause = clauseTime(reading, at);
  if (clause >= 0) return isCompared(reading, clause);
  if (isOfTimeBefore(reading, at)) return isCompared(reading, at - 3);
  // "less than the imports of January to September 2020 of $4 billion"
  if (isCue(items[at - 1], "of") && isTime(items[at - 2])) return isCompared(reading, at - 2);
  const [time, quantity] = [items[at - 1], items[at]];
  if (time?.type !== "period" || quantity?.type !== "quantity") return false;
  if (!OPENING.test(text.slice(time.end, quantity.start)) || !isCompared(reading, at - 1)) return false;
  const kind = kindOf(catalogue, quantity);
  return items.slice(0, at).some((item) => {
    const other = item.type === "quantity" ? kindOf(catalogue, item) : undefined;
    return other !== undefined && (other === kind || other === "percent");
  });
}

/** "compared with the second quarter of 2020, which stood at $9.6 billion", "twice that of 2020 which was $9.6 billion" */
function isOfTimeBefore({ text, items }: Reading, at: number): boolean {
  const [time, which, level] = [items[at - 3], items[at - 2], items[at - 1]];
  if (time?.type !== "period" || !isCue(which, "again") || !isCue(level, "level")) return false;
  return /^,?\s$/.test(text.slice(time.end, which.start)) && wordsBetween(text, which, level) === 0;
}

/** A dash, or a parenthesis that opens: "the 2020 figure (". */
const OPENING = /^(?:\s\p{Ll}{1,20})?\s*[-\u2013\u2014([]\s*$/u;

/** "imports from Italy were 4.3 billion" */
function leadsToArea(items: readonly Item[], from: CueItem): boolean {
  const next = items[items.indexOf(from) + 1];
  return (next?.type === "place" && !next.possessive) || isCue(next, "pair", "self", "other", "world", "region");
}

/** "rose to 7.4 billion from 4.3 billion", "from 12 billion to 62 billion"; not "revenue from 5 billion of exports". */
function isComparedFrom({ items, catalogue }: Reading, at: number, left: readonly CueItem[]): boolean {
  const [previous, quantity] = [items[previousQuantity(items, at)], items[at]];
  const kinds = [previous, quantity].map((item) => (item?.type === "quantity" ? kindOf(catalogue, item) : undefined));
  // "earned $2 million from exporting 5,000 tonnes"
  if (kinds[0] === "currency" && kinds[1] === "physical") return false;
  if (left.some((cue) => isCue(cue, "change"))) return true;
  if (previous) return true;
  return isCue(items[at + 1], "to") && items[at + 2]?.type === "quantity";
}
