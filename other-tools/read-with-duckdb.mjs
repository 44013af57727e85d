// node read-with-duckdb.mjs FOLDER: DuckDB loads every table of a published folder into a database made from its datapackage.json,
// with types, keys and constraints, and prints what the database holds: {path: {header, rows}}.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { DuckDBConnection } from "@duckdb/node-api";

const TYPES = { string: "VARCHAR", number: "DECIMAL(38, 18)", integer: "BIGINT", boolean: "BOOLEAN", date: "DATE" };
const DIALECT = `header = true, delim = ',', quote = '"', escape = '"', new_line = '\\n', nullstr = '', dateformat = '%Y-%m-%d'`;

const [folder = "."] = process.argv.slice(2);
const { resources } = JSON.parse(readFileSync(join(folder, "datapackage.json"), "utf8"));
const tables = resources.filter(({ type }) => type === "table");
const connection = await DuckDBConnection.create();

const name = (identifier) => `"${identifier.replaceAll('"', '""')}"`;
const text = (value) => `'${value.replaceAll("'", "''")}'`;
const list = (values, write) => values.map(write).join(", ");

function columnOf({ name: column, type, constraints }) {
  return [
    name(column),
    TYPES[type],
    constraints.required ? "NOT NULL" : "",
    constraints.unique ? "UNIQUE" : "",
    constraints.enum ? `CHECK (${name(column)} IN (${list(constraints.enum, text)}))` : "",
    constraints.pattern ? `CHECK (regexp_full_match(${name(column)}, ${text(constraints.pattern)}))` : "",
  ].join(" ");
}

async function load({ name: table, path, schema }) {
  const columns = list(schema.fields, columnOf);
  await connection.run(`CREATE TABLE ${name(table)} (${columns}, PRIMARY KEY (${list(schema.primaryKey, name)}))`);
  const types = list(schema.fields, (field) => `${text(field.name)}: ${text(TYPES[field.type])}`);
  const rows = `read_csv(${text(join(folder, path))}, ${DIALECT}, types = {${types}})`;
  await connection.run(`INSERT INTO ${name(table)} BY NAME FROM ${rows}`);
}

// After loading, since tables refer to one another.
async function checkReference({ name: table }, { fields: [column], reference }) {
  const known = `SELECT ${name(reference.fields[0])} FROM ${name(reference.resource ?? table)}`;
  const dangling = await connection.runAndReadAll(
    `SELECT ${name(column)} FROM ${name(table)} WHERE ${name(column)} IS NOT NULL AND ${name(column)} NOT IN (${known})`,
  );
  const ids = dangling.getRowsJson();
  if (ids.length > 0) throw new Error(`${table}.${column} leads nowhere: ${JSON.stringify(ids)}`);
}

async function held({ name: table, schema }) {
  const reader = await connection.runAndReadAll(`FROM ${name(table)}`);
  const numeric = schema.fields.map(({ type }) => type === "number" || type === "integer");
  const rows = reader
    .getRowsJson()
    .map((row) => row.map((cell, at) => (numeric[at] && cell !== null ? Number(cell) : cell)));
  return { header: reader.columnNames(), rows };
}

for (const table of tables) await load(table);
for (const table of tables) {
  for (const key of table.schema.foreignKeys ?? []) await checkReference(table, key);
}
const all = {};
for (const table of tables) all[table.path] = await held(table);
console.log(JSON.stringify(all));
