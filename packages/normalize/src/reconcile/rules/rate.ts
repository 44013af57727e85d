import { rateUnitOf, type Catalogue, type Dimensions, type RateUnit } from "@sourcebook/model";

/** The dimensions of a level with the unit of a rate that belongs to it: a rate by volume to tonnes of trade, one by value to money. */
export const ofRate = (rate: RateUnit, level: Dimensions, catalogue: Catalogue): Dimensions => ({
  ...level,
  UNIT_MEASURE: rateUnitOf(rate, catalogue.indicator(level.INDICATOR), catalogue.unit(level.UNIT_MEASURE)),
});
