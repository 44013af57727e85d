import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Catalogue, Document, Issue } from "@sourcebook/model";
import { documentFromLine } from "@sourcebook/parse";
import { decodeUtf8 } from "./decode-utf8.ts";
import { readBytes } from "./read-bytes.ts";
import { readSourceOf } from "./read-sources.ts";

/**
 * A document from a text file: with the metadata of the `source.yaml` beside it where that one names the file,
 * else with what its own first lines say.
 */
export async function readTextFile(
  file: string,
  catalogue: Catalogue,
): Promise<{ readonly document: Document | null; readonly issues: readonly Issue[] }> {
  if (existsSync(join(dirname(file), "source.yaml"))) {
    const source = await readSourceOf(file, catalogue);
    if (source) return source;
  }
  const { bytes, issue } = await readBytes(file, file);
  if (!bytes) return { document: null, issues: [issue] };
  if (bytes.includes(0)) return { document: null, issues: [{ code: "BINARY_DOCUMENT", at: { file } }] };
  const decoded = decodeUtf8(bytes, file);
  if (decoded.text === null) return { document: null, issues: [decoded.issue] };
  return documentFromLine({ text: decoded.text }, { file });
}
