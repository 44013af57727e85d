import type { Role, Topic } from "../bound.ts";
import { isInParentheses, stopBetween } from "../items/gap.ts";
import { isCue, type Item, type PlaceItem } from "../items/item.ts";
import { leadOf } from "../items/lead.ts";
import type { Reading } from "../reading.ts";
import { basisOf, type Found, type Where } from "./area-basis.ts";
import { headsPrior, listedPartner } from "./listed-partner.ts";
import { areasOfNextInvestor } from "./next-investor.ts";
import { subjectBefore } from "./owner.ts";

/**
 * "The most FDI came from Turkey - $3 million, followed by Ghana - $2 million", in a text on Togo: what each brought to Togo. Null where the
 * number at `at` is of no single investor, "unknown" where the list may be one of those who got it.
 */
export function areasOfInvestor(
  reading: Reading,
  at: number,
  topic: Topic,
  { measure }: Role,
): Where | "unknown" | null {
  const next = areasOfNextInvestor(reading, at, topic);
  if (next || !isInflow(reading, topic, measure)) return next;
  const host = hostOf(reading);
  const origin = originOf(reading, at, topic);
  // "FDI from Turkey fell", in a text that does not say where it went
  if (origin && (!host || (host.code === origin.code && !host.stated)))
    return { reference: origin.code, counterpart: topic.indicator.counterpart_default, basis: "STATED" };
  if (!host) return null;
  const listed = listedPartner(reading, at);
  if (isRankedHost(reading, at, host)) return listed ? "unknown" : null;
  const investor =
    listed ??
    sharerOf(reading, at) ??
    origin ??
    // "Turkey was the largest investor with 20 percent of total FDI", "with $3 million"
    (measure === "share" || topic.form === "list"
      ? subjectBefore(reading.items, at, ({ code }) => code !== host.code)
      : undefined);
  if (!investor || investor.code === host.code) return null;
  return { reference: investor.code, counterpart: host.code, basis: basisOf(host) };
}

/**
 * "Turkey is the second largest investor in Togo", "Togo's third largest investor is Turkey": who invests where; "unknown" where not both are told,
 * null for any other rank.
 */
export function areasOfRankedInvestor({ items, context }: Reading, at: number, topic: Topic): Where | "unknown" | null {
  const { form, indicator } = topic;
  if (form !== "list" || indicator.pair !== "directed" || indicator.counterpart_default !== "_X") return null;
  const [before, behind] = [items[at - 1], items.findIndex((item, i) => i > topic.at && isPlaceOrRegion(item))];
  // "a Polish firm is the second largest investor in Kenya", "in the Kenyan energy sector"
  const isOfPart = isCue(items[behind - 1], "in") && items[behind]?.type === "place" && !isWhole(items[behind]);
  if (isOfPart || items.slice(0, at).some((item) => isCue(item, "firm"))) return "unknown";
  const own = before?.type === "place" && before.possessive ? before : undefined;
  const place = own ?? (isCue(items[behind - 1], "in", "of") ? items[behind] : undefined);
  const told = place?.type === "place" ? place.code : null;
  const host = told ?? (isCue(before, "self") ? context.self : null);
  // "Kenya's third biggest investor is Poland"
  const last = own && isCue(items[topic.at + 1], "level") ? items[topic.at + 2] : undefined;
  const named = last?.type === "place" ? last : undefined;
  const investor = (subjectBefore(items, own ? at - 1 : at, ({ code }) => code !== host) ?? named)?.code;
  // "Greek investments in Georgia reached $3 million, and Greece is the third largest investor"
  const isAgain = !host && context.topic?.id === indicator.id && context.areas?.reference === investor;
  const where = host ?? (isAgain ? context.areas?.counterpart : undefined);
  if (!where || !investor || where.startsWith("_")) return "unknown";
  return { reference: investor, counterpart: where, basis: told ? "STATED" : "CONTEXT" };
}

