import type { Topic } from "../bound.ts";
import { otherOf } from "../context.ts";
import type { Reading } from "../reading.ts";
import type { Where } from "./area-basis.ts";

/** "Deliveries of tea fell", in a text that has told of exports from Kenya to Ghana, and of no others. */
export function onlyPair({ context }: Reading, { indicator, form }: Topic): Where | null {
  const { areas, pair, partners, tellsAll, topic } = context;
  if (form !== "anaphor" || !indicator.units.includes("physical") || topic?.id !== indicator.id) return null;
  if (!areas || !pair || partners.size !== 1 || tellsAll) return null;
  const counterpart = otherOf(pair, areas.reference);
  return counterpart ? { reference: areas.reference, counterpart, basis: "DOCUMENT" } : null;
}

/** "trade between Peru and Chile was $2.5 billion, with a surplus of $300 million for Peru": is the area one of the two? */
export function isOfPairSpokenOf({ context: { areas, topic }, catalogue }: Reading, code: string): boolean {
  return areas?.counterpart === code && topic !== null && catalogue.indicator(topic.id)?.pair === "symmetric";
}

/** "(Georgia's foreign trade was $9 billion.) The largest turnover was with China", in a text on the two: whose trade with all was just told. */
export function ofAllBefore({ context: { adjacent, areas, pair } }: Reading, partner: string): string | undefined {
  const told = adjacent && areas?.counterpart === "WLD" ? areas.reference : undefined;
  return told !== partner && told !== undefined && pair?.includes(told) && !pair.includes(partner) ? told : undefined;
}
