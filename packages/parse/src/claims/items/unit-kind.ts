import type { Catalogue } from "@sourcebook/model";
import type { Item } from "./item.ts";

export type UnitKind = "currency" | "percent" | "points" | "physical" | "count" | "rank" | "multiple";

/** What kind of unit a number has; undefined for one that no catalogue entry knows, and for what is no number. */
export const kindOf = (catalogue: Catalogue, item: Item | undefined): UnitKind | undefined =>
  item?.type === "quantity" ? catalogue.unit(item.mention.quantity.unit)?.kind : undefined;
