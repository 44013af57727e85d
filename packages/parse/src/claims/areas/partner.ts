import type { Indicator, Span } from "@sourcebook/model";
import { type Context, otherOf } from "../context.ts";
import { stopBetween, wordsBetween } from "../items/gap.ts";
import { isCue, type Item, type PlaceItem } from "../items/item.ts";
import { isOrigin, leadOf } from "../items/lead.ts";
import { kindOf } from "../items/unit-kind.ts";
import type { Reading } from "../reading.ts";
import { isBehindPart, isPart } from "../roles/part.ts";
import { asidesOf, isRestated } from "../times/share-times.ts";
import { isWholeBefore } from "../topics/beside-topic.ts";
import { nextLoad } from "../topics/goods-moved.ts";
import type { Found, Partner } from "./area-basis.ts";
import { listedPartner } from "./listed-partner.ts";
import { isEarnedAgain, subjectBefore } from "./owner.ts";
import { partnerList } from "./partner-list.ts";
import { beginsList, endsList, partnersOfBloc, type ToldPartner, unknownName, unnamedAreas } from "./several-areas.ts";

/**
 * The counterpart: the member of a list that the number belongs to ("Italy ($9.2 billion)"), else one that a
 * fitting preposition leads to, behind the number or before it, first where no comma stands between.
 */
export function partnerOf(reading: Reading, at: number, indicator: Indicator): Partner | null {
  const { text, items } = reading;
  const listed = listedPartner(reading, at);
  // "followed by Kenya, Nigeria and Ghana with exports of $934 million"
  if (listed) return endsList(reading, items.indexOf(listed)) ? "unknown" : { code: listed.code, stated: true };
  const antecedent = partnerBeforeClause(reading, at);
  if (antecedent) return antecedent;
  // "$2 million to Kenya, of the total $5 million"
  if (isCue(reading.items[at - 1], "whole") && indicator.counterpart_default === "WLD")
    return { code: "WLD", stated: true };
  // "tea worth $3 million and cocoa worth $2 million were exported to Kenya"
  const next = nextLoad(reading, at);
  if (next >= 0 && indicator.pair === "directed") return partnerOf(reading, next, indicator);
  const both = partnerOfBoth(reading, at, indicator) ?? partnerOfTrade(reading, at, indicator);
  if (both) return both;
  const candidates = [...partnersFrom(reading, at, 1, indicator), ...partnersFrom(reading, at, -1, indicator)];
  const quantity = items[at];
  const beside = candidates.find(({ span }) => quantity && isBeside(text, span, quantity));
  const close = candidates.find(({ span }) => quantity && !stopBetween(text, ...inOrder(quantity, span)));
  return (beside ?? close ?? candidates[0])?.partner ?? null;
}

/** "imports from Kenya were $5 million and exports $3 million, leaving a deficit of $2 million": the partner of what it is the balance of. */
function partnerOfBoth({ text, items }: Reading, at: number, { id, negatives }: Indicator): Partner | null {
  const balance = items.findLastIndex((item, i) => i < at && item.type === "indicator");
  const [name, left, link, last] = [items[balance], items.slice(0, balance), items[balance - 1], items[balance - 2]];
  if (name?.type !== "indicator" || name.names.every((each) => each.id !== id) || Object.keys(negatives).length === 0)
    return null;
  if (!isCue(link, "level") || !last || !/^,\s/.test(text.slice(last.end, link.start))) return null;
  if (left.filter(({ type }) => type === "indicator").length < 2) return null;
  const partners = left.flatMap((item, i) =>
    item.type === "place" && left[i - 2]?.type === "indicator" && isCue(left[i - 1], "to", "from", "with")
      ? [item.code]
      : [],
  );
  const [partner] = partners;
  return partner && partners.every((code) => code === partner) ? { code: partner, stated: true } : null;
}

/** "trade with Kenya was up, with exports at $3 million (and imports at $2 million)": the partner of the trade that they are parts of. */
function partnerOfTrade({ text, items, catalogue }: Reading, at: number, { pair, units }: Indicator): Partner | null {
  if (pair !== "directed" || !units.includes("physical")) return null;
  const isTrade = ({ id }: { readonly id: string }): boolean => catalogue.indicator(id)?.pair === "symmetric";
  const trade = items.findIndex((item, i) => i < at && item.type === "indicator" && item.names.every(isTrade));
  const [lead, place, ...rest] = trade < 0 ? [] : items.slice(trade + 1, at);
  if (!lead || !isCue(lead, "with") || place?.type !== "place" || wordsBetween(text, lead, place) > 0) return null;
  const flow = rest.findIndex(({ type }) => type === "indicator");
  const isOther = rest.some(
    (item) => (item.type === "place" && !isOwner(item)) || isCue(item, "clause", "world", "whole"),
  );
  const whose = rest[flow - 1];
  const opener = whose?.type === "place" ? rest[flow - 2] : whose;
  return isCue(opener, "with") && !isOther ? { code: place.code, stated: true } : null;
}

