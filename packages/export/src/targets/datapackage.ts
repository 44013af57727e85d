import { countWords, type ForeignKey, type Source } from "@sourcebook/model";
import { listOfColumn } from "../codelists.ts";
import { dataDigest, type WrittenFile } from "../digest.ts";
import { jsonText } from "../json-text.ts";
import type { Release } from "../release.ts";
import { firstRows } from "../rows.ts";
import { rdfTypes, sdmxConcepts } from "../sdmx-concepts.ts";
import { LISTED_SOURCES, sourceWords } from "../source-words.ts";
import type { Field } from "../table-schema.ts";
import type { PublishedTable } from "../table.ts";
import { usedCatalogue } from "../used-catalogue.ts";
import { encodeText, type Target } from "./target.ts";

const PROFILES = "https://datapackage.org/profiles/2.0";
const NORMALISATION =
  "Spans count Unicode code points of the canonical text: the document as received, decoded, without a byte order mark. EXACT and QUOTE show each run of white space as one space. Values and bounds of observations are exact decimals in base units.";

/** Media types of the files that are no tables. */
const MEDIA: Readonly<Record<string, string>> = {
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  html: "text/html",
  jsonld: "application/ld+json",
  parquet: "application/vnd.apache.parquet",
};

/** datapackage.json: the metadata, as a Frictionless Data Package 2.0. */
export const datapackage: Target = {
  id: "datapackage",
  files: (release, written) => [
    {
      path: "datapackage.json",
      chunks: encodeText(async () => `${jsonText(await describe(release, written), 2)}\n`),
    },
  ],
};

async function describe(release: Release, written: readonly WrittenFile[]) {
  const { dataset, coverage, counts } = release;
  const sources = await listedSources(release);
  const digest = dataDigest(written);
  return {
    $schema: `${PROFILES}/datapackage.json`,
    name: dataset.id,
    id: `urn:sha256:${digest}`,
    title: dataset.title,
    description: dataset.description,
    version: dataset.version,
    ...(coverage.release && { created: `${coverage.release}T00:00:00Z` }),
    ...(dataset.keywords.length > 0 && { keywords: dataset.keywords }),
    licenses: [{ name: dataset.licence.name, path: dataset.licence.url, title: dataset.licence.title }],
    contributors: [{ title: dataset.creator, roles: ["creator"] }],
    ...(counts.sources > 0 && { sources }),
    resources: [...release.tables.map((table) => tableResource(table, release, written)), ...otherResources(written)],
    "prov:dataDigest": `sha256:${digest}`,
    ...(release.pipelineVersion !== null && { "prov:pipelineVersion": release.pipelineVersion }),
    "prov:normalisation": NORMALISATION,
    ...(coverage.periods && { "dc:temporal": `${coverage.periods.first}/${coverage.periods.last}` }),
    "dc:spatial": coverage.areas,
    "sourcebook:dataset": dataset,
    "sourcebook:catalogue": usedCatalogue(release.catalogue, release.codelists),
  };
}

async function listedSources({ rows, counts }: Release) {
  const listed = await firstRows(rows.sources, LISTED_SOURCES);
  const rest = counts.sources - listed.length;
  return [
    ...listed.map(sourceEntry),
    ...(rest > 0
      ? [{ title: `${countWords(rest, "more document")}: sources.csv lists all`, path: "sources.csv" }]
      : []),
  ];
}

const sourceEntry = (source: Source) => ({
  title: sourceWords(source),
  ...(source.URL_MAIN !== null && { path: source.URL_MAIN }),
  ...(source.DATE_PUBLISHED !== null && { version: source.DATE_PUBLISHED }),
});

function tableResource(table: PublishedTable, release: Release, written: readonly WrittenFile[]) {
  const { name, path, title, description } = table;
  return {
    $schema: `${PROFILES}/dataresource.json`,
    name,
    path,
    type: "table",
    title,
    description,
    format: "csv",
    mediatype: "text/csv",
    encoding: "utf-8",
    ...weighed(path, written),
    dialect: { lineTerminator: "\n" },
    schema: {
      $schema: `${PROFILES}/tableschema.json`,
      fields: table.fields.map((field) => describeField(field, table, release)),
      missingValues: [""],
      primaryKey: table.primaryKey,
      ...(table.foreignKeys.length > 0 && { foreignKeys: table.foreignKeys.map((key) => foreignKey(key, name)) }),
    },
  };
}

function describeField(field: Field, table: PublishedTable, release: Release) {
  const { name, constraints } = field;
  const unique = table.primaryKey.length === 1 && table.primaryKey[0] === name;
  const categories = categoriesOf(field, release);
  return {
    ...field,
    constraints: { ...constraints, ...(unique && { unique }) },
    ...(categories.length > 0 && { categories }),
    ...(sdmxConcepts[name] && { "sdmx:concept": sdmxConcepts[name] }),
    ...(rdfTypes[name] && { rdfType: rdfTypes[name] }),
  };
}

function categoriesOf({ name }: Field, { codelists }: Release): readonly { value: string; label: string }[] {
  if (name === "TIME_PERIOD") return []; // its list explains `_X` only
  const list = listOfColumn[name] ?? name;
  return codelists
    .filter(({ CODELIST }) => CODELIST === list)
    .map(({ CODE, LABEL }) => ({ value: CODE, label: LABEL }));
}

// Within one table the standard wants the resource left out.
const foreignKey = ({ field, table, references }: ForeignKey, own: string) => ({
  fields: [field],
  reference: { ...(table !== own && { resource: table }), fields: [references] },
});

const otherResources = (written: readonly WrittenFile[]) =>
  written.flatMap(({ path }) => {
    const format = path.split(".").at(-1) ?? "";
    const mediatype = MEDIA[format];
    if (!mediatype) return [];
    const name = path.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-");
    return [{ name, path, format, mediatype, ...weighed(path, written) }];
  });

function weighed(path: string, written: readonly WrittenFile[]) {
  const file = written.find((each) => each.path === path);
  if (!file) throw new Error(`${path} has not been written`);
  return { bytes: file.bytes, hash: `sha256:${file.sha256}` };
}
