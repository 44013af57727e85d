import { buildCommand } from "@stricli/core";
import type { EvaluateFlags } from "../commands/evaluate.ts";
import type { ExtractFlags } from "../commands/extract.ts";
import { command } from "./command.ts";
import type { Context } from "./context.ts";
import { catalogueOption, lineWorkerFlags, option, sliceFlags, text, toggle, wholeNumber } from "./parameters.ts";

// The commands that read documents, and need no project.

export const extract = buildCommand<ExtractFlags, string[], Context>({
  loader: async () => command((await import("../commands/extract.ts")).extract),
  parameters: {
    flags: {
      format: { kind: "enum", values: ["csv", "jsonl"], default: "csv", brief: "How rows are written" },
      refusals: option("FILE", "Write the numbers that are no claims, with the reason"),
      issues: option("FILE", "Write all problems; warnings are then not printed"),
      catalogue: catalogueOption,
      stdin: toggle("Documents and claims are JSON Lines, from standard input to standard output"),
      job: option("DIR", "Read shards of a job instead: see sourcebook plan"),
      ...sliceFlags,
      ...lineWorkerFlags,
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

export const evaluate = buildCommand<EvaluateFlags, [string], Context>({
  loader: async () => command((await import("../commands/evaluate.ts")).evaluate),
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
