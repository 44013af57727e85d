import type { Topic } from "../bound.ts";
import type { Preposition } from "../items/cue.ts";
import { stopBetween, wordsBetween } from "../items/gap.ts";
import { isCue, type Item } from "../items/item.ts";
import { leadOf } from "../items/lead.ts";
import type { Reading } from "../reading.ts";
import { isAmongBloc, isListed } from "./listed-partner.ts";
import { endsList } from "./several-areas.ts";

/** Two places that the sentence names together, the nearest to `at`. */
export function namedPair(reading: Reading, at: number): readonly [string, string] | null {
  let best: readonly [string, string] | null = null;
  let nearest = Number.POSITIVE_INFINITY;
  for (let i = 0; i < reading.items.length; i++) {
    const pair = reading.items[i]?.type === "place" ? pairAt(reading, i) : null;
    if (!pair || Math.abs(i - at) >= nearest) continue;
    nearest = Math.abs(i - at);
    best = pair;
  }
  return best;
}

/**
 * "Azerbaijan-Russia", "Azerbaijan and Russia"; not two of a list, nor "with Azerbaijan and Russia", who trade with a third, nor "after
 * Azerbaijan and Russia", whom a third is compared with.
 */
function pairAt(reading: Reading, at: number): readonly [string, string] | null {
  const { text, items } = reading;
  const [first, next] = [items[at], items[at + 1]];
  if (first?.type !== "place" || first.possessive || !next) return null;
  const second = next.type === "place" ? next : items[at + 2];
  if (second?.type !== "place" || second.code === first.code) return null;
  const together =
    next === second
      ? /^\s?[-–—/]\s?$/.test(text.slice(first.end, second.start)) || isHeadline(reading, at)
      : isCue(next, "and") &&
        wordsBetween(text, first, next) === 0 &&
        !stopBetween(text, first, next) &&
        wordsBetween(text, next, second) <= 1 &&
        !endsList(reading, at) &&
        !isLedApart(reading, at) &&
        !isCue(items[at - 1], "base");
  return together ? [first.code, second.code] : null;
}

/** "(the trade deficit) between Azerbaijan and Russia", "(the foreign trade) of Azerbaijan and Russia": the two that stand right behind the name of the topic. */
export function pairBehind(reading: Reading, { at, indicator }: Topic): readonly [string, string] | null {
  const [name, lead, first] = reading.items.slice(at, at + 3);
  const leads = indicator.pair === "symmetric" ? (["between", "of"] as const) : (["between"] as const);
  if (at < 0 || !name || !isCue(lead, ...leads) || first?.type !== "place") return null;
  return wordsBetween(reading.text, name, lead) === 0 ? pairAt(reading, at + 2) : null;
}

/** "sell them in Azerbaijan and Russia": each by itself. */
const isLedApart = (reading: Reading, at: number): boolean => {
  const lead = leadOf(reading, at);
  return lead === "in" || leadsToPartner(lead);
};

/** "Georgia, Turkey trade below $1 billion", "Georgia, Turkey aim to", "Georgia, Turkey to" */
function isHeadline({ text, start, items }: Reading, at: number): boolean {
  const [first, second, topic] = [items[at], items[at + 1], items[at + 2]];
  if (!first || !second || !topic || first.start > start) return false;
  if (topic.type !== "indicator" && !isCue(topic, "statement", "to")) return false;
  return /^,\s$/.test(text.slice(first.end, second.start)) && wordsBetween(text, second, topic) === 0;
}

/** "Kazakhstan is one of Azerbaijan's key partners": a sentence that names two areas and no other. */
export function onlyTwo(reading: Reading): readonly [string, string] | null {
  const named: number[] = [];
  for (const [at, item] of reading.items.entries()) {
    if (item.type !== "place" || item.code === "WLD" || isFramework(reading, at)) continue;
    // "the second-largest after India", "Kenya among the countries of the EU"
    if (isCue(reading.items[at - 1], "base") || isAmongBloc(reading, at)) return null;
    // "Ghana's trade grew, with Togo being its largest market"
    if (isCue(reading.items[at - 1], "with") && leadOf(reading, at) === null) return null;
    if (!named.some((other) => codeOf(reading.items[other]) === item.code)) named.push(at);
  }
  const [first, second, third] = named;
  if (first === undefined || second === undefined || third !== undefined) return null;
  const codes = [codeOf(reading.items[first]), codeOf(reading.items[second])] as const;
  return codes[0] && codes[1] && !areTwoPartners(reading, first, second) ? [codes[0], codes[1]] : null;
}

/** "within the framework of the EAEU": no partner of anybody. */
export function isFramework({ items, catalogue }: Reading, at: number): boolean {
  const [bloc, before] = [items[at], items[at - 1]];
  if (bloc?.type !== "place" || catalogue.place(bloc.code)?.kind !== "bloc") return false;
  // "of the Eurasian Economic Union (EAEU)"
  const isAgain = before?.type === "place" && before.code === bloc.code;
  return isCue(isAgain ? items[at - 2] : before, "name");
}

const codeOf = (item: Item | undefined): string | undefined => (item?.type === "place" ? item.code : undefined);

/** "exports to Nepal fell by 3 percent, and to Oman rose": each trades with a third; "exports from Georgia to Turkey" are of the two. */
function areTwoPartners(reading: Reading, first: number, second: number): boolean {
  const leads = [first, second].map((at) => leadOf(reading, at));
  if (endsList(reading, second)) return leadsToPartner(leads[0]);
  if (isListed(reading, first)) return !isWhose(reading, second);
  if (isListed(reading, second)) return !isWhose(reading, first);
  if (!leads.every(leadsToPartner)) return false;
  const between = reading.items.slice(first, second);
  return leads[0] === leads[1] || between.some((item) => item.type === "quantity" || isCue(item, "clause"));
}

/** "is in first place among Georgia's partners", "among the partners of Georgia" */
function isWhose(reading: Reading, at: number): boolean {
  const item = reading.items[at];
  return (item?.type === "place" && item.possessive) || leadOf(reading, at) === "of";
}

/** "to", "from", "with" */
export const leadsToPartner = (lead: Preposition | null | undefined): boolean =>
  lead === "to" || lead === "from" || lead === "with";
