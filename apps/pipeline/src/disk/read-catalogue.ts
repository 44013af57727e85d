import { readdir } from "node:fs/promises";
import { join } from "node:path";
import {
  compareBytes,
  createCatalogue,
  datasetSchema,
  hasErrors,
  indicatorSchema,
  placeSchema,
  productSchema,
  publisherSchema,
  unitSchema,
  type Catalogue,
  type Issue,
} from "@sourcebook/model";
import { countryPlaces, mergePlaces } from "@sourcebook/parse";
import * as z from "zod";
import { checkCatalogue, type Entries } from "../entries/check-catalogue.ts";
import { readYaml } from "../entries/read-yaml.ts";
import { decodeUtf8 } from "./decode-utf8.ts";
import { fileIssue, readBytes } from "./read-bytes.ts";

/** A catalogue as it was read. */
export type CatalogueFolder = {
  /** Null where an entry is an error. */
  readonly catalogue: Catalogue | null;
  /** The entries that are sound, whatever the others are: enough to look at documents, not to read claims. */
  readonly readable: Catalogue;
  readonly issues: readonly Issue[];
};

/**
 * Reads the folder `data/catalogue`. Every file is read and every problem reported.
 * `name` is what the problems call the folder.
 */
export async function readCatalogue(folder: string, name: string): Promise<CatalogueFolder> {
  const found = {
    indicators: await readEntries(join(folder, "indicators"), join(name, "indicators"), indicatorSchema),
    datasets: await readEntries(join(folder, "datasets"), join(name, "datasets"), datasetSchema),
    places: readList(join(folder, "places.yaml"), join(name, "places.yaml"), placeSchema),
    products: readList(join(folder, "products.yaml"), join(name, "products.yaml"), productSchema),
    units: readList(join(folder, "units.yaml"), join(name, "units.yaml"), unitSchema),
    publishers: readList(join(folder, "publishers.yaml"), join(name, "publishers.yaml"), publisherSchema),
  };
  const broken = Object.values(found).flatMap(({ issues }) => issues);
  const readable = createCatalogue({
    indicators: valuesOf(found.indicators),
    datasets: valuesOf(found.datasets),
    places: mergePlaces(countryPlaces(), valuesOf(found.places)),
    products: valuesOf(found.products),
    units: valuesOf(found.units),
    publishers: valuesOf(found.publishers),
  });
  // Entries that could not be read would make every mention of them look unknown as well.
  const checked = broken.length > 0 ? [] : checkCatalogue(found, readable);
  const issues = [...broken, ...checked];
  return { catalogue: hasErrors(issues) ? null : readable, readable, issues };
}

const valuesOf = <Value>({ entries }: Entries<Value>): readonly Value[] => entries.map(({ value }) => value);

/** Every `*.yaml` of a folder holds one entry. */
async function readEntries<Schema extends z.ZodType>(
  folder: string,
  name: string,
  schema: Schema,
): Promise<Entries<z.output<Schema>>> {
  try {
    const files = (await readdir(folder)).filter((file) => file.endsWith(".yaml")).toSorted(compareBytes);
    const read = files.map((file) => readEntry(join(folder, file), join(name, file), schema));
    return {
      entries: read.flatMap(({ value, file, lineOf }) => (value === null ? [] : [{ value, file, lineOf }])),
      issues: read.flatMap(({ issues }) => issues),
    };
  } catch (error) {
    return { entries: [], issues: [fileIssue(error, name)] };
  }
}

/** A file that holds a list of entries. An entry that is broken does not keep the others from being checked. */
function readList<Schema extends z.ZodType>(path: string, name: string, schema: Schema): Entries<z.output<Schema>> {
  const { value, issues, file, lineOf } = readEntry(path, name, z.array(schema));
  const entries = (value ?? []).map((each, index) => ({
    value: each,
    file,
    lineOf: (...inner: PropertyKey[]) => lineOf(index, ...inner),
  }));
  return { entries, issues };
}

function readEntry<Schema extends z.ZodType>(path: string, file: string, schema: Schema) {
  const nowhere = { value: null, file, lineOf: () => 1 };
  const { bytes, issue } = readBytes(path, file);
  if (!bytes) return { ...nowhere, issues: [issue] };
  const decoded = decodeUtf8(bytes, file);
  if (decoded.text === null) return { ...nowhere, issues: [decoded.issue] };
  return { ...readYaml(decoded.text, schema, file), file };
}
