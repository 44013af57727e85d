import { claimSchema, hasErrors, refusalSchema, severityOf } from "@sourcebook/model";
import { exitCodes, type Host } from "../command-line/context.ts";
import type { SliceFlags } from "../command-line/slice-of.ts";
import { withWorkers, type WorkerFlags } from "../command-line/workers.ts";
import { openCatalogue } from "../disk/open-catalogue.ts";
import { fileSink, streamSink, type RowFormat, type RowSink } from "../disk/write-rows.ts";
import type { EncodedRows } from "../extract/encode-extracted.ts";
import { extractFiles } from "../extract/extract-files.ts";
import { outputClash } from "../extract/output-clash.ts";
import { issueSchema } from "../terminal/issue-row.ts";
import { createIssuePrinter, printIssues, type IssuePrinter } from "../terminal/print-issues.ts";
import { extractJob } from "./extract-job.ts";

export type ExtractFlags = SliceFlags &
  WorkerFlags & {
    readonly job?: string;
    readonly stdin: boolean;
    readonly format: RowFormat;
    readonly refusals?: string;
    readonly issues?: string;
    readonly catalogue?: string;
  };

/** Where the three kinds of rows go. */
type Sinks = { readonly claims: RowSink; readonly refusals: RowSink | null; readonly issues: RowSink | null };

/** `sourcebook extract [FILES... or -]`: documents in, claims on stdout; or with `--job` the shards of a job. */
export async function extract(host: Host, given: ExtractFlags, ...files: string[]): Promise<number> {
  const misuse = misuseOf(given, files);
  if (misuse !== null) {
    host.stderr.write(`${misuse}\n`);
    return exitCodes.usage;
  }
  const { job, stdin, ...flags } = given;
  if (job !== undefined) return extractJob(host, { ...flags, job });
  if (stdin) return extractDocuments(host, { ...flags, format: "jsonl" }, ["-"]);
  if (files.length > 0 || !host.stdin.isTTY) return extractDocuments(host, flags, files.length > 0 ? files : ["-"]);
  host.stderr.write("no documents: name files, or pipe JSON Lines in; see sourcebook extract --help\n");
  return exitCodes.usage;
}

/** Flags that contradict each other, or the files; null where none do. */
function misuseOf({ job, stdin, index, of }: ExtractFlags, files: readonly string[]): string | null {
  if (job !== undefined && (stdin || files.length > 0)) return "--job reads the documents of its plan: name no others";
  if (stdin && files.length > 0) return "--stdin reads standard input alone: name no files";
  if (job === undefined && (index !== undefined || of !== undefined))
    return "--index and --of are for tasks of a --job";
  return null;
}

type Flags = Omit<ExtractFlags, "job" | "stdin">;

async function extractDocuments(host: Host, flags: Flags, files: readonly string[]): Promise<number> {
  const clash = await outputClash({ "--refusals": flags.refusals, "--issues": flags.issues }, files);
  if (clash !== null) {
    host.stderr.write(`${clash}\n`);
    return exitCodes.usage;
  }
  const { catalogue, issues } = await openCatalogue(flags.catalogue, host.cwd());
  printIssues(issues, host.stderr, host.env);
  if (!catalogue) return exitCodes.failed;
  const { format, refusals } = flags;
  const wanted = { format, refusals: refusals !== undefined, issues: flags.issues !== undefined };
  return withWorkers(flags, host, catalogue, async (pool) => {
    const extracting = { catalogue, stdin: host.stdin, pool, wanted };
    return extractTo(await openSinks(flags, host), extractFiles(files, extracting), host);
  });
}

/** Passes on what files say. The exit code tells whether there was an error. */
async function extractTo(sinks: Sinks, extracted: AsyncIterable<EncodedRows>, { stderr, env }: Host): Promise<number> {
  const printer = createIssuePrinter(stderr, env);
  let failed = false;
  try {
    for await (const found of extracted) {
      failed ||= hasErrors(found.issues);
      await put(found, sinks, printer);
    }
    await Promise.all([sinks.claims.close(), sinks.refusals?.close(), sinks.issues?.close()]);
  } finally {
    printer.close();
    await Promise.all([sinks.refusals?.discard(), sinks.issues?.discard()]);
  }
  return failed ? exitCodes.failed : exitCodes.ok;
}

async function openSinks(flags: Flags, { stdout }: Host): Promise<Sinks> {
  const { format } = flags;
  const claims = streamSink(stdout, claimSchema, format);
  const refusals = flags.refusals === undefined ? null : await fileSink(flags.refusals, refusalSchema, format);
  try {
    const issues = flags.issues === undefined ? null : await fileSink(flags.issues, issueSchema, format);
    return { claims, refusals, issues };
  } catch (error) {
    await refusals?.discard();
    throw error;
  }
}

/** Errors always show on stderr; warnings go to the file of `--issues` alone where there is one. */
async function put(found: EncodedRows, sinks: Sinks, printer: IssuePrinter): Promise<void> {
  for (const issue of found.issues) if (!sinks.issues || severityOf(issue) === "error") printer.print(issue);
  if (found.claims) await sinks.claims.write(found.claims);
  if (found.refusals) await sinks.refusals?.write(found.refusals);
  if (found.issueRows) await sinks.issues?.write(found.issueRows);
}
