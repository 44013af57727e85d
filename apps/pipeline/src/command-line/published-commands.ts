import { buildCommand } from "@stricli/core";
import type { DiffFlags } from "../commands/diff.ts";
import type { VerifyFlags } from "../commands/verify.ts";
import { command } from "./command.ts";
import type { Context } from "./context.ts";
import { option, optional, text, toggle } from "./parameters.ts";

// The commands that read published folders and nothing else.

export const verify = buildCommand<VerifyFlags, [string?], Context>({
  loader: async () => command((await import("../commands/verify.ts")).verify),
  parameters: {
    flags: {
      project: option(
        "DIR",
        "Also prove it from the documents of this project: whole texts, and a build that gives the same bytes",
      ),
      json: toggle("Print proofs and failures as JSON"),
    },
    positional: {
      kind: "tuple",
      parameters: [optional("DIR", "Published folder; by default every one of the project, or of the nearest one")],
    },
  },
  docs: {
    brief: "Prove every number of a published folder",
    fullDescription: [
      "Ten proofs, from the published files alone: checksums; schemas, keys and metadata; quotes and spans; reading every number again;",
      "intervals; derivations and verdicts; ranks, observations and the account of all numbers; the workbook; the explorer page;",
      "and with --project the documents themselves: spans in whole texts, and a build that gives the same bytes.",
      "Prints a count for each proof and a line for each failure: file:line column, what was expected, what was found.",
      "",
      "Exit codes: 0 proven, 1 not proven or not readable, 2 wrong usage.",
      "",
      "EXAMPLES",
      "  sourcebook verify",
      "  sourcebook verify data/published/azerbaijan-russia --project .",
      "  sourcebook verify --json > proofs.json",
    ].join("\n"),
  },
});

export const diff = buildCommand<DiffFlags, [string, string], Context>({
  loader: async () => command((await import("../commands/diff.ts")).diff),
  parameters: {
    flags: {
      json: toggle("Print the changes as JSON"),
      markdown: toggle("Print tables for a pull request"),
    },
    positional: {
      kind: "tuple",
      parameters: [
        { brief: "Published folder as it was", placeholder: "OLD", parse: text },
        { brief: "Published folder as it is", placeholder: "NEW", parse: text },
      ],
    },
  },
  docs: {
    brief: "Show what changed between two published folders",
    fullDescription: [
      "By observation: + new, ~ revised (old value -> new value), - withdrawn, * same value but other marks, each with the reason:",
      "a new document, another claim, another rule, a decision.",
      "",
      "Exit codes: 0 compared, whether or not anything changed; 1 a folder cannot be read; 2 wrong usage.",
      "",
      "EXAMPLES",
      "  sourcebook diff old/azerbaijan-russia data/published/azerbaijan-russia",
      "  sourcebook diff --markdown OLD NEW > comment.md",
      "  sourcebook diff --json OLD NEW",
    ].join("\n"),
  },
});
