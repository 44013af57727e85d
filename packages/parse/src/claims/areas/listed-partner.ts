import { stopBetween, wordsBetween } from "../items/gap.ts";
import { isCue, type Item, type PlaceItem } from "../items/item.ts";
import { leadOf } from "../items/lead.ts";
import { kindOf } from "../items/unit-kind.ts";
import type { Reading } from "../reading.ts";
import { isRestated } from "../times/share-times.ts";

/**
 * The member of a list of partners that the number at `at` belongs to: "Italy with $9.2 billion (20 percent), Turkey - $5 billion",
 * "Russia is in second place - $2 billion".
 */
export function listedPartner(reading: Reading, at: number): PlaceItem | null {
  for (let i = at - 1; i >= 0; i--) {
    const item = reading.items[i];
    if (isCue(item, "clause")) return null;
    if (item?.type === "place") return isListed(reading, i) ? item : null;
  }
  return memberBehind(reading, at);
}

/** "Canada ranked second (for trade with Italy at $3 million)": the member of a list that the name at `at` is told of. */
export function listedBefore(reading: Reading, at: number): string | undefined {
  const last = reading.items.findLastIndex((item, i) => i < at && item.type === "place");
  const place = reading.items[last];
  return place?.type === "place" && (isRanked(reading, last) || isNext(reading, last)) ? place.code : undefined;
}

/** "With $3 million in exports, Italy ranked fourth": the member of a list that its own number opens the sentence for. */
function memberBehind(reading: Reading, at: number): PlaceItem | null {
  const { text, items } = reading;
  const next = items.findIndex((item, i) => i > at && item.type === "place");
  const [last, place] = [items[next - 1], items[next]];
  if (
    !isCue(items[0], "with") ||
    !last ||
    place?.type !== "place" ||
    !/,\s(?:the\s)?$/.test(text.slice(last.end, place.start))
  )
    return null;
  return isRanked(reading, next) || isNext(reading, next) ? place : null;
}

/** Does the place stand in a list of partners, with its value or its rank, or as the largest of them? The one that the text is about is no partner of its own. */
export function isListed(reading: Reading, at: number): boolean {
  const place = reading.items[at];
  if (place?.type !== "place" || place.possessive || place.form === "adjective") return false;
  if (place.code === reading.context.home || (leadOf(reading, at) !== null && !isRankTakenBy(reading, at)))
    return false;
  return (
    headsValue(reading, place, at) ||
    isNext(reading, at) ||
    isRanked(reading, at) ||
    isNamedPartner(reading, at) ||
    isMemberOfBloc(reading, at) ||
    goesOnFromPartner(reading, at) ||
    opensList(reading, at)
  );
}

/** "The first place was taken by Italy (with $9.2 billion)", "the second belongs to Italy"; not "third with exports to Italy" */
export function isRankTakenBy(reading: Reading, at: number): boolean {
  const { text, items, catalogue } = reading;
  const rank = items.findLastIndex((item, i) => i < at && item.type === "quantity");
  const [before, lead] = [items[at - 2], items[at - 1]];
  if (kindOf(catalogue, items[rank]) !== "rank" || !before || !lead) return false;
  if (leadOf(reading, at) === "by") return true;
  const isSubject = items.slice(0, rank).every((item) => item.type === "period" || isCue(item, "in"));
  return isSubject && leadOf(reading, at) === "to" && wordsBetween(text, before, lead) > 0;
}

/** "Italy came third", "Italy followed with"; not "Italy followed with a $3 billion loan", "Italy is third, having sold" */
function isNext({ text, items, language }: Reading, at: number): boolean {
  const [place, next, lead, value] = items.slice(at, at + 4);
  if (!place || !isCue(next, "next") || wordsBetween(text, place, next) > 0) return false;
  if (lead && stopBetween(text, next, lead)) return false;
  return value?.type !== "quantity" || !language.claims.indefinite.test(text.slice(value.start - ARTICLE, value.start));
}

/** "(exports to the CIS were $3 billion:) Italy $1 billion", "Italy reached 20 percent, (Kenya followed with 8 percent)": does it lead a list? */
function opensList(reading: Reading, at: number): boolean {
  const { text, items } = reading;
  const [before, place, next, second] = items.slice(Math.max(0, at - 1), at + 3);
  if (at < 1 || !before || !place || !next) return false;
  const value = isCue(next, "level") ? second : next;
  if (value?.type !== "quantity" || wordsBetween(text, place, next) + wordsBetween(text, next, value) > 0) return false;
  if (value === next) return /:\s$/.test(text.slice(before.end, place.start));
  return items.some((item, i) => i > at && isCue(item, "next") && item.start > value.end && isNextOne(reading, i));
}

