import { isChange, previousQuantity } from "../items/before-number.ts";
import { stopBetween, wordsBetween } from "../items/gap.ts";
import { isCue, type Item } from "../items/item.ts";
import type { Reading } from "../reading.ts";
import { isExpected } from "./statement.ts";

/** "5 percent more than expected", "$1 billion below the $5 billion forecast", "up $1 billion from the May forecast": how far a figure is from what was thought of. */
export const isFromExpected = (reading: Reading, at: number): boolean =>
  isFromThought(reading, at) || isFromForecast(reading, at);

function isFromThought(reading: Reading, at: number): boolean {
  const { text, items } = reading;
  let last = at;
  while (isCue(items[last + 1], "change", "base") && isBeside(text, items[last], items[last + 1])) last++;
  const expected = items[last + 1];
  if (last === at || !isBeside(text, items[last], expected)) return false;
  return isCue(expected, "statement") || (expected?.type === "quantity" && isExpected(reading, last + 1));
}

const isFromForecast = (reading: Reading, at: number): boolean =>
  isForecastBehind(reading, at) || isForecastFirst(reading, at) || isNextToOne(reading, at);

/** "up $1 billion from the previous forecast", "$1 billion above the May forecast"; not "cut to $1 billion from a forecast $2 billion" */
function isForecastBehind({ text, items }: Reading, at: number): boolean {
  const isChanged = isChange(items[at - 1]) || isCue(items[at - 1], "by");
  let last = at;
  while (isCue(items[last + 1], "change", "base") && isBeside(text, items[last], items[last + 1])) last++;
  const isChangeTold = isChanged || isChange(items[at + 1]);
  if (isChangeTold && isCue(items[last + 1], "from") && isBeside(text, items[last], items[last + 1])) last++;
  return last > at && isChangeTold && leadsToForecast(text, items, last);
}

/** "Compared with the May forecast, exports were lowered by $1 billion" */
function isForecastFirst({ text, items }: Reading, at: number): boolean {
  const [base, change] = [items[0], items.slice(0, at).find(isChange) ?? items[at + 1]];
  return isCue(base, "base") && isChange(change) && leadsToForecast(text, items, 0);
}

/** "exports are up $1 billion from the May forecast, and imports are down $2 billion" */
function isNextToOne(reading: Reading, at: number): boolean {
  const { items } = reading;
  const before = previousQuantity(items, at);
  const between = items.slice(before + 1, at);
  if (before < 0 || !isChange(items[at - 1]) || between.some((item) => isCue(item, "clause"))) return false;
  if (isCue(items[at + 1], "from", "base")) return false;
  return between.some((item) => isCue(item, "and")) && isForecastBehind(reading, before);
}

/** Does the word at index `at` lead to "the bank's forecast", "the May forecast"? */
function leadsToForecast(text: string, items: readonly Item[], at: number): boolean {
  const forecast = items.findIndex((item, i) => i > at && !isOfForecast(item));
  const [lead, noun] = [items[at], items[forecast]];
  if (!lead || !noun || !isForecast(items, forecast)) return false;
  return !stopBetween(text, lead, noun) && wordsBetween(text, lead, noun) <= OF_FORECAST;
}

/** "forecast", "earlier estimate"; not "preliminary figure of 2020", "preliminary 2020 figure" */
function isForecast(items: readonly Item[], at: number): boolean {
  const [noun, lead, time] = items.slice(at, at + 3);
  const isOfTime = lead?.type === "period" || (isCue(lead, "of", "in") && time?.type === "period");
  return (isCue(noun, "statement") && noun.cue.noun) || (isCue(noun, "withdrawn") && noun.cue.compared && !isOfTime);
}

/** Words that may stand before a forecast: "the bank's May (forecast)". */
const OF_FORECAST = 4;

/** "the revised (forecast)", "the May (forecast)" */
const isOfForecast = (item: Item | undefined): boolean => item?.type === "period" || isCue(item, "revision");

const isBeside = (text: string, left: Item | undefined, right: Item | undefined): boolean =>
  !!left && !!right && wordsBetween(text, left, right) <= 1 && !stopBetween(text, left, right);
