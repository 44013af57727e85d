import { join } from "node:path";
import type { Catalogue } from "@sourcebook/model";
import { halveLines, countLines, linesOf, type ByteBlock } from "../disk/read-lines.ts";
import { readSourceLines } from "../disk/read-sources.ts";
import { isolate } from "../job/isolate.ts";
import type { Pool } from "../job/pool.ts";
import { encodeExtracted, type EncodedRows, type Wanted } from "./encode-extracted.ts";
import { extractLines, extractPlaced } from "./extract-documents.ts";

/** Lines of a file, as they are given to a thread. */
export type LinesTask = {
  readonly block: ByteBlock;
  /** What the user calls the file. */
  readonly file: string;
  readonly wanted: Wanted;
  /** Where a `source.yaml` describes the file: its folder, and the hash of the whole file. */
  readonly described: { readonly folder: string; readonly hash: string } | null;
};

/** What the documents of lines say. */
export async function readLinesTask(
  { block, file, wanted, described }: LinesTask,
  catalogue: Catalogue,
): Promise<EncodedRows> {
  if (!described) return encodeExtracted(extractLines(linesOf(block), file, catalogue), wanted);
  const { folder, hash } = described;
  const { documents, issues } = await readSourceLines([linesOf(block)], { folder, name: folder, hash }, catalogue);
  // What is wrong with the whole file is told with its first lines.
  const told = block.first === 1 ? issues : issues.filter(({ at }) => at.file !== join(folder, "source.yaml"));
  return encodeExtracted(extractPlaced(documents, told, { file, catalogue }), wanted);
}

/** The same in a thread; a document that cannot be read is left out, with an issue that says why. */
export const extractIsolated = (task: LinesTask, pool: Pool): Promise<readonly EncodedRows[]> =>
  isolate(task, {
    run: pool.extract,
    halve: async ({ block }) => halveBlock(block)?.map((half) => ({ ...task, block: half })) ?? null,
    async blame({ block, file, wanted }, failure) {
      const at = { file, line: block.first };
      const issue = { code: "QUARANTINED", cause: pool.wordFailure(failure), at } as const;
      return encodeExtracted({ claims: [], refusals: [], issues: [issue] }, wanted);
    },
  });

function halveBlock({ first, start, bytes }: ByteBlock): readonly ByteBlock[] | null {
  const halves = bytes && halveLines(bytes);
  if (!halves) return null;
  const [one, two] = halves;
  return [
    { first, start, bytes: one },
    { first: first + countLines(one), start: start + one.length, bytes: two },
  ];
}
