import * as z from "zod";
import type { Code } from "./codes.ts";
import { codesOf } from "./codes.ts";

/** Words per language: ISO 639 code -> words. */
const words = z.record(z.string().regex(/^[a-z]{2,3}$/), z.array(z.string().min(1)));
const id = z.string().regex(/^[A-Z_][A-Z0-9_]*$/, "must be upper-case letters, digits and _");

/** Kinds of preposition that tell the part of a place in a statement. */
const prepositions = ["of", "by", "from", "to", "in", "with", "between"] as const;

/** `indicators/<id>.yaml`: what is measured, and what the news calls it. */
export const indicatorSchema = z.strictObject({
  id,
  label: z.string().min(1),
  definition: z.string().min(1),
  standard: z.string().min(1).default("sourcebook"),
  /** symmetric: the order of the two areas means nothing; directed: it does; none: the indicator has one area. */
  pair: z.enum(["symmetric", "directed", "none"]),
  entry: codesOf("FLOW_STOCK_ENTRY"),
  /** Kinds of unit that a level of it can have. */
  units: z.array(z.enum(["currency", "percent", "physical", "count", "index"])).min(1),
  /** Prepositions that lead to the reference area ("exports *of* A"), by the kinds of word of a language's rules. */
  reference_after: z.array(z.enum(prepositions)).default([]),
  /** Prepositions that lead to the counterpart ("exports *to* B"). */
  counterpart_after: z.array(z.enum(prepositions)).default([]),
  /** The counterpart where the text names none: WLD if that means the total, _X if it is unknown, _Z if it has none. */
  counterpart_default: z.enum(["WLD", "_X", "_Z"]),
  /** How it follows from others, such as "EXPORTS + IMPORTS". */
  identity: z.string().min(1).optional(),
  /** Noun phrases: "trade turnover". For an indicator counted in things, the things: "companies". */
  names: words,
  /** Names that mean all counterparts together, or for a stock abroad all owners: "foreign trade turnover". */
  totals: words.default({}),
  /** Those of its names that tell what comes or goes in a time, where the indicator tells what there is: "FDI inflows". */
  flows: words.default({}),
  /** Names of what the reference area gets from the counterpart: "export earnings from B" are of exports to B. */
  earnings: words.default({}),
  /** Names that only a change is told of: "the economy grew by 5 percent", never "an economy of 5 billion". */
  changing: words.default({}),
  /** Names that make the value negative: "trade deficit". */
  negatives: words.default({}),
  /** Short names that mean it only where the text has spoken of it before, or of two areas: "turnover", "the surplus". */
  anaphors: words.default({}),
  /** Short names of a negative value: "the deficit". */
  negative_anaphors: words.default({}),
  /** Names of a list that a place in it ranks by the indicator: "trading partners". */
  lists: words.default({}),
  /** Verbs whose object is the value: "invested". */
  verbs: words.default({}),
  /** Verbs of wider use that mean it only where the text speaks of it or of its parts, and an area acts: "bought". */
  anaphor_verbs: words.default({}),
});
export type Indicator = z.infer<typeof indicatorSchema>;

/** A fiscal year that is not the calendar year. */
const fiscalYearSchema = z.strictObject({
  /** Its first day, month and day: "07-01". Absent where that is not the same day of our calendar every year. */
  begins: z
    .string()
    .regex(/^(?:0[1-9]|1[0-2])-[0-3]\d$/, "must be month and day: 07-01")
    .optional(),
  /** Which of its two years "fiscal 2021" names. Absent where it is called by both, "2021-22". */
  named_by: z.enum(["start", "end"]).optional(),
  /** The year in which the first one began so. */
  since: z.int().optional(),
  /** What the news counts by it: trade, too, or only public budgets. */
  of: z.enum(["trade", "budget"]),
  /** Who says so. */
  source: z.string().min(1),
});
export type FiscalYear = z.infer<typeof fiscalYearSchema>;

/** An entry of `places.yaml`, beside the names that a library of countries gives. */
export const placeSchema = z.strictObject({
  code: z.string().regex(/^[A-Z]{2,8}$/),
  label: z.string().min(1),
  kind: z.enum(["country", "bloc", "withdrawn", "territory", "world"]),
  names: words,
  /** "Azerbaijani": stands before a noun. */
  adjectives: words.default({}),
  /** "Azerbaijanis". */
  demonyms: words.default({}),
  /** Capitals that stand for governments: "Baku and Yerevan". */
  capitals: words.default({}),
  /** ISO 4217 code of its money, for words such as "dollars" that many countries share. */
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .optional(),
  /** Its fiscal year, where that is not the calendar year. */
  fiscal_year: fiscalYearSchema.optional(),
});
export type Place = z.infer<typeof placeSchema>;

