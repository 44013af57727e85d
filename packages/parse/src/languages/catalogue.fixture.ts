import { readdirSync, readFileSync } from "node:fs";
import {
  type Catalogue,
  createCatalogue,
  indicatorSchema,
  placeSchema,
  productSchema,
  publisherSchema,
  unitSchema,
} from "@sourcebook/model";
import { parse as parseYaml } from "yaml";
import { countryPlaces, mergePlaces } from "../places/country-names.ts";

const folder = new URL("../../../../data/catalogue/", import.meta.url);
const load = (path: string): unknown => parseYaml(readFileSync(new URL(path, folder), "utf8"));

/** The catalogue of the repository, for tests of the rules that read with it. */
export const catalogue: Catalogue = createCatalogue({
  indicators: readdirSync(new URL("indicators/", folder)).map((file) =>
    indicatorSchema.parse(load(`indicators/${file}`)),
  ),
  places: mergePlaces(countryPlaces(), placeSchema.array().parse(load("places.yaml"))),
  products: productSchema.array().parse(load("products.yaml")),
  units: unitSchema.array().parse(load("units.yaml")),
  publishers: publisherSchema.array().parse(load("publishers.yaml")),
  datasets: [],
});
