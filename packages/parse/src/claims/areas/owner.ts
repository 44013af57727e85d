import type { Indicator } from "@sourcebook/model";
import type { Topic } from "../bound.ts";
import { stopBetween, wordsBetween } from "../items/gap.ts";
import { isCue, type Item, type PlaceItem } from "../items/item.ts";
import { isLed, isOrigin, leadOf } from "../items/lead.ts";
import type { Reading } from "../reading.ts";
import { isPart } from "../roles/part.ts";
import type { Found } from "./area-basis.ts";
import { isAmongBloc, isListed } from "./listed-partner.ts";
import { namedPair } from "./named-pair.ts";
import { isOfUnknown } from "./several-areas.ts";

/** The reference area: beside the name of the indicator, behind it with a preposition, else the subject of the sentence. */
export function ownerOf(reading: Reading, at: number, topic: Topic, partner?: string): Found | null {
  const { items } = reading;
  const agent = topic.form === "verb" ? agentOf(reading, topic.at) : null;
  if (agent && agent.code !== partner) return { code: agent.code, stated: true };
  const named = topic.at < 0 ? at : topic.at;
  const beside =
    topic.form === "verb" || topic.form === "anaphor verb" || topic.at < 0 ? null : ownerBeside(reading, named);
  if (beside && beside.code !== partner) return beside;
  const from = Math.min(named, topic.after ? at : named);
  // "Kenya ranked second with exports to Ghana", in a text on Ghana
  const isOfHome = partner !== undefined && partner === reading.context.home;
  const mayOwn: MayBe = (place, i) =>
    place.code !== partner &&
    !isPressing(reading, place) &&
    !isAmongBloc(reading, i) &&
    !(topic.indicator.pair !== "none" && !isOfHome && !actsItself(reading, i, topic) && isListed(reading, i));
  const subject = subjectBefore(items, from, mayOwn);
  const isVerb = topic.form === "verb" || topic.form === "anaphor verb";
  const actor = isVerb ? (subject ?? residentBefore(reading, topic.at)) : undefined;
  if (actor && actor.code !== partner) return { code: actor.code, stated: true };
  const behind = ownerBehind(reading, topic);
  if (behind && behind.code !== partner) return behind;
  if (subject) return { code: subject.code, stated: true };
  // "Kazakh-Chinese trade, including exports of ...": neither of the two alone is meant.
  return selfOf(reading, from, partner) ?? (namedPair(reading, named) ? null : mentionedBefore(items, from, mayOwn));
}

/** "Kenya was second with importing $3 million": the member of a list that the verb is of. */
function actsItself({ items }: Reading, at: number, { at: verb, form }: Topic): boolean {
  const between = items.slice(at + 1, verb);
  return (
    form === "verb" &&
    isCue(between.at(-1), "with") &&
    between.every(({ type }) => type === "cue" || type === "quantity")
  );
}

/** "5 million tonnes of wheat, exported by Kazakhstan" */
function agentOf({ text, items }: Reading, at: number): PlaceItem | null {
  const [verb, by, place] = [items[at], items[at + 1], items[at + 2]];
  if (!verb || !isCue(by, "by") || place?.type !== "place" || place.possessive || place.form === "adjective")
    return null;
  return wordsBetween(text, verb, by) + wordsBetween(text, by, place) === 0 ? place : null;
}

/** "EU imports to the UK" come from the EU. */
export function originBeside(reading: Reading, { at, indicator }: Topic): string | null {
  const [origin, lead, place] = [reading.items[at - 1], reading.items[at + 1], reading.items[at + 2]];
  if (origin?.type !== "place" || place?.type !== "place" || origin.code === place.code) return null;
  const isInto = isCue(lead, "to") && indicator.reference_after.includes("to");
  return isInto && !stopBetween(reading.text, origin, place) ? origin.code : null;
}

/** "exports of Japan" */
export function ownerBehind(reading: Reading, { at, indicator }: Topic): Found | null {
  const place = at < 0 ? null : placeAfter(reading, at, indicator);
  return place ? { code: place.code, stated: true } : null;
}

/** "Japan shipped 5,000 tonnes of LNG from Russia": whose exports they are, or whose imports, is not told. */
function isSentFromAnother(reading: Reading, topic: Topic, owner: string): boolean {
  const isDeed = topic.form === "verb" || topic.form === "anaphor verb";
  const origin = isDeed ? ownerBehind(reading, topic) : null;
  if (!origin || origin.code === owner) return false;
  const { text, items } = reading;
  return items.some((item, i) => {
    const host = items[i - 2];
    if (item.type !== "place" || item.code !== origin.code || leadOf(reading, i) !== "from") return false;
    return host !== undefined && !stopBetween(text, host, item);
  });
}

/** May it be traded the other way, from or to what names the owner, or by somebody else? */
export function isOtherWay(
  reading: Reading,
  at: number,
  topic: Topic,
  { owner, partner }: { readonly owner: Found; readonly partner: Found | null },
): boolean {
  if (isSentFromAnother(reading, topic, owner.code) || isOfOtherHolder(reading, topic, owner)) return true;
  return !partner && (isSentToOwner(reading, at, topic, owner.code) || mayBeOrigin(reading, topic, owner.code));
}

