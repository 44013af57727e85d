import { createReadStream } from "node:fs";
import { extname } from "node:path";
import { readCsv, recordsOf } from "@sourcebook/export";
import type { Issue } from "@sourcebook/model";
import { decodeUtf8 } from "../disk/decode-utf8.ts";
import { readBytes } from "../disk/read-bytes.ts";
import { checkRecord, type Records } from "../entries/read-json-line.ts";
import { readRecords } from "./read-records.ts";
import { neededColumns, scoredClaimSchema, type ScoredClaim } from "./scored-claim.ts";

/** Claims as `extract` writes them: CSV with a header row, or JSON Lines (*.jsonl, *.ndjson). */
export function readClaims(file: string): Promise<Records<ScoredClaim>> {
  const isLines = [".jsonl", ".ndjson"].includes(extname(file).toLowerCase());
  return isLines ? readRecords({ name: file, bytes: createReadStream(file) }, scoredClaimSchema) : readTable(file);
}

async function readTable(file: string): Promise<Records<ScoredClaim>> {
  const { bytes, issue } = readBytes(file, file);
  if (!bytes) return onlyIssues([issue]);
  const decoded = decodeUtf8(bytes, file);
  if (decoded.text === null) return onlyIssues([decoded.issue]);
  const table = readCsv(decoded.text);
  const missing = neededColumns
    .filter((column) => !table.header.includes(column))
    .map((column) => `no column ${column}`);
  const problems = missing.length > 0 ? missing : table.errors;
  if (problems.length > 0) return onlyIssues(problems.map((cause) => broken(cause, file)));
  // Line 1 is the header.
  const read = recordsOf(table).map((cells, index) => checkRecord(cells, { file, line: index + 2 }, scoredClaimSchema));
  return { records: read.flatMap(({ records }) => records), issues: read.flatMap(({ issues }) => issues) };
}

const onlyIssues = (issues: readonly Issue[]): Records<ScoredClaim> => ({ records: [], issues });

const broken = (cause: string, file: string): Issue => ({ code: "INVALID_ENTRY", path: "", cause, at: { file } });
