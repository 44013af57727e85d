import type { Indicator } from "@sourcebook/model";
import type { Role, Topic } from "../bound.ts";
import { type Areas, otherOf, reporterOf } from "../context.ts";
import { isCue, type PlaceItem } from "../items/item.ts";
import { isLed } from "../items/lead.ts";
import type { Reading } from "../reading.ts";
import { shareRestated } from "../roles/share-amount.ts";
import { areasMoved } from "../topics/sum-moved.ts";
import { basisOf, ordered, type Where } from "./area-basis.ts";
import { balanceBetween, otherThanFavoured } from "./balance-areas.ts";
import { areasOfPartnersDeed, isDeedOfPartner } from "./deed-of-partner.ts";
import { areasOfInvestor } from "./investor.ts";
import { areasOfJointDeed } from "./joint-partner.ts";
import { areasGoingOn, goesOnWithList } from "./list-areas.ts";
import { headOfNumber, isListed, listedBefore, listedPartner } from "./listed-partner.ts";
import { namedPair, pairBehind } from "./named-pair.ts";
import { areasOfNextOwner } from "./next-owner.ts";
import { isOfRegion, isOtherWay, originBeside, ownerOf } from "./owner.ts";
import { isOfPairSpokenOf, ofAllBefore, onlyPair } from "./pair-spoken-of.ts";
import { memberOf, partnerList } from "./partner-list.ts";
import { partnerOfGoods } from "./partner-of-goods.ts";
import { partnerOf } from "./partner.ts";
import { areasOfRank, partnersBefore } from "./rank-areas.ts";
import { isBlocByItself } from "./several-areas.ts";
import { amountOfShare, areasOfShare } from "./share-areas.ts";
import { withSpokenOf } from "./spoken-of-first.ts";
import { areasOfPart, areasOfTaker } from "./taker-areas.ts";
import { isHomeAgain, isOfAllAgain, isToldAgain } from "./unnamed-paragraph.ts";
import { wholeFirst } from "./whole-first.ts";

/** The areas that the number at `at` is about; null where they cannot be told, or are not those of the place that heads it. */
export function areasOf(reading: Reading, at: number, topic: Topic, role: Role): Where | null {
  const told = areasTold(reading, at, topic, role);
  const where = told && withSpokenOf(reading, told);
  // "Boats Inc said its exports rose": those of the firm
  if (reading.isOnFirm && where?.basis !== "STATED") return null;
  const head = headOfNumber(reading, at);
  return where && head && head.code !== where.reference && head.code !== where.counterpart ? null : where;
}

function areasTold(reading: Reading, at: number, topic: Topic, role: Role): Where | null {
  if (isOfRegion(reading, topic)) return null;
  if (role.measure === "rank") return areasOfRank(reading, at, topic);
  const invested = areasOfInvestor(reading, at, topic, role);
  if (invested) return invested === "unknown" ? null : invested;
  const amount = role.measure === "share" ? amountOfShare(reading, at) : -1;
  if (amount >= 0) return areasOfAmount(reading, { at, amount }, topic, role);
  const share = role.measure === "level" ? shareRestated(reading, at) : -1;
  if (share >= 0) return areasTold(reading, share, { ...topic, after: true }, { ...role, measure: "share" });
  const isNext = topic.at < 0 || isOfNextInvestor(reading, at, topic) || goesOnWithList(reading, topic);
  const next = isNext ? areasGoingOn(reading, at, topic) : null;
  if (next) return next;
  const moved = areasMoved(reading, at, topic);
  if (moved) return moved === "unknown" ? null : moved;
  const taker = role.measure === "level" ? areasOfTaker(reading, at, topic) : null;
  if (taker) return taker;
  const trader = areasOfTrader(reading, at, topic) ?? areasOfNextOwner(reading, at, topic);
  if (trader) return trader === "unknown" ? null : trader;
  const part = role.measure === "level" ? areasOfPart(reading, at, topic) : null;
  if (part) return part;
  const deed = areasOfPartnersDeed(reading, at, topic);
  if (deed) return deed === "unknown" ? null : deed;
  const joint = areasOfJointDeed(reading, at, topic);
  if (joint) return joint === "unknown" ? null : joint;
  const listed = areasOfListed(reading, at, topic, role);
  if (listed) return listed === "unknown" ? null : listed;
  const shared = role.measure === "share" ? areasOfShare(reading, at, topic) : null;
  if (shared) return shared === "unknown" ? null : shared;
  if (topic.indicator.pair === "symmetric") {
    const pair = areasOfPair(reading, at, topic);
    return pair && role.measure === "share" ? wholeFirst(reading, at, pair) : pair;
  }
  return areasOfOwner(reading, at, topic);
}

