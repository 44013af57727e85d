import type { Language } from "../../languages/language.ts";
import { stopBetween, wordsBetween } from "../items/gap.ts";
import { type IndicatorItem, isCue, isTraded, type Item, type PlaceItem } from "../items/item.ts";
import { kindOf } from "../items/unit-kind.ts";
import type { Reading } from "../reading.ts";
import type { Found } from "./area-basis.ts";
import { isListed } from "./listed-partner.ts";
import { ownerBeside, subjectBefore } from "./owner.ts";
import { endsList } from "./several-areas.ts";

/** Where a sentence speaks of partners, and whose they are. */
export type PartnerList = {
  readonly at: number;
  readonly whose: Found;
  /** Are they told as those who sell: "the largest seller to Georgia"? */
  readonly isSoldTo: boolean;
  /** What of the area they take part in: "the largest customer of Iranian exports". */
  readonly named: IndicatorItem | null;
};

/**
 * "Turkey was Georgia's largest trade partner", "the top partners of Georgia", "the largest seller to Georgia": whose partners the
 * sentence lists; null where it lists none, or does not say whose.
 */
export function partnerList(reading: Reading): PartnerList | null {
  const { items } = reading;
  for (const [at, item] of items.entries()) {
    if (!isCue(item, "partner") || isSoldOrBoughtAt(reading, at)) continue;
    const before = whoseBefore(reading, at);
    const whose = before ?? whosePartners(reading, at);
    if (whose && items.some((other) => other.type === "place" && other.code !== whose.code))
      return {
        at,
        whose,
        isSoldTo: !before && isCue(items[at + 1], "to"),
        named: before ? namedBeside(items, at) : namedBehind(items, at),
      };
  }
  return null;
}

/** Whose partners the word at `at` speaks of. */
export const whosePartners = (reading: Reading, at: number): Found | null =>
  whoseBefore(reading, at) ??
  whoseBehind(reading, at) ??
  selfBehind(reading, at) ??
  whoseOfText(reading, at) ??
  whoseOfContext(reading, at);

/** "supplied to the Turkish market", "from the world market": an area as a partner, and no partners of it. */
function isSoldOrBoughtAt({ items }: Reading, at: number): boolean {
  const market = items[at - 1];
  return market?.type === "place" && market.form === "adjective" && isCue(items[at - 2], "to", "from");
}

/** "Georgia's largest trade partner", "China is its biggest export market" */
function whoseBefore(reading: Reading, at: number): Found | null {
  const { text, items, context } = reading;
  const [cue, before] = [items[at], items[at - 1]];
  if (!cue) return null;
  // "trade partner", "import market"
  const isNamed = before?.type === "indicator" && (before.start === cue.start || wordsBetween(text, before, cue) === 0);
  const first = isNamed ? at - 1 : at;
  const isOfBloc = isBloc(reading, first - 1) && isOwner(items[first - 2]);
  // "the largest European market"
  const describing = items[first - 1];
  if (!isOfBloc && isBloc(reading, first - 1) && describing?.type === "place" && describing.form === "adjective")
    return null;
  const owner = ownerBeside(reading, isOfBloc ? first - 1 : first);
  if (!owner || owner.stated) return owner;
  const partner = subjectBefore(items, at, () => true)?.code;
  const code = [context.self, context.home].find((known) => known && known !== partner);
  return code ? { code, stated: false } : null;
}

/** "Kenya's (EU) partners", "its main (EU) trading partner": those of its partners that are of the bloc. */
function isBloc({ items, catalogue }: Reading, at: number): boolean {
  const item = items[at];
  return item?.type === "place" && !item.possessive && catalogue.place(item.code)?.kind === "bloc";
}

const isOwner = (item: Item | undefined): boolean =>
  isCue(item, "self") || (item?.type === "place" && (item.possessive || item.form === "adjective"));

/** "The US is the major export destination", "the largest buyer", "the second market of the month", in a text on India */
function whoseOfText(reading: Reading, at: number): Found | null {
  const { text, items } = reading;
  const { home, areas } = reading.context;
  const [cue, before] = [items[at], items[at - 1]];
  const isNamed = before?.type === "indicator" && before.start === cue?.start;
  if (!cue || !(isNamed || isOfOther(cue)) || !home || areas?.reference !== home) return null;
  const first = isNamed ? at - 2 : at - 1;
  const level = isRankAt(reading, first) ? first - 1 : first;
  const [subject, link] = [items[level - 1], items[level]];
  if (subject?.type !== "place" || subject.code === home || !isCue(link, "level")) return null;
  return wordsBetween(text, subject, link) === 0 && wordsBetween(text, items[first] ?? link, cue) <= 3
    ? { code: home, stated: false }
    : null;
}

