import { compare, isOfMonths, parseDecimal, type Period, type Quantity, shift } from "@sourcebook/model";
import type { Bound } from "../bound.ts";
import type { Reading } from "../reading.ts";
import type { When } from "./when.ts";

/**
 * What came within some months, of an indicator that else tells what there is: "FDI of $500 million in the first quarter"; null where only its
 * change is told: "FDI rose 5 percent in the first quarter".
 */
export type Flow = { readonly indicator: string; readonly period: Period; readonly quantity: Quantity | null };

/**
 * The months of an undated number that goes on about such: it is a share of it, a change of it, or no more than it was. "Turkey has
 * invested $3 billion" behind it tells what there is.
 */
export function periodOfFlow({ items, context }: Reading, { at, topic, role }: Bound): Period | null {
  const { flow, adjacent } = context;
  const item = items[at];
  if (!flow || !(adjacent || topic.total) || flow.indicator !== topic.indicator.id || item?.type !== "quantity")
    return null;
  if (role.measure === "rank" || (role.measure !== "share" && topic.form === "verb")) return null;
  return role.measure !== "level" || isPartOf(item.mention.quantity, flow.quantity) ? flow.period : null;
}

/** Leaves in the context what came within some months, until what there is is told, or what came in others. */
export function rememberFlow(
  { context, catalogue }: Reading,
  { topic: { indicator }, role }: Bound,
  { period, basis }: When,
  quantity: Quantity,
): void {
  if (catalogue.indicator(indicator.id)?.entry !== "LE" || !indicator.units.includes("currency")) return;
  if (role.prior || basis !== "STATED") return;
  const { flow } = context;
  if (role.measure === "growth" && !flow && period && isOfMonths(period))
    context.flow = { indicator: indicator.id, period, quantity: null };
  if (role.measure !== "level") return;
  const isPart = flow?.quantity && flow.period.code === period?.code && isPartOf(quantity, flow.quantity);
  if (!isPart) context.flow = period && isOfMonths(period) ? { indicator: indicator.id, period, quantity } : null;
}

const isPartOf = (part: Quantity, whole: Quantity | null): boolean =>
  whole === null || (part.unit === whole.unit && compare(valueOf(part), valueOf(whole)) <= 0);

const valueOf = ({ value, mult }: Quantity) => shift(parseDecimal(value), mult);
