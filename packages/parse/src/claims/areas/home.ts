import { stopBetween, wordsBetween } from "../items/gap.ts";
import { type IndicatorItem, isCue, type PlaceItem } from "../items/item.ts";
import { isOrigin, leadOf, leadOfList } from "../items/lead.ts";
import { kindOf } from "../items/unit-kind.ts";
import type { Reading } from "../reading.ts";
import { headsPrior } from "./listed-partner.ts";
import { leadsToPartner } from "./named-pair.ts";
import { isPressing } from "./owner.ts";
import { partnerList } from "./partner-list.ts";

/**
 * The area that the words are about as far as they tell: whose partners they list, else the first that they name other than as a
 * partner.
 */
export function homeOf(reading: Reading): string | null {
  return partnerList(reading)?.whose.code ?? whoseShares(reading) ?? firstPlace(reading, mayBeHome);
}

/** "Turkey accounted for 30 percent of Georgian exports", "Turkey took first place in Georgian exports": the text is about Georgia. */
function whoseShares(reading: Reading): string | null {
  if (!reading.items.some((item) => isCue(item, "share") || kindOf(reading.catalogue, item) === "rank")) return null;
  return homeAhead(reading);
}

/** The area that a text is about whose first words do not tell it: the first of which something is told to be, "Georgia's", "Georgian". */
export function homeAhead(reading: Reading): string | null {
  return firstPlace(
    reading,
    (_, item, at) => (mayBeHome(reading, item, at) && isOwner(reading, item, at)) || isTrader(reading, at),
  );
}

/** "BAKU, Azerbaijan, May 24.": where and when a text was written, and not what it is about. */
export const isDateLine = ({ items }: Reading): boolean =>
  items.some(({ type }) => type === "place") &&
  items.some(({ type }) => type === "period") &&
  items.every(
    (item) => item.type === "place" || (item.type === "period" && (item.mention.period?.freq ?? "D") === "D"),
  );

/** "exports from Georgia", "imports to Georgia", "trade of Georgia"; "investment from Georgia" is mostly told by those who got it. */
function isTrader(reading: Reading, at: number): boolean {
  const { text, items, catalogue } = reading;
  const [name, lead] = [items[at - 2], leadOf(reading, at)];
  if (name?.type !== "indicator" || lead === null || wordsBetween(text, name, items[at - 1] ?? name) > 0) return false;
  return name.names.some(({ id, form, earned }) => {
    const indicator = form === "noun" && !earned ? catalogue.indicator(id) : undefined;
    return (
      indicator !== undefined &&
      indicator.pair !== "none" &&
      indicator.counterpart_default === "WLD" &&
      indicator.reference_after.includes(lead) &&
      !indicator.counterpart_after.includes(lead) &&
      !isOrigin(reading, at, indicator)
    );
  });
}

function firstPlace(reading: Reading, isIt: typeof mayBeHome): string | null {
  const home = reading.items.find((item, at) => item.type === "place" && isIt(reading, item, at));
  return home?.type === "place" ? home.code : null;
}

function mayBeHome(reading: Reading, item: PlaceItem, at: number): boolean {
  const { items, catalogue } = reading;
  if (item.code === "WLD" || (item.form === "capital" && at > 0) || isPressing(reading, item)) return false;
  if (headsPrior(reading, at) || isTaker(reading, at)) return false;
  if (isInvestorElsewhere(reading, at) || isOneOfHeads(reading, at)) return false;
  const lead = leadOfList(reading, at);
  // "with the countries of the EU", but "the value of EU exports"
  if (lead !== null && !item.possessive && !isBesideName(reading, at) && catalogue.place(item.code)?.kind === "bloc")
    return false;
  // "data from the Korea Customs Service"
  if (leadsToPartner(lead))
    return (lead !== "to" && item.form === "name" && isOfName(reading, item)) || isHost(reading, at);
  if (lead !== "in" || item.form !== "name" || item.possessive) return true;
  // "In Kenya, exports rose", "The plant in Kenya has", "Trade picked up in Kenya"; not "after growth slowed in China"
  return at <= 2 || items.slice(0, at).some(({ type }) => type === "indicator");
}

/** "(the fastest growth was in) Turkey 98 percent, Iran 81 percent", "Turkey (98 percent), Iran (81 percent)": one of several with a number each. */
const isOneOfHeads = (reading: Reading, at: number): boolean =>
  isHeadOfNumber(reading, at) && reading.items.filter((_, i) => isHeadOfNumber(reading, i)).length > 1;

