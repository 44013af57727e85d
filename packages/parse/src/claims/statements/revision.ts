import type { Bound } from "../bound.ts";
import { isChange, leftCues } from "../items/before-number.ts";
import { wordsBetween } from "../items/gap.ts";
import { isCue, type Item } from "../items/item.ts";
import type { Reading } from "../reading.ts";

/** "to $402 million from a preliminary $391 million", "instead of $391 million", "cut its forecast from $7 billion": has another figure taken its place? */
export function isWithdrawn(reading: Reading, { at, role, topic }: Bound): boolean {
  const named = leftCues(reading, at).find((cue) => !isCue(cue, "of", "level"));
  if (isCue(named, "withdrawn") && (!named.cue.compared || role.prior)) return true;
  if (isCue(reading.items[at - 1], "by") && (isOfForecastChanged(reading, at) || isRevisedBy(reading, at))) return true;
  if (role.prior && isFormerForecast(reading, at, topic.at)) return true;
  const [from, quantity] = [reading.items[at - 1], reading.items[at]];
  return isCue(from, "from") && !!quantity && wordsBetween(reading.text, from, quantity) <= 2 && isRevised(reading, at);
}

/** "forecast exports at 6 million tonnes, vs 7 million last month": what was forecast then; not "exports in May at 6 million". */
function isFormerForecast({ text, start, items, language }: Reading, at: number, topic: number): boolean {
  const name = items[topic];
  const isForecast =
    items.slice(0, at).some((item) => isCue(item, "statement") && item.cue.type === "FORECAST") ||
    (name !== undefined && language.claims.estimating.test(text.slice(start, name.start)));
  return isForecast && isMonth(items[at + 1]) && !items.slice(Math.max(topic, 0), at).some(isMonth);
}

const isMonth = (item: Item | undefined): boolean => item?.type === "period" && item.mention.period?.freq === "M";

/** "raised its forecast for exports by $2 million": no change of the exports. */
function isOfForecastChanged({ items }: Reading, at: number): boolean {
  const clause = items.findLastIndex((item, i) => i < at && isCue(item, "clause"));
  return items.some((_, i) => i > clause && i < at && isForecastChanged(items, i));
}

/** "were revised by $2 billion", "were revised down by $2 billion": how far two figures for the same are apart. */
function isRevisedBy(reading: Reading, at: number): boolean {
  const { text, items } = reading;
  const revised = isChange(items[at - 2]) ? at - 3 : at - 2;
  const [verb, next, by] = [items[revised], items[revised + 1], items[at - 1]];
  if (!verb || !next || !by || !isRevision(reading, verb)) return false;
  return wordsBetween(text, verb, next) + (next === by ? 0 : wordsBetween(text, next, by)) === 0;
}

/** "revised exports from", "corrected the growth from", "cut its forecast for exports from": does the clause put a figure in the place of another? */
export function isRevised(reading: Reading, at: number): boolean {
  const { items } = reading;
  const clause = items.findLastIndex((item, i) => i < at && isCue(item, "clause"));
  return items.some((item, i) => i > clause && i < at && (isRevision(reading, item) || isForecastChanged(items, i)));
}

/** "was revised"; not "Japan's revised exports". */
const isRevision = ({ text, start, language }: Reading, item: Item): boolean =>
  isCue(item, "revision") &&
  !language.claims.attributive.test(text.slice(Math.max(start, item.start - LONGEST), item.start));

/** Characters that hold what stands before an adjective. */
const LONGEST = 20;

/** "cut its 2024 forecast", "the forecast for exports was raised" */
function isForecastChanged(items: readonly Item[], at: number): boolean {
  const [verb, be] = [items[at], items[at - 1]];
  if (!isChange(verb) || verb.cue.form !== "verb") return false;
  const behind = items.slice(at + 1).find((item) => !isOfForecast(item));
  const before = isCue(be, "level") ? items.slice(0, at - 1).findLast((item) => !isOfForecast(item)) : undefined;
  return [behind, before].some((item) => isCue(item, "statement") && item.cue.noun);
}

/** What a forecast is of. */
const isOfForecast = (item: Item): boolean =>
  item.type === "place" ||
  item.type === "period" ||
  item.type === "indicator" ||
  item.type === "product" ||
  isCue(item, "self", "in", "of", "with", "between", "and", "pair", "world");