/** "(Iran was the largest investor in Georgia.) Turkey ranked third, with an investment of $3 million": does the sentence say nowhere else? */
const isOfNextInvestor = ({ items, context }: Reading, at: number, { indicator, form }: Topic): boolean =>
  indicator.counterpart_default === "_X" &&
  form === "noun" &&
  context.list?.partner === "reference" &&
  context.topic?.id === indicator.id &&
  items.filter((item, i) => item.type === "place" && (i > at || item.possessive)).length === 0;

/** "Turkey with $3 million (12 percent)": the areas of a share, which are those of the amount before it. */
function areasOfAmount(
  reading: Reading,
  share: { at: number; amount: number },
  topic: Topic,
  role: Role,
): Where | null {
  if (topic.indicator.pair !== "symmetric") return areasOf(reading, share.amount, topic, { ...role, measure: "level" });
  const listed = areasOfListed(reading, share.amount, topic, role);
  if (listed && listed !== "unknown") return listed;
  const pair = areasOf(reading, share.amount, topic, { ...role, measure: "level" });
  return pair && wholeFirst(reading, share.at, pair);
}

/** Both areas of an indicator that is only mentioned, where the sentence gives the counterpart; null otherwise. */
export function areasMentioned(reading: Reading, topic: Topic): Areas | null {
  const between = balanceBetween(reading, topic);
  if (between) return between === "unknown" ? null : between;
  const partner = partnerOf(reading, topic.at, topic.indicator);
  if (partner === "unknown") return null;
  const owner = ownerOf(reading, topic.at, topic, partner?.code);
  const reference = owner?.code ?? reading.context.home;
  if (!partner || !reference || reference === partner.code) return null;
  return { reference, counterpart: partner.code };
}

/** "Turkey was Georgia's largest partner with $2 billion, followed by Armenia with $1 billion": each with whose partners they are. */
function areasOfListed(reading: Reading, at: number, topic: Topic, { measure }: Role): Where | "unknown" | null {
  const { form, indicator } = topic;
  // Investments and loans are not what makes a partner the largest.
  const isTrade = indicator.pair !== "none" && indicator.counterpart_default === "WLD";
  // "France was Nigeria's largest customer, with goods of $3 million exported"
  const isDone = form === "verb" && !topic.after;
  const list = isDone || !isTrade ? null : partnerList(reading);
  // "Turkey ($3 million) and Iran ($2 million) were Georgia's largest suppliers"
  if (!list || (list.at > at && form !== "list")) return null;
  const member = memberOf(reading, at, list);
  // "while Armenia came in third with a turnover of $1 billion"
  const clause = reading.items.findLastIndex((item, i) => i > list.at && i < at && isCue(item, "clause"));
  const namesAnother = clause >= 0 && reading.items.slice(clause, at).some(({ type }) => type === "place");
  if (namesAnother && !(member && isListedAgain(reading, clause, member))) return null;
  if (!member) return "unknown";
  const basis = basisOf(list.whose);
  if (isOfOtherClause(reading, topic, member)) return { reference: list.whose.code, counterpart: "WLD", basis };
  if (indicator.pair === "symmetric" && measure !== "share") return ordered([list.whose.code, member.code], basis);
  // "the largest seller to Georgia, with exports of $2 billion", "the largest customer of Georgia's exports, with purchases of"
  const isTheirs =
    (list.isSoldTo && indicator.counterpart_after.includes("to")) ||
    isDeedOfPartner(reading, list.at, topic) ||
    namesAsPartner(reading, topic, list.whose.code) ||
    (list.named !== null && list.named.names.every(({ id }) => id !== indicator.id));
  return isTheirs
    ? { reference: member.code, counterpart: list.whose.code, basis }
    : { reference: list.whose.code, counterpart: member.code, basis };
}

