import { readFile } from "node:fs/promises";
import { join } from "node:path";
import * as z from "zod";
import { writeError } from "../disk/cannot-write.ts";
import { errorCode } from "../disk/read-bytes.ts";
import { replaceFile } from "../disk/replace-file.ts";
import { Failure } from "../failure.ts";

const lineRangeSchema = z.strictObject({
  /** The name of the file in the folder. */
  file: z.string(),
  /** Offset of the first byte. */
  start: z.int(),
  /** Number of the first line, from 1. */
  line: z.int(),
  /** Of the whole file. */
  sha256: z.string(),
});

/** A folder of `data/sources`, or whole lines of the JSON Lines in it. */
const itemSchema = z.strictObject({
  /** `<publisher>/<slug>`. */
  slug: z.string(),
  /** Of all that is read. */
  bytes: z.int(),
  /** The hash of its names and bytes: what is read must still have it. */
  digest: z.string(),
  lines: lineRangeSchema.optional(),
});
export type Item = Readonly<z.infer<typeof itemSchema>>;

/** Items that are read together and kept as one pack. */
const shardSchema = z.strictObject({ key: z.string(), items: z.array(itemSchema) });
export type Shard = Readonly<z.infer<typeof shardSchema>>;

const planSchema = z.strictObject({
  /** The absolute path of the project. */
  project: z.string(),
  /** The hash of what decides how documents are read: catalogue and code. */
  reading: z.string(),
  /** The hash of the catalogue. */
  catalogue: z.string(),
  shards: z.array(shardSchema),
});
/** What there is to read. */
export type Plan = Readonly<z.infer<typeof planSchema>>;

const FILE = "plan.json";

/** Leaves the file alone where it says the same. Throws CannotWrite. */
export async function writePlan(job: string, plan: Plan): Promise<void> {
  const [path, text] = [join(job, FILE), `${JSON.stringify(plan)}\n`];
  try {
    if ((await readFile(path, "utf8").catch(() => null)) !== text) await replaceFile(path, text);
  } catch (error) {
    throw writeError(error, job, "a job keeps there what it makes: give it a folder that can be written");
  }
}

/** The plan of a job; null where it has none. Throws Failure where the file is none that this version writes. */
export async function readPlan(job: string): Promise<Plan | null> {
  try {
    return planSchema.parse(JSON.parse(await readFile(join(job, FILE), "utf8")));
  } catch (error) {
    if (errorCode(error) === "ENOENT") return null;
    if (!(error instanceof SyntaxError) && !(error instanceof z.ZodError)) throw error;
    const plan = `sourcebook plan --job ${job}`;
    throw new Failure(`${join(job, FILE)}: error: no plan of this version of sourcebook; plan it again: ${plan}`);
  }
}

/** How many folders of documents are to be read. */
export const documentCount = ({ shards }: Plan): number =>
  new Set(shards.flatMap(({ items }) => items.map(({ slug }) => slug))).size;
