import { homeOf, isInvestorElsewhere } from "./areas/home.ts";
import { isListed } from "./areas/listed-partner.ts";
import { isFramework, namedPair, onlyTwo } from "./areas/named-pair.ts";
import { partnerList } from "./areas/partner-list.ts";
import { beginsList, endsList } from "./areas/several-areas.ts";
import { areasMentioned } from "./areas/where.ts";
import { rememberArea, rememberPair } from "./context.ts";
import { isCue, type PlaceItem } from "./items/item.ts";
import { isLed } from "./items/lead.ts";
import { forgetBalances, spellOut } from "./items/short-names.ts";
import { ALL } from "./products/product.ts";
import type { Reading } from "./reading.ts";

/** What the sentence names, whether or not it gives it a value. */
export function rememberNames(reading: Reading): void {
  const { items, catalogue, context } = reading;
  const pair = namedPair(reading, items.length) ?? onlyTwo(reading);
  const whose = partnerList(reading)?.whose.code;
  if (pair && (!whose || pair.includes(whose))) rememberPair(context, ...pair);
  context.home ??= homeOf(reading);
  for (const item of items) {
    if (item.type === "place") {
      if (item.code === "WLD" || (item.form === "capital" && item !== items[0])) continue;
      rememberArea(context, item.code);
    } else if (item.type === "indicator") {
      const name = item.names.find(({ form }) => form === "noun" || form === "verb");
      if (name) spellOut(catalogue, context, name.id);
    } else if (isCue(item, "other balance")) forgetBalances(catalogue, context);
  }
}

/** "Germany was the main buyer of Turkish goods" in a text on Turkey: "the country" is Turkey still. */
export const namesHome = ({ items, context: { self, home } }: Reading): boolean =>
  self !== null && self === home && items.some((item) => item.type === "place" && item.code === home);

/** Can the next sentence call the area "the country"? Not one that a preposition leads to, nor one of many: "including Ghana, Togo and Benin". */
export function mayBeSelf(reading: Reading, at: number): boolean {
  const { items } = reading;
  const item = items[at];
  if (item?.type !== "place" || item.form === "capital" || item.code === "WLD") return false;
  if (isLed(items, at) || isFramework(reading, at) || isHead(reading, at) || isInvestorElsewhere(reading, at))
    return false;
  return (
    !isListed(reading, at) && !endsList(reading, at) && !(items[at + 1]?.type === "place" && beginsList(reading, at))
  );
}

/** "Asia took more", in a text on Brazil: a bloc is not "the country" of the next sentence. */
export function isBlocElsewhere({ catalogue, context: { home } }: Reading, { code }: PlaceItem): boolean {
  const isBloc = (area: string): boolean => catalogue.place(area)?.kind === "bloc";
  return home !== null && home !== code && isBloc(code) && !isBloc(home);
}

/** "Hong Kong, 11 percent": the head of a number in a list. */
function isHead({ text, items }: Reading, at: number): boolean {
  const [place, next] = [items[at], items[at + 1]];
  return place !== undefined && next?.type === "quantity" && /^,\s$/.test(text.slice(place.end, next.start));
}

/** "its trade surplus with the United States", without a value: the next sentence may give it one. */
export function rememberMentioned(reading: Reading): void {
  const { catalogue, context, items } = reading;
  for (let at = 0; at < items.length; at++) {
    const item = items[at];
    const name = item?.type === "indicator" ? item.names.find(({ form }) => form === "noun") : undefined;
    const indicator = name && catalogue.indicator(name.id);
    if (!name || indicator?.pair !== "directed") continue;
    const areas = areasMentioned(reading, {
      indicator,
      sign: name.sign,
      form: "noun",
      total: name.total,
      product: name.product,
      at,
      after: false,
    });
    if (!areas) continue;
    context.areas = areas;
    context.topic = { id: indicator.id, sign: name.sign, product: ALL };
    context.adjacent = true;
    return;
  }
}
