// node read-parquet-with-duckdb.mjs FOLDER: DuckDB reads the Parquet files of a folder by the types that they declare;
// prints {file: {header, rows}}.
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { DuckDBConnection, DuckDBTypeId } from "@duckdb/node-api";

const [folder = "."] = process.argv.slice(2);
const connection = await DuckDBConnection.create();

async function read(file) {
  const reader = await connection.runAndReadAll("FROM read_parquet($file)", { file: join(folder, file) });
  const decimals = reader.columnTypes().map(({ typeId }) => typeId === DuckDBTypeId.DECIMAL);
  const rows = reader
    .getRowsJson()
    .map((row) => row.map((cell, at) => (decimals[at] && cell !== null ? Number(cell) : cell)));
  return { header: reader.columnNames(), rows };
}

const all = {};
for (const file of readdirSync(folder).toSorted()) all[file] = await read(file);
console.log(JSON.stringify(all));
