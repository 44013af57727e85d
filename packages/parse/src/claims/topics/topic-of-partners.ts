import type { Catalogue, Indicator } from "@sourcebook/model";
import { isListed } from "../areas/listed-partner.ts";
import { partnerList } from "../areas/partner-list.ts";
import type { Topic } from "../bound.ts";
import { wordsBetween } from "../items/gap.ts";
import { type CueItem, isCue, isTraded, type Item, type ProductItem } from "../items/item.ts";
import { type UnitKind, kindOf } from "../items/unit-kind.ts";
import { otherGoods } from "../products/name-of-goods.ts";
import type { Reading } from "../reading.ts";
import { isRestated } from "../times/share-times.ts";
import { accepts } from "./name-topic.ts";

/**
 * "Georgia's largest supplier was Turkey with $3 million", "Turkey ($3 million) and Iran ($2 million) were its top trading partners": what is
 * traded with such partners, where the sentence names nothing else that the number could be.
 */
export function topicOfPartners(reading: Reading, at: number, kind: UnitKind): Topic | null {
  const { items, catalogue } = reading;
  // "with $3 million, up 7 percent"
  if (kind === "percent" && isCue(items[at - 1], "change") && items[at - 2]?.type === "quantity")
    return topicOfPartners(reading, at - 2, "currency");
  if (kind === "percent" && isRestated(reading, at - 1) && isShareOfMember(reading, at))
    return topicOfPartners(reading, at - 1, "currency");
  const list = kind === "currency" || isShareOfMember(reading, at) ? partnerList(reading) : null;
  if (!list || list.whose.code === "WLD") return null;
  const taken = isTaken(reading, at, list.at) ? topicOfList(reading, list.at, kind) : null;
  if (taken) return taken.indicator.counterpart_after.includes("to") ? taken : null;
  if (!isOfMember(reading, at, list.at) || isOfSomethingElse(reading, at)) return null;
  const [from, to] = list.at < at ? [list.at, at] : [0, list.at];
  const isName = (item: Item): boolean => item.start === items[list.at]?.start;
  const between = items.slice(from + 1, to);
  const mayStand = (item: Item, i: number): boolean =>
    isName(item) ||
    item === goodsOfPartners(reading, list.at) ||
    mayStandInList(catalogue, item) ||
    isWholeToldOnce(between, i) ||
    leadsToPartners(between, i);
  return between.every(mayStand) ? topicOfList(reading, list.at, kind) : null;
}

function topicOfList(reading: Reading, list: number, kind: UnitKind): Topic | null {
  const traded = tradedWith(reading, list);
  if (!traded || !accepts(traded.indicator, kind)) return null;
  const product = goodsOfPartners(reading, list)?.code ?? null;
  return { ...traded, form: "list", total: false, product, after: false };
}

/** "the top buyers of Georgian wine", "for its wine": the goods that the partners are called so for. */
function goodsOfPartners(reading: Reading, list: number): ProductItem | undefined {
  const { text, items } = reading;
  const whose = items[list + 2];
  const isOwned = isCue(whose, "self") || (whose?.type === "place" && (whose.possessive || whose.form === "adjective"));
  const at = isOwned ? list + 3 : list + 2;
  const [before, goods] = [items[at - 1], items[at]];
  if (!isCue(items[list + 1], "of", "in") || !before || !isTraded(goods) || otherGoods(reading, goods))
    return undefined;
  return wordsBetween(text, before, goods) === 0 ? goods : undefined;
}

/** "Turkey was Georgia's top export market, buying goods worth $3 million" */
function isTaken({ text, items, language }: Reading, at: number, list: number): boolean {
  const [cue, quantity, between] = [items[list], items[at], items.slice(list + 1, at)];
  if (!cue || !quantity || list > at) return false;
  const isAlone = between.every((item) => isOfListItself(item) || isTraded(item) || isCue(item, "level"));
  return isAlone && language.claims.taking.test(text.slice(cue.end, quantity.start));
}

/** "Turkey with 16 percent", "Azerbaijan 10 percent", "Turkey $3 million (16 percent)", where partners are listed and nothing tells of a change. */
export function isShareOfMember(reading: Reading, at: number): boolean {
  const { text, items, catalogue } = reading;
  const host = isRestated(reading, at - 1) ? at - 1 : at;
  const [quantity, share] = [items[host], items[at]];
  if (!quantity || share?.type !== "quantity" || kindOf(catalogue, share) !== "percent") return false;
  const head = items[isCue(items[host - 1], "with", "in") ? host - 2 : host - 1];
  if (head?.type !== "place" || head.possessive || head.form === "adjective" || wordsBetween(text, head, quantity) > 1)
    return false;
  return items.some((item) => isCue(item, "partner")) && !items.some((item) => isCue(item, "change"));
}

