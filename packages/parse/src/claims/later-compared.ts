import { yearBefore } from "@sourcebook/model";
import type { PeriodItem } from "./item.ts";
import { isTime, type Shares } from "./share-times.ts";
import type { Reading } from "./topic.ts";
import type { Bound } from "./when.ts";

/**
 * "$3 billion in 2021 and $2 billion in 2020, a rise of 50 percent": a change without a time of its own is that of the later of the two
 * before it.
 */
export function laterCompared(
  { items }: Reading,
  { at, role: { measure } }: Bound,
  all: readonly Bound[],
  { own }: Shares,
): PeriodItem | null {
  if ((measure !== "growth" && measure !== "difference") || own.has(at)) return null;
  const times = all.flatMap((bound) => {
    const time = items[own.get(bound.at) ?? -1];
    return bound.at < at && bound.role.measure === "level" && isTime(time) ? [time] : [];
  });
  const last = times.at(-1)?.mention.period;
  const former = times.findLast(({ mention }) => mention.period?.code !== last?.code);
  return last && former?.mention.period && yearBefore(former.mention.period).code === last.code ? former : null;
}