const isWhole = (item: Item | undefined): boolean => item?.type === "place" && item.form === "name" && !item.possessive;

const isPlaceOrRegion = (item: Item): boolean => item.type === "place" || isCue(item, "region");

/** "foreign direct investment": what comes in from all others, and from each of them; "Turkey ranked third", "of total investment" behind it. */
function isInflow({ context }: Reading, { total, indicator, at }: Topic, measure: Role["measure"]): boolean {
  if (indicator.pair !== "directed" || indicator.counterpart_default !== "_X") return false;
  return total || (context.areas?.reference === "WLD" && (at < 0 || measure === "share"));
}

/** "Togo came first with FDI of $3 million, followed by Ghana": where it was invested stands beside others of the kind. */
const isRankedHost = ({ items }: Reading, at: number, { code }: Found): boolean =>
  subjectBefore(items, at, (place) => place.code === code) !== undefined;

/** "$3 million came from Turkey", "FDI from Turkey amounted to $3 million" */
const originOf = (reading: Reading, at: number, topic: Topic): PlaceItem | null =>
  originBehind(reading, Math.max(at, topic.at)) ?? originBefore(reading, at, topic);

function originBefore(reading: Reading, at: number, topic: Topic): PlaceItem | null {
  const { items } = reading;
  for (let i = at - 1; i > topic.at; i--) {
    const item = items[i];
    if (item?.type !== "place" || item.possessive) continue;
    // "from firms registered in Turkey - $3 million"
    const isOfFirms = isMember(reading, i) && items.slice(topic.at, i).some((each) => isCue(each, "from"));
    if (leadOf(reading, i) === "from" || isOfFirms || headsPrior(reading, i)) return item;
  }
  return null;
}

/** "($3 million) from Turkey", "(a fall of 5 percent in) foreign direct investment (FDI) from Turkey" */
function originBehind(reading: Reading, at: number): PlaceItem | null {
  const { text, items } = reading;
  const [named, short] = [items[at], items[at + 1]];
  const isShort = named && short?.type === "indicator" && isInParentheses(text, named, short);
  const last = isShort ? { ...short, end: short.end + 1 } : named;
  for (let i = isShort ? at + 2 : at + 1; i < items.length; i++) {
    const item = items[i];
    if (!last || !item || stopBetween(text, last, item)) return null;
    if (item.type === "quantity" || isCue(item, "clause", "and")) return null;
    if (item.type === "place" && !item.possessive && leadOf(reading, i) === "from") return item;
  }
  return null;
}

/** "Turkey accounted for $3 million of FDI" */
function sharerOf({ items }: Reading, at: number): PlaceItem | null {
  const share = isCue(items[at - 1], "share") ? items[at - 2] : undefined;
  return share?.type === "place" && share.form === "name" && !share.possessive ? share : null;
}

/** "Turkey - $3 million" */
function isMember({ text, items }: Reading, at: number): boolean {
  const [place, value] = [items[at], items[at + 1]];
  return place !== undefined && value?.type === "quantity" && DASH.test(text.slice(place.end, value.start));
}

const DASH = /^\s*(?:[(:–—]|-\s)\s*$/;

/** "from Turkey to (Togo)" */
const isBehindOrigin = (items: readonly Item[], at: number): boolean =>
  isCue(items[at - 1], "to") && items[at - 2]?.type === "place" && isCue(items[at - 3], "from");

/** Where it was invested: "in Togo" of the sentence, else where the text last told that all went. */
function hostOf(reading: Reading): Found | null {
  const { items, context } = reading;
  const told = items.find(
    (item, i) =>
      item.type === "place" &&
      !isMember(reading, i) &&
      (item.possessive || isCue(items[i - 1], "in") || isBehindOrigin(items, i)),
  );
  if (told?.type === "place") return { code: told.code, stated: true };
  const code = context.areas?.reference === "WLD" ? context.areas.counterpart : context.home;
  return code && code !== "WLD" ? { code, stated: false } : null;
}
