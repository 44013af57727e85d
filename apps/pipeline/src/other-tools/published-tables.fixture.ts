import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { readCsv, type CsvTable } from "@sourcebook/export";
import * as z from "zod";

/** A cell as a value of its declared type; dates are ISO text. */
export type TypedCell = string | number | boolean | null;
export type TypedTable = {
  readonly header: readonly string[];
  readonly rows: readonly (readonly TypedCell[])[];
};

const fieldShape = z.object({
  name: z.string(),
  title: z.string(),
  type: z.string(),
  format: z.string().optional(),
  categories: z.array(z.object({ value: z.string(), label: z.string() })).optional(),
  constraints: z.object({ pattern: z.string().optional(), enum: z.array(z.string()).optional() }),
});
const packageShape = z.object({
  resources: z.array(z.object({ path: z.string(), schema: z.object({ fields: z.array(fieldShape) }).optional() })),
});
/** What datapackage.json says of a column. */
export type DeclaredField = z.infer<typeof fieldShape>;

/** The columns of every table of a published folder, by the path of the table. */
export async function declaredFields(folder: string): Promise<ReadonlyMap<string, readonly DeclaredField[]>> {
  const { resources } = packageShape.parse(JSON.parse(await readFile(join(folder, "datapackage.json"), "utf8")));
  return new Map(resources.flatMap(({ path, schema }) => (schema ? [[path, schema.fields]] : [])));
}

/** What the tables of a published folder say, by their paths. */
export async function publishedTables(folder: string): Promise<Readonly<Record<string, TypedTable>>> {
  const tables: Record<string, TypedTable> = {};
  for (const [path, fields] of await declaredFields(folder)) {
    tables[path] = typedTable(readCsv(await readFile(join(folder, path), "utf8")), fields);
  }
  return tables;
}

/** Every cell by the type of its column. */
export const typedTable = ({ header, rows }: CsvTable, fields: readonly DeclaredField[]): TypedTable => ({
  header,
  rows: rows.map((row) => row.map((cell, at) => typed(cell, fields[at]?.type))),
});

function typed(cell: string, type: string | undefined): TypedCell {
  if (cell === "") return null;
  if (type === "number" || type === "integer") return Number(cell);
  return type === "boolean" ? cell === "true" : cell;
}
