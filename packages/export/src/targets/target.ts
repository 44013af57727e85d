import type { WrittenFile } from "../digest.ts";
import type { Release } from "../release.ts";

/** A file of a published folder: its path in it, and its bytes piece by piece, to be read once. */
export type ExportFile = { readonly path: string; readonly chunks: AsyncIterable<Uint8Array> };

/**
 * A kind of file that a dataset is published as. `files` makes them from the release and from what is known of the files
 * written before (their hashes). The same release gives the same bytes: no clock, locale or randomness.
 */
export type Target = {
  readonly id: string;
  readonly files: (release: Release, written: readonly WrittenFile[]) => readonly ExportFile[];
};

/** A text as UTF-8, made when it is read. */
export async function* encodeText(make: () => string | Promise<string>): AsyncGenerator<Uint8Array> {
  yield new TextEncoder().encode(await make());
}

/** Pieces of text as UTF-8. */
export async function* encode(texts: Iterable<string> | AsyncIterable<string>): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  for await (const text of texts) yield encoder.encode(text);
}
