// node read-with-csvw.mjs FOLDER: @zazuko/rdf-parser-csvw turns every table of a published folder into RDF by its csv-metadata.json;
// prints the literals as values of their data types: {path: {header, rows}}. A literal that its type does not allow is an error.
import { createReadStream, readFileSync } from "node:fs";
import { join } from "node:path";
import rdf from "@rdfjs/dataset";
import Parser from "@zazuko/rdf-parser-csvw";
import documentLoader from "barnard59-csvw/lib/jsonLdUtils.js"; // has the W3C's context of CSVW, so that no network is needed
import { JsonLdParser } from "jsonld-streaming-parser";
import { validateTerm } from "rdf-validate-datatype";

const XSD = "http://www.w3.org/2001/XMLSchema#";
const DESCRIBES = "http://www.w3.org/ns/csvw#describes";
const BASE = "https://folder.example/";

const [folder = "."] = process.argv.slice(2);
const group = JSON.parse(readFileSync(join(folder, "csv-metadata.json"), "utf8"));

/** The parser takes one table: what a table inherits from its group is written into it. */
async function metadataOf(table) {
  const parser = new JsonLdParser({ documentLoader, baseIRI: BASE });
  parser.end(JSON.stringify({ "@context": group["@context"], dialect: group.dialect, ...table }));
  const quads = [];
  for await (const quad of parser) quads.push(quad);
  return rdf.dataset(quads);
}

function valueOf(term) {
  if (!validateTerm(term)) throw new Error(`${JSON.stringify(term.value)} is no ${term.datatype.value}`);
  const type = term.datatype.value.replace(XSD, "");
  if (type === "decimal" || type === "integer") return Number(term.value);
  return type === "boolean" ? term.value === "true" : term.value;
}

async function read(table) {
  const { columns } = table.tableSchema;
  const header = columns.map(({ name }) => name);
  const properties = columns.map(({ name, propertyUrl }) => propertyUrl ?? `${BASE}${table.url}#${name}`);
  const input = createReadStream(join(folder, table.url), "utf8");
  const quads = Parser.import(input, { metadata: await metadataOf(table), baseIRI: BASE + table.url, timezone: "UTC" });
  const rows = new Map(); // by the node that a row describes, in the order of the file
  for await (const { subject, predicate, object } of quads) {
    if (predicate.value === DESCRIBES)
      rows.set(
        object.value,
        Array.from(header, () => null),
      );
    const at = properties.indexOf(predicate.value);
    if (at >= 0) rows.get(subject.value)[at] = valueOf(object);
  }
  return { header, rows: [...rows.values()] };
}

const all = {};
for (const table of group.tables) all[table.url] = await read(table);
console.log(JSON.stringify(all));