function isHeadOfNumber({ text, items }: Reading, at: number): boolean {
  const [place, value] = [items[at], items[at + 1]];
  if (place?.type !== "place" || place.possessive || value?.type !== "quantity") return false;
  return /^\s\(?$/.test(text.slice(place.end, value.start));
}

/** "Turkey became the largest buyer of hazelnuts", "imports by Turkey": is the place named as one to whom somebody sells? */
function isTaker(reading: Reading, at: number): boolean {
  const { text, items, catalogue } = reading;
  const [name, lead, place] = [items[at - 2], items[at - 1], items[at]];
  if (place?.type !== "place" || place.form !== "name" || place.possessive) return false;
  if (name?.type === "indicator" && isCue(lead, "by") && wordsBetween(text, name, place) <= 1)
    return name.names.some(({ id }) => catalogue.indicator(id)?.counterpart_after.includes("from"));
  const called = items.findIndex((item, i) => i > at && isCalledOfSomebody(reading, i));
  const cue = items[called];
  if (!cue || isCue(lead, "of", "in", "from", "to", "with", "base")) return false;
  const isApart = items.slice(at + 1, called).some((item) => isCue(item, "clause", "with", "and", "self"));
  return !isApart && !stopBetween(text, place, cue);
}

/** "Turkey leads the foreign investors in (Georgia)": one of those who invest somewhere, where the text mostly is at home. */
export function isInvestorElsewhere({ text, items, catalogue }: Reading, at: number): boolean {
  const place = items[at];
  const list = items.findIndex(
    (item, i) =>
      i > at &&
      item.type === "indicator" &&
      item.names.every(({ id, form }) => form === "list" && catalogue.indicator(id)?.counterpart_default === "_X"),
  );
  const [investors, lead, host] = items.slice(list, list + 3);
  if (list < 0 || place?.type !== "place" || place.possessive || place.form !== "name" || !investors) return false;
  const isApart = items.slice(at + 1, list).some((item) => item.type === "place" || isCue(item, "clause", "in"));
  return !isApart && isCue(lead, "in") && host?.type === "place" && !stopBetween(text, place, investors);
}

/** "the largest buyer of hazelnuts", "market for hazelnuts", "an importer of Georgian wine" */
function isCalledOfSomebody({ text, items }: Reading, at: number): boolean {
  const [cue, of, whose] = items.slice(at, at + 3);
  const isOf = isCue(of, "of") || (isCue(of, "in") && of.cue.ofWhom === true);
  if (!isCue(cue, "partner") || !isOf || wordsBetween(text, cue, of) > 0) return false;
  return cue.cue.goods === "to" || cue.cue.ofOther === true || (whose?.type === "place" && whose.form === "adjective");
}

/** "foreign direct investment into Georgia": what comes in from all is told by those who get it. */
function isHost({ items, catalogue }: Reading, at: number): boolean {
  const [name, lead] = [items[at - 2], items[at - 1]];
  if (name?.type !== "indicator") return false;
  return name.names.some(({ id, total }) => {
    const indicator = catalogue.indicator(id);
    return total && indicator?.counterpart_default === "_X" && isCue(lead, ...indicator.counterpart_after);
  });
}

/** "Georgia's", "Georgian", "Georgia exports", "the Georgia Statistics Office"; not "Georgia's share in", nor "Georgian purchases of" */
function isOwner(reading: Reading, item: PlaceItem, at: number): boolean {
  const next = reading.items[at + 1];
  if (item.possessive && isCue(next, "share")) return false;
  if (next?.type === "indicator" && isBesideName(reading, at) && isBoughtAgain(reading, next)) return false;
  if (item.possessive || item.form === "adjective") return true;
  return isBesideName(reading, at) || isOfName(reading, item);
}

/** "purchases": what a partner does may be so called, too. */
const isBoughtAgain = ({ catalogue }: Reading, { names }: IndicatorItem): boolean =>
  names.every(({ id, form }) => form === "anaphor" && catalogue.indicator(id)?.counterpart_after.includes("from"));

/** "Georgia exports", "EU food trade" */
function isBesideName({ text, items }: Reading, at: number): boolean {
  const [item, next, name] = [items[at], items[at + 1], items[at + 2]];
  if (!item || !next || wordsBetween(text, item, next) > 0 || stopBetween(text, item, next)) return false;
  return (
    next.type === "indicator" ||
    (next.type === "product" && name?.type === "indicator" && wordsBetween(text, next, name) === 0)
  );
}

/** "the Georgia Statistics Office", "Georgia national statistics agency" */
const isOfName = ({ text, language }: Reading, { end }: PlaceItem): boolean =>
  NAME_GOES_ON.test(text.slice(end, end + 3)) || language.claims.office.test(text.slice(end, end + LONGEST));

/** Characters that hold the first words of an office. */
const LONGEST = 30;

const NAME_GOES_ON = /^\s\p{Lu}\p{Ll}/u;