/** "with $3 million of exports to Georgia": is the area named as the partner of what the number is? */
const namesAsPartner = (reading: Reading, topic: Topic, code: string): boolean =>
  namedAsPartner(reading, topic)?.code === code;

function namedAsPartner({ items }: Reading, { at, indicator }: Topic): PlaceItem | null {
  const [lead, place] = [items[at + 1], items[at + 2]];
  return isCue(lead, ...indicator.counterpart_after) && place?.type === "place" ? place : null;
}

/** "Ghana with $3 million of exports to Togo", and behind it "Benin with $2 million": the member of a list whose own trade it is. */
function areasOfTrader(reading: Reading, at: number, topic: Topic): Where | null {
  if (topic.indicator.pair !== "directed") return null;
  const [trader, partner] = [listedPartner(reading, at), namedAsPartner(reading, topic)];
  if (!trader || !partner || trader.code === partner.code) return null;
  const of = topic.at - 1;
  const isOfAnother = isCue(reading.items[of], "of") && reading.items[of - 1]?.type === "quantity";
  if (!topic.after && !(isOfAnother && reading.items.indexOf(trader) > topic.at && listedPartner(reading, of - 1)))
    return null;
  return { reference: trader.code, counterpart: partner.code, basis: "STATED" };
}

/** Does the new clause begin with the member, as the next of the list? */
function isListedAgain(reading: Reading, clause: number, member: PlaceItem): boolean {
  const first = reading.items.findIndex((item, i) => i > clause && item.type === "place");
  return first >= 0 && first <= reading.items.indexOf(member) && isListed(reading, first);
}

/** "between A and B", "A-B trade", "A's trade with B", "the two countries". */
function areasOfPair(reading: Reading, at: number, topic: Topic): Where | null {
  const { items, context } = reading;
  // "between Central Asian countries and China", "between the CIS countries"
  if (items.some((item, i) => isCue(item, "region") && isCue(items[i - 1], "between", "with"))) return null;
  if (items.some((_, i) => isBlocByItself(reading, i))) return null;
  // "the foreign trade between Ghana and Togo" is no trade with all
  const named = topic.total ? pairBehind(reading, topic) : namedPair(reading, topic.at < 0 ? at : topic.at);
  if (named) return ordered(named, "STATED");
  const partner = partnerOf(reading, at, topic.indicator);
  if (partner === "unknown") return null;
  const owner = ownerOf(reading, at, topic, partner?.code);
  // "overall trade between the two countries" is that of the pair
  const isOfAll = topic.total && !isCue(items[topic.at + 1], "between");
  if (isOfAll && owner && !partner) return { reference: owner.code, counterpart: "WLD", basis: basisOf(owner) };
  if (owner && partner && owner.code !== partner.code)
    return ordered([owner.code, partner.code], basisOf(owner, partner));
  const ranked = partner?.stated && !listedPartner(reading, at) ? listedBefore(reading, topic.at) : undefined;
  if (partner && ranked && ranked !== partner.code) return ordered([ranked, partner.code], "STATED");
  const points = items.some((item) => isCue(item, "pair", "other"));
  // "bilateral trade with Ghana", after that with Togo
  const isOfPair = !partner?.stated || context.pair?.includes(partner.code);
  if (points && context.pair && isOfPair) return ordered(context.pair, "CONTEXT");
  if (partner) {
    const other = ofAllBefore(reading, partner.code) ?? reporterOf(context, partner.code);
    return other ? ordered([other, partner.code], "CONTEXT") : null;
  }
  const partners = partnersBefore(reading, at);
  if (partners) return ordered(partners, "STATED");
  if (points) return null; // "bilateral trade", and nobody knows whose
  if (owner?.stated) return areasWithOwner(reading, owner.code, topic.indicator);
  if (context.adjacent && context.areas)
    return ordered([context.areas.reference, context.areas.counterpart], "CONTEXT");
  if (context.pair) return ordered(context.pair, "DOCUMENT");
  // "Foreign trade rose by 7 percent", in a text on Ghana
  return topic.total && context.home && context.home !== "WLD"
    ? { reference: context.home, counterpart: "WLD", basis: "DOCUMENT" }
    : null;
}

