import type { Catalogue, Quantity } from "@sourcebook/model";
import type { Areas } from "./context.ts";
import type { QuantityItem } from "./item.ts";
import type { Reading } from "./topic.ts";

/** The unit of a value and whether its own words say it. */
export type Money = Pick<Quantity, "unit" | "unitBasis">;

/** Whose money it is, where several countries share the word or the sign for it. */
export function moneyOf(reading: Reading, { mention }: QuantityItem, areas: Areas): Money {
  const { unit, unitBasis } = mention.quantity;
  const { families, ofLocalNews } = reading.language.quantities.units;
  const { family = "" } = mention;
  const members = (families[family] ?? []).filter((code) => code !== unit);
  if (members.length === 0) return { unit, unitBasis };
  const own = ofLocalNews.includes(family)
    ? ofNews(reading, members, areas)
    : ofReporter(reading, unit, members, areas);
  return own !== undefined && members.includes(own) ? { unit: own, unitBasis: "INFERRED" } : { unit, unitBasis };
}

/**
 * "5 billion dollars" of Australia's exports are Australian dollars, where its money is one of those that share the word. Where
 * the money of both areas does, the word keeps the meaning that the news gives it. Words that few others share are of any area that
 * is told of: "5 million dinars" of Egypt's exports to Jordan are Jordan's.
 */
function ofReporter(
  { catalogue, language, context }: Reading,
  unit: string,
  members: readonly string[],
  areas: Areas,
): string | undefined {
  const [own, partners] = [moneyOfPlace(catalogue, areas.reference), moneyOfPlace(catalogue, areas.counterpart)];
  if (language.quantities.units.worldwide.includes(unit)) return partners === unit ? undefined : own;
  if ([own, partners].includes(unit)) return own;
  return [own, partners, moneyOfPlace(catalogue, context.home)].find((code) => members.includes(code ?? ""));
}

/** "$5 billion" of Australia's exports are Australian dollars in the news of Australia or New Zealand, and not in that of the world. */
function ofNews({ catalogue, country }: Reading, members: readonly string[], areas: Areas): string | undefined {
  if (!members.includes(moneyOfPlace(catalogue, country) ?? "")) return undefined;
  const moneys = [areas.reference, areas.counterpart].map((code) => moneyOfPlace(catalogue, code));
  return moneys.find((code) => members.includes(code ?? ""));
}

const moneyOfPlace = (catalogue: Catalogue, code: string | null): string | undefined =>
  catalogue.place(code ?? "")?.currency;
