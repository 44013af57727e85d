import { join, resolve } from "node:path";
import { exitCodes, type Host } from "../command-line/context.ts";
import { projectFor } from "../command-line/project-for.ts";
import type { Project } from "../disk/find-project.ts";
import { errorCode, fileIssueIn } from "../disk/read-bytes.ts";
import { readPublished, type PublishedTables } from "../disk/read-published.ts";
import { derivationTree } from "../explain/derivation-tree.ts";
import { findSubject, type Finding, type Subject } from "../explain/find-subject.ts";
import { wordTree } from "../explain/word-tree.ts";
import { createPaint, isStyled } from "../terminal/paint.ts";
import { printIssues } from "../terminal/print-issues.ts";

export type ExplainFlags = { readonly json: boolean; readonly project?: string };

/** `sourcebook explain ID`: the tree of a published number, from the published files alone. */
export async function explain(host: Host, flags: ExplainFlags, ...words: string[]): Promise<number> {
  const { stdout, stderr, env } = host;
  const project =
    flags.project === undefined ? projectFor(undefined, host) : { root: resolve(flags.project), name: flags.project };
  if (!project) return exitCodes.failed;
  const published = await openPublished(project, host);
  if (!published) return exitCodes.failed;
  const id = words.join(" ");
  const finding = findSubject(id, published);
  if (!finding.found) {
    stderr.write(wordCandidates(id, finding));
    return exitCodes.failed;
  }
  const tree = derivationTree(finding.found);
  if (flags.json) stdout.write(`${JSON.stringify(tree, null, 2)}\n`);
  else stdout.write(wordTree(tree, finding.found.tables, marking(stdout, env)));
  if (finding.others.length > 0) stderr.write(wordOthers(finding.others));
  return exitCodes.ok;
}

async function openPublished(project: Project, { stderr, env }: Host): Promise<readonly PublishedTables[] | null> {
  const name = join(project.name, "data", "published");
  try {
    return await readPublished(join(project.root, "data", "published"), name);
  } catch (error) {
    if (errorCode(error) === "ENOENT")
      stderr.write(`${name}: no complete dataset is published there; publish it: sourcebook build\n`);
    else printIssues([fileIssueIn(error, name)], stderr, env);
    return null;
  }
}

/** Bold where the terminal can, else guillemets, which no figure of an article has around it. */
function marking(stdout: NodeJS.WriteStream, env: NodeJS.ProcessEnv): (number: string) => string {
  if (!isStyled(stdout, env)) return (number) => `»${number}«`;
  const paint = createPaint(stdout, env);
  return (number) => paint("bold", number);
}

const keyOf = ({ kind, row }: Subject): string => row.cells[kind === "observation" ? "OBS_KEY" : "CLAIM_ID"] ?? "";

function wordCandidates(id: string, { candidates }: Extract<Finding, { found: null }>): string {
  if (candidates.length === 0) {
    return `"${id}" is no published observation or claim; keys stand in the column OBS_KEY of observations.csv\n`;
  }
  const lines = candidates.map((each) => `  ${keyOf(each)}  ${each.row.file}#row=${each.row.row}\n`);
  return `"${id}" names ${candidates.length} of them; say which:\n${lines.join("")}`;
}

const wordOthers = (others: readonly Subject[]): string =>
  `also with these codes:\n${others.map((other) => `  ${keyOf(other)}\n`).join("")}`;
