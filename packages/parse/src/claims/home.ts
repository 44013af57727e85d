import type { Item } from "./item.ts";
import { leadOfList } from "./lead.ts";
import { leadsToPartner } from "./named-pair.ts";
import { partnerList } from "./partner-list.ts";
import type { Reading } from "./topic.ts";

/**
 * The area that the words are about as far as they tell: whose partners they list, else the first that they name other than as a
 * partner.
 */
export function homeOf(reading: Reading): string | null {
  const listed = partnerList(reading)?.whose.code;
  if (listed) return listed;
  const home = reading.items.find((item, at) => mayBeHome(reading, item, at));
  return home?.type === "place" ? home.code : null;
}

function mayBeHome(reading: Reading, item: Item, at: number): boolean {
  if (item.type !== "place" || item.code === "WLD" || (item.form === "capital" && at > 0)) return false;
  const lead = leadOfList(reading, at);
  if (lead !== "in" || item.form !== "name" || item.possessive) return !leadsToPartner(lead);
  // "In Kenya, exports rose", "Trade picked up in Kenya"; not "after growth slowed in China"
  return at === 1 || reading.items.slice(0, at).some(({ type }) => type === "indicator");
}
