import { sha256, type Document } from "@sourcebook/model";
import { catalogue, dataset } from "./contents.fixture.ts";
import { exportDataset } from "./export-dataset.ts";
import { firstRows, type DatasetRows, type Rows } from "./rows.ts";

/** All files of a published folder, by path. */
export async function published(
  contents: DatasetRows,
  { documents = [] }: { readonly documents?: readonly Document[] } = {},
): Promise<Map<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  for await (const { path, chunks } of exportDataset(contents, dataset, catalogue, {
    pipelineVersion: "0.0.0",
    documents,
  })) {
    files.set(path, await joined(chunks));
  }
  return files;
}

export async function joined(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  for await (const chunk of chunks) pieces.push(chunk);
  return Buffer.concat(pieces);
}

/** All rows of a table. */
export const all = <Row>(rows: Rows<Row>): Promise<readonly Row[]> => firstRows(rows, Infinity);

/** The text of one file. */
export function textOf(files: ReadonlyMap<string, Uint8Array>, path: string): string {
  const bytes = files.get(path);
  if (!bytes) throw new Error(`not published: ${path}`);
  return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
}

/** The hash of each file: quicker to compare than bytes. */
export const fingerprints = (files: ReadonlyMap<string, Uint8Array>): ReadonlyMap<string, string> =>
  new Map([...files].map(([path, bytes]) => [path, sha256(bytes)]));
