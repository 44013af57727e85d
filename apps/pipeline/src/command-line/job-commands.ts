import { buildCommand } from "@stricli/core";
import type { GcFlags } from "../commands/gc.ts";
import type { PlanFlags } from "../commands/plan.ts";
import type { PublishFlags } from "../commands/publish.ts";
import type { ReduceFlags } from "../commands/reduce.ts";
import type { StatusFlags } from "../commands/status.ts";
import type { SubmitFlags } from "../commands/submit.ts";
import { command } from "./command.ts";
import type { Context } from "./context.ts";
import {
  job,
  option,
  optional,
  positiveNumber,
  publishingFlags,
  sliceFlags,
  threadFlags,
  toggle,
} from "./parameters.ts";

// The commands that a build is made of, for machines that share a folder.

const project = {
  kind: "tuple",
  parameters: [optional("PROJECT", "Project folder; the nearest one by default")],
} as const;

export const plan = buildCommand<PlanFlags, [string?], Context>({
  loader: async () => command((await import("../commands/plan.ts")).plan),
  parameters: { flags: { job }, positional: project },
  docs: {
    brief: "Cut the documents of a project into shards",
    fullDescription: [
      "Looks through the documents of a project and writes DIR/plan.json: what there is to read, in shards that can be read apart.",
      "The folder of the job, and that of the project, must be the same on all machines that work on it.",
      "",
      "EXAMPLES",
      "  sourcebook plan --job /shared/job my-project",
    ].join("\n"),
  },
});

export const reduce = buildCommand<ReduceFlags, [], Context>({
  loader: async () => command((await import("../commands/reduce.ts")).reduce),
  parameters: { flags: { job, ...sliceFlags, ...threadFlags } },
  docs: {
    brief: "Normalize the claims of a job",
    fullDescription: [
      "Normalizes the parts of the reduction that are not there yet: claims that hang together are ranked and reconciled apart from all others.",
      "All shards must have been read.",
      "",
      "EXAMPLES",
      "  sourcebook reduce --job /shared/job",
      "  sourcebook reduce --job /shared/job --index 3 --of 16",
    ].join("\n"),
  },
});

export const publish = buildCommand<PublishFlags, [], Context>({
  loader: async () => command((await import("../commands/publish.ts")).publish),
  parameters: { flags: { job, ...publishingFlags } },
  docs: {
    brief: "Publish what the tasks of a job made",
    fullDescription: [
      "Merges the parts of a job and publishes the datasets of its project to data/published, as `sourcebook build` does.",
      "",
      "Exit codes: 0 published or unchanged, 1 failed, 2 wrong usage, 3 published without refused documents.",
      "",
      "EXAMPLES",
      "  sourcebook publish --job /shared/job",
    ].join("\n"),
  },
});

export const status = buildCommand<StatusFlags, [], Context>({
  loader: async () => command((await import("../commands/status.ts")).status),
  parameters: {
    flags: {
      job,
      of: sliceFlags.of,
      missing: {
        kind: "enum",
        values: ["extract", "reduce"],
        optional: true,
        brief: "Print only the array tasks that have something left to do: 0-3,7",
      },
      json: toggle("Print the pieces as JSON"),
    },
  },
  docs: {
    brief: "Say what of a job is done",
    fullDescription: [
      "Looks at the disk, which alone knows what is done: a task that ended without its result is missing, whatever its scheduler says.",
      "",
      "EXAMPLES",
      "  sourcebook status --job /shared/job",
      "  sbatch --array=$(sourcebook status --job /shared/job --of 16 --missing extract) extract.sbatch",
    ].join("\n"),
  },
});

export const gc = buildCommand<GcFlags, [], Context>({
  loader: async () => command((await import("../commands/gc.ts")).gc),
  parameters: { flags: { job } },
  docs: {
    brief: "Remove what the plan of a job does not need",
    fullDescription: [
      "Removes the shards and parts of earlier plans, and what tasks left that were killed on this machine.",
      "",
      "EXAMPLES",
      "  sourcebook gc --job /shared/job",
    ].join("\n"),
  },
});

export const submit = buildCommand<SubmitFlags, [string?], Context>({
  loader: async () => command((await import("../commands/submit.ts")).submit),
  parameters: {
    flags: {
      job,
      engine: { kind: "enum", values: ["local", "slurm"], default: "local", brief: "Who runs the tasks" },
      tasks: {
        kind: "parsed",
        parse: positiveNumber,
        default: "16",
        placeholder: "N",
        brief: "Array tasks of each stage",
      },
      sbatch: option("WORDS", "Further arguments of sbatch: --sbatch='--partition=long --time=2:00:00'"),
      ...publishingFlags,
    },
    positional: project,
  },
  docs: {
    brief: "Build a project by many processes, or on a cluster",
    fullDescription: [
      "Plans a job, has its tasks run, runs those again whose result is not on the disk, and publishes: the same bytes as `sourcebook build`.",
      "It can be stopped and started again; what is done stays done.",
      "",
      "Exit codes: 0 published or unchanged, 1 failed, 2 wrong usage, 3 published without refused documents.",
      "",
      "EXAMPLES",
      "  sourcebook submit --job /shared/job --engine slurm --tasks 64 my-project",
      "  sourcebook submit --job /tmp/job --engine local --tasks 4",
    ].join("\n"),
  },
});
