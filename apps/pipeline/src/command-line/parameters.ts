// The kinds of parameters that the commands have.

export const text = (input: string): string => input;

export function wholeNumber(input: string): number {
  if (!/^\d+$/.test(input)) throw new Error(`"${input}" is no whole number`);
  return Number(input);
}

export function positiveNumber(input: string): number {
  const number = wholeNumber(input);
  if (number === 0) throw new Error("must be at least 1");
  return number;
}

/** A flag that is given or not: `--json`. */
export const toggle = (brief: string) => ({ kind: "boolean", default: false, withNegated: false, brief }) as const;

/** A flag with a value that may be left out: `--project DIR`. */
export const option = (placeholder: string, brief: string) =>
  ({ kind: "parsed", parse: text, optional: true, placeholder, brief }) as const;

/** An argument that may be left out: `[DIR]`. */
export const optional = (placeholder: string, brief: string) =>
  ({ parse: text, optional: true, placeholder, brief }) as const;

export const catalogueOption = option("DIR", "Catalogue to read against; that of the project by default");

/** How many threads work. */
export const threadFlags = {
  workers: {
    kind: "parsed",
    parse: wholeNumber,
    optional: true,
    placeholder: "N",
    brief: "Threads that do the work; one a core by default, 0 for none",
  },
} as const;

const workerFlagsFor = (documents: string) =>
  ({
    ...threadFlags,
    timeout: {
      kind: "parsed",
      parse: positiveNumber,
      default: "60",
      placeholder: "SECONDS",
      brief: `${documents} that takes longer is left out, and said so`,
    },
  }) as const;

/** How documents are read in threads. */
export const workerFlags = workerFlagsFor("A document");

/** The same of files that need not be of a project: those that hold one document are read in the first thread, to their end. */
export const lineWorkerFlags = workerFlagsFor("A document of JSON Lines, or of a --job,");

/** Which pieces of a job a task makes. */
export const sliceFlags = {
  index: {
    kind: "parsed",
    parse: wholeNumber,
    optional: true,
    placeholder: "I",
    brief: "Which task this is, from 0; by default what Slurm, AWS Batch or Kubernetes say",
  },
  of: { kind: "parsed", parse: positiveNumber, optional: true, placeholder: "N", brief: "How many tasks there are" },
} as const;

/** What is published, and how that is told. */
export const publishingFlags = {
  allowRefused: toggle("Publish without the documents that cannot be used (exit code 3)"),
  json: toggle("Print a summary as JSON"),
  sdmx: toggle("Also write SDMX-CSV to data/exports"),
  spreadsheetSafe: toggle("Also write CSV in which no text can be a formula to data/exports"),
  parquet: toggle("Also write the long tables as Parquet to data/exports"),
} as const;

/** The folder of a job. */
export const job = {
  kind: "parsed",
  parse: text,
  placeholder: "DIR",
  brief: "Folder of the job: its plan, and all that was made",
} as const;
