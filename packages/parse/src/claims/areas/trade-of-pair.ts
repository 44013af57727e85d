import { compare, monthsIn, parseDecimal, type Period, type Quantity, shift } from "@sourcebook/model";
import type { Bound } from "../bound.ts";
import type { Finding } from "../finding.ts";
import { ALL } from "../products/product.ts";
import type { Reading } from "../reading.ts";
import type { Where } from "./area-basis.ts";

/** What two areas trade with each other within some time, or one of them sells to the other: a part of it is no more. */
export type TradeOfPair = {
  readonly areas: readonly string[];
  readonly quantity: Quantity;
  readonly period: Period;
  /** What it is, or is the sum of: "EXPORTS", "EXPORTS + IMPORTS". */
  readonly sum: string;
  /** Where the sentence begins that told it. */
  readonly start: number;
};

/** Leaves in the context what two areas trade with each other: all of it, where the text tells that, else what one sells to the other. */
export function rememberTrade({ start, context }: Reading, { bound, where, when, product, quantity }: Finding): void {
  const { topic, role } = bound;
  const { pair, identity, id, counterpart_default } = topic.indicator;
  const isFlow = pair === "directed" && counterpart_default === "WLD" && product.code === ALL;
  const sum = pair === "symmetric" ? identity : isFlow ? id : undefined;
  if (sum === undefined || role.measure !== "level" || role.prior || !when.period || where.counterpart === "WLD")
    return;
  const areas = [where.reference, where.counterpart];
  const isOfMore = context.traded?.areas.every((area) => areas.includes(area)) && context.traded.sum !== id;
  if (isFlow && isOfMore) return;
  context.traded = { areas, quantity: quantity.mention.quantity, period: when.period, sum, start };
}

/**
 * "Georgia's exports rose by 15 percent, amounting to $13 billion", behind its trade of $70 million with Turkey: they did not go there. Does a
 * number of the same name tell of more?
 */
export function exceedsTrade(
  { start, items, context: { traded } }: Reading,
  { topic }: Bound,
  where: Where,
  told: readonly { readonly bound: Bound; readonly period: Period | null }[],
): boolean {
  const isPair = traded?.areas.includes(where.reference) && traded.areas.includes(where.counterpart);
  if (!traded || !isPair || traded.start === start || where.basis === "STATED") return false;
  if (!traded.sum.split(" ").includes(topic.indicator.id)) return false;
  return told.some(({ bound, period }) => {
    const item = items[bound.at];
    if (bound.topic.at !== topic.at || bound.role.measure !== "level" || item?.type !== "quantity" || !period)
      return false;
    return monthsIn(period) <= monthsIn(traded.period) && isFarAbove(item.mention.quantity, traded.quantity);
  });
}

/** Twice as much: trade may have grown from one time to the other. */
const isFarAbove = (one: Quantity, other: Quantity): boolean =>
  one.unit === other.unit && compare(valueOf(one), valueOf({ ...other, value: String(2 * Number(other.value)) })) > 0;

const valueOf = ({ value, mult }: Quantity) => shift(parseDecimal(value), mult);
