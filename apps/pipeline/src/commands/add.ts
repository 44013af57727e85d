import { join } from "node:path";
import { buffer } from "node:stream/consumers";
import { countWords, hasErrors, sourceFileSchema, withoutRepeats, type Catalogue, type Issue } from "@sourcebook/model";
import { isJsonLines } from "@sourcebook/parse";
import { freezeCorpus } from "../add/freeze-corpus.ts";
import { freezeDocument, type NewFile, type Stated } from "../add/freeze-document.ts";
import { readKnownDocuments } from "../add/known-documents.ts";
import { exitCodes, type Host } from "../command-line/context.ts";
import { projectFor } from "../command-line/project-for.ts";
import { writeError } from "../disk/cannot-write.ts";
import { filesIn } from "../disk/files-in.ts";
import { isCorpus } from "../disk/find-corpus.ts";
import type { Project } from "../disk/find-project.ts";
import { readBytes } from "../disk/read-bytes.ts";
import { readCatalogue } from "../disk/read-catalogue.ts";
import { explainProblems } from "../entries/explain-problems.ts";
import { createIssuePrinter } from "../terminal/print-issues.ts";

export type AddFlags = {
  readonly publisher: string;
  readonly title?: string;
  readonly author?: string;
  readonly published?: string;
  readonly accessed?: string;
  readonly url?: string;
  readonly language?: string;
  readonly holder?: string;
  readonly licence?: string;
  readonly redistributable: boolean;
  readonly name?: string;
  readonly project?: string;
};

/** `sourcebook add FILES...`: freezes documents under `data/sources`. */
export async function add(host: Host, flags: AddFlags, ...inputs: string[]): Promise<number> {
  const { stderr } = host;
  const project = projectFor(flags.project, host);
  if (!project) return exitCodes.failed;
  const folder = join("data", "catalogue");
  const { catalogue, readable, issues } = await readCatalogue(join(project.root, folder), join(project.name, folder));
  const stated = describe(flags, readable);
  if (typeof stated === "string") {
    stderr.write(`${stated}\n`);
    return exitCodes.usage;
  }
  const printer = createIssuePrinter(stderr, host.env);
  for (const issue of issues) printer.print(issue);
  try {
    const failed =
      !catalogue || (await addAll(inputs, stated, { project, catalogue, host, flags, print: printer.print }));
    return failed ? exitCodes.failed : exitCodes.ok;
  } finally {
    printer.close();
  }
}

/** What the flags say of the documents, or what is wrong with them. */
function describe(flags: AddFlags, catalogue: Catalogue): Stated | string {
  const { publisher, title, author, published, url, language } = flags;
  const known = catalogue.publisher(publisher);
  if (!known) {
    const ids = catalogue.publishers.map(({ id }) => id).join(", ");
    return `--publisher: unknown publisher "${publisher}"; add it to data/catalogue/publishers.yaml (known: ${ids})`;
  }
  const { holder, licence } = flags;
  const broken = Object.entries({ title, author, holder, licence }).find(([, value]) => value && /[\n\r]/.test(value));
  if (broken) return `--${broken[0]}: must be one line`;
  const given = Object.entries({ title, author, published, url, language }).filter(([, value]) => value !== undefined);
  const metadata = {
    publisher,
    ...Object.fromEntries(given.filter(([key]) => key !== "language")),
    accessed: flags.accessed ?? new Date().toISOString().slice(0, 10),
    rights: {
      ...(holder !== undefined && { holder }),
      ...(licence !== undefined && { licence }),
      redistributable: flags.redistributable,
    },
  };
  const parsed = sourceFileSchema.omit({ document: true, sha256: true, language: true }).safeParse(metadata);
  if (!parsed.success) {
    const [problem] = explainProblems(parsed.error.issues, metadata);
    return `--${problem?.path.at(-1)?.toString()}: ${problem?.cause ?? "is wrong"}`;
  }
  return { ...parsed.data, ...(language !== undefined && { language }) };
}

type Adding = {
  readonly project: Project;
  readonly catalogue: Catalogue;
  readonly host: Host;
  readonly flags: AddFlags;
  readonly print: (issue: Issue) => void;
};

/** Freezes every file that can be; says whether one could not. */
async function addAll(inputs: readonly string[], stated: Stated, adding: Adding): Promise<boolean> {
  const { project, catalogue, host, flags, print } = adding;
  const known = await readKnownDocuments(project, catalogue);
  let failed = false;
  for await (const input of filesOf(inputs, host, flags.name)) {
    if ("code" in input) {
      print(input);
      failed = true;
      continue;
    }
    try {
      const freezing = { project, catalogue, known };
      const frozen =
        "bytes" in input ? freezeDocument(input, stated, freezing) : freezeCorpus(input.name, stated, freezing);
      const { folder, count, issues } = await frozen;
      for (const issue of withoutRepeats(issues)) print(issue);
      failed ||= folder === null || hasErrors(issues);
      if (folder !== null) host.stdout.write(`${folder}: frozen, ${countWords(count, "document")}\n`);
      else if ("bytes" in input && isJsonLines(input.bytes))
        host.stderr.write(`${input.name}: no line of it was frozen; mend or take out those with an error\n`);
    } catch (error) {
      const folder = join(project.name, "data", "sources");
      throw writeError(error, folder, "nothing of it was frozen");
    }
  }
  return failed;
}

/** The files that are named, those of folders and what comes on standard input, or why there is none. */
async function* filesOf(
  inputs: readonly string[],
  host: Host,
  name = "stdin.txt",
): AsyncGenerator<NewFile | Corpus | Issue> {
  for (const input of inputs) {
    if (input === "-") yield { name, bytes: await buffer(host.stdin) };
    else yield* filesAt(input);
  }
}

/** A file that is too large to be held in memory, and need not be. */
type Corpus = Pick<NewFile, "name">;

async function* filesAt(input: string): AsyncGenerator<NewFile | Corpus | Issue> {
  for await (const file of filesIn(input)) {
    if (await isCorpus(file).catch(() => false)) {
      yield { name: file };
      continue;
    }
    const { bytes, issue } = readBytes(file, file);
    yield bytes ? { name: file, bytes } : issue;
  }
}
