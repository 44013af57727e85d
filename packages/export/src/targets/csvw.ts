import { MAX_ANNOTATED } from "../annotation.ts";
import { jsonText } from "../json-text.ts";
import type { Release } from "../release.ts";
import { propertyUrls } from "../sdmx-concepts.ts";
import type { Field } from "../table-schema.ts";
import type { PublishedTable } from "../table.ts";
import { encodeText, type Target } from "./target.ts";

/** csv-metadata.json: the same schemas for the tools of CSV on the Web, under the name that they look for. */
export const csvw: Target = {
  id: "csvw",
  files: (release) => [
    { path: "csv-metadata.json", chunks: encodeText(() => `${jsonText(tableGroup(release), 2)}\n`) },
  ],
};

function tableGroup(release: Release) {
  const { dataset, coverage, tables } = release;
  return {
    "@context": ["http://www.w3.org/ns/csvw", { "@language": "en" }],
    "dc:title": dataset.title,
    "dc:description": dataset.description,
    "dc:creator": dataset.creator,
    "dc:license": { "@id": dataset.licence.url },
    ...(coverage.release && { "dc:issued": { "@value": coverage.release, "@type": "xsd:date" } }),
    dialect: { header: true, encoding: "utf-8", lineTerminators: ["\n"] },
    tables: tables.map((table) => tableOf(table, release)),
  };
}

function tableOf(table: PublishedTable, release: Release) {
  const { name, path, title, description, fields, primaryKey, foreignKeys } = table;
  return {
    url: path,
    "dc:title": title,
    "dc:description": description,
    ...(name === "observations" && isAnnotated(release) && { notes: [ANNOTATIONS] }),
    tableSchema: {
      columns: fields.map(columnOf),
      primaryKey,
      ...(foreignKeys.length > 0 && {
        foreignKeys: foreignKeys.map((key) => ({
          columnReference: key.field,
          reference: { resource: `${key.table}.csv`, columnReference: key.references },
        })),
      }),
    },
  };
}

const isAnnotated = ({ counts }: Release): boolean => counts.observations <= MAX_ANNOTATED;

const ANNOTATIONS = {
  "dc:description": "Web Annotations that lead from the cells of OBS_VALUE to the sentences that state them.",
  "rdfs:seeAlso": { "@id": "annotations.jsonld" },
};

// The header row holds names, so that a name is one of the titles; people read the other.
const columnOf = (field: Field) => ({
  name: field.name,
  titles: [...new Set([field.name, field.title])],
  "dc:description": field.description,
  datatype: datatypeOf(field),
  ...(field.constraints.required && { required: true }),
  ...(propertyUrls[field.name] && { propertyUrl: propertyUrls[field.name] }),
});

function datatypeOf({ type, format, constraints }: Field) {
  const pattern = constraints.enum?.map(escaped).join("|") ?? constraints.pattern;
  if (type === "boolean") return { base: "boolean", format: "true|false" };
  if (type === "date") return { base: "date", format: "yyyy-MM-dd" };
  if (type !== "string") return type === "number" ? "decimal" : "integer";
  if (format === "uri") return "anyURI";
  return pattern === undefined ? "string" : { base: "string", format: `^(?:${pattern})$` };
}

const escaped = (code: string): string => code.replaceAll(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`);
