import type { Topic } from "../bound.ts";
import { otherOf } from "../context.ts";
import { wordsBetween } from "../items/gap.ts";
import { isCue, type Item } from "../items/item.ts";
import type { Reading } from "../reading.ts";
import { basisOf, type Found, type Where } from "./area-basis.ts";
import { areasOfRankedInvestor } from "./investor.ts";
import { isListed, isRankTakenBy } from "./listed-partner.ts";
import { ownerBehind, ownerBeside, ownerOf, subjectBefore } from "./owner.ts";
import { partnerList } from "./partner-list.ts";
import { partnerOf } from "./partner.ts";

/** Who is ranked, and in whose list: "making Russia Azerbaijan's third-largest partner", "the country ranked first in supplies". */
export function areasOfRank(reading: Reading, at: number, topic: Topic): Where | null {
  const { text, items, context } = reading;
  const quantity = items[at];
  const [before, second] = [items[at - 1], items[at - 2]];
  // "trading partner" names trade and the list.
  const after = items[at + 1]?.type === "indicator" ? items[at + 2] : items[at + 1];
  if (!quantity || isAmongSome(reading)) return null;
  const invested = areasOfRankedInvestor(reading, at, topic);
  if (invested && !(invested === "unknown" && isCue(before, "self"))) return invested === "unknown" ? null : invested;
  const inList = isCue(after, "partner") && wordsBetween(text, quantity, after) <= 2;
  const list =
    before?.type === "place" && before.possessive ? before.code : isCue(before, "self") ? selfOf(reading, at) : null;
  if (inList && list && wordsBetween(text, before ?? quantity, quantity) === 0) {
    const ranked =
      second?.type === "place" && second.code !== list ? second.code : subjectBefore(items, at - 1, () => true)?.code;
    const other = ranked && ranked !== list ? ranked : context.pair ? otherOf(context.pair, list) : undefined;
    return other ? { reference: other, counterpart: list, basis: ranked ? "STATED" : "CONTEXT" } : null;
  }
  const among = listBehind(reading, at) ?? (inList ? listOfText(reading) : null);
  const ranked = among ? subjectBefore(items, at, ({ code }) => code !== among) : undefined;
  if (among && ranked) return { reference: ranked.code, counterpart: among, basis: "STATED" };
  const inTrade = areasOfRankIn(reading, at, topic);
  if (inTrade) return inTrade;
  const taken = areasOfRankTaken(reading, at, topic);
  if (taken) return taken;
  const placeBefore = items.findLastIndex((item, i) => i < at && item.type === "place");
  const placeAfter = items.findIndex((item, i) => i > at && item.type === "place");
  // "Togo came next, and in fifth place was Benin"
  const isAhead = placeAfter === at + 2 && isCue(items[at + 1], "level");
  const nearest = isAhead ? [placeAfter, placeBefore] : [placeBefore, placeAfter];
  const listed = nearest.find((place) => isListed(reading, place));
  if (listed !== undefined) return areasOfNext(reading, items[listed], topic);
  const owner = ownerOf(reading, at, topic);
  const partner = partnerOf(reading, at, topic.indicator);
  if (partner === "unknown") return null;
  const reference = owner?.code ?? context.self;
  if (!reference) return null;
  const counterpart = partner?.code ?? otherSpokenOf(reading, reference, topic);
  // "the office put Kenya as the third market": whose market?
  // "(Ghana's exports fell.) Kenya took the third place": among whom, is not told
  const isUntold = topic.at < 0 && !counterpart && !items.some((item) => isCue(item, "partner"));
  if (isUntold && context.home && reference !== context.home) return null;
  const isOfOther = isCue(after, "partner") && (after.cue.ofOther === true || after.cue.goods !== undefined);
  if (inList && isOfOther && !counterpart) return null;
  const basis = owner && partner ? basisOf(owner, partner) : "CONTEXT";
  return { reference, counterpart: counterpart ?? topic.indicator.counterpart_default, basis };
}

/** With whom the area trades: whom the sentence names of two, else with whom the one before told of it; undefined for all. */
function otherSpokenOf({ items, context }: Reading, area: string, { indicator }: Topic): string | undefined {
  const { adjacent, areas, pair } = context;
  if (area === "WLD" || indicator.pair === "none") return undefined;
  const ofPair = pair ? otherOf(pair, area) : undefined;
  const isNamed = items.some((item) => item.type === "place" && item.code === ofPair);
  const told = adjacent && areas && !isNamed ? otherOf([areas.reference, areas.counterpart], area) : ofPair;
  return told === "WLD" ? undefined : told;
}