/** One area of the two is named: the other is the sentence's only other one, that of the context, or all. */
function areasWithOwner({ items, context }: Reading, owner: string, { counterpart_default }: Indicator): Where {
  const others = new Set(items.flatMap((item) => (item.type === "place" && item.code !== owner ? [item.code] : [])));
  const [other] = others;
  if (counterpart_default === "_X" && other && others.size === 1) return ordered([owner, other], "STATED");
  // A text on the trade with several areas says whom it means, in each sentence.
  const goesOn = counterpart_default === "_X" || (context.adjacent && context.partners.size < 2);
  const known = context.pair && goesOn ? otherOf(context.pair, owner) : undefined;
  if (known) return ordered([owner, known], "CONTEXT");
  return { reference: owner, counterpart: counterpart_default, basis: "STATED" };
}

/** "Japan's exports to Turkey", "imports from Turkey", "Azerbaijan invested 1.2 billion in the Russian economy". */
function areasOfOwner(reading: Reading, at: number, topic: Topic): Where | null {
  const { context, items } = reading;
  const { indicator } = topic;
  const told =
    indicator.pair === "none" ? null : (partnerOf(reading, at, indicator) ?? partnerOfGoods(reading, at, topic));
  if (told === "unknown") return null;
  const between = told ? null : balanceBetween(reading, topic);
  if (between) return between === "unknown" ? null : between;
  const from = told ? null : originBeside(reading, topic);
  const partner = from ? { code: from, stated: true } : isOfOtherClause(reading, topic, told) ? null : told;
  const owner = ownerOf(reading, at, topic, partner?.code);
  if (owner && isOtherWay(reading, at, topic, { owner, partner })) return null;
  const favoured = owner && !partner ? otherThanFavoured(reading, owner.code) : undefined;
  if (owner && favoured) return { reference: owner.code, counterpart: favoured, basis: "CONTEXT" };
  const continues = context.adjacent || items.some((item) => isCue(item, "pair", "other"));
  if (owner && partner && owner.code !== partner.code) {
    return { reference: owner.code, counterpart: partner.code, basis: basisOf(owner, partner) };
  }
  if (indicator.pair === "none") {
    const code = owner?.code ?? (context.adjacent ? context.areas?.reference : undefined) ?? context.home;
    // "FDI was $3 million, production $2 million": that of all others is none of the country
    if (code === "WLD" && !owner) return null;
    return code ? { reference: code, counterpart: "_Z", basis: owner ? basisOf(owner) : "DOCUMENT" } : null;
  }
  if (topic.total && owner && indicator.counterpart_default === "WLD") {
    return { reference: owner.code, counterpart: "WLD", basis: basisOf(owner) };
  }
  // "foreign direct investment in Georgia"
  if (topic.total && partner && !owner && indicator.counterpart_default !== "WLD")
    return { reference: "WLD", counterpart: partner.code, basis: basisOf(partner) };
  // "In 2020, foreign direct investment was $2 billion", in a text on Georgia
  if (topic.total && !partner && !owner && indicator.counterpart_default !== "WLD" && context.home)
    return { reference: "WLD", counterpart: context.home, basis: "DOCUMENT" };
  if (owner) {
    const other = continues ? partnerOfContext(reading, owner.code) : undefined;
    const isWhole = owner.stated && !items.some((item) => isCue(item, "pair", "other", "again", "whole"));
    if (other && namesStranger(reading, at, topic, [owner.code, other])) return null;
    // A text on the trade with several areas says whom it means, in each sentence.
    const isNamed = items.some((item, i) => i < at && item.type === "place" && item.code === other);
    const isOther = context.areas?.reference !== owner.code && !(isNamed && isOfPairSpokenOf(reading, owner.code));
    const isNew = isOther || (context.partners.size > 1 && !isNamed);
    if (other && !(isWhole && isNew)) {
      return { reference: owner.code, counterpart: other, basis: "CONTEXT" };
    }
    // "Kenya attracted $2 billion in foreign direct investment", "Kenya's FDI inflows"
    if (topic.total && indicator.counterpart_default !== "WLD" && owner.code !== "WLD")
      return { reference: "WLD", counterpart: owner.code, basis: basisOf(owner) };
    return { reference: owner.code, counterpart: indicator.counterpart_default, basis: basisOf(owner) };
  }
  if (partner) {
    const other = reporterOf(context, partner.code);
    return other ? { reference: other, counterpart: partner.code, basis: "CONTEXT" } : null;
  }
  if (isHomeAgain(reading))
    return { reference: context.home ?? "_X", counterpart: indicator.counterpart_default, basis: "DOCUMENT" };
  // "the overall imports", after those from one partner
  const namesAll = items.some((item, i) => i < topic.at && isCue(item, "world"));
  const goesOn = continues && !topic.total && !namesAll && (isToldAgain(reading, topic) || !isOfAllAgain(reading, at));
  const known = onlyPair(reading, topic) ?? areasOfContext(reading, indicator, goesOn);
  return known && namesStranger(reading, at, topic, [known.reference, known.counterpart]) ? null : known;
}