/** "(Kenya) followed with 8 percent" */
const isNextOne = ({ items }: Reading, next: number): boolean =>
  items[next - 1]?.type === "place" && isCue(items[next + 1], "with") && items[next + 2]?.type === "quantity";

/** Characters that hold an article. */
const ARTICLE = 4;

/** "the surplus with the United States was $3 billion, India reached $2 billion", "Kenya $1 billion", "Kenya by 3 percent": after a partner with its value the next one. */
function goesOnFromPartner(reading: Reading, at: number): boolean {
  const { text, items } = reading;
  const [place, next] = [items[at], items[at + 1]];
  const value = isCue(next, "level", "by") ? items[at + 2] : next;
  if (!place || !next || value?.type !== "quantity") return false;
  if (wordsBetween(text, place, next) + wordsBetween(text, next, value) > 0) return false;
  const before = items.slice(0, at);
  const last = before.findLastIndex((item) => item.type === "quantity");
  if (!isCue(next, "level") && !(before.slice(last + 1).every(mayJoin) && isNextOf(reading, last, at))) return false;
  const former = isRestated(reading, last - 1) ? last - 1 : last;
  return (
    isListed(reading, isCue(items[former - 1], "with") ? former - 2 : former - 1) ||
    before.some((item, i) => i < former && item.type === "place" && isCue(items[i - 1], "to", "from", "with"))
  );
}

/** "5 percent in 2021, (Kenya)", "5 percent and (Kenya)" */
const mayJoin = (item: Item): boolean => item.type === "period" || isCue(item, "and", "in", "step");

/** Does a comma or "and" part the place at `at` from the value of another partner, and nothing else? */
function isNextOf({ text, items }: Reading, former: number, at: number): boolean {
  const [value, last, place] = [items[former], items[at - 1], items[at]];
  if (!value || !last || !place || text.slice(value.end, place.start).includes(";")) return false;
  return isCue(last, "and") || /,\s*$/.test(text.slice(last.end, place.start));
}

/** "Italy $9.2 billion", "Italy's at $9.2 billion", "Italy ($9.2 billion)": the place that heads the number at `at`, and that no preposition leads to; null for none. */
export function headOfNumber(reading: Reading, at: number): PlaceItem | null {
  const { text, items } = reading;
  const ofChange = [at - 2, at - 3].find((i) => items[i]?.type === "place" && headsChange(reading, i) === at);
  const place = ofChange === undefined ? undefined : items[ofChange];
  if (place?.type === "place" && place.form === "name") return place;
  const first = isCue(items[at - 1], "in", "with") && items[at - 2]?.type === "place" ? at - 2 : at - 1;
  const [head, quantity] = [items[first], items[at]];
  if (head?.type !== "place" || head.form !== "name" || !quantity) return null;
  if (wordsBetween(text, head, quantity) >= at - first) return null;
  return head.possessive || leadOf(reading, first) === null ? head : null;
}

/** "(from Japan fell), Italy from $9 million (to $6 million)" */
export function headsPrior({ text, items }: Reading, at: number): boolean {
  const [place, from, value] = [items[at], items[at + 1], items[at + 2]];
  if (place?.type !== "place" || place.possessive || !isCue(from, "from") || value?.type !== "quantity") return false;
  return wordsBetween(text, place, from) + wordsBetween(text, from, value) === 0;
}