/** "Turkey with $3 million", "Turkey ($3 million)"; "Turkey was Georgia's largest partner in 2021 with $3 million" */
export function isOfMember(reading: Reading, at: number, list: number): boolean {
  const { text, items } = reading;
  const [lead, quantity] = [items[at - 1], items[at]];
  if (!lead || !quantity) return false;
  const isLed = isCue(lead, "with", "in") && wordsBetween(text, lead, quantity) === 0;
  const head = isLed ? at - 2 : at - 1;
  if (items[head]?.type === "place" && isListed(reading, head)) return true;
  const goods = goodsOfPartners(reading, list);
  return (
    isCue(lead, "with") &&
    isLed &&
    items.slice(list + 1, at - 1).every((item) => item === goods || isOfListItself(item))
  );
}

/** "partner of Georgia in 2021" */
const isOfListItself = (item: Item): boolean =>
  item.type === "place" || item.type === "period" || isCue(item, "of", "to", "in", "self");

/** "with $3 million in arms", "$3 million of debt", "$3 million worth of" */
export function isOfSomethingElse({ text, items }: Reading, at: number): boolean {
  const [quantity, of, next] = [items[at], items[at + 1], items[at + 2]];
  if (!quantity || !of || wordsBetween(text, quantity, of) > 0) return false;
  if (isCue(of, "level")) return isCue(next, "of");
  return isCue(of, "of", "in") && next?.type !== "period" && next?.type !== "place";
}

/** "(China and Iran) make up the 10 (top partners)": what stands last before the word for partners. */
const leadsToPartners = (items: readonly Item[], at: number): boolean =>
  items.slice(at).every((item) => item.type === "quantity" || isCue(item, "share"));

/** "Turkey (21 percent of exports), Russia (20 percent)" */
const isWholeToldOnce = (items: readonly Item[], at: number): boolean =>
  isCue(items[at], "whole") ||
  (items[at]?.type === "indicator" && isCue(items[at - 1], "of", "whole", "again") && items[at - 2]?.type !== "place");

export const mayStandInList = (catalogue: Catalogue, item: Item): boolean =>
  isOfListItself(item) ||
  (item.type === "quantity" && kindOf(catalogue, item) !== "count") ||
  isCue(item, "and", "with", "next", "level", "partner", "change", "step");

/** What is traded with partners so called: "trading partners" have a turnover, those "by exports" these, "suppliers" one's imports. */
function tradedWith(reading: Reading, at: number): Pick<Topic, "indicator" | "sign" | "at"> | null {
  const { items, catalogue, context } = reading;
  const cue = items[at];
  const behind = items.findIndex((item, i) => i > at && (item.type === "indicator" || isCue(item, "clause")));
  const beside = items.findIndex((item) => item.type === "indicator" && item.start === cue?.start);
  const name = items[behind]?.type === "indicator" ? behind : beside;
  const named = items[name];
  const [first] = named?.type === "indicator" ? named.names : [];
  const moved = isCue(cue, "partner") ? (movedBy(catalogue, cue) ?? movedOfOrigin(reading, at)) : undefined;
  const indicator = first ? catalogue.indicator(first.id) : moved;
  if (indicator) return { indicator, sign: first?.sign ?? 1, at: first ? name : at };
  const spokenOf = context.adjacent && context.topic ? catalogue.indicator(context.topic.id) : undefined;
  return spokenOf ? { indicator: spokenOf, sign: context.topic?.sign ?? 1, at } : null;
}

/** Goods that go to such partners, or come from them. */
export const movedBy = (catalogue: Catalogue, { cue }: CueItem): Indicator | undefined =>
  cue.kind === "partner" && cue.goods ? movedFrom(catalogue, cue.goods) : undefined;

/** "importers of Georgian wine", "the market for Georgian wine": it goes to them. */
function movedOfOrigin({ items, catalogue }: Reading, list: number): Indicator | undefined {
  const [cue, lead, origin] = items.slice(list);
  if (!isCue(cue, "partner") || origin?.type !== "place" || origin.form !== "adjective") return undefined;
  const isMarket = cue.cue.ofOther === true && isCue(lead, "in") && lead.cue.ofWhom === true;
  return (isCue(lead, "of") && cue.cue.ofOrigin === "to") || isMarket ? movedFrom(catalogue, "to") : undefined;
}

const movedFrom = ({ indicators }: Catalogue, moves: "from" | "to"): Indicator | undefined =>
  indicators.find(
    ({ units, pair, counterpart_after, counterpart_default }) =>
      pair === "directed" &&
      counterpart_default === "WLD" &&
      units.includes("currency") &&
      counterpart_after.includes(moves),
  );
