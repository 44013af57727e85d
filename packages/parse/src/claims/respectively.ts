import { leadsToPartner } from "./areas/named-pair.ts";
import { parenthesisBetween, wordsBetween } from "./items/gap.ts";
import { isCue, type Item } from "./items/item.ts";
import { leadOf } from "./items/lead.ts";
import type { Reading } from "./reading.ts";

type Run = { readonly from: number; readonly to: number; readonly members: readonly Item[] };

/**
 * "Exports to Russia and Kazakhstan amounted to $2 billion and $1 billion respectively": a reading for each number, in which
 * it and the member of the list that belongs to it stand alone, as if the sentence named no other. Null where nothing is told
 * so, or no list has as many members.
 */
export function shareOut(reading: Reading): readonly Reading[] | null {
  const { items, language, start, text } = reading;
  const last = items.at(-1);
  const word = last && language.claims.respectively.exec(text.slice(start, last.end + REACH));
  const all = runs(reading);
  const flows = shareFlows(reading, all);
  if (flows) return flows;
  if (!word) return shareUntold(reading, all);
  const numbers = all.filter(isOf("quantity"));
  const told = numbers.findLast(({ members }) => (members[0]?.start ?? 0) < start + word.index) ?? numbers[0];
  if (!told) return null;
  const alike = all.filter(({ members }) => members.length === told.members.length);
  // "rose by 5 and 7 percent respectively to $2 billion and $1 billion"
  const groups = alike.filter(isOf("quantity"));
  const lists = alike.filter((run) => !groups.includes(run));
  const list = lists.findLast(({ to }) => to < told.from) ?? lists.find(({ from }) => from > told.to);
  return list ? told.members.map((_, k) => shareOf(reading, [...groups, list], k)) : null;
}

/** "Exports to and imports from Togo were $3 million and $2 million": each flow with its preposition and its number. */
function shareFlows(reading: Reading, all: readonly Run[]): readonly Reading[] | null {
  const { text, items } = reading;
  const first = items.findIndex((item, i) => item.type === "indicator" && isFlowBesideAnother(items, i));
  const [name, lead, and, next, last, place] = items.slice(first);
  if (first < 0 || !name || !lead || !and || !next || !last || place?.type !== "place") return null;
  if (wordsBetween(text, name, lead) + wordsBetween(text, and, next) + wordsBetween(text, next, last) > 0) return null;
  const numbers = all.find((run) => isOf("quantity")(run) && run.from > first && areAlike(reading, run));
  if (numbers?.members.length !== 2) return null;
  const flows = [
    [at(name, next), at(lead, last)],
    [next, last],
  ];
  return flows.map((flow, k) =>
    shareOf({ ...reading, items: [...items.slice(0, first), ...flow, ...items.slice(first + 5)] }, [moved(numbers)], k),
  );
}

/** "(exports) to and imports from" */
const isFlowBesideAnother = (items: readonly Item[], name: number): boolean =>
  isCue(items[name + 1], "to", "from") &&
  isCue(items[name + 2], "and") &&
  items[name + 3]?.type === "indicator" &&
  isCue(items[name + 4], "to", "from");

/** An item as if it stood where another does. */
const at = <T extends Item>(item: T, { start, end }: Item): T => ({ ...item, start, end });

/** The run behind two flows of which one is left out, with its preposition and "and". */
const moved = (run: Run): Run => ({ ...run, from: run.from - 3, to: run.to - 3 });

/**
 * "were $35 million, $40 million and $45 million in 2019, 2020 and 2021", "to Togo and Benin were $3 million and $2 million": as many times or
 * partners as numbers need no word.
 */
