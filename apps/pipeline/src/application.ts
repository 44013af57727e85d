import { buildApplication, buildCommand, buildRouteMap } from "@stricli/core";
import { command } from "./command-line/command.ts";
import type { Context } from "./command-line/context.ts";
import { gc, plan, publish, reduce, status, submit } from "./command-line/job-commands.ts";
import {
  catalogueOption,
  option,
  optional,
  publishingFlags,
  sliceFlags,
  text,
  toggle,
  wholeNumber,
  workerFlags,
} from "./command-line/parameters.ts";
import { add, init } from "./command-line/project-commands.ts";
import { diff, verify } from "./command-line/published-commands.ts";
import { review } from "./command-line/review-commands.ts";
import { wording } from "./command-line/wording.ts";
import type { BuildFlags } from "./commands/build.ts";
import type { EvaluateFlags } from "./commands/evaluate.ts";
import type { ExplainFlags } from "./commands/explain.ts";
import type { ExtractFlags } from "./commands/extract.ts";

const build = buildCommand<BuildFlags, [string?], Context>({
  loader: async () => command((await import("./commands/build.ts")).build),
  parameters: {
    flags: {
      ...publishingFlags,
      fresh: toggle("Read every document anew, also those that have not changed since the last build"),
      ...workerFlags,
    },
    positional: {
      kind: "tuple",
      parameters: [optional("DIR", "Project folder, the one that holds data/catalogue; the nearest one by default")],
    },
  },
  docs: {
    brief: "Publish the datasets of a project",
    fullDescription: [
      "Reads data/catalogue and every document under data/sources, and publishes each dataset of data/catalogue/datasets to data/published.",
      "All documents are read and all problems reported. Where one is an error nothing is published, and what was published before stays as it is.",
      "",
      "Exit codes: 0 published or unchanged, 1 failed, 2 wrong usage, 3 published without refused documents.",
      "",
      "EXAMPLES",
      "  sourcebook build",
      "  sourcebook build my-project --allow-refused",
      "  sourcebook build --json > summary.json",
      "  sourcebook build --sdmx --spreadsheet-safe --parquet",
    ].join("\n"),
  },
});

const extract = buildCommand<ExtractFlags, string[], Context>({
  loader: async () => command((await import("./commands/extract.ts")).extract),
  parameters: {
    flags: {
      format: { kind: "enum", values: ["csv", "jsonl"], default: "csv", brief: "How rows are written" },
      refusals: option("FILE", "Write the numbers that are no claims, with the reason"),
      issues: option("FILE", "Write all problems; warnings are then not printed"),
      catalogue: catalogueOption,
      stdin: toggle("Documents and claims are JSON Lines, from standard input to standard output"),
      job: option("DIR", "Read shards of a job instead: see sourcebook plan"),
      ...sliceFlags,
      ...workerFlags,
    },
    positional: {
      kind: "array",
      parameter: {
        brief: "Files of documents, or folders of such; - is standard input",
        placeholder: "FILES",
        parse: text,
      },
    },
  },
  docs: {
    brief: "Read claims from documents, to standard output",
    fullDescription: [
      "Reads text, Markdown, HTML, PDF, RSS and Atom, WARC, or JSON Lines {id?, url?, publisher?, author?, published?, language?, title?, text},",
      "packed with gzip or not: what a file is shows in its content. Writes one row a claim with the columns of claims.csv. Offsets count code points",
      "of the text (title, blank line, text where there is a title); SELECTOR counts bytes of the file, or names the page of a PDF.",
      "A line or file that cannot be read is one line on standard error; the others are read, and the exit code is 1.",
      "",
      "EXAMPLES",
      "  sourcebook extract article.html report.pdf",
      "  sourcebook extract --format jsonl --refusals refusals.jsonl *.txt > claims.jsonl",
      "  sourcebook extract < documents.jsonl > claims.csv",
    ].join("\n"),
  },
});

const explain = buildCommand<ExplainFlags, string[], Context>({
  loader: async () => command((await import("./commands/explain.ts")).explain),
  parameters: {
    flags: {
      json: toggle("Print the tree as JSON"),
      project: option("DIR", "Project folder; the nearest one by default"),
    },
    positional: {
      kind: "array",
      minimum: 1,
      parameter: { brief: "An observation key, some of its codes, or a claim id", placeholder: "ID", parse: text },
    },
  },
  docs: {
    brief: "Trace a published number to its sentence",
    fullDescription: [
      "Prints how a cell came to be: observation, claim, rule, sentence with the number marked, document.",
      "ID is an OBS_KEY, a CLAIM_ID, or codes of a key; dimensions that are not named are taken as plain (a level, all products, actual) where that decides.",
      "Of two areas the first is the reference area, the second its counterpart.",
      "",
      "EXAMPLES",
      "  sourcebook explain A.AZE.RUS.TRADE_TURNOVER._T.N.T.USD.ACTUAL._U.2021",
      "  sourcebook explain TRADE_TURNOVER 2021",
      "  sourcebook explain EXPORTS AZE RUS 2021",
      "  sourcebook explain --json C-d01edfc2aa94cb32",
    ].join("\n"),
  },
});

const evaluate = buildCommand<EvaluateFlags, [string], Context>({
  loader: async () => command((await import("./commands/evaluate.ts")).evaluate),
  parameters: {
    flags: {
      claims: option("FILE", "Score these claims (claims.csv or JSON Lines), extract none"),
      stratum: option("NAME", "Only the documents of this stratum"),
      language: option("CODE", "Only the documents in this language"),
      misses: {
        kind: "parsed",
        parse: wholeNumber,
        default: "0",
        placeholder: "N",
        brief: "Show as many facts that are missed or inexact, and as many wrong claims",
      },
      json: toggle("Print the figures as JSON"),
      catalogue: catalogueOption,
    },
    positional: {
      kind: "tuple",
      parameters: [
        { brief: "Labelled documents as JSON Lines; - is standard input", placeholder: "GOLD", parse: text },
      ],
    },
  },
  docs: {
    brief: "Measure extraction against labelled documents",
    fullDescription: [
      "Reads the claims of every labelled document, compares them with its labels, and prints precision, recall and F1,",
      "per stratum and in total. A fact is found where a claim has its number, and exact where all else agrees too.",
      "GOLD holds an object a line, {id, text, published?, language?, stratum?, facts}; docs/accuracy.md defines all of it.",
      "A line that cannot be read is one line on standard error; the others are scored, and the exit code is 1.",
      "",
      "EXAMPLES",
      "  sourcebook evaluate labelled.jsonl",
      "  sourcebook evaluate labelled.jsonl --language en --misses 20",
      "  sourcebook evaluate labelled.jsonl --claims claims.csv --json",
    ].join("\n"),
  },
});

export const application = buildApplication<Context>(
  buildRouteMap({
    routes: {
      init,
      add,
      build,
      extract,
      explain,
      review,
      verify,
      diff,
      evaluate,
      plan,
      reduce,
      publish,
      status,
      gc,
      submit,
    },
    docs: {
      brief: "Turn news articles into datasets in which every number can be traced to the sentence that said it",
    },
  }),
  {
    name: "sourcebook",
    versionInfo: {
      getCurrentVersion: async () => (await import("./program-version.ts")).programVersion(),
    },
    scanner: { caseStyle: "allow-kebab-for-camel", allowArgumentEscapeSequence: true },
    documentation: { caseStyle: "convert-camel-to-kebab" },
    localization: { text: wording },
  },
);
