import type { Quantity } from "@sourcebook/model";
import type { Areas } from "./context.ts";
import type { QuantityItem } from "./item.ts";
import type { Reading } from "./topic.ts";

/** The unit of a value and whether its own words say it. */
export type Money = Pick<Quantity, "unit" | "unitBasis">;

/**
 * Whose money it is: "5 billion dollars" of Australia's exports are Australian dollars, where its money is one of those that
 * share the word. Where the money of both areas does, the word keeps the meaning that the news gives it.
 */
export function moneyOf({ catalogue, language }: Reading, { mention }: QuantityItem, areas: Areas): Money {
  const { unit, unitBasis } = mention.quantity;
  const { families, worldwide } = language.quantities.units;
  const members = mention.family === undefined ? undefined : families[mention.family];
  const own = catalogue.place(areas.reference)?.currency;
  const isWorldwide = worldwide.includes(unit) && catalogue.place(areas.counterpart)?.currency === unit;
  const isOther = own !== undefined && own !== unit && !isWorldwide;
  return isOther && members?.includes(own) ? { unit: own, unitBasis: "INFERRED" } : { unit, unitBasis };
}
