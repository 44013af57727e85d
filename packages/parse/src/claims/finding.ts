import type { StatementType, Transformation } from "@sourcebook/model";
import type { Where } from "./areas/area-basis.ts";
import type { Bound } from "./bound.ts";
import type { QuantityItem } from "./items/item.ts";
import type { Money } from "./money.ts";
import type { Product } from "./products/product.ts";
import type { When } from "./times/when.ts";

/** A number of a sentence with all that the sentence and its context say of it. */
export type Finding = {
  readonly quantity: QuantityItem;
  readonly bound: Bound;
  readonly where: Where;
  readonly when: When;
  readonly product: Product;
  readonly statement: StatementType;
  readonly unit: Money;
  /** What a share is one over; null for what is no share. */
  readonly share: Transformation | null;
  /** Index of the finding whose level a growth rate, share or rank belongs to. */
  readonly level: number | null;
};

/** A number of a sentence that makes no claim, and why. */
export type Unbound = {
  readonly quantity: QuantityItem;
  readonly reason: "NOT_ECONOMIC" | "NO_INDICATOR" | "AMBIGUOUS_AREA" | "EXTRACTION" | "REVISION";
};

export type SentenceReading = { readonly findings: readonly Finding[]; readonly unbound: readonly Unbound[] };