/** "Ghana's (exports)", "Ghanaian (exports)" */
const isOwner = (place: PlaceItem): boolean => place.possessive || place.form === "adjective";

/** "China, the third largest market, where Ghana sold goods worth $3 million", "the EU, with which Ghana had a surplus of $3 million" */
function partnerBeforeClause({ text, items, catalogue }: Reading, at: number): Partner | null {
  const opening = items.findLastIndex((item, i) => i < at && isCue(item, "clause"));
  const clause = items[opening];
  if (!isCue(clause, "clause") || !clause.cue.ofPlace) return null;
  const place = items.findLastIndex((item, i) => i < opening && item.type === "place");
  const between = items.slice(place + 1, opening);
  const last = items[place];
  if (last?.type !== "place" || last.form !== "name" || wordsBetween(text, last, clause) > BEHIND_PLACE) return null;
  const isOther = between.some((item) => item.type === "quantity" && kindOf(catalogue, item) !== "rank");
  if (isOther || last.possessive) return null;
  // "China entered the top three partners of Ghana, where the export of Ghanaian goods"
  const isWhose = isCue(items[place - 1], "of") && isCue(items[place - 2], "partner");
  const partner = isWhose ? subjectBefore(items, place, ({ code }) => code !== last.code) : last;
  return partner ? { code: partner.code, stated: true } : null;
}

/** Words that may stand between a place and the clause on it: "the third largest market of all". */
const BEHIND_PLACE = 8;

const isBeside = (text: string, span: Span, quantity: Span): boolean =>
  span.end <= quantity.start && wordsBetween(text, span, quantity) === 0 && !stopBetween(text, span, quantity);

const inOrder = (a: Span, b: Span): [Span, Span] => (a.start < b.start ? [a, b] : [b, a]);

/** The partners that prepositions lead to, from `at` on in one direction, the nearest first. */
function partnersFrom(reading: Reading, at: number, step: 1 | -1, indicator: Indicator): ToldPartner[] {
  const { items } = reading;
  const partners: ToldPartner[] = [];
  const asides = step > 0 ? asidesOf(reading) : null;
  let passed = 0;
  let pastName = false;
  for (let i = at + step; i >= 0 && i < items.length && passed < (step > 0 ? AHEAD : BEHIND); i += step) {
    const item = items[i];
    // "were $3 million (up 5 percent), to Turkey $2 million"
    if (asides?.has(at) && asides.get(i) !== asides.get(at)) break;
    // "to $3 billion, and data show a recovery in exports to Turkey"
    if (step > 0 && item?.type === "indicator" && items.slice(at, i).some((each) => isCue(each, "and"))) break;
    if (!item || isCue(item, "clause") || (step > 0 && beginsOther(reading, at, i, indicator))) break;
    // "exports to Turkey made up $1 billion, or 25 percent of total exports of $4 billion": what has a value stands before the name.
    if (step < 0 && item.type === "quantity" && pastName && kindOf(reading.catalogue, item) !== "rank") break;
    if (item.type === "indicator" && !isWholeBefore(reading, i)) pastName = true;
    if (item.type !== "place") passed++;
    const partner = partnerAt(reading, i, indicator);
    if (partner) partners.push(partner);
  }
  return partners;
}

/** "exports were $4 billion, including $1 billion to Turkey", "..., exports to Turkey $1 billion", "and to Turkey $1 billion": of another figure. */
function beginsOther(reading: Reading, at: number, other: number, { counterpart_after }: Indicator): boolean {
  const { text, items } = reading;
  const [quantity, item] = [items[at], items[other]];
  // "up 9 percent; $7 billion with Mexico"
  if (item?.type === "quantity" && quantity && stopBetween(text, quantity, item)) return !isRestated(reading, at);
  if (
    beginsOwnShare(reading, other) ||
    isPart(reading, other) ||
    (isCue(item, ...counterpart_after) && (isBehindPart(reading, other) || headsNext(reading, at, other)))
  )
    return true;
  // "grew by 9 percent against 7 percent of China's exports to India"
  if (isCue(item, "base") && items[other + 1]?.type === "quantity" && namesBehind(items, other + 1)) return true;
  if (isCue(item, "and"))
    return isCue(items[other + 1], ...counterpart_after) || items[other + 1]?.type === "indicator";
  return item?.type === "indicator" && quantity !== undefined && stopBetween(text, quantity, item);
}

