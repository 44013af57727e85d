import { dayNumber, parseDay, parseDecimal, tables } from "@sourcebook/model";
import type { Cell } from "../csv.ts";
import { firstRows } from "../rows.ts";
import type { Field } from "../table-schema.ts";
import type { PublishedTable } from "../table.ts";
import type { Target } from "../targets/target.ts";

/** parquet/*.parquet: the long tables with their types, compressed. Numbers are exact decimals, dates are dates. */
export const parquet: Target = {
  id: "parquet",
  files: (release) =>
    release.tables
      .filter(({ name }) => name in tables)
      .map((table) => ({ path: `parquet/${table.name}.parquet`, chunks: written(table) })),
};

async function* written(table: PublishedTable): AsyncGenerator<Uint8Array> {
  const { parquetWriteBuffer } = await import("hyparquet-writer");
  const rows = await firstRows(table.rows, table.count);
  const columns = table.fields.map((field, index) =>
    columnOf(
      field,
      rows.map((row) => row[index] ?? null),
    ),
  );
  const buffer = parquetWriteBuffer({
    columnData: columns.map(({ name, data }) => ({ name, data })),
    schema: [{ name: "root", num_children: columns.length }, ...columns.map(({ element }) => element)],
    createdBy: "sourcebook",
  });
  yield new Uint8Array(buffer);
}

const DIGITS = 38; // the most that readers of DECIMAL take
const BYTES = 16;

/** A column as the library takes it, and its element of the schema. */
function columnOf({ name, type, constraints }: Field, cells: readonly Cell[]) {
  const common = { name, repetition_type: constraints.required ? ("REQUIRED" as const) : ("OPTIONAL" as const) };
  if (type === "boolean") return { name, data: [...cells], element: { ...common, type: "BOOLEAN" as const } };
  if (type === "integer") return { name, data: [...cells], element: { ...common, type: "INT32" as const } };
  if (type === "date") {
    const data = cells.map((cell) => (cell === null ? null : dayNumber(parseDay(String(cell)))));
    return { name, data, element: { ...common, type: "INT32" as const, converted_type: "DATE" as const } };
  }
  const scale = type === "number" ? scaleOf(cells) : null;
  if (scale === null) {
    // UTF-8 has no halves of characters.
    const data = cells.map((cell) => (cell === null ? null : String(cell).toWellFormed()));
    return { name, data, element: { ...common, type: "BYTE_ARRAY" as const, converted_type: "UTF8" as const } };
  }
  return {
    name,
    data: cells.map((cell) => (cell === null ? null : unscaled(String(cell), scale))),
    element: {
      ...common,
      type: "FIXED_LEN_BYTE_ARRAY" as const,
      type_length: BYTES,
      converted_type: "DECIMAL" as const,
      precision: DIGITS,
      scale,
    },
  };
}

/** The digits after the point that a column of decimals needs; null where one has more digits than DECIMAL: such a column is text. */
function scaleOf(cells: readonly Cell[]): number | null {
  const numbers = cells.filter((cell) => cell !== null).map((cell) => parseDecimal(String(cell)));
  const scale = numbers.reduce((most, number) => Math.max(most, number.scale), 0);
  const digits = numbers.map((number) => number.digits.toString().replace("-", "").length + scale - number.scale);
  return digits.every((count) => count <= DIGITS) && scale <= DIGITS ? scale : null;
}

function unscaled(text: string, scale: number): bigint {
  const { digits, scale: own } = parseDecimal(text);
  return digits * 10n ** BigInt(scale - own);
}
