import type * as z from "zod";
import { readCsv, type Cell, type Row } from "./csv.ts";
import { fieldsOf, type Field } from "./table-schema.ts";

/** What is wrong with a cell of a table, or with a whole record or the header (column null). */
export type TableFault = {
  /** Number of the record, from 1; 0 is the header. */
  readonly row: number;
  readonly column: string | null;
  readonly expected: string;
  readonly found: string;
};

/** The records of a published table, with the types of `schema`; all of them sound where there is no fault. */
export type RecordsRead = { readonly records: readonly Row[]; readonly faults: readonly TableFault[] };

/** Reads the text of a table as `writeCsv` writes it: its columns in their order, an empty cell for null. */
export function readRecords(text: string, schema: z.ZodObject): RecordsRead {
  const fields = fieldsOf(schema);
  const { header, rows, errors } = readCsv(text);
  const columns = fields.map(({ name }) => name).join(",");
  const broken = [
    ...(header.join(",") === columns ? [] : [{ row: 0, column: null, expected: columns, found: header.join(",") }]),
    ...errors.map((error) => ({ row: 0, column: null, expected: "sound CSV", found: error })),
  ];
  if (broken.length > 0) return { records: [], faults: broken };
  const records = rows.map((cells) =>
    Object.fromEntries(fields.map((field, index) => [field.name, typed(cells[index] ?? "", field)])),
  );
  return { records, faults: records.flatMap((record, index) => faultsOf(record, index + 1, schema)) };
}

/** A cell in the type of its column; one that is not written as that type stays text, which the schema refuses. */
function typed(cell: string, { type }: Field): Cell {
  if (cell === "") return null;
  if (type === "integer") return String(Number(cell)) === cell ? Number(cell) : cell;
  if (type === "boolean") return cell === "true" ? true : cell === "false" ? false : cell;
  return cell;
}

function faultsOf(record: Row, row: number, schema: z.ZodObject): readonly TableFault[] {
  const { success, error } = schema.safeParse(record);
  if (success) return [];
  return error.issues.map(({ path, message }) => {
    const column = String(path[0] ?? "");
    return {
      row,
      column,
      expected: message.replace(/^Invalid (input|string): /, ""),
      found: String(record[column] ?? ""),
    };
  });
}
