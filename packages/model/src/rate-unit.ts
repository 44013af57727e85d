import type { Indicator, Unit } from "./catalogue.ts";

/** Units of a growth rate or a share, and what they are where it is one by volume. */
const BY_VOLUME = { PT: "PT_VOLUME", TIMES: "TIMES_VOLUME" } as const;
/** The units of a rate as usual: percent, or times the base. */
export type RateUnit = keyof typeof BY_VOLUME;

/** The unit of such a rate by volume: `PT_VOLUME` of `PT`; null for what is no unit of a rate. */
export const byVolume = (unit: string): string | null =>
  Object.hasOwn(BY_VOLUME, unit) ? BY_VOLUME[unit as RateUnit] : null;

/** Is a level of the indicator, in this unit, its volume? Tonnes are that of trade, which money measures first; those of freight are all there is. */
export const isVolume = (indicator: Indicator | undefined, unit: Unit | undefined): boolean =>
  unit?.kind === "physical" && indicator?.pair !== "none" && (indicator?.units.includes("currency") ?? false);

/** The unit of a rate that belongs to such a level: `PT_VOLUME` where it is a volume, else `PT`. */
export const rateUnitOf = (rate: RateUnit, indicator: Indicator | undefined, unit: Unit | undefined): string =>
  isVolume(indicator, unit) ? BY_VOLUME[rate] : rate;
