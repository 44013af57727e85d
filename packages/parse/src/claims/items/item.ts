import type { Span } from "@sourcebook/model";
import type { PeriodMention, QuantityMention } from "../../mention.ts";
import type { Cue } from "./cue.ts";

/** A word of the catalogue that names an indicator; an anaphor only does where the context agrees. */
export type IndicatorName = {
  readonly id: string;
  readonly form: "noun" | "changing" | "list" | "verb" | "anaphor" | "anaphor verb";
  /** -1 where the name makes the value negative: "deficit". */
  readonly sign: 1 | -1;
  /** Does the name mean all counterparts, or all owners, together: "foreign trade turnover"? */
  readonly total: boolean;
  /** Does it name what is got from the counterpart: "export earnings from"? */
  readonly earned: boolean;
  /** Does it name what comes or goes in a time, of an indicator that tells what there is: "FDI inflows"? */
  readonly flow: boolean;
  /** The product that the name holds: "gas exports". */
  readonly product: string | null;
};

export type PlaceItem = Span & {
  readonly type: "place";
  readonly code: string;
  readonly form: "name" | "adjective" | "demonym" | "capital";
  readonly possessive: boolean;
  /** Does it get what a verb gives: "gave Ukraine $2 million"? */
  readonly receives?: true;
};
export type IndicatorItem = Span & { readonly type: "indicator"; readonly names: readonly IndicatorName[] };
export type ProductItem = Span & { readonly type: "product"; readonly code: string; readonly of: string | undefined };
export type CueItem = Span & { readonly type: "cue"; readonly cue: Cue; readonly rule: string };
export type QuantityItem = Span & { readonly type: "quantity"; readonly mention: QuantityMention };
export type PeriodItem = Span & { readonly type: "period"; readonly mention: PeriodMention };

/** What the claims layer sees of a sentence, in the order of the text, without overlaps. */
export type Item = PlaceItem | IndicatorItem | ProductItem | CueItem | QuantityItem | PeriodItem;

/** Is the item a cue of one of the kinds? */
export const isCue = <Kind extends Cue["kind"]>(
  item: Item | undefined,
  ...kinds: readonly Kind[]
): item is CueItem & { readonly cue: Extract<Cue, { readonly kind: Kind }> } =>
  item?.type === "cue" && (kinds as readonly string[]).includes(item.cue.kind);

/** A product that is traded, and no kind of the things that an indicator counts. */
export const isTraded = (item: Item | undefined): item is ProductItem =>
  item?.type === "product" && item.of === undefined;

/** "gave Ukraine $2 million" */
export const isReceiver = (item: Item | undefined): item is PlaceItem =>
  item?.type === "place" && item.receives === true;
