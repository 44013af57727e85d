import type { Indicator, Span } from "@sourcebook/model";
import { stopBetween, wordsBetween } from "../items/gap.ts";
import { isCue, type Item, type PlaceItem } from "../items/item.ts";
import type { Reading } from "../reading.ts";
import type { Partner } from "./area-basis.ts";
import { isAmongBloc } from "./listed-partner.ts";

/** A counterpart and the words that tell it. */
export type ToldPartner = { readonly span: Span; readonly partner: Partner };

/** "to the five neighbouring countries", "to countries of the European Union": areas without a name that the preposition at `at` leads to. */
export function unnamedAreas(reading: Reading, at: number): ToldPartner | null {
  const { text, items, language } = reading;
  const lead = items[at];
  const words = lead && language.claims.unnamedAreas.exec(text.slice(lead.end, lead.end + LONGEST));
  if (!lead || !words) return null;
  const span = { start: lead.start, end: lead.end + words[0].length };
  const rest = items.slice(at + 1, at + 1 + MOST);
  const inside = rest.filter(({ start }) => start < span.end);
  const [of, whole] = rest.slice(inside.length);
  const isPart = isCue(of, "of", "in") && wordsBetween(text, span, of) === 0;
  if (isPart && whole?.type === "place" && inside.every((item) => isCue(item, "pair"))) {
    const isList = beginsList(reading, items.indexOf(whole));
    return { span: whole, partner: isList ? "unknown" : { code: whole.code, stated: true } };
  }
  return inside.every(describesAreas) ? { span, partner: "unknown" } : null;
}

/** "from its EU partners": areas without a name that are of a bloc. */
export function partnersOfBloc({ text, items, catalogue }: Reading, at: number): ToldPartner | null {
  const [lead, its, bloc, next, last] = items.slice(at);
  const isBloc = bloc?.type === "place" && catalogue.place(bloc.code)?.kind === "bloc";
  // "trading partners" names trade, too.
  const partners = next?.type === "indicator" ? last : next;
  if (!lead || !isBloc || !isCue(its, "self") || !isCue(partners, "partner")) return null;
  return wordsBetween(text, lead, its) + wordsBetween(text, its, bloc) + wordsBetween(text, bloc, partners) <= 1
    ? { span: bloc, partner: { code: bloc.code, stated: true } }
    : null;
}

/** "exports to Zanzibar", "goods worth $3 million to the Celestial Empire": a name that the catalogue does not have; not "to Zanzibar, Tanzania". */
export function unknownName(
  { text, start, items }: Reading,
  at: number,
  { counterpart_after }: Indicator,
): ToldPartner | null {
  const [host, lead, next] = [items[at - 1], items[at], items[at + 1]];
  // "export earnings from Frozen Fish"
  if (isCue(lead, "from") && counterpart_after.includes("to")) return null;
  if (!host || !lead || (host.type !== "indicator" && host.type !== "product" && host.type !== "quantity")) return null;
  if (wordsBetween(text, host, lead) > 0 || stopBetween(text, host, lead)) return null;
  const name = NAME.exec(text.slice(lead.end, lead.end + LONGEST));
  const end = lead.end + (name?.[0].length ?? 0);
  if (!name || (next && next.start < end) || isTitle(text.slice(start, lead.end))) return null;
  if (next?.type === "place" && /^,?\s?$/.test(text.slice(end, next.start))) return null;
  return { span: { start: lead.start, end }, partner: "unknown" };
}

/** "exported from Kermanshah Province", "imported to the province": is what a preposition leads to behind the name a part of an area, or one without a code? */
export function isOfUnknown({ text, items }: Reading, at: number, indicator: Indicator): boolean {
  const [name, lead, next] = [items[at], items[at + 1], items[at + 2]];
  if (!name || !isCue(lead, "from", "to") || wordsBetween(text, name, lead) > 0) return false;
  const { kind } = lead.cue;
  if (!indicator.reference_after.includes(kind) || indicator.counterpart_after.includes(kind)) return false;
  const said = PART.exec(text.slice(lead.end, lead.end + LONGEST));
  if (said && !(next && next.start < lead.end + said[0].length)) return true;
  return isCue(next, "firm") && wordsBetween(text, lead, next) <= 1;
}

/** " Kermanshah", " the western Kermanshah" */
const PART = /^\s(?:the\s)?(?:\p{Ll}{4,}\s)?\p{Lu}\p{Ll}{2,}/u;

/** " Zanzibar", " the Celestial Empire" */
const NAME = /^\s(?:the\s)?\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+){0,2}/u;

/** "Ghana's Exports": are all long words written large, as in a headline? */
const isTitle = (said: string): boolean => !/\s\p{Ll}{4,}/u.test(said) && /\s\p{Lu}\p{Ll}{3,}/u.test(said);

/** "trade between the CIS countries": of each with all others of the bloc; not "between the CIS partners Armenia and Belarus". */
export function isBlocByItself({ items, catalogue }: Reading, at: number): boolean {
  const [lead, bloc, next] = [items[at - 1], items[at], items[at + 1]];
  if (bloc?.type !== "place" || !isCue(lead, "between") || isCue(next, "and")) return false;
  if (isCue(next, "partner") && items[at + 2]?.type === "place") return false;
  return catalogue.place(bloc.code)?.kind === "bloc" && next?.type !== "place";
}

/** Characters that hold the words for areas without a name, and items that may stand in them. */
const LONGEST = 80;
const MOST = 8;

/** "its five main trading partners", "oil-importing countries"; "EU countries" have a name, "both countries" were named before. */
const describesAreas = (item: Item): boolean =>
  item.type === "quantity" ||
  item.type === "product" ||
  item.type === "indicator" ||
  isCue(item, "self", "region", "partner", "name", "and");

/** "Turkey and Russia", "Turkey, Russia and other countries": does the place at `at` begin a list, whose members are meant together? */
export function beginsList(reading: Reading, at: number): boolean {
  const { text, items } = reading;
  const first = items[at];
  if (first?.type !== "place") return false;
  for (let i = at; ; i++) {
    const [member, next, last] = [items[i], items[i + 1], items[i + 2]];
    if (!member || !next || wordsBetween(text, member, next) > 1) return false;
    if (isCue(next, "and"))
      return isAlike(first, last) ? wordsBetween(text, next, last) <= 1 : unnamedAreas(reading, i + 1) !== null;
    if (!isAlike(first, next)) return false;
  }
}

/** Does the place end a list: "Turkey and Russia", "Turkey, Russia"? */
export function endsList(reading: Reading, at: number): boolean {
  const { text, items } = reading;
  const isJoined = isCue(items[at - 1], "and");
  const before = isJoined ? at - 2 : at - 1;
  const [last, former] = [items[at], items[before]];
  if (last?.type !== "place" || !isAlike(last, former) || wordsBetween(text, former, last) > 2) return false;
  // "Among the CIS countries, Russia"
  if (isAmongBloc(reading, before)) return false;
  const between = text.slice(former.end, last.start);
  // "imported to (Ukraine): (China) - $1 billion"
  return isJoined || (!between.includes(":") && PARTED.test(between));
}

/** "(Turkey), (Russia)"; not "figures of (Turkey) show (Russia)" */
const PARTED = /[,;/]|^\s+$/;

const isAlike = (place: PlaceItem, other: Item | undefined): other is PlaceItem =>
  other?.type === "place" && other.form === place.form && !other.possessive && other.code !== place.code;
