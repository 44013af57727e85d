import { buildCommand } from "@stricli/core";
import type { AddFlags } from "../commands/add.ts";
import type { BuildFlags } from "../commands/build.ts";
import type { ExplainFlags } from "../commands/explain.ts";
import type { InitFlags } from "../commands/init.ts";
import { command } from "./command.ts";
import type { Context } from "./context.ts";
import { option, optional, publishingFlags, text, toggle, workerFlags } from "./parameters.ts";

// What is done with a project: it is made, documents are added, it is built, and asked where a number comes from.

export const init = buildCommand<InitFlags, [string], Context>({
  loader: async () => command((await import("../commands/init.ts")).init),
  parameters: {
    flags: {
      title: option("WORDS", "Title of the dataset; made from the name of the folder by default"),
      areas: option("CODES", "ISO 3166-1 alpha-3 codes of the areas between which figures count; all by default"),
    },
    positional: {
      kind: "tuple",
      parameters: [{ brief: "A new folder; the dataset is called after it", placeholder: "DIR", parse: text }],
    },
  },
  docs: {
    brief: "Make a new dataset project",
    fullDescription: [
      "Makes a folder with a catalogue, a README and an invented example document, in which `sourcebook build` works at once.",
      "",
      "EXAMPLES",
      "  sourcebook init georgia-turkey",
      '  sourcebook init georgia-turkey --title "Georgia and Turkey: trade and investment" --areas GEO,TUR',
    ].join("\n"),
  },
});

export const add = buildCommand<AddFlags, string[], Context>({
  loader: async () => command((await import("../commands/add.ts")).add),
  parameters: {
    flags: {
      publisher: {
        kind: "parsed",
        parse: text,
        placeholder: "ID",
        brief: "Whose documents they are: an id of data/catalogue/publishers.yaml",
      },
      title: option("WORDS", "Headline; what the document says itself by default, as with the next four"),
      author: option("NAME", "By-line"),
      published: option("DATE", "Date of publication, YYYY-MM-DD"),
      url: option("URL", "Where it was published"),
      language: option("CODE", "ISO 639 code of its language"),
      accessed: option("DATE", "When it was received; today by default"),
      holder: option("NAME", "Who has the rights; the publisher of each document by default"),
      licence: option("NAME", "Under which licence it stands"),
      redistributable: toggle("The whole text may be published with a dataset"),
      name: option("FILE", "What a document on standard input is called: article.html"),
      project: option("DIR", "Project folder; the nearest one by default"),
    },
    positional: {
      kind: "array",
      minimum: 1,
      parameter: { brief: "Files, and folders of such; - is standard input", placeholder: "FILES", parse: text },
    },
  },
  docs: {
    brief: "Freeze documents under data/sources",
    fullDescription: [
      "Copies each file as it is to a folder of its own, data/sources/<publisher>/<date>-<title>, with a source.yaml: its SHA-256, and what",
      "the flags and the file itself say of it. A document that is there already is refused; one that shares most of its words with another",
      "is frozen with a warning. A file that cannot be read is one line on standard error; the others are frozen, and the exit code is 1.",
      "",
      "EXAMPLES",
      "  sourcebook add article.html --publisher azernews",
      "  sourcebook add articles/ --publisher azernews --redistributable",
      "  curl -s https://example.org/article | sourcebook add - --name article.html --publisher azernews --url https://example.org/article",
    ].join("\n"),
  },
});

export const build = buildCommand<BuildFlags, [string?], Context>({
  loader: async () => command((await import("../commands/build.ts")).build),
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

export const explain = buildCommand<ExplainFlags, string[], Context>({
  loader: async () => command((await import("../commands/explain.ts")).explain),
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
