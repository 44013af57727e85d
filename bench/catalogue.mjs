import { readdirSync, readFileSync } from "node:fs";
import { parse as parseYaml } from "yaml";
import * as model from "../packages/model/dist/index.js";
import { countryPlaces, mergePlaces } from "../packages/parse/dist/index.js";

const folder = new URL("../data/catalogue/", import.meta.url);
const load = (path) => parseYaml(readFileSync(new URL(path, folder), "utf8"));

/** The catalogue of the repository, without datasets: reading needs none. */
export const readCatalogue = () =>
  model.createCatalogue({
    indicators: readdirSync(new URL("indicators/", folder)).map((file) =>
      model.indicatorSchema.parse(load(`indicators/${file}`)),
    ),
    places: mergePlaces(countryPlaces(), model.placeSchema.array().parse(load("places.yaml"))),
    products: model.productSchema.array().parse(load("products.yaml")),
    units: model.unitSchema.array().parse(load("units.yaml")),
    publishers: model.publisherSchema.array().parse(load("publishers.yaml")),
    datasets: [],
  });
