import { claimSchema, refusalSchema, severityOf, type Catalogue } from "@sourcebook/model";
import { exitCodes, type Host } from "../context.ts";
import { CannotWrite } from "../disk/cannot-write.ts";
import { openCatalogue } from "../disk/open-catalogue.ts";
import { fileSink, streamSink, type RowFormat, type RowSink } from "../disk/write-rows.ts";
import type { Extracted } from "../extract-documents.ts";
import { extractFiles } from "../extract-files.ts";
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
  for await (const found of extractFiles(files, catalogue, host.stdin)) {
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

/** Errors always show on stderr; warnings go to the file of `--issues` alone where there is one. */
async function put({ claims, refusals, issues }: Extracted, sinks: Sinks, printer: IssuePrinter): Promise<void> {
  for (const issue of issues) if (!sinks.issues || severityOf(issue) === "error") printer.print(issue);
  if (claims.length > 0) await sinks.claims.write(claims);
  if (refusals.length > 0) await sinks.refusals?.write(refusals);
  if (issues.length > 0) await sinks.issues?.write(issues.map(toIssueRow));
}
