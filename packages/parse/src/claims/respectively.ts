import { wordsBetween } from "./gap.ts";
import { isCue, type Item, type QuantityItem } from "./item.ts";
import type { Reading } from "./topic.ts";

/** One number of several that a sentence gives "respectively", read as if the sentence gave no other. */
export type Share = { readonly reading: Reading; readonly quantity: QuantityItem };

type Run = { readonly from: number; readonly to: number; readonly members: readonly Item[] };

/**
 * "Exports to Russia and Kazakhstan amounted to $2 billion and $1 billion respectively": a reading for each number, in which
 * the member of the list that belongs to it stands alone. Null where nothing is told so, or no list has as many members.
 */
export function shareOut(reading: Reading): readonly Share[] | null {
  const { items, language, start, text } = reading;
  const last = items.at(-1);
  if (!last) return null;
  const word = language.claims.respectively.exec(text.slice(start, last.end + REACH));
  if (!word) return null;
  const all = runs(reading);
  const numbers = all.filter(isOf("quantity"));
  const told = start + word.index;
  const group = numbers.findLast(({ members }) => (members[0]?.start ?? 0) < told) ?? numbers[0];
  if (!group) return null;
  const fitting = all.filter((run) => run.members.length === group.members.length && !isOf("quantity")(run));
  const list = fitting.findLast(({ to }) => to < group.from) ?? fitting.find(({ from }) => from > group.to);
  return list ? group.members.flatMap((quantity, k) => shareOf(reading, { group, list, k, quantity })) : null;
}

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

/** The k-th number and the k-th member, each at the place of the first. */
function shareOf(
  reading: Reading,
  { group, list, k, quantity }: { group: Run; list: Run; k: number; quantity: Item },
): readonly Share[] {
  if (quantity.type !== "quantity") return [];
  const alone = (run: Run, item: Item, at: number): readonly Item[] => {
    if (at < run.from || at > run.to) return [item];
    const [first, own] = [run.members[0], run.members[k]];
    if (at !== run.from || !first || !own) return [];
    // The place of a time is published.
    return own.type === "period" ? [own] : [{ ...own, start: first.start, end: first.end }];
  };
  const items = reading.items.flatMap((item, at) => {
    if (at >= group.from && at <= group.to) return alone(group, item, at);
    // What else has a number is read once.
    return k > 0 && item.type === "quantity" ? [] : alone(list, item, at);
  });
  return [{ reading: { ...reading, items }, quantity }];
}
