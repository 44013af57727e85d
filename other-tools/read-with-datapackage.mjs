// node read-with-datapackage.mjs FOLDER: npm `datapackage` validates the descriptor of a published folder, reads every table by its
// schema, checks its references, and prints {path: {header, rows}}.
//
// The package knows version 1 of the standard. Of version 2 it takes no notice of `$schema` and `categories`; where version 2 says
// `type: "table"`, version 1 says `profile: "tabular-data-resource"`; a reference within one table leads to the resource "".
import { readFileSync } from "node:fs";
import { join } from "node:path";
import datapackage from "datapackage";

process.env.TZ = "UTC"; // it makes dates of local time

const [folder = "."] = process.argv.slice(2);
const descriptor = JSON.parse(readFileSync(join(folder, "datapackage.json"), "utf8"));
const tables = descriptor.resources.filter(({ type }) => type === "table");
for (const table of tables) {
  table.profile = "tabular-data-resource";
  for (const { reference } of table.schema.foreignKeys ?? []) reference.resource ??= "";
}

// Strict: a descriptor that is not valid is an error.
const opened = await datapackage.Package.load(descriptor, { basePath: folder, strict: true });
const day = (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value);
const all = {};
for (const { name, path } of tables) {
  const resource = opened.getResource(name);
  const rows = await resource.read();
  await resource.checkRelations();
  all[path] = { header: resource.headers, rows: rows.map((row) => row.map(day)) };
}
console.log(JSON.stringify(all));
