import type { Catalogue, Indicator, Quantity } from "@sourcebook/model";
import type { Areas } from "./context.ts";
import type { QuantityItem } from "./items/item.ts";
import type { Reading } from "./reading.ts";

/** The unit of a value and whether its own words say it. */
export type Money = Pick<Quantity, "unit" | "unitBasis">;

/** Whose money it is, where several countries share the word or the sign for it. */
export function moneyOf(reading: Reading, { mention }: QuantityItem, areas: Areas): Money {
  const { unit, unitBasis } = mention.quantity;
  const { families, ofLocalNews } = reading.language.quantities.units;
  const { family = "" } = mention;
  const members = (families[family] ?? []).filter((code) => code !== unit);
  if (members.length === 0) return { unit, unitBasis };
  const own = reading.context.ownSigns.has(family)
    ? ofAnyTold(reading, members, areas)
    : ofLocalNews.includes(family)
      ? ofNews(reading, members, areas)
      : ofReporter(reading, unit, members, areas);
  return own !== undefined && members.includes(own) ? { unit: own, unitBasis: "INFERRED" } : { unit, unitBasis };
}

/**
 * "5 billion dollars" of Australia's exports are Australian dollars, where its money is one of those that share the word. Where
 * the money of both areas does, the word keeps the meaning that the news gives it. Words that few others share are of any area that
 * is told of: "5 million dinars" of Egypt's exports to Jordan are Jordan's.
 */
function ofReporter(reading: Reading, unit: string, members: readonly string[], areas: Areas): string | undefined {
  const { catalogue, language, context } = reading;
  const [own, partners] = [moneyOfPlace(catalogue, areas.reference), moneyOfPlace(catalogue, areas.counterpart)];
  // "6 million US dollars", says a text: its other "dollars" are such, too.
  if (context.moneysTold.has(unit)) return undefined;
  if (language.quantities.units.worldwide.includes(unit)) return partners === unit ? undefined : own;
  if ([own, partners].includes(unit)) return own;
  return ofAnyTold(reading, members, areas);
}

const ofAnyTold = ({ catalogue, context }: Reading, members: readonly string[], areas: Areas): string | undefined =>
  [areas.reference, areas.counterpart, context.home]
    .map((code) => moneyOfPlace(catalogue, code))
    .find((code) => members.includes(code ?? ""));

/** "$5 billion" of Australia's exports are Australian dollars in the news of Australia or New Zealand, and not in that of the world. */
function ofNews({ catalogue, country }: Reading, members: readonly string[], areas: Areas): string | undefined {
  if (!members.includes(moneyOfPlace(catalogue, country) ?? "")) return undefined;
  const moneys = [areas.reference, areas.counterpart].map((code) => moneyOfPlace(catalogue, code));
  return moneys.find((code) => members.includes(code ?? ""));
}

/** "$5 billion (US$40 million)": a sign that the text uses for its own money. */
export function rememberSigns({ text, items, context }: Reading): void {
  items.forEach((gloss, at) => {
    const host = items[at - 1];
    if (gloss.type !== "quantity" || host?.type !== "quantity" || gloss.mention.family !== undefined) return;
    const isSame = host.mention.family !== undefined && host.mention.quantity.unit === gloss.mention.quantity.unit;
    if (isSame && /^\s?\($/.test(text.slice(host.end, gloss.start))) context.ownSigns.add(host.mention.family);
  });
}

/** Trade told in "US dollars" by their full name; not "5 billion dollars (3 billion US dollars)". */
export function rememberMoney(reading: Reading, at: number, { pair }: Indicator): void {
  const { items, context, language } = reading;
  const quantity = items[at];
  if (quantity?.type !== "quantity" || quantity.mention.family !== undefined || pair === "none") return;
  const { unit } = quantity.mention.quantity;
  if (language.quantities.units.worldwide.includes(unit) && items[at - 1]?.type !== "quantity")
    context.moneysTold.add(unit);
}

const moneyOfPlace = (catalogue: Catalogue, code: string | null): string | undefined =>
  catalogue.place(code ?? "")?.currency;