/** "trading partner": does the word name an indicator, too? */
export const isNamedWith = (items: readonly Item[], at: number): boolean =>
  items.some((item) => item.type === "indicator" && item.start === items[at]?.start);

/** "buyer", "market": who is so called, trades with somebody else. */
const isOfOther = (item: Item): boolean =>
  isCue(item, "partner") && (item.cue.goods !== undefined || item.cue.ofOther === true);

const isRankAt = ({ items, catalogue }: Reading, at: number): boolean => kindOf(catalogue, items[at]) === "rank";

/**
 * "Exports of Georgia were $3 billion. The top partners in 2021 were China ($1 billion)", "China ($1 billion) and Iran ($1 billion) were the
 * top partners": whose trade the text has just told.
 */
function whoseOfContext(reading: Reading, at: number): Found | null {
  const { items } = reading;
  const { home, areas, topic, adjacent, tellsAll, products } = reading.context;
  // "(Ghana's exports were $3 million. Prices fell.) The top markets were"; in a text on cocoa, markets may be those for cocoa
  const isOnAll = tellsAll && products.has(ALL);
  const [cue, named] = [items[at], items.find((item) => item.type === "indicator" && item.start === items[at]?.start)];
  if (!cue || !home || areas?.reference !== home || !(adjacent || (isOnAll && isOfOther(cue)))) return null;
  // "Exports were $3 million. The top trade partners were"
  if (named?.type === "indicator" && named.names.every(({ id }) => id !== topic?.id)) return null;
  const [before, behind] = [items.slice(0, at), items.slice(at + 1)].map((side) =>
    side.filter((item) => item !== named),
  );
  const link = behind?.find((item) => !isOfPartners(item));
  const leads =
    (isCue(link, "level") || beginsListBehind(reading, cue)) &&
    before?.every((item, i) => mayOpen(item) || (i === 0 && isCue(item, "partner")));
  const follows = isCue(before?.at(-1), "level") && isListed(reading, 0);
  return leads || follows ? { code: home, stated: false } : null;
}

/** All goods together. */
const ALL = "_T";

/** "(destinations) in 2021", "(destinations) for farm exports": what may stand between the word for partners and its verb. */
const isOfPartners = (item: Item): boolean =>
  item.type === "period" || item.type === "product" || item.type === "indicator" || isCue(item, "in");

/** "Other markets included Turkey" */
const beginsListBehind = ({ text, language }: Reading, { end }: Item): boolean =>
  language.claims.listing.test(text.slice(end, end + LONGEST));

/** "In 2021, the five (partners)", "The rest of the five", where "among" may stand before: "Among the top partners were" */
const mayOpen = (item: Item): boolean =>
  isCue(item, "in", "of", "again") || item.type === "period" || item.type === "quantity";

/** "partners of Georgia", "the largest seller to Georgia", "the largest customer of Iranian exports", "for Iranian wool exports", "the largest market for Georgia" */
function whoseBehind(reading: Reading, at: number): Found | null {
  const { text, items, language } = reading;
  const [cue, lead, place] = items.slice(at);
  // "the destinations for the exports of Georgia", "the largest source of imports into Georgia"
  const named = lead?.type === "indicator" ? at + 1 : isCue(lead, "of", "in") ? at + 2 : -1;
  const owner = named < 0 ? null : ownerOfName(reading, named);
  if (owner) return cue && wordsBetween(text, cue, items[named] ?? cue) <= 3 ? owner : null;
  if (!cue || !isCue(lead, "of", "to", "in") || place?.type !== "place") return null;
  const ofWhat = namedBehind(items, at) ?? (isTraded(items[at + 3]) || isOfGoods(text, place, language));
  if (place.form !== "name" && !(place.form === "adjective" && ofWhat)) return null;
  // "the largest market in Georgia"; not "for Georgia"
  if (isCue(lead, "in") && !lead.cue.ofWhom && !ofWhat) return null;
  if ((place.possessive && !ofWhat) || stopBetween(text, cue, place) || wordsBetween(text, cue, place) > 3) return null;
  return { code: place.code, stated: true };
}