/** "Kenya led in the chamber's exports", "in farmers' exports": of one who is no area, and not of the subject. */
function isOfOtherHolder(
  { text, start, items }: Reading,
  { at, form, after, indicator }: Topic,
  owner: Found,
): boolean {
  const name = items[at];
  if (!name || form === "verb" || after || !owner.stated || indicator.counterpart_default !== "WLD") return false;
  const from = Math.max(start, name.start - LONGEST);
  const said = HOLDER.exec(text.slice(from, name.start));
  if (!said) return false;
  const holder = from + said.index;
  // "the GCC states' exports", "the Kenyan government's"
  if (items.some((item) => item.type === "place" && item.end + 1 === holder)) return false;
  return items.every((item) => item.end <= holder || item.start >= holder + said[0].length || item === name);
}

/** "chamber's ", "farmers' total " */
const HOLDER = /(?<!\p{L})\p{L}\p{Ll}{2,}(?:['’]s|(?<=s)['’])\s(?:\p{Ll}[\p{L}-]*\s)?$/u;

/** "Kenya was a large source of Ghana's imports, sending goods worth $3 million to Ghana": of the sender, whom nothing beside the number names. */
function isSentToOwner({ text, items }: Reading, at: number, { at: topic, indicator }: Topic, owner: string): boolean {
  if (topic > at || !indicator.counterpart_after.includes("from")) return false;
  const place = items.findIndex((item, i) => i > at && item.type === "place");
  const [quantity, goal] = [items[at], items[place]];
  if (!quantity || goal?.type !== "place" || goal.code !== owner || !isCue(items[place - 1], "to")) return false;
  return !stopBetween(text, quantity, goal) && place - at <= 4;
}

/** "(Georgia's trade with China was $3 million.) Chinese imports were $2 million": what China imports, or what Georgia does from there? */
function mayBeOrigin({ text, items, catalogue, context }: Reading, topic: Topic, owner: string): boolean {
  const { areas, adjacent, home } = context;
  const [place, name] = [items[topic.at - 1], items[topic.at]];
  if (!adjacent || !areas || !name || !topic.indicator.counterpart_after.includes("from")) return false;
  if (place?.type !== "place" || place.form !== "adjective" || wordsBetween(text, place, name) > 0) return false;
  const isOfBoth = context.topic !== null && catalogue.indicator(context.topic.id)?.pair === "symmetric";
  const isPartner = owner === areas.counterpart || (isOfBoth && owner === areas.reference);
  return isPartner && owner !== home && areas.counterpart !== "WLD";
}

/** The first place behind the name of the indicator at `at` that may own it, before another indicator or a new clause. */
function placeAfter(reading: Reading, at: number, indicator: Indicator): PlaceItem | null {
  const { items } = reading;
  for (let i = at + 1; i < items.length; i++) {
    const item = items[i];
    if (!item || item.type === "indicator" || isCue(item, "clause", "base") || isPart(reading, i)) return null;
    if (item.type !== "place") continue;
    const lead = leadOf(reading, i);
    if (lead === "from" && isEarnedAgain(reading, at, i)) continue;
    if (lead && indicator.reference_after.includes(lead) && !isOrigin(reading, i, indicator)) return item;
  }
  return null;
}

/** "earned $3 million from exports to Kenya and $2 million from Togo": is the place at `at` one that the trade named at `name` is with, too? */
export function isEarnedAgain({ text, items }: Reading, name: number, at: number): boolean {
  const [amount, from, place] = [items[at - 2], items[at - 1], items[at]];
  if (name < 1 || !isCue(items[name - 1], "from") || items[name - 2]?.type !== "quantity") return false;
  if (!isCue(from, "from") || amount?.type !== "quantity" || place?.type !== "place" || at - 2 < name) return false;
  return wordsBetween(text, amount, from) === 0;
}

/** "Japan's bilateral trade surplus", "U.S. exports", "its trade deficit": modifiers may stand between. */
export function ownerBeside(reading: Reading, at: number): Found | null {
  const { text, items, context } = reading;
  let words = 0;
  for (let i = at - 1; i >= 0; i--) {
    const [item, next] = [items[i], items[i + 1]];
    if (!item || !next || stopBetween(text, item, next)) return null;
    words += wordsBetween(text, item, next);
    if (words > 3) return null;
    if (item.type === "place") {
      const lead = leadOf(reading, i);
      if (item.possessive || item.form === "adjective") return { code: item.code, stated: true };
      // "China exports", "the value of EU exports"
      return words === 0 && (lead === null || lead === "of") ? { code: item.code, stated: true } : null;
    }
    if (isCue(item, "self") || isKnownBloc(reading, item))
      return context.self
        ? {
            code:
              subjectBefore(items, i, (place) => !isPressing(reading, place))?.code ??
              holderBefore(items, i) ??
              context.self,
            stated: false,
          }
        : null;
    if (
      item.type !== "quantity" &&
      item.type !== "period" &&
      item.type !== "product" &&
      !isCue(item, "world", "pair", "statement")
    )
      return null;
  }
  return null;
}

