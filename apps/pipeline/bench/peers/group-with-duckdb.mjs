// node group-with-duckdb.mjs CLAIMS OUT: the same in DuckDB, on two threads (npm install --prefix other-tools).
import { createRequire } from "node:module";

const fromOtherTools = createRequire(new URL("../../../../other-tools/package.json", import.meta.url));
const { DuckDBInstance } = fromOtherTools("@duckdb/node-api");
const [claims, out] = process.argv.slice(2);
const connection = await (await DuckDBInstance.create(":memory:", { threads: "2" })).connect();
const columns = "{key: 'VARCHAR', date: 'DATE', value: 'DOUBLE', id: 'VARCHAR'}";
await connection.run(`
  COPY (
    SELECT key, count(*) AS count, arg_max(value, date) AS value, list(id) AS ids
    FROM read_json('${claims}', format = 'newline_delimited', columns = ${columns})
    GROUP BY key
  ) TO '${out}' (FORMAT json)`);
