import type { Period } from "@sourcebook/model";
import { moveToYear } from "../../periods/reference.ts";
import type { Bound } from "../bound.ts";
import { isCue } from "../items/item.ts";
import type { Reading } from "../reading.ts";
import { isTime, type Shares, timeAt } from "./share-times.ts";

/** "from 71 percent in the third quarter of 2020 to 68 percent in 2021": of a year only the part that the value before it is of. */
export function samePart({ items }: Reading, { at, role }: Bound, year: Period | null, { own }: Shares): Period | null {
  if (year?.freq !== "A" || role.prior || !own.has(at) || !isCue(items[at - 1], "to")) return null;
  const former = items.findLastIndex((item, i) => i < at && item.type === "quantity");
  const between = items.slice(former + 1, at - 1);
  if (!isCue(items[former - 1], "from") || !between.every((item) => isTime(item) || isCue(item, "in", "of")))
    return null;
  const part = timeAt(items, own.get(former) ?? -1)?.mention.period;
  if (!part || part.freq === "A" || part.freq === "D") return null;
  const moved = moveToYear(part, Number(year.start.slice(0, 4)));
  return part.end < year.start && moved.start >= year.start ? moved : null;
}
