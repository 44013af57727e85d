import { buildCommand, buildRouteMap } from "@stricli/core";
import type { ReviewExportFlags } from "../commands/review-export.ts";
import type { ReviewImportFlags } from "../commands/review-import.ts";
import { command } from "./command.ts";
import type { Context } from "./context.ts";
import { option, text, toggle } from "./parameters.ts";

const project = option("DIR", "Project folder; the nearest one by default");

const exportReview = buildCommand<ReviewExportFlags, [], Context>({
  loader: async () => command((await import("../commands/review-export.ts")).reviewExport),
  parameters: {
    flags: {
      project,
      dataset: option("ID", "Only the claims of this dataset; all of the project by default"),
      out: option("FILE", "Workbook to write, data/exports/review.xlsx by default; - is standard output"),
    },
  },
  docs: {
    brief: "Write a workbook in which people decide on claims",
    fullDescription: [
      "One worksheet, Review: the claims that a person should look at, the most doubtful first, each with the reason, its sentence and how it was read.",
      "The columns from Decision to Decided on are to be filled in; decisions in force stand in them already. All other cells are locked.",
      "A file that stands there already is never replaced: it may hold decisions.",
      "",
      "EXAMPLES",
      "  sourcebook review export",
      "  sourcebook review export --dataset azerbaijan-russia --out review.xlsx",
      "  sourcebook review export --out - > review.xlsx",
    ].join("\n"),
  },
});

const importReview = buildCommand<ReviewImportFlags, [string], Context>({
  loader: async () => command((await import("../commands/review-import.ts")).reviewImport),
  parameters: {
    flags: { project, json: toggle("Print what was imported as JSON") },
    positional: {
      kind: "tuple",
      parameters: [
        { brief: "The workbook, filled in and saved by any spreadsheet program", placeholder: "FILE", parse: text },
      ],
    },
  },
  docs: {
    brief: "Take over what people decided in such a workbook",
    fullDescription: [
      "Adds the decisions to data/decisions/<publisher>.yaml; the next build publishes what follows from them.",
      "A file in which a locked cell, a header or an id was changed, or a decision cannot be taken over, is refused as a whole, with every reason.",
      "A decision on a claim that is read otherwise by now is not taken over: the next export lists it again.",
      "",
      "Exit codes: 0 imported, 1 refused, 2 wrong usage, 3 imported without decisions on claims that are read otherwise by now.",
      "",
      "EXAMPLES",
      "  sourcebook review import data/exports/review.xlsx",
      "  sourcebook review import review.xlsx --json",
    ].join("\n"),
  },
});

export const review = buildRouteMap({
  routes: { export: exportReview, import: importReview },
  docs: {
    brief: "Review claims in a spreadsheet",
    fullDescription: [
      "Writes the claims that a person should look at to a workbook, and takes over what was decided in it.",
      "",
      "EXAMPLES",
      "  sourcebook review export",
      "  sourcebook review import data/exports/review.xlsx",
    ].join("\n"),
  },
});
