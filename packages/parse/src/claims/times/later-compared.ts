import { yearBefore } from "@sourcebook/model";
import type { Bound } from "../bound.ts";
import type { PeriodItem } from "../items/item.ts";
import type { Reading } from "../reading.ts";
import { isTime, type Shares, timeAt } from "./share-times.ts";

/**
 * "$3 billion in 2021 and $2 billion in 2020, a rise of 50 percent": a change without a time of its own is that of the later of the two
 * before it.
 */
export function laterCompared(
  { items }: Reading,
  { at, role: { measure } }: Bound,
  all: readonly Bound[],
  { own, bases }: Shares,
): PeriodItem | null {
  if ((measure !== "growth" && measure !== "difference") || own.has(at)) return null;
  const level = all.findLast((bound) => bound.at < at && bound.role.measure === "level" && own.has(bound.at));
  const lastAt = own.get(level?.at ?? -1) ?? -1;
  const last = timeAt(items, lastAt)?.mention.period;
  const former = items.findLast((item, i): item is PeriodItem => i < lastAt && isTime(item) && !bases.has(i));
  return last && former?.mention.period && yearBefore(former.mention.period).code === last.code ? former : null;
}
