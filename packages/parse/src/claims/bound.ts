import type { Indicator } from "@sourcebook/model";
import type { IndicatorName } from "./items/item.ts";

/** The indicator that a number is about, and where the sentence names it. */
export type Topic = {
  readonly indicator: Indicator;
  readonly sign: 1 | -1;
  readonly form: IndicatorName["form"];
  /** Does its name mean all counterparts together? */
  readonly total: boolean;
  /** The product that its name holds. */
  readonly product: string | null;
  /** Index among the items; -1 where the sentence does not name it and the context does. */
  readonly at: number;
  /** Does the name stand behind its number ("a 4 billion dollar surplus")? */
  readonly after: boolean;
};

/** What a number says of its topic. */
export type Role = {
  readonly measure: "level" | "growth" | "difference" | "share" | "rank";
  /** Is it the value that another one is compared with ("from 2.6 billion in 2020")? */
  readonly prior: boolean;
  /** Direction of a change. */
  readonly sign: 1 | -1;
  /** The rule whose words told it. */
  readonly rule: string;
};

/** A number with what it is about and what it says. */
export type Bound = { readonly at: number; readonly topic: Topic; readonly role: Role };

/** Is it counted over a time, not as it stands? */
export const isFlow = ({ indicator }: Topic): boolean => indicator.entry === "T";
