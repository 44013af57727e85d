import { createReadStream } from "node:fs";
import type { Issue } from "@sourcebook/model";
import type { Located, Records } from "../entries/read-json-line.ts";
import { goldDocumentSchema, type GoldDocument } from "./gold-document.ts";
import { readRecords } from "./read-records.ts";

/** Reads labelled documents from JSON Lines; `-` is standard input. Of two with the same id the first counts. */
export async function readGold(file: string, stdin: AsyncIterable<Uint8Array>): Promise<Records<GoldDocument>> {
  const stream = file === "-" ? { name: "<stdin>", bytes: stdin } : { name: file, bytes: createReadStream(file) };
  const { records, issues } = await readRecords(stream, goldDocumentSchema);
  const first = new Map<string, Located<GoldDocument>>();
  const repeated: Issue[] = [];
  for (const record of records) {
    const { id } = record.value;
    const known = first.get(id);
    if (known) {
      const place = `${known.at.file}:${known.at.line}`;
      repeated.push({ code: "DUPLICATE_ENTRY", id, first: place, at: record.at });
    } else first.set(id, record);
  }
  return { records: Array.from(first.values()), issues: [...issues, ...repeated] };
}
