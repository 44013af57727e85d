import type { Bound } from "../bound.ts";
import { leadOf } from "../items/lead.ts";
import type { Reading } from "../reading.ts";
import type { Where } from "./area-basis.ts";

/** A number of the sentence, and whose it is. */
type Told = { readonly where: Where; readonly bound: Bound };

/**
 * "exported $4 billion to Africa, of which $3 million was exported to Ghana": who traded is who did before, and not the partner that was
 * named last; but "exported $4 billion to Togo, while Togo exported $3 million to Ghana".
 */
export function ofSameTrader(reading: Reading, { at, topic }: Bound, where: Where, told: readonly Told[]): Where {
  const { items } = reading;
  if (topic.indicator.pair !== "directed") return where;
  const last = told.at(-1);
  const whole = told.find((each) => each.bound.role.measure !== "rank" && each.where.counterpart === where.reference);
  if (!last || !whole || whole.where.reference === where.counterpart) return where;
  const end = items.findIndex((item, i) => i > at && item.type === "quantity");
  const isNamedAgain = items.some(
    (item, i) =>
      i > last.bound.at &&
      (end < 0 || i < end) &&
      item.type === "place" &&
      item.code === where.reference &&
      leadOf(reading, i) === null,
  );
  return isNamedAgain ? where : { ...where, reference: whole.where.reference };
}
