import {
  createCatalogue,
  indicatorSchema,
  placeSchema,
  productSchema,
  unitSchema,
  type Catalogue,
  type CodeListEntry,
} from "@sourcebook/model";
import * as z from "zod";

// What a language calls things, and whose fiscal year it means, is needed to read articles, not to read a dataset.
const indicator = indicatorSchema.omit({
  names: true,
  totals: true,
  negatives: true,
  anaphors: true,
  negative_anaphors: true,
  verbs: true,
  anaphor_verbs: true,
});
const place = placeSchema.omit({ names: true, adjectives: true, demonyms: true, capitals: true, fiscal_year: true });
const product = productSchema.omit({ names: true });

/** The entries of the catalogue that a dataset rests on, without the words of any language: what labels and comparisons need. */
const usedSchema = z.object({
  indicators: z.array(z.looseObject(indicator.shape)),
  places: z.array(z.looseObject(place.shape)),
  products: z.array(z.looseObject(product.shape)),
  units: z.array(unitSchema),
});

/** The entries that the codes of the tables name, for the metadata: with them the folder explains itself. */
export function usedCatalogue(catalogue: Catalogue, codelists: readonly CodeListEntry[]): z.infer<typeof usedSchema> {
  const codes = new Set(codelists.map(({ CODELIST, CODE }) => `${CODELIST} ${CODE}`));
  const isUsed = (list: string, code: string): boolean => codes.has(`${list} ${code}`);
  // Identities tie indicators together, be they stated or not: turnover is exports and imports.
  const tied = new Set(
    catalogue.indicators.flatMap(({ id, identity }) => (identity ? [id, ...identity.split(" ")] : [])),
  );
  return {
    indicators: catalogue.indicators
      .filter(({ id }) => isUsed("INDICATOR", id) || tied.has(id))
      .map((entry) => z.object(indicator.shape).parse(entry)),
    places: catalogue.places
      .filter(({ code }) => isUsed("AREA", code))
      .map((entry) => z.object(place.shape).parse(entry)),
    products: catalogue.products
      .filter(({ code }) => isUsed("PRODUCT", code))
      .map((entry) => z.object(product.shape).parse(entry)),
    units: catalogue.units.filter(({ code }) => isUsed("UNIT_MEASURE", code)),
  };
}

const named = <Entry extends object>(entry: Entry) => ({ ...entry, names: {} });

/** The catalogue that such metadata describe. Throws ZodError where they are no entries. */
export function catalogueOf(metadata: unknown): Catalogue {
  const { indicators, places, products, units } = usedSchema.parse(metadata);
  return createCatalogue({
    indicators: indicators.map((entry) => indicatorSchema.parse(named(entry))),
    places: places.map((entry) => placeSchema.parse(named(entry))),
    products: products.map((entry) => productSchema.parse(named(entry))),
    units,
    publishers: [],
    datasets: [],
  });
}