/** "Italy with $9.2 billion", "Italy - $9.2 billion", "Italy ($9.2 billion)" */
function headsValue(reading: Reading, head: PlaceItem, at: number): boolean {
  const { text, items } = reading;
  const led = withBehind(reading, at);
  if (led >= 0 && items[led + 1]?.type === "indicator") return buysFromHome(reading, led + 2);
  const isWith = led === at + 1;
  if (isCue(items[at + 1], "in")) return isAt(text, head, items.slice(at + 1, at + 3));
  if (headsChange(reading, at) >= 0) return true;
  const value = items[isWith ? at + 2 : at + 1];
  if (value?.type !== "quantity") return false;
  if (isWith) return wordsBetween(text, head, value) <= 1;
  const between = text.slice(head.end, value.start);
  return between === ", " ? isInSemicolons(reading, at) : /^\s*(?:[(:–—]|-\s)\s*$/.test(between);
}

/** "the partners were Italy, $9.2 billion; Turkey, $5 billion": commas stand inside the members of such a list. */
function isInSemicolons({ text, start, items }: Reading, at: number): boolean {
  const [head, value] = [items[at], items[at + 1]];
  if (!head || !value || !items.slice(0, at).some((item) => isCue(item, "partner"))) return false;
  return text[value.end] === ";" || /;\s(?:and\s)?$/.test(text.slice(Math.max(start, head.start - 6), head.start));
}

/** "Italy (up 5 percent)", "Italy (an increase of 5 percent)": index of the number; -1 for none. */
function headsChange({ text, items }: Reading, at: number): number {
  const [head, change] = [items[at], items[at + 1]];
  const value = isCue(items[at + 2], "of", "by") ? at + 3 : at + 2;
  if (!head || !isCue(change, "change") || items[value]?.type !== "quantity") return -1;
  return /^\s?\((?:\p{L}{1,2}\s)?$/u.test(text.slice(head.end, change.start)) ? value : -1;
}

/** "Poland at $4 billion", "Poland - for $4 billion", "Poland, at $4 billion" */
function isAt(text: string, head: PlaceItem, [lead, value]: readonly Item[]): boolean {
  if (!lead || value?.type !== "quantity") return false;
  const isBeside = wordsBetween(text, head, lead) + wordsBetween(text, lead, value) === 0;
  return MARK.test(text.slice(head.end, lead.start)) || (isBeside && !stopBetween(text, head, value));
}

const MARK = /^(?:\s(?:[–—]|-)|,)\s$/;

/** "Italy with", "Italy came on top of the list with"; -1 where nothing leads from the place to what it has. */
function withBehind({ text, items }: Reading, at: number): number {
  const place = items[at];
  const led = items.findIndex((item, i) => i > at && !isCue(item, "in", "of", "over"));
  const lead = items[led];
  if (!place || !isCue(lead, "with")) return -1;
  // "Italy, with 32 percent"
  if (stopBetween(text, place, lead)) return /^,\s$/.test(text.slice(place.end, lead.start)) ? led : -1;
  return wordsBetween(text, place, lead) <= WORDS ? led : -1;
}

/** "the top market for Turkish goods was Germany, with exports worth $1.5 billion", in a text on Turkey */
function buysFromHome({ items, context }: Reading, at: number): boolean {
  const value = isCue(items[at], "level", "of") ? items[at + 1] : items[at];
  return value?.type === "quantity" && items.some((item) => item.type === "place" && item.code === context.home);
}

/** "among the CIS countries" */
export function isAmongBloc({ items, catalogue }: Reading, at: number): boolean {
  const bloc = items[at];
  return isCue(items[at - 1], "partner") && bloc?.type === "place" && catalogue.place(bloc.code)?.kind === "bloc";
}

/** "Among the CIS countries, Armenia accounted for $3 million" */
const isMemberOfBloc = (reading: Reading, at: number): boolean =>
  reading.context.home !== null && isAmongBloc(reading, at - 1) && isCue(reading.items[at + 1], "share", "level");

/** "Germany's largest partner in 2021 was China", "the largest partner of Germany was China" */
function isNamedPartner({ items }: Reading, at: number): boolean {
  if (!isCue(items[at - 1], "level")) return false;
  let i = at - 2;
  while (items[i]?.type === "period" || items[i]?.type === "place" || isCue(items[i], "in", "of")) i--;
  return isCue(items[i], "partner");
}

/** "Russia is in second place", "in second place is Russia" */
function isRanked(reading: Reading, at: number): boolean {
  return isRank(reading, at, 1) || isRank(reading, at, -1);
}

function isRank({ text, items, catalogue }: Reading, at: number, step: 1 | -1): boolean {
  const links = step > 0 ? (["level", "in"] as const) : (["level"] as const);
  let i = at + step;
  while (isCue(items[i], ...links)) i += step;
  const [place, rank] = [items[at], items[i]];
  if (!place || rank?.type !== "quantity" || kindOf(catalogue, rank) !== "rank") return false;
  // "Italy, ranked third with"
  if (step > 0 && i === at + 1 && /^,\s$/.test(text.slice(place.end, rank.start))) return true;
  const [left, right]: [Item, Item] = step > 0 ? [place, rank] : [rank, place];
  return wordsBetween(text, left, right) <= WORDS && !stopBetween(text, left, right);
}

/** Words that may stand between a place and its rank: "has moved up to the", "came on top of the list". */
const WORDS = 6;