/** "exports of Georgia", "imports into Georgia" */
function ownerOfName({ items, catalogue }: Reading, at: number): Found | null {
  const [name, lead, place] = items.slice(at);
  if (name?.type !== "indicator" || place?.type !== "place") return null;
  const leads = name.names.flatMap(({ id }) => catalogue.indicator(id)?.reference_after ?? []);
  return isCue(lead, ...leads) ? { code: place.code, stated: true } : null;
}

/** "partners of the country" */
function selfBehind({ items, context }: Reading, at: number): Found | null {
  const partner = subjectBefore(items, at, () => true)?.code;
  const code = [context.self, context.home].find((known) => known && known !== partner);
  return code && isCue(items[at + 1], "of") && isCue(items[at + 2], "self") ? { code, stated: false } : null;
}

/** "market for Iranian goods" */
const isOfGoods = (text: string, { form, end }: PlaceItem, { claims }: Language): boolean =>
  form === "adjective" && claims.plain.has(/^\s(\p{Ll}+)/u.exec(text.slice(end, end + LONGEST))?.[1] ?? "");

/** Characters that hold a word. */
const LONGEST = 24;

/** "Georgia's largest export destination": what of the area the word names, which is no list of all that is traded. */
function namedBeside(items: readonly Item[], at: number): IndicatorItem | null {
  const before = items[at - 1];
  const isBeside = before?.type === "indicator" && before.start === items[at]?.start;
  return isBeside && before.names.every(({ form }) => form !== "list") ? before : null;
}

/** "customer of Iranian exports", "for Iranian wool exports", "for the exports of Iran": what of the area they take part in. */
function namedBehind(items: readonly Item[], at: number): IndicatorItem | null {
  const first = items[at + 2]?.type === "indicator" ? at + 2 : at + 3;
  const name = items.findIndex((item, i) => i >= first && item.type !== "product" && !isCue(item, "and"));
  const item = items[name];
  return item?.type === "indicator" ? item : null;
}

/**
 * The partner that the number at `at` belongs to: the last one named before it, unless a number of the same kind stands between, and
 * this one is of a partner that has no name in the catalogue.
 */
export function memberOf(reading: Reading, at: number, { whose }: Pick<PartnerList, "whose">): PlaceItem | null {
  const { items, catalogue } = reading;
  const quantity = items[at];
  if (quantity?.type !== "quantity") return null;
  const kind = kindOf(catalogue, quantity);
  // "$3 million (12 percent)", "$3 million (5 percent more than in 2020)": whose the amount is
  if (isAside(reading, at)) return memberOf(reading, at - 1, { whose });
  let bloc: PlaceItem | null = null;
  for (let i = at - 1; i >= 0; i--) {
    const item = items[i];
    if (item?.type === "quantity" && kindOf(catalogue, item) === kind && !areOfTwoWholes(items, i, at)) return null;
    // "in the EU", "among African economies"
    if (item?.type !== "place" || item.code === whose.code || item.form === "adjective") continue;
    if (isCue(items[i - 1], "in", "of") || isBeaten(items[i - 1])) continue;
    // "Togo and Benin were the top markets with $3 million", but "Togo, followed by Benin"
    const lead = items[i - 1];
    if (endsList(reading, i) && !(isCue(lead, "and") && lead.cue.follows)) return null;
    // "Togo, Kenya's main EAC trade partner"
    if (!isBloc(reading, i) || !items.slice(i + 1, i + 3).some((next) => isCue(next, "partner"))) return item;
    bloc ??= item;
  }
  return bloc;
}

/** "(Togo) surpassed (Benin to become the largest market)" */
const isBeaten = (item: Item | undefined): boolean => isCue(item, "level") && item.cue.beats === true;

/** Does it open a parenthesis right behind another number? */
function isAside({ text, items }: Reading, at: number): boolean {
  const [before, quantity] = [items[at - 1], items[at]];
  return before?.type === "quantity" && quantity !== undefined && /^\s\($/.test(text.slice(before.end, quantity.start));
}

/** "30 percent of the exports and 20 percent of the imports": both are of one partner. */
const areOfTwoWholes = (items: readonly Item[], one: number, other: number): boolean =>
  isCue(items[other - 1], "and") && [one, other].every((at) => isCue(items[at + 1], "of"));