function shareUntold(reading: Reading, all: readonly Run[]): readonly Reading[] | null {
  const [numbers, ...others] = all.filter((run) => isOf("quantity")(run) && areAlike(reading, run));
  if (!numbers || others.length > 0) return null;
  const [list, ...more] = all.filter((run) => run !== numbers && run.members.length === numbers.members.length);
  if (!list || more.length > 0) return null;
  const arePartners = isOf("place")(list) && leadsToPartner(leadOf(reading, list.from)) && list.to < numbers.from;
  return isOf("period")(list) || arePartners
    ? numbers.members.map((_, k) => shareOf(reading, [numbers, list], k))
    : null;
}

/** Not "250 billion shillings ($68 million)", "16 percent, or $3 million". */
const areAlike = ({ text }: Reading, { members }: Run): boolean =>
  members.every((each, k) => {
    const before = members[k - 1];
    return !before || (unitOf(each) === unitOf(before) && parenthesisBetween(text, before, each) === null);
  });

const unitOf = (item: Item): string | null => (item.type === "quantity" ? item.mention.quantity.unit : null);

/** The numbers of one unit that nothing but commas and "and" part, list by list. */
export const numbersListed = (reading: Reading): readonly (readonly Item[])[] =>
  runs(reading)
    .filter((run) => isOf("quantity")(run) && areAlike(reading, run) && isBare(reading, run))
    .map(({ members }) => members);

/** Not "Spain - $2 million, Atlantis - $3 million". */
const isBare = ({ text }: Reading, { members }: Run): boolean =>
  members.every((each, k) => {
    const before = members[k - 1];
    return !before || /^(?:,? \p{L}+|,) $/u.test(text.slice(before.end, each.start));
  });

/** Characters behind the last item within which the word may stand. */
const REACH = 40;

const isOf =
  (type: Item["type"]) =>
  ({ members }: Run): boolean =>
    members[0]?.type === type;

/** Items of one type that only commas and "and" part, two or more. */
function runs({ text, items }: Reading): readonly Run[] {
  const found: Run[] = [];
  for (let from = 0; from < items.length; from++) {
    const members = [items[from]].flatMap((item) => (item && item.type !== "cue" ? [item] : []));
    let to = from;
    for (let i = from + 1; i < items.length; i++) {
      const [item, before] = [items[i], members.at(-1)];
      if (!item || !before || isCue(item, "and")) continue;
      if (item.type !== before.type || wordsBetween(text, before, item) > 1) break;
      members.push(item);
      to = i;
    }
    if (members.length > 1) found.push({ from, to, members });
    from = to;
  }
  return found;
}

/** The k-th member of each run, at the place of the first; other numbers are read once. */
function shareOf(reading: Reading, shared: readonly Run[], k: number): Reading {
  const items = reading.items.flatMap((item, at): readonly Item[] => {
    const run = shared.find(({ from, to }) => from <= at && at <= to);
    if (!run) return k > 0 && item.type === "quantity" ? [] : [item];
    const [place, own] = [placeOf(run, reading.items), run.members[k]];
    if (item !== place || !own) return [];
    // The place of a time is published.
    return own.type === "period" ? [own] : [{ ...own, start: place.start, end: place.end }];
  });
  return { ...reading, items };
}

/** "exports of wheat and barley" begins with what stands beside the name, "wheat and barley exports" ends with it. */
const placeOf = ({ from, to, members }: Run, items: readonly Item[]): Item | undefined => {
  const isBeforeName = members[0]?.type === "product" && !isCue(items[from - 1], "of");
  // "30 percent and 20 percent of the exports, respectively"
  const isBeforeWhole = members[0]?.type === "quantity" && isCue(items[to + 1], "of", "whole");
  // "followed by Togo and Benin with $3 million and $2 million"
  const isBeforeValue = members[0]?.type === "place" && isCue(items[to + 1], "with");
  // "showed 30 percent and 20 percent growth, respectively"
  const isBeforeChange = members[0]?.type === "quantity" && isCue(items[to + 1], "change");
  return isBeforeName || isBeforeWhole || isBeforeValue || isBeforeChange ? members.at(-1) : members[0];
};