/** "Turkey was the largest market, as total exports reached $3 million": those to all; not "total exports to the neighbouring country". */
function isOfOtherClause({ items }: Reading, topic: Topic, partner: { readonly code: string } | null): boolean {
  const isPointedTo =
    isCue(items[topic.at + 1], ...topic.indicator.counterpart_after) && isCue(items[topic.at + 2], "other");
  if (!topic.total || !partner || isPointedTo) return false;
  const clause = items.findLastIndex((item, i) => i < topic.at && isCue(item, "clause"));
  return !items.some((item, i) => i > clause && item.type === "place" && item.code === partner.code);
}

/** "Imports from China were $3 billion, India is second with $2 billion": one that goes on about a third area is not about the two of the context. */
function namesStranger(reading: Reading, at: number, { at: topic }: Topic, known: readonly string[]): boolean {
  return reading.items.some((item, i) => {
    if (i >= at || item.type !== "place" || item.form !== "name" || item.possessive) return false;
    if (known.includes(item.code) || isLed(reading.items, i)) return false;
    return i > topic || isListed(reading, i);
  });
}

/** "exports amounted to 802 million, imports to 1.8 billion", after a sentence on the two areas. */
function areasOfContext({ context, catalogue }: Reading, indicator: Indicator, continues: boolean): Where | null {
  const { areas, pair, self, topic } = context;
  if (continues && areas) {
    // "exports to Canada, and imports": whose exports they were, has imports.
    const isDirected = topic !== null && catalogue.indicator(topic.id)?.pair === "directed";
    const [first, second] =
      !isDirected && pair && otherOf(pair, areas.reference) === areas.counterpart
        ? homeFirst(pair, context.home)
        : [areas.reference, areas.counterpart];
    if (context.topic?.id === indicator.id || second === "WLD" || second.startsWith("_")) {
      return {
        reference: areas.reference,
        counterpart: partnerOrDefault(areas.counterpart, indicator),
        basis: "CONTEXT",
      };
    }
    return { reference: first, counterpart: second, basis: "CONTEXT" };
  }
  const { home } = context;
  // The order of the two areas of trade turnover means nothing.
  const isOfEither = topic !== null && catalogue.indicator(topic.id)?.pair === "symmetric";
  const code = (isOfEither && areas?.counterpart === home ? home : areas?.reference) ?? home ?? self ?? pair?.[0];
  return code && code !== "WLD"
    ? { reference: code, counterpart: indicator.counterpart_default, basis: "DOCUMENT" }
    : null;
}

/** "Trade between Ghana and Togo fell. Exports rose.": those of Togo, in a text on Togo. */
const homeFirst = (pair: readonly [string, string], home: string | null): readonly [string, string] =>
  pair[1] === home ? [pair[1], pair[0]] : pair;

const partnerOrDefault = (code: string, { counterpart_default }: Indicator): string =>
  code.startsWith("_") ? counterpart_default : code;

function partnerOfContext({ context, items }: Reading, owner: string): string | undefined {
  const { areas, pair } = context;
  const pointsToPair = items.some((item) => isCue(item, "pair", "other"));
  const current = areas && otherOf([areas.reference, areas.counterpart], owner);
  if (current && !current.startsWith("_")) return current;
  if (context.adjacent && areas && !pointsToPair) return undefined;
  return (
    (pair ? otherOf(pair, owner) : undefined) ??
    (pointsToPair ? context.recent.find((code) => code !== owner) : undefined)
  );
}
