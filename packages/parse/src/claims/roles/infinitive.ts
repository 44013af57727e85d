import type { ChangeItem } from "../items/before-number.ts";
import { wordsBetween } from "../items/gap.ts";
import { type CueItem, isCue } from "../items/item.ts";
import type { Reading } from "../reading.ts";

/** "is forecast to decline $5 billion", "will increase $5 billion": a verb that is a noun elsewhere. */
export function isInfinitive({ text, items }: Reading, change: ChangeItem): boolean {
  const lead = items[items.indexOf(change) - 1];
  return isCue(lead, "to", "statement") && wordsBetween(text, lead, change) === 0 && !isNounOfForecast(lead);
}

/** "the forecast decline" */
const isNounOfForecast = ({ cue }: CueItem): boolean => cue.kind === "statement" && cue.noun;
