import { observationKey, type Dimensions } from "@sourcebook/model";
import type { StatedCell } from "./cells.ts";
import type { Domain } from "./domain.ts";

/**
 * A level of trade with the world, with what its own family leaves of it. Trade with one partner is compared with it and narrowed
 * by it. The other way round a partner would narrow it hardly ever, and all partners would have to be in memory at once.
 */
export type Whole = { readonly cell: StatedCell; readonly hard: Domain; readonly soft: Domain };

/** By OBS_KEY. */
export type Wholes = ReadonlyMap<string, Whole>;

export const NO_WHOLES: Wholes = new Map();

/** The cell of these dimensions, where it is known. */
export const wholeAt = (wholes: Wholes, dimensions: Dimensions): StatedCell | undefined =>
  wholes.size === 0 ? undefined : wholes.get(observationKey(dimensions))?.cell;
