import type { Indicator } from "@sourcebook/model";
import type { Topic } from "../bound.ts";
import { otherOf } from "../context.ts";
import { wordsBetween } from "../items/gap.ts";
import { type IndicatorItem, isCue, isReceiver } from "../items/item.ts";
import { isOrigin } from "../items/lead.ts";
import type { UnitKind } from "../items/unit-kind.ts";
import type { Reading } from "../reading.ts";
import { areMovedBetween } from "./goods-moved.ts";

/** Is a number of this kind no amount by itself: a rate, a share? */
export const kindIsPart = (kind: UnitKind): boolean => kind === "percent" || kind === "multiple" || kind === "points";

/** Chooses among the indicators that share a name. A short name needs a text that has spelt it out, or one that agrees. */
export function nameTopic(
  reading: Reading,
  { item, at, after }: { readonly item: IndicatorItem; readonly at: number; readonly after: boolean },
  kind: UnitKind,
): Topic | null {
  const { text, catalogue, context } = reading;
  const spelt = context.shortNames.get(text.slice(item.start, item.end).toLowerCase());
  const named =
    item.names.find(({ form }) => form === "noun" || form === "verb" || (form === "changing" && kindIsPart(kind))) ??
    item.names.find(
      ({ id, form }) =>
        id === spelt && (form === "anaphor" ? isTold(reading, at, catalogue.indicator(id)) : isActing(reading, at)),
    ) ??
    item.names.find(
      ({ id, form }) =>
        form === "anaphor verb" &&
        ((isActing(reading, at) && givesPartner(reading, at, id)) || areMovedBetween(reading, at, id)),
    ) ??
    (kind === "rank" ? item.names.find(({ form }) => form === "anaphor" || form === "list") : undefined) ??
    (spelt === undefined
      ? item.names.find(({ id, form }) => form === "anaphor" && mayBeSaidShortly(reading, at, catalogue.indicator(id)))
      : undefined) ??
    item.names.find(({ id, form }) => form === "anaphor" && isOfBothEnds(reading, at, id));
  const listed = named && catalogue.indicator(named.id);
  const indicator = listed && (named.earned ? earnedOf(listed) : named.flow ? flowOf(listed) : listed);
  if (!named || !indicator || !accepts(indicator, kind)) return null;
  return { indicator, sign: named.sign, form: named.form, total: named.total, product: named.product, at, after };
}

/** "export earnings from Turkey" are of exports to Turkey, "import payments to Turkey" of imports from Turkey. */
function earnedOf(indicator: Indicator): Indicator {
  const back = indicator.counterpart_after.includes("to") ? "from" : "to";
  const known = earnings.get(indicator) ?? {
    ...indicator,
    reference_after: indicator.reference_after.filter((lead) => lead !== back),
    counterpart_after: [...indicator.counterpart_after, back],
  };
  earnings.set(indicator, known);
  return known;
}

/** "FDI inflows" come in a time, and are not what there is of FDI. */
function flowOf(indicator: Indicator): Indicator {
  const known = flows.get(indicator) ?? { ...indicator, entry: "T" };
  flows.set(indicator, known);
  return known;
}

// One for each indicator: a catalogue never changes.
const earnings = new WeakMap<Indicator, Indicator>();
const flows = new WeakMap<Indicator, Indicator>();

/** "sales", "deliveries" are at home, too, where neither the text has told nor the sentence tells of trade; not "sales to Ghana". */
function isTold({ items, catalogue, context }: Reading, at: number, indicator: Indicator | undefined): boolean {
  if (!isOfGoods(indicator) || context.areas !== null) return true;
  if (isCue(items[at + 1], ...(indicator?.counterpart_after ?? [])) && items[at + 2]?.type === "place") return true;
  return items.some(
    (item) =>
      item.type === "indicator" &&
      item.names.some(({ id, form }) => form === "noun" && isOfGoods(catalogue.indicator(id))),
  );
}

const isOfGoods = (indicator: Indicator | undefined): boolean =>
  indicator?.pair === "directed" && indicator.units.includes("physical");

/** "Uganda bought", "the country had bought": an area, or a word for one, stands before the verb; or the verb goes on after another. */
function isActing({ text, items }: Reading, at: number): boolean {
  let subject = at - 1;
  while (isCue(items[subject], "level", "statement", "next")) subject--;
  const [verb, before] = [items[at], items[subject]];
  if (!verb || !before || wordsBetween(text, before, verb) > 3) return false;
  return before.type === "place"
    ? !before.possessive && before.form !== "adjective"
    : isCue(before, "self", "other", "pair", "and", "again");
}

/**
 * "Russia supplied wheat to Azerbaijan", "Russia supplied Azerbaijan with wheat", "Russia bought Azerbaijani wine": both areas are named, the
 * other with the preposition that fits, or as where the goods come from.
 */
function givesPartner(reading: Reading, at: number, id: string): boolean {
  const { items, catalogue } = reading;
  const indicator = catalogue.indicator(id);
  const leads = indicator?.counterpart_after ?? [];
  if (items[at - 1]?.type !== "place") return false;
  if (indicator && isOrigin(reading, at + 1, indicator)) return true;
  if (isReceiver(items[at + 1])) return true;
  return items.some((item, i) => i > at && item.type === "place" && isCue(items[i - 1], ...leads));
}

/** "turnover" alone is trade where the sentence speaks of two areas, or the one before did; and "wine trade" of any. */
function mayBeSaidShortly({ text, items, context }: Reading, at: number, indicator: Indicator | undefined): boolean {
  if (indicator?.pair !== "symmetric") return false;
  const [goods, name] = [items[at - 1], items[at]];
  if (goods?.type === "product" && name && wordsBetween(text, goods, name) === 0) return true;
  const places = new Set(items.filter((item) => item.type === "place").map(({ code }) => code));
  if (places.size > 1 || items.some((item) => isCue(item, "pair"))) return true;
  const { adjacent, areas, pair } = context;
  return adjacent && areas !== null && pair !== null && otherOf(pair, areas.reference) === areas.counterpart;
}

/** "supplies of pears from Georgia to Russia rose, supplies of plums fell": so that the short name is spelt out for its sentence. */
const isOfBothEnds = (reading: Reading, at: number, id: string): boolean =>
  reading.items.some(
    (item, i) =>
      i <= at &&
      item.type === "indicator" &&
      item.names.some((name) => name.id === id && name.form === "anaphor") &&
      namesBothEnds(reading, i, reading.catalogue.indicator(id)),
  );

/** "supplies of pears from Georgia to Russia": goods that go from one area to another. */
function namesBothEnds({ text, items }: Reading, at: number, indicator: Indicator | undefined): boolean {
  if (!isOfGoods(indicator)) return false;
  const from = items.findIndex((item, i) => i > at && isCue(item, "from"));
  const [name, lead, origin, to, target] = [items[at], ...items.slice(from, from + 4)];
  if (from < 0 || from > at + 3 || !name || !lead || origin?.type !== "place" || target?.type !== "place") return false;
  if (origin.code === target.code || !isCue(to, "to") || wordsBetween(text, name, lead) > WORDS_OF_GOODS) return false;
  return wordsBetween(text, lead, origin) + wordsBetween(text, origin, to) + wordsBetween(text, to, target) === 0;
}

/** "of fresh stone fruit" */
const WORDS_OF_GOODS = 5;

/** Can the indicator have a value of such a unit? */
export function accepts({ units }: Indicator, kind: UnitKind): boolean {
  if (kind === "percent" || kind === "points" || kind === "multiple" || kind === "rank") return true;
  return units.includes(kind);
}