/** "Turkey is Georgia's third partner and its fifth investor": Georgia's; else the area last spoken of. */
function selfOf({ items, context }: Reading, at: number): string | null {
  const owner = isCue(items[at - 2], "and")
    ? items.findLast((item, i) => i < at && item.type === "place" && item.possessive)
    : undefined;
  return owner?.type === "place" ? owner.code : context.self;
}

/** "The first place in Georgia's trade was taken by China", "the second belongs to Russia": who is ranked among its partners. */
function areasOfRankTaken(reading: Reading, at: number, topic: Topic): Where | null {
  const taker = reading.items.find((item, i) => i > at && item.type === "place" && isRankTakenBy(reading, i));
  if (taker?.type !== "place" || (topic.at >= 0 && topic.at < at) || topic.indicator.counterpart_default !== "WLD")
    return null;
  const owner = (topic.at < 0 ? null : ownerBeside(reading, topic.at)) ?? homeSpokenOf(reading);
  return owner && owner.code !== taker.code
    ? { reference: taker.code, counterpart: owner.code, basis: basisOf(owner) }
    : null;
}

/** "China took first place in Georgia's imports", "in the trade of Georgia": who is ranked among its partners. */
function areasOfRankIn(reading: Reading, at: number, topic: Topic): Where | null {
  const { items } = reading;
  if (!isCue(items[at + 1], "in") || topic.at < at || topic.indicator.counterpart_default !== "WLD") return null;
  // "ranked second for trade with Georgia"
  const partner = topic.indicator.pair === "symmetric" ? partnerOf(reading, at, topic.indicator) : null;
  const ofPair = partner !== "unknown" && partner?.stated ? partner : null;
  const owner = ownerBeside(reading, topic.at) ?? ownerBehind(reading, topic) ?? ofPair;
  const ranked = owner ? subjectBefore(items, at, ({ code }) => code !== owner.code) : undefined;
  return owner && ranked ? { reference: ranked.code, counterpart: owner.code, basis: basisOf(owner) } : null;
}

/** The area that the text is on, where the sentence before told of its trade. */
const homeSpokenOf = ({ context: { adjacent, home, areas } }: Reading): Found | null =>
  adjacent && home && areas?.reference === home ? { code: home, stated: false } : null;

/** "Georgia's trade with China was $3 billion. Russia is in second place": whose list that is, only the sentence before says. */
function areasOfNext({ items, context }: Reading, place: Item | undefined, { indicator }: Topic): Where | null {
  const { list } = context;
  const saysWhose = items.some((item) => isCue(item, "partner"));
  if (
    !list ||
    list.isOfBloc ||
    saysWhose ||
    indicator.counterpart_default !== "WLD" ||
    place?.type !== "place" ||
    place.code === list.whose
  )
    return null;
  return { reference: place.code, counterpart: list.whose, basis: "CONTEXT" };
}

/** "Georgia's second largest partner in the EU", "in Africa": a place in a list of some countries is none among all. */
const isAmongSome = ({ items, catalogue }: Reading): boolean =>
  items.some((item, i) => {
    const isSome = isCue(item, "region") || (item.type === "place" && catalogue.place(item.code)?.kind === "bloc");
    return isSome && isCue(items[i - 1], "in", "partner", "of");
  });

/** "Turkey is Georgia's largest trade partner, with a turnover of": who is in whose list. */
export function partnersBefore({ items }: Reading, at: number): readonly [string, string] | null {
  const list = items.findLastIndex((item, i) => i < at && isCue(item, "partner"));
  const owner = items.findLastIndex((item, i) => i < list && item.type === "place");
  const whose = items[owner];
  if (list < 0 || whose?.type !== "place" || !whose.possessive) return null;
  const ranked = subjectBefore(items, owner, ({ code }) => code !== whose.code);
  return ranked ? [ranked.code, whose.code] : null;
}

/** "ranked first among Azerbaijan's trading partners", "third among the partners of Azerbaijan"; not "the fourth partner after Azerbaijan" */
function listBehind({ items, catalogue, context }: Reading, at: number): string | null {
  const ahead = items.slice(at + 1, at + 1 + LIST);
  const compared = ahead.findIndex((item) => isCue(item, "base"));
  const behind = compared < 0 ? ahead : ahead.slice(0, compared);
  if (!behind.some((item) => isCue(item, "partner"))) return null;
  const owner = behind.find((item) => item.type === "place");
  // "among the countries of the CIS"
  if (owner) return catalogue.place(owner.code)?.kind === "bloc" ? null : owner.code;
  return behind.some((item) => isCue(item, "self")) ? context.self : null;
}

/** "China was the second destination", in a text on Ghana's exports */
function listOfText(reading: Reading): string | null {
  const list = partnerList(reading);
  return list && reading.catalogue.place(list.whose.code)?.kind !== "bloc" ? list.whose.code : null;
}

/** How many items behind a rank its list may be named. */
const LIST = 6;
