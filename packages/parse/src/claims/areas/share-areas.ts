import type { Topic } from "../bound.ts";
import { otherOf } from "../context.ts";
import { previousQuantity } from "../items/before-number.ts";
import { wordsBetween } from "../items/gap.ts";
import { isCue, type Item, type PlaceItem } from "../items/item.ts";
import { kindOf } from "../items/unit-kind.ts";
import type { Reading } from "../reading.ts";
import { isAlternative } from "../roles/change-beside.ts";
import { comparedMember, isInPercentList } from "../roles/share-list.ts";
import { isRestated } from "../times/share-times.ts";
import { basisOf, type Found, type Where } from "./area-basis.ts";
import { ownerBehind, ownerBeside, subjectBefore } from "./owner.ts";
import { partnerList } from "./partner-list.ts";
import { endsList } from "./several-areas.ts";

/** "$50 million (5 percent)", "$50 million, or 5 percent": the amount of which the share is told; -1 for a share by itself. */
export const amountOfShare = (reading: Reading, at: number): number =>
  isRestated(reading, at - 1) ? at - 1 : isAlternative(reading, at) ? at - 2 : -1;

/** "Turkey accounted for 13.8 percent of Azerbaijan's exports", "the share of Turkey in Azerbaijan's exports": a part by counterpart. */
export function areasOfShare(reading: Reading, at: number, topic: Topic): Where | "unknown" | null {
  const { items, context } = reading;
  if (topic.at < 0) return areasOfNextSharer(reading, at);
  if (isOfUnnamed(reading, at)) return "unknown";
  const named = suppliedBefore(reading, at) ?? ownerBeside(reading, topic.at) ?? ownerBehind(reading, topic);
  // "The EU's share in Georgia's exports rose to 40 percent, while the share of imports rose to 50 percent": whose, is not said again
  if (!named && isShareAgain(reading, at, topic)) return "unknown";
  const told =
    named ??
    wholeOfText(reading, at, topic) ??
    wholeOfShareBefore(reading, at, topic) ??
    wholeAgain(reading, at, topic);
  // "Turkey accounted for 30 percent of Georgia's exports and 20 percent of its imports": Georgia's
  const isPart =
    told && !told.stated && isCue(items[at - 1], "and") && told.code === subjectBefore(items, at, () => true)?.code;
  const list = told && !told.stated ? partnerList(reading)?.whose : null;
  const first = list?.stated ? list : isPart && context.areas ? { code: context.areas.reference, stated: false } : told;
  const owner = first && !first.stated ? otherThanTaker(reading, at, first) : first;
  if (!owner) return null;
  const share = shareOf(items, at);
  const [before, behind] = share < 0 ? [] : [items[share - 1], items[share + 1]];
  const listed = isInPercentList(reading, at)
    ? items[at - 1]
    : (comparedMember(reading, at) ?? goesOnForMember(reading, at));
  const part =
    [listed, behind, before].find((item) => item?.type === "place" && item.code !== owner.code) ??
    subjectBefore(items, share < 0 ? at : Math.min(share, at), ({ code }) => code !== owner.code);
  if (part?.type !== "place") return isCue(before, "partner") ? "unknown" : null;
  if (endsList(reading, items.indexOf(part))) return "unknown";
  return { reference: owner.code, counterpart: part.code, basis: basisOf(owner) };
}

/** "Ghana accounted for 8 percent of its exports", of a text on Ghana and Kenya: not of Ghana's. */
function otherThanTaker({ items, context: { pair } }: Reading, at: number, whose: Found): Found | null {
  const isTaken = isCue(items[at - 1], "share") && isCue(items[at + 1], "of") && isCue(items[at + 2], "self");
  const taker = items[at - 2];
  if (!isTaken || taker?.type !== "place" || taker.possessive || taker.code !== whose.code) return whose;
  const other = pair ? otherOf(pair, taker.code) : undefined;
  return other === undefined ? null : { code: other, stated: false };
}

/** "(Turkey is Georgia's largest market with 20 percent.) Italy accounts for 8 percent": the next of the partners that the text tells. */
function areasOfNextSharer({ text, items, context: { list } }: Reading, at: number): Where | null {
  const [place, share, quantity] = [items[at - 2], items[at - 1], items[at]];
  if (!list || list.isOfBloc || list.partner !== "counterpart" || place?.type !== "place" || !quantity) return null;
  if (!isCue(share, "share") || place.form !== "name" || place.possessive || place.code === list.whose) return null;
  const isBeside = wordsBetween(text, place, share) + wordsBetween(text, share, quantity) === 0;
  return isBeside ? { reference: list.whose, counterpart: place.code, basis: "CONTEXT" } : null;
}