/** "35 percent more than before, to Kenya - $2 million": does what the preposition leads to head the next number? */
function headsNext({ text, items }: Reading, at: number, lead: number): boolean {
  const [quantity, to, place, next] = [items[at], items[lead], items[lead + 1], items[lead + 2]];
  if (!quantity || !to || place?.type !== "place" || next?.type !== "quantity") return false;
  return stopBetween(text, quantity, to) && /^\s(?:[–—]|-)\s$/.test(text.slice(place.end, next.start));
}

/** "7 percent of China's exports" */
const namesBehind = (items: readonly Item[], at: number): boolean =>
  isCue(items[at + 1], "of") && items.slice(at + 2, at + 4).some(({ type }) => type === "indicator");

/** "$182 billion, with China accounting for 17 percent": what is told of one partner by itself. */
function beginsOwnShare({ text, items }: Reading, at: number): boolean {
  const [before, lead, place] = [items[at - 1], items[at], items[at + 1]];
  if (!before || !isCue(lead, "with") || place?.type !== "place" || !stopBetween(text, before, lead)) return false;
  const value = items.findIndex((item, i) => i > at && item.type === "quantity");
  return items.slice(at, Math.max(value, at)).some((item) => isCue(item, "share"));
}

function partnerAt(reading: Reading, at: number, indicator: Indicator): ToldPartner | null {
  const item = reading.items[at];
  if (isCue(item, ...indicator.counterpart_after)) {
    const again = areaByEpithet(reading, at);
    if (again) return again;
    const unnamed = unnamedAreas(reading, at) ?? partnersOfBloc(reading, at) ?? unknownName(reading, at, indicator);
    if (!unnamed) return bothLedTo(reading, at, indicator);
    return indicator.counterpart_default === "WLD" ? memberAgain(reading, at, unnamed) : unnamed;
  }
  const lead = leadOf(reading, at);
  const member = lead !== null && indicator.counterpart_after.includes(lead) ? memberNamed(reading, at) : null;
  if (member) return member;
  if (item?.type === "place" && isCue(reading.items[at - 1], "example"))
    return isExampleOf(reading.items, at, indicator) ? { span: item, partner: "unknown" } : null;
  if (!item || (lead === null && !isOrigin(reading, at, indicator))) return null;
  const isTold =
    (lead !== null && indicator.counterpart_after.includes(lead)) ||
    isTradedWith(reading, at, indicator) ||
    isEarnedAgain(reading, nameBefore(reading.items, at, indicator), at) ||
    (indicator.counterpart_after.includes("to") && isInListOfMarkets(reading, at));
  if (!isTold && !isOrigin(reading, at, indicator)) return null;
  // "exports to Kenya's neighbours"
  if (isTold && item.type === "place" && item.possessive && isRightBehindName(reading, at, indicator))
    return { span: item, partner: "unknown" };
  const partner = partnerLedTo(reading, at, lead === "in" && indicator.units.includes("currency"));
  return partner && { span: item, partner };
}

/**
 * "Kenya is the largest market for Ghana's goods, as $3 million of these went to the country": of the areas without a name that the preposition
 * at `at` leads to, "the country" is the partner whom the sentence tells of.
 */
function memberAgain(reading: Reading, at: number, areas: ToldPartner): ToldPartner {
  const { items } = reading;
  const country = items[at + 1];
  if (!isCue(country, "self") || areas.span.end !== country.end) return areas;
  const whose = partnerList(reading)?.whose.code;
  const member = whose === undefined ? undefined : subjectBefore(items, at, ({ code }) => code !== whose)?.code;
  return member ? { span: country, partner: { code: member, stated: false } } : areas;
}

/** "to markets such as Spain"; not "exports rose on demand from markets such as Spain" */
const isExampleOf = (items: readonly Item[], at: number, { counterpart_after }: Indicator): boolean =>
  isCue(
    items.findLast((item, i) => i < at && isCue(item, "from", "to", "with", "between")),
    ...counterpart_after,
  );

/** "exports to the two countries": each trades with a third. */
function bothLedTo({ text, items }: Reading, at: number, { pair }: Indicator): ToldPartner | null {
  const both = items[at + 1]?.type === "quantity" ? at + 2 : at + 1;
  const [lead, areas] = [items[at], items[both]];
  if (pair !== "directed" || !lead || !isCue(areas, "pair") || wordsBetween(text, lead, areas) > 2) return null;
  return { span: areas, partner: "unknown" };
}

