import { readDescription, readRecords, textPath, type Description, type Row } from "@sourcebook/export";
import { contentsOf, tables, type DatasetContents, type Document, type Table } from "@sourcebook/model";
import { lineOf, type Failure } from "./proof.ts";

/** The files of a published folder, by path with `/`. */
export type PublishedFiles = ReadonlyMap<string, Uint8Array>;

/** A published folder, read as far as it can be. */
export type Subject = {
  readonly files: PublishedFiles;
  /** Rows of the long tables, by name; those of a broken table are missing. */
  readonly rows: ReadonlyMap<string, readonly Row[]>;
  /** What is wrong with the tables and with datapackage.json. */
  readonly faults: readonly Failure[];
  /** Null where there are faults: nothing can be computed from what cannot be read. */
  readonly readable: Readable | null;
};
export type Readable = {
  readonly contents: DatasetContents;
  readonly description: Description;
  /** The documents that are published whole. */
  readonly documents: readonly Document[];
};

/** Reads the tables and the metadata of a published folder. */
export function readSubject(files: PublishedFiles): Subject {
  const rows = new Map<string, readonly Row[]>();
  const faults: Failure[] = [];
  for (const table of Object.values<Table>(tables)) {
    const read = readTable(files, table);
    faults.push(...read.faults);
    rows.set(table.name, read.rows);
  }
  const described = describe(files);
  if ("fault" in described) faults.push(described.fault);
  if (faults.length > 0 || !("description" in described)) return { files, rows, faults, readable: null };
  const contents = contentsOf(rows);
  const { description } = described;
  return { files, rows, faults, readable: { contents, description, documents: wholeDocuments(contents, files) } };
}

/** The documents whose rights allow to publish them whole, and whose text is there. */
export const wholeDocuments = ({ sources }: DatasetContents, files: PublishedFiles): readonly Document[] =>
  sources.flatMap((source) => {
    const text = source.REDISTRIBUTABLE ? textOf(files, textPath(source)) : null;
    return text === null ? [] : [{ source, text }];
  });

function readTable(
  files: PublishedFiles,
  table: Table,
): { readonly rows: readonly Row[]; readonly faults: readonly Failure[] } {
  const file = `${table.name}.csv`;
  const text = textOf(files, file);
  if (text === null) return { rows: [], faults: [{ file, row: null, column: null, ...missing(files, file) }] };
  const { records, faults } = readRecords(text, table.schema);
  return {
    rows: records,
    faults: faults.map(({ row, column, expected, found }) => ({ file, row: lineOf(row - 1), column, expected, found })),
  };
}

function describe(files: PublishedFiles): { readonly description: Description } | { readonly fault: Failure } {
  const file = "datapackage.json";
  const text = textOf(files, file);
  if (text === null) return { fault: { file, row: null, column: null, ...missing(files, file) } };
  try {
    return { description: readDescription(text) };
  } catch (error) {
    // JSON and zod say what is wrong with it; anything else would be a bug of readDescription.
    const found = error instanceof Error ? error.message : String(error);
    return { fault: { file, row: null, column: null, expected: "the metadata of a published dataset", found } };
  }
}

const missing = (files: PublishedFiles, file: string) => ({
  expected: files.has(file) ? "UTF-8" : "a file",
  found: files.has(file) ? "other bytes" : "no such file",
});

/** The text of a file; null where there is none or it is no UTF-8. */
export function textOf(files: PublishedFiles, path: string): string | null {
  const bytes = files.get(path);
  if (!bytes) return null;
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}
