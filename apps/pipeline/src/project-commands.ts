import { buildCommand } from "@stricli/core";
import { command } from "./command.ts";
import type { InitFlags } from "./commands/init.ts";
import type { Context } from "./context.ts";
import { option, text } from "./parameters.ts";

// The commands that write what people keep: projects and their frozen documents.

export const init = buildCommand<InitFlags, [string], Context>({
  loader: async () => command((await import("./commands/init.ts")).init),
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
