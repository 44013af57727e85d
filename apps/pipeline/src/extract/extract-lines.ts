import type { Catalogue } from "@sourcebook/model";
import { halveLines, countLines, linesOf, type ByteBlock } from "../disk/read-lines.ts";
import { isolate } from "../job/isolate.ts";
import type { Pool } from "../job/pool.ts";
import { encodeExtracted, type EncodedRows, type Wanted } from "./encode-extracted.ts";
import { extractLines } from "./extract-documents.ts";

/** Lines of a file, as they are given to a thread. */
export type LinesTask = {
  readonly block: ByteBlock;
  /** What the user calls the file. */
  readonly file: string;
  readonly wanted: Wanted;
};

/** What the documents of lines say. */
export const readLinesTask = ({ block, file, wanted }: LinesTask, catalogue: Catalogue): Promise<EncodedRows> =>
  encodeExtracted(extractLines(linesOf(block), file, catalogue), wanted);

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