/** An entry of `products.yaml`. */
export const productSchema = z.strictObject({
  code: id,
  label: z.string().min(1),
  definition: z.string().min(1),
  /** Harmonized System headings or chapters, such as "0702". */
  hs: z.array(z.string().regex(/^\d{2,6}$/)).default([]),
  /** The indicator that it subdivides, where it is none of trade: ROAD_MAPS are DOCUMENTS. */
  of: id.optional(),
  names: words,
});
export type Product = z.infer<typeof productSchema>;

/** An entry of `units.yaml`. */
export const unitSchema = z.strictObject({
  code: z.string().min(1),
  label: z.string().min(1),
  kind: z.enum(["currency", "percent", "points", "physical", "count", "rank", "multiple"]),
  standard: z.string().min(1),
  /** Case-sensitive code of the Unified Code for Units of Measure. */
  ucum: z.string().min(1).optional(),
});
export type Unit = z.infer<typeof unitSchema>;

/** An entry of `publishers.yaml`. */
export const publisherSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/, "must be lower-case letters, digits and hyphens"),
  name: z.string().min(1),
  /** How its by-lines write the name, beside `name`. */
  bylines: z.array(z.string().min(1)).default([]),
  url: z.url({ protocol: /^https?$/ }).optional(),
});
export type Publisher = z.infer<typeof publisherSchema>;

/** `datasets/<id>.yaml`: which observations make a dataset, and what it is called. */
export const datasetSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/, "must be lower-case letters, digits and hyphens"),
  title: z.string().min(1),
  description: z.string().min(1),
  version: z.string().regex(/^\d+\.\d+\.\d+$/),
  keywords: z.array(z.string().min(1)).default([]),
  creator: z.string().min(1),
  licence: z.strictObject({ name: z.string().min(1), title: z.string().min(1), url: z.url() }),
  /** How well the rules read labelled articles, in one sentence with the figures: see docs/accuracy.md. */
  accuracy: z.string().min(1).optional(),
  /** Observations between any two of these areas belong to the dataset; empty: all do. */
  areas: z.array(z.string().min(1)).default([]),
  /** Wide tables to publish, one for each: years as columns. */
  wide: z
    .array(z.strictObject({ frequency: z.literal("A"), unit: z.string().min(1) }))
    .refine(areApart, "must not have a table twice; file names and worksheets do not tell MW from mw")
    .default([]),
  /** The build fails below `min` observations and warns above `max`. */
  assertions: z.strictObject({ min: z.int().min(0), max: z.int().min(0).optional() }).optional(),
});
export type Dataset = z.infer<typeof datasetSchema>;

function areApart(tables: readonly { readonly frequency: string; readonly unit: string }[]): boolean {
  return new Set(tables.map(({ frequency, unit }) => `${frequency} ${unit}`.toLowerCase())).size === tables.length;
}

/** All that analysts maintain: one list a kind. */
export type CatalogueEntries = {
  readonly indicators: readonly Indicator[];
  readonly places: readonly Place[];
  readonly products: readonly Product[];
  readonly units: readonly Unit[];
  readonly publishers: readonly Publisher[];
  readonly datasets: readonly Dataset[];
};

/** The entries with look-ups by code. */
export type Catalogue = CatalogueEntries & {
  readonly indicator: (id: string) => Indicator | undefined;
  readonly place: (code: string) => Place | undefined;
  readonly product: (code: string) => Product | undefined;
  readonly unit: (code: string) => Unit | undefined;
  readonly publisher: (id: string) => Publisher | undefined;
};

/** Adds the look-ups to validated entries. */
export function createCatalogue(entries: CatalogueEntries): Catalogue {
  const indicators = new Map(entries.indicators.map((entry) => [entry.id, entry]));
  const places = new Map(entries.places.map((entry) => [entry.code, entry]));
  const products = new Map(entries.products.map((entry) => [entry.code, entry]));
  const units = new Map(entries.units.map((entry) => [entry.code, entry]));
  const publishers = new Map(entries.publishers.map((entry) => [entry.id, entry]));
  return {
    ...entries,
    indicator: (key) => indicators.get(key),
    place: (code) => places.get(code),
    product: (code) => products.get(code),
    unit: (code) => units.get(code),
    publisher: (key) => publishers.get(key),
  };
}

/** A place as a row of the published code list. */
export const placeCode = ({ code, label, kind }: Place): Code => ({
  code,
  label,
  definition: kind === "bloc" ? `${label}, a group of countries.` : `${label}.`,
  standard: {
    country: "ISO 3166-1",
    territory: "ISO 3166-1",
    withdrawn: "ISO 3166-3",
    bloc: "sourcebook",
    world: "sourcebook",
  }[kind],
});
