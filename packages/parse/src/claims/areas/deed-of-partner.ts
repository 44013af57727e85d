import type { Topic } from "../bound.ts";
import { isCue, isTraded, type Item, type PlaceItem } from "../items/item.ts";
import { leadOf } from "../items/lead.ts";
import type { Reading } from "../reading.ts";
import { basisOf, type Found, type Where } from "./area-basis.ts";
import { ownerBeside, subjectBefore } from "./owner.ts";
import { isNamedWith, type PartnerList, partnerList } from "./partner-list.ts";

/**
 * "Kenya is Ghana's largest market, importing goods worth $3 million", "Kenya is the top source of Ghana's imports, with Ghana importing ...":
 * what a partner does, or whose partner it is, is done with the other. "unknown" where it is of goods that only the word for the
 * partner names; null for any other deed.
 */
export function areasOfPartnersDeed(reading: Reading, at: number, topic: Topic): Where | "unknown" | null {
  const { items } = reading;
  if (topic.form !== "verb" || topic.after || topic.indicator.counterpart_default !== "WLD") return null;
  const list = partnerList(reading);
  if (!list || list.at > topic.at || list.whose.code === "WLD" || !isOfTrade(items, list.at)) return null;
  const isMember = ({ code }: PlaceItem): boolean => code !== list.whose.code;
  // "Among Ghana's markets, Kenya was the first, importing goods worth $3 million"
  const member = subjectBefore(items, list.at, isMember) ?? subjectBefore(items, topic.at, isMember);
  if (!member || namesAnotherPartner(reading, topic)) return null;
  const between = items.slice(Math.max(list.at, items.indexOf(member)) + 1, topic.at);
  if (between.some((item) => item.type === "quantity" || isCue(item, "clause", "and"))) return null;
  const actor = actorOf(items, topic.at, { member, list });
  if (!actor) return null;
  if (between.some(isTraded) && !items.slice(topic.at, at).some(isTraded)) return "unknown";
  const other = actor.code === member.code ? list.whose.code : member.code;
  return { reference: actor.code, counterpart: other, basis: basisOf(actor, list.whose) };
}

/** "supplier", "market", "trading partner"; an "exporter" need not sell to whose it is. */
const isOfTrade = (items: readonly Item[], at: number): boolean => {
  const cue = items[at];
  if (!isCue(cue, "partner")) return false;
  return cue.cue.goods !== undefined || cue.cue.ofOther === true || isNamedWith(items, at);
};

/** Who does it: the one of the two who stands right before the verb, else the partner. */
function actorOf(
  items: readonly Item[],
  verb: number,
  { member, list }: { readonly member: PlaceItem; readonly list: PartnerList },
): Found | null {
  const before = items[verb - 1];
  if (before?.type !== "place" || !isCue(items[verb - 2], "with")) return { code: member.code, stated: true };
  return before.code === member.code || before.code === list.whose.code ? { code: before.code, stated: true } : null;
}

/** "importing goods worth $3 million from Togo" */
const namesAnotherPartner = (reading: Reading, { at, indicator }: Topic): boolean =>
  reading.items.some((item, i) => {
    const lead = i > at && item.type === "place" ? leadOf(reading, i) : null;
    return lead !== null && indicator.counterpart_after.includes(lead);
  });

/** "Brazil was Germany's main supplier, but exports fell": whose goods are bought, sells them; who buys, has imports. */
export function isDeedOfPartner(reading: Reading, list: number, topic: Topic): boolean {
  const cue = reading.items[list];
  if (!isCue(cue, "partner") || topic.at < list || ownerBeside(reading, topic.at)) return false;
  const lead = cue.cue.goods === "from" ? "to" : cue.cue.goods === "to" ? "from" : undefined;
  return lead !== undefined && topic.indicator.pair === "directed" && topic.indicator.counterpart_after.includes(lead);
}