/** "Kenya's exports fell, while its (imports rose)": whose trade the sentence has told before. */
function holderBefore(items: readonly Item[], at: number): string | undefined {
  const holder = items.findLast(
    (item, i) => i < at && item.type === "place" && item.possessive && items[i + 1]?.type === "indicator",
  );
  return holder?.type === "place" ? holder.code : undefined;
}

/** "under U.S. pressure to reduce its surplus": that of whom it is put on. */
export const isPressing = ({ text, language }: Reading, { end }: PlaceItem): boolean =>
  language.claims.pressing.test(text.slice(end, end + LONGEST));

/** Characters that hold a word. */
const LONGEST = 20;

/** "the region", after one that has a code: Latin America. */
const isKnownBloc = ({ catalogue, context }: Reading, item: Item | undefined): boolean =>
  isCue(item, "region") &&
  item.cue.again === true &&
  context.self !== null &&
  catalogue.place(context.self)?.kind === "bloc";

/** "China is Dubai's largest trading partner": of those whom a sentence on its partners tells of, it is told with no area. */
function isPartnerOfRegion({ text, items, language }: Reading, at: number): boolean {
  const [region, next, second] = items.slice(at, at + 3);
  const partner = next?.type === "quantity" || next?.type === "indicator" ? second : next;
  if (!isCue(region, "region") || !isCue(partner, "partner")) return false;
  return wordsBetween(text, region, partner) <= FEW && language.claims.possessive.test(text.slice(region.end));
}

/** Words that may stand before a partner: "(Dubai's) second largest trading (partner)". */
const FEW = 4;

/** "the Middle East's trade surplus", "the region's exports", "exports from this region": of more areas than one, or of a part of one. */
export function isOfRegion(reading: Reading, { at, indicator }: Pick<Topic, "at" | "indicator">): boolean {
  const { text, items } = reading;
  if (at >= 0 && isOfUnknown(reading, at, indicator)) return true;
  if (items.some((_, i) => isPartnerOfRegion(reading, i))) return true;
  const [lead, behind] = [items[at + 1], items[at + 2]];
  if (at >= 0 && isCue(behind, "region") && isCue(lead, ...indicator.reference_after) && !isKnownBloc(reading, behind))
    return !indicator.counterpart_after.some((each) => isCue(lead, each));
  // "Dubai's non-oil (trade)"
  const [region, name] = [items[items[at - 1]?.type === "product" ? at - 2 : at - 1], items[at]];
  if (isKnownBloc(reading, region)) return false;
  return (
    isCue(region, "region") &&
    name !== undefined &&
    !stopBetween(text, region, name) &&
    wordsBetween(text, region, name) <= 2
  );
}

/** The last place before `at` that may be it and that no preposition leads to: "Uganda sold goods", "the BLEU moved into a surplus". */
export function subjectBefore(items: readonly Item[], at: number, mayBe: MayBe): PlaceItem | undefined {
  for (let i = at - 1; i >= 0; i--) {
    const item = items[i];
    if (item?.type !== "place" || item.possessive || item.form === "adjective" || !mayBe(item, i)) continue;
    // "Commenting on Japan, which is running a surplus": what follows tells of Japan.
    if (!isLed(items, i) || isCue(items[i + 1], "again")) return item;
  }
  return undefined;
}

/** "Countries of the EU imported German goods", "buyers in Kenya imported wheat"; not "goods from Kenya imported in 2020". */
function residentBefore(reading: Reading, verb: number): PlaceItem | undefined {
  const { text, items } = reading;
  const [place, deed, next] = [items[verb - 1], items[verb], items[verb + 1]];
  if (place?.type !== "place" || place.form !== "name" || place.possessive || !deed) return undefined;
  const lead = leadOf(reading, verb - 1);
  const isResident = lead === "of" || lead === "in" || lead === "from";
  const hasObject = next?.type === "place" || next?.type === "product" || next?.type === "quantity";
  return isResident && hasObject && wordsBetween(text, place, deed) === 0 ? place : undefined;
}

/** May the place at an index of the sentence be the one looked for? */
type MayBe = (place: PlaceItem, at: number) => boolean;

/** "the U.S.'s export program had subsidised exports": an area of the sentence that no preposition leads to. */
function mentionedBefore(items: readonly Item[], at: number, mayBe: MayBe): Found | null {
  for (let i = at - 1; i >= 0; i--) {
    const item = items[i];
    if (isCue(item, "clause")) return null;
    if (item?.type === "place" && item.form !== "capital" && mayBe(item, i) && !isLed(items, i))
      return { code: item.code, stated: true };
  }
  return null;
}

/** "the country", "its": the area last spoken of. */
function selfOf({ items, context }: Reading, at: number, except?: string): Found | null {
  const points = items.slice(0, Math.max(at, 0)).some((item) => isCue(item, "self"));
  return points && context.self && context.self !== except ? { code: context.self, stated: false } : null;
}
