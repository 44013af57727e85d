import { exitCodes, type Host } from "../command-line/context.ts";
import { comparePublished } from "../diff/compare-published.ts";
import { readPublishedRows, type PublishedRows } from "../diff/published-rows.ts";
import { markdownDifference, wordDifference } from "../diff/word-difference.ts";
import { fileIssueIn } from "../disk/read-bytes.ts";
import { printIssues } from "../terminal/print-issues.ts";

export type DiffFlags = { readonly json: boolean; readonly markdown: boolean };

/** `sourcebook diff OLD NEW`: what changed between two published folders, by observation. */
export async function diff(host: Host, flags: DiffFlags, old: string, now: string): Promise<number> {
  const { stdout, stderr } = host;
  if (flags.json && flags.markdown) {
    stderr.write("give --json or --markdown, not both\n");
    return exitCodes.usage;
  }
  const before = await open(old, host);
  const after = before && (await open(now, host));
  if (!before || !after) return exitCodes.failed;
  const difference = comparePublished(before, after);
  if (flags.json) stdout.write(`${JSON.stringify({ before: old, after: now, ...difference }, null, 2)}\n`);
  else stdout.write((flags.markdown ? markdownDifference : wordDifference)(difference, old, now));
  return exitCodes.ok;
}

async function open(folder: string, { stderr, env }: Host): Promise<PublishedRows | null> {
  try {
    return await readPublishedRows(folder);
  } catch (error) {
    printIssues([fileIssueIn(error, folder)], stderr, env);
    return null;
  }
}