/** "exports reached $3 million in Kenya, $2 million in Uganda": is it one of several amounts, each in an area? */
function isInListOfMarkets(reading: Reading, at: number): boolean {
  if (!isMarketOfAmount(reading, at)) return false;
  return reading.items.filter((_, i) => isMarketOfAmount(reading, i)).length > 1;
}

function isMarketOfAmount({ text, items, catalogue }: Reading, at: number): boolean {
  const [amount, lead, place] = [items[at - 2], items[at - 1], items[at]];
  if (amount?.type !== "quantity" || place?.type !== "place" || place.form !== "name" || place.possessive) return false;
  if (!isCue(lead, "in") || wordsBetween(text, amount, lead) + wordsBetween(text, lead, place) > 1) return false;
  return kindOf(catalogue, amount) === "currency";
}

/** Index of the last name of the indicator before `at`. */
const nameBefore = (items: readonly Item[], at: number, { id }: Indicator): number =>
  items.findLastIndex((item, i) => i < at && item.type === "indicator" && item.names.some((name) => name.id === id));

/** "exports to Kenya's (neighbours)" */
function isRightBehindName(
  { text, items }: Reading,
  at: number,
  { id, counterpart_after, counterpart_default }: Indicator,
): boolean {
  // "investment in Kenya's economy"
  if (counterpart_default !== "WLD") return false;
  const [name, lead, place] = [items[at - 2], items[at - 1], items[at]];
  if (name?.type !== "indicator" || !name.names.some((each) => each.id === id) || !lead || !place) return false;
  return isCue(lead, ...counterpart_after) && wordsBetween(text, name, lead) + wordsBetween(text, lead, place) === 0;
}

/** "exports with Kenya" */
function isTradedWith({ text, items }: Reading, at: number, { id, units }: Indicator): boolean {
  const [name, lead, place] = [items[at - 2], items[at - 1], items[at]];
  if (!units.includes("physical") || place?.type !== "place" || place.form !== "name") return false;
  if (name?.type !== "indicator" || !name.names.some((each) => each.id === id) || !isCue(lead, "with")) return false;
  return wordsBetween(text, name, lead) + wordsBetween(text, lead, place) === 0 && !stopBetween(text, name, lead);
}

/** "to Turkey", "abroad", "to the neighbour"; "in Turkey's economy" where what is its may be the partner. */
function partnerLedTo(reading: Reading, at: number, mayBeIts: boolean): Partner | null {
  const { items, context } = reading;
  const item = items[at];
  if (isCue(item, "region") || beginsList(reading, at)) return "unknown";
  if (item?.type === "place" && (mayBeIts || !item.possessive)) return { code: item.code, stated: true };
  if (isCue(item, "world")) return { code: "WLD", stated: true };
  if (!isCue(item, "other")) return null;
  if (item.cue.again) return areaLastNamed(context) ?? "unknown";
  if (!context.pair) return "unknown";
  const { pair } = context;
  // "Ghana sold goods worth $3 million to the neighbouring country"
  const actor = subjectBefore(items, at, ({ code }) => pair.includes(code))?.code ?? context.self;
  const other = actor ? otherOf(pair, actor) : undefined;
  return other ? { code: other, stated: false } : null;
}

/** "to the Asian nation": the one last named. */
function areaByEpithet({ text, items, context }: Reading, at: number): ToldPartner | null {
  const [lead, epithet] = [items[at], items[at + 1]];
  if (!lead || !isCue(epithet, "self") || wordsBetween(text, lead, epithet) > 0) return null;
  if (!/\s\p{Lu}/u.test(text.slice(epithet.start, epithet.end))) return null;
  return { span: epithet, partner: areaLastNamed(context) ?? "unknown" };
}

/** "to EU country Spain", "to the ASEAN member Vietnam": the one of the bloc that is named. */
function memberNamed({ text, items, catalogue }: Reading, at: number): ToldPartner | null {
  const [bloc, member] = [items[at], items[at + 1]];
  if (bloc?.type !== "place" || member?.type !== "place" || member.possessive) return null;
  if (wordsBetween(text, bloc, member) !== 1 || stopBetween(text, bloc, member)) return null;
  return catalogue.place(bloc.code)?.kind === "bloc"
    ? { span: member, partner: { code: member.code, stated: true } }
    : null;
}

/** "that country": the last one named besides the one that the text is about, if it trades with it. */
function areaLastNamed({ recent, home, pair, areas, list }: Context): Found | null {
  const code = recent.find((area) => area !== home);
  const isPartner = code !== undefined && (pair?.includes(code) || areas?.counterpart === code || list?.last === code);
  return home && isPartner ? { code, stated: false } : null;
}

/** How many items away from its number a partner may be named, ahead of it or behind; the places of a list count as nothing. */
const AHEAD = 10;
const BEHIND = 16;