/** "from the CIS countries (26 percent) and the European bloc (25 percent)": is it the share of what has no name in a list of areas? */
function isOfUnnamed(reading: Reading, at: number): boolean {
  const isHead = (i: number): boolean => {
    const head = reading.items[i - 1];
    return isInPercentList(reading, i) && head?.type === "place" && head.form === "name";
  };
  const former = previousQuantity(reading.items, at);
  return isInPercentList(reading, at) && !isHead(at) && former >= 0 && isHead(former);
}

/** "Kenya supplied Ghana with 8 percent of its imports": whose they are. */
function suppliedBefore({ items }: Reading, at: number): Found | null {
  const [subject, place, lead, , whole] = items.slice(Math.max(at - 3, 0));
  if (place?.type !== "place" || place.form !== "name" || place.possessive || !isCue(lead, "with")) return null;
  const isIts = isCue(whole, "whole") || (isCue(whole, "of") && isCue(items[at + 2], "self"));
  return isIts && !isCue(subject, "of", "in", "with", "to", "from", "and") ? { code: place.code, stated: true } : null;
}

/** "Turkey accounted for 30 percent of Georgia's exports and 20 percent of imports": of the same. */
function wholeAgain({ items, context: { areas } }: Reading, at: number, topic: Topic): Found | null {
  const isJoined = isCue(items[at - 1], "and") && items[at - 2]?.type === "indicator" && topic.after;
  return isJoined && areas ? { code: areas.reference, stated: false } : null;
}

/** The word for a share that tells of the number at `at`: the last before it, else the first that leads to no other; -1 for none. */
function shareOf(items: readonly Item[], at: number): number {
  const before = items.findLastIndex((item, i) => i < at && isCue(item, "share"));
  if (before >= 0) return before;
  return items.findIndex((item, i) => isCue(item, "share") && items[i + 1]?.type !== "quantity");
}

/** "accounted for 14 percent, Poland for 11 percent": whose share it is. */
function goesOnForMember({ text, items }: Reading, at: number): PlaceItem | undefined {
  const [place, lead, quantity] = [items[at - 2], items[at - 1], items[at]];
  if (place?.type !== "place" || !quantity || !isCue(lead, "in")) return undefined;
  return wordsBetween(text, place, lead) + wordsBetween(text, lead, quantity) === 0 ? place : undefined;
}

/** Does the sentence name another share than the one before? */
function isShareAgain({ items, catalogue }: Reading, at: number, topic: Topic): boolean {
  const before = previousQuantity(items, at);
  const [share, lead] = [items[topic.at - 2], items[topic.at - 1]];
  const isLed = isCue(share, "share") && isCue(lead, "of", "in");
  if (before > topic.at - 2 || !(isLed || isCue(lead, "share"))) return false;
  const isShare = items.slice(0, Math.max(before, 0)).some((item) => isCue(item, "share"));
  const quantity = items[before];
  return isShare && quantity?.type === "quantity" && kindOf(catalogue, quantity) === "percent";
}

/** "Turkey accounted for 15 percent of these exports, alongside Ghana (43 percent)": of what the number before was a share. */
function wholeOfShareBefore(reading: Reading, at: number, topic: Topic): Found | null {
  const { items, context } = reading;
  const before = previousQuantity(items, at);
  if (topic.at > before + 2 || context.topic?.id !== topic.indicator.id || !context.adjacent) return null;
  const isShare = items.slice(0, Math.max(before, 0)).some((item) => isCue(item, "share"));
  return isShare && isInPercentList(reading, at) && context.areas
    ? { code: context.areas.reference, stated: false }
    : null;
}

/** "The UK accounted for 41 percent of the exports", "the UK's share of these exports", "in exports", in a text on Ireland: whose exports they are. */
function wholeOfText(reading: Reading, at: number, topic: Topic): Found | null {
  const { home } = reading.context;
  const { items } = reading;
  const isLed = isCue(items[topic.at - 1], "in", "of");
  const [sharer, share] = items.slice(Math.max(topic.at - (isLed ? 3 : 2), 0), topic.at);
  const isShared = sharer?.type === "place" && sharer.possessive && isCue(share, "share");
  const taker = topic.after && isCue(items[at - 1], "share") ? subjectBefore(items, at - 1, () => true) : undefined;
  const subject = isShared ? sharer : taker;
  const isPart = subject !== undefined && subject.code !== home && !endsList(reading, items.indexOf(subject));
  return home && isPart ? { code: home, stated: false } : null;
}
