import type { Language } from "../languages/language.ts";
import type { Found } from "./area-basis.ts";
import { stopBetween, wordsBetween } from "./gap.ts";
import { type IndicatorItem, isCue, type Item, type PlaceItem } from "./item.ts";
import { isListed } from "./listed-partner.ts";
import { ownerBeside, subjectBefore } from "./owner.ts";
import { isRestated } from "./share-times.ts";
import type { Reading } from "./topic.ts";
import { kindOf } from "./unit-kind.ts";

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
  const owner = ownerBeside(reading, isNamed ? at - 1 : at);
  if (!owner || owner.stated) return owner;
  const partner = subjectBefore(items, at, () => true)?.code;
  const code = [context.self, context.home].find((known) => known && known !== partner);
  return code ? { code, stated: false } : null;
}

/** "The US is the major export destination", "the largest buyer", in a text on India */
function whoseOfText({ text, items, context: { home, areas } }: Reading, at: number): Found | null {
  const [cue, before] = [items[at], items[at - 1]];
  const isNamed = before?.type === "indicator" && before.start === cue?.start;
  if (!cue || !(isNamed || (isCue(cue, "partner") && cue.cue.goods)) || !home || areas?.reference !== home) return null;
  const [link, subject] = isNamed ? [items[at - 2], items[at - 3]] : [before, items[at - 2]];
  if (subject?.type !== "place" || subject.code === home || !isCue(link, "level")) return null;
  return wordsBetween(text, subject, link) === 0 && wordsBetween(text, link, cue) <= 3
    ? { code: home, stated: false }
    : null;
}

/**
 * "Exports of Georgia were $3 billion. The top partners in 2021 were China ($1 billion)", "China ($1 billion) and Iran ($1 billion) were the
 * top partners": whose trade with all the text has just told.
 */
function whoseOfContext(reading: Reading, at: number): Found | null {
  const { items } = reading;
  const { home, areas, topic, adjacent } = reading.context;
  const named = items.find((item) => item.type === "indicator" && item.start === items[at]?.start);
  const isOfWhole = adjacent && home && areas?.reference === home && areas.counterpart === "WLD";
  // "Exports were $3 billion. The top trade partners were"
  if (!isOfWhole || (named?.type === "indicator" && named.names.every(({ id }) => id !== topic?.id))) return null;
  const [before, behind] = [items.slice(0, at), items.slice(at + 1)].map((side) =>
    side.filter((item) => item !== named),
  );
  const link = behind?.find((item) => item.type !== "period" && !isCue(item, "in"));
  const leads = isCue(link, "level") && before?.every(mayOpen);
  const follows = isCue(before?.at(-1), "level") && isListed(reading, 0);
  return leads || follows ? { code: home, stated: false } : null;
}

/** "In 2021, the five (partners)" */
const mayOpen = (item: Item): boolean => isCue(item, "in") || item.type === "period" || item.type === "quantity";

/** "partners of Georgia", "the largest seller to Georgia", "the largest customer of Iranian exports", "for Iranian wool exports" */
function whoseBehind({ text, items, language }: Reading, at: number): Found | null {
  const [cue, lead, place, of, owner] = items.slice(at);
  // "the destinations for the exports of Georgia"
  if (place?.type === "indicator" && isCue(lead, "of", "in") && isCue(of, "of") && owner?.type === "place")
    return cue && wordsBetween(text, cue, place) <= 3 ? { code: owner.code, stated: true } : null;
  if (!cue || !isCue(lead, "of", "to", "in") || place?.type !== "place") return null;
  const named = namedBehind(items, at) ?? isOfGoods(text, place, language);
  if (place.form !== "name" && !(place.form === "adjective" && named)) return null;
  // "the largest market in Georgia"
  if (isCue(lead, "in") && !named) return null;
  if (place.possessive || stopBetween(text, cue, place) || wordsBetween(text, cue, place) > 3) return null;
  return { code: place.code, stated: true };
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
export function memberOf(reading: Reading, at: number, { whose }: PartnerList): PlaceItem | null {
  const { items, catalogue } = reading;
  const quantity = items[at];
  if (quantity?.type !== "quantity") return null;
  const kind = kindOf(catalogue, quantity);
  for (let i = isRestated(reading, at - 1) ? at - 2 : at - 1; i >= 0; i--) {
    const item = items[i];
    if (item?.type === "quantity" && kindOf(catalogue, item) === kind && !areOfTwoWholes(items, i, at)) return null;
    // "in the EU", "among African economies"
    if (item?.type !== "place" || item.code === whose.code || item.form === "adjective") continue;
    if (!isCue(items[i - 1], "in", "of")) return item;
  }
  return null;
}

/** "30 percent of the exports and 20 percent of the imports": both are of one partner. */
const areOfTwoWholes = (items: readonly Item[], one: number, other: number): boolean =>
  isCue(items[other - 1], "and") && [one, other].every((at) => isCue(items[at + 1], "of"));
