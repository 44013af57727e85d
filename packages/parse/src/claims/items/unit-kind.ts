import type { Catalogue } from "@sourcebook/model";
import type { QuantityItem } from "./item.ts";

export type UnitKind = "currency" | "percent" | "points" | "physical" | "count" | "rank" | "multiple";

/** What kind of unit the number has; undefined for one that no catalogue entry knows. */
export const kindOf = (catalogue: Catalogue, { mention }: QuantityItem): UnitKind | undefined =>
  catalogue.unit(mention.quantity.unit)?.kind;
