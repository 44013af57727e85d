import type { Indicator } from "@sourcebook/model";
import type { Topic } from "../bound.ts";
import { type IndicatorItem, isCue, type Item } from "../items/item.ts";
import type { Reading } from "../reading.ts";

/**
 * "exports exceeded imports by $3 billion": by how much is no level of either, but what the catalogue knows to be the one less the other. Null
 * where no indicator is told to be more than another; "unknown" where the catalogue knows none that is the difference.
 */
export function topicOfExcess({ items, catalogue }: Reading, at: number): Topic | "unknown" | null {
  if (!isCue(items[at - 1], "by")) return null;
  const verb = items.findLastIndex((item, i) => i < at && isOther(item));
  const beats = items[verb];
  if (!isCue(beats, "level") || !beats.cue.beats) return null;
  const [more, less] = [nameBetween(items, -1, verb), nameBetween(items, verb, at)];
  if (!more || !less) return null;
  for (const whole of catalogue.indicators) {
    const [left = "", sign, right = ""] = whole.identity?.split(" ") ?? [];
    if (sign !== "-") continue;
    const [surplus, deficit] = [named(more, left) && named(less, right), named(more, right) && named(less, left)];
    const part = surplus ? left : deficit ? right : undefined;
    if (part === undefined) continue;
    const product = more.names.find(({ id }) => id === part)?.product ?? null;
    const of = {
      indicator: ledAs(whole, catalogue.indicator(part)),
      form: "noun",
      total: false,
      after: false,
    } as const;
    return { ...of, sign: surplus ? 1 : -1, product, at: items.indexOf(more) };
  }
  return "unknown";
}

/** What ends the reach of an excess: another number, a new clause or another verb. */
const isOther = (item: Item): boolean => item.type === "quantity" || isCue(item, "clause", "level", "change");

/** The last name of an indicator between two items that nothing parts from the second. */
function nameBetween(items: readonly Item[], from: number, to: number): IndicatorItem | null {
  const between = items.slice(from + 1, to);
  const other = between.findLastIndex(isOther);
  return between.slice(other + 1).findLast((item): item is IndicatorItem => item.type === "indicator") ?? null;
}

const named = ({ names }: IndicatorItem, id: string): boolean =>
  names.some((name) => name.id === id && name.form !== "list");

/** "imports from Kenya exceeded exports": the areas stand beside the name of a part. */
const ledAs = (whole: Indicator, part: Indicator | undefined): Indicator => ({
  ...whole,
  reference_after: [...whole.reference_after, ...(part?.reference_after ?? [])],
  counterpart_after: [...whole.counterpart_after, ...(part?.counterpart_after ?? [])],
});
