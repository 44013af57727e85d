import { createReadStream } from "node:fs";
import { extname } from "node:path";
import { claimSchema, refusalSchema, severityOf, type Catalogue, type Issue } from "@sourcebook/model";
import { exitCodes, type Host } from "../context.ts";
import { CannotWrite } from "../disk/cannot-write.ts";
import { fileIssue } from "../disk/read-bytes.ts";
import { openCatalogue } from "../disk/open-catalogue.ts";
import { readLines } from "../disk/read-lines.ts";
import { readTextFile } from "../disk/read-text-file.ts";
import { fileSink, streamSink, type RowFormat, type RowSink } from "../disk/write-rows.ts";
import { extractDocument, extractLines, type Extracted } from "../extract-documents.ts";
import { issueSchema, toIssueRow } from "../issue-row.ts";
import { createIssuePrinter, printIssues, type IssuePrinter } from "../print-issues.ts";

export type ExtractFlags = {
  readonly format: RowFormat;
  readonly refusals?: string;
  readonly issues?: string;
  readonly catalogue?: string;
};

/** Where the three kinds of rows go. */
type Sinks = { readonly claims: RowSink; readonly refusals: RowSink | null; readonly issues: RowSink | null };

/** `sourcebook extract [FILES... or -]`: documents in, claims on stdout. */
export async function extract(host: Host, flags: ExtractFlags, ...files: string[]): Promise<number> {
  const { stdin, stderr, env } = host;
  if (files.length === 0 && stdin.isTTY) {
    stderr.write("no documents: name files, or pipe JSON Lines in; see sourcebook extract --help\n");
    return exitCodes.usage;
  }
  const { catalogue, issues } = await openCatalogue(flags.catalogue, host.cwd());
  printIssues(issues, stderr, env);
  if (!catalogue) return exitCodes.failed;
  try {
    return await extractTo(await openSinks(flags, host), files.length > 0 ? files : ["-"], catalogue, host);
  } catch (error) {
    if (!(error instanceof CannotWrite)) throw error;
    stderr.write(`${error.message}\n`);
    return exitCodes.failed;
  }
}

/** Reads all files and passes on what they say. The exit code tells whether there was an error. */
async function extractTo(sinks: Sinks, files: readonly string[], catalogue: Catalogue, host: Host): Promise<number> {
  const printer = createIssuePrinter(host.stderr, host.env);
  let failed = false;
  for await (const found of extractAll(files, catalogue, host.stdin)) {
    failed ||= found.issues.some((issue) => severityOf(issue) === "error");
    await put(found, sinks, printer);
  }
  await Promise.all([sinks.claims.close(), sinks.refusals?.close(), sinks.issues?.close()]);
  printer.close();
  return failed ? exitCodes.failed : exitCodes.ok;
}

async function openSinks({ format, refusals, issues }: ExtractFlags, { stdout }: Host): Promise<Sinks> {
  return {
    claims: streamSink(stdout, claimSchema, format),
    refusals: refusals === undefined ? null : await fileSink(refusals, refusalSchema, format),
    issues: issues === undefined ? null : await fileSink(issues, issueSchema, format),
  };
}

/** What each file says, piece by piece, in the order of the files. `-` is standard input. */
async function* extractAll(
  files: readonly string[],
  catalogue: Catalogue,
  stdin: NodeJS.ReadStream,
): AsyncGenerator<Extracted> {
  for (const file of files) {
    if (file !== "-" && !LINES.has(extname(file).toLowerCase())) yield await extractText(file, catalogue);
    else yield* extractStream(file === "-" ? { name: "<stdin>", bytes: stdin } : openLines(file), catalogue);
  }
}

const LINES = new Set([".jsonl", ".ndjson"]);
const CHUNK_BYTES = 1 << 20;

type ByteStream = { readonly name: string; readonly bytes: AsyncIterable<Uint8Array> };

const openLines = (file: string): ByteStream => ({
  name: file,
  bytes: createReadStream(file, { highWaterMark: CHUNK_BYTES }),
});

async function* extractStream({ name, bytes }: ByteStream, catalogue: Catalogue): AsyncGenerator<Extracted> {
  try {
    for await (const block of readLines(bytes)) yield extractLines(block, name, catalogue);
  } catch (error) {
    yield onlyIssues([fileIssue(error, name)]);
  }
}

async function extractText(file: string, catalogue: Catalogue): Promise<Extracted> {
  const { document, issues } = await readTextFile(file, catalogue);
  if (!document) return onlyIssues(issues);
  const found = extractDocument(document, { file }, catalogue);
  return { ...found, issues: [...issues, ...found.issues] };
}

const onlyIssues = (issues: readonly Issue[]): Extracted => ({ claims: [], refusals: [], issues });

/** Errors always show on stderr; warnings go to the file of `--issues` alone where there is one. */
async function put({ claims, refusals, issues }: Extracted, sinks: Sinks, printer: IssuePrinter): Promise<void> {
  for (const issue of issues) if (!sinks.issues || severityOf(issue) === "error") printer.print(issue);
  if (claims.length > 0) await sinks.claims.write(claims);
  if (refusals.length > 0) await sinks.refusals?.write(refusals);
  if (issues.length > 0) await sinks.issues?.write(issues.map(toIssueRow));
}
