import type { Where } from "./area-basis.ts";
import { isCue } from "./item.ts";
import type { Reading, Topic } from "./topic.ts";

/** "the trade deficit between Georgia and Turkey": that of the first. */
export function areasOfBalanceBetween({ items }: Reading, { at, indicator }: Topic): Where | null {
  const isBalance = Object.keys(indicator.negatives).length > 0;
  const [lead, first, and, second] = items.slice(at + 1, at + 5);
  if (!isBalance || at < 0 || !isCue(lead, "between") || first?.type !== "place" || !isCue(and, "and")) return null;
  if (second?.type !== "place" || second.code === first.code) return null;
  return { reference: first.code, counterpart: second.code, basis: "STATED" };
}
