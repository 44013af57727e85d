import type { Catalogue } from "@sourcebook/model";
import { DamagedPack, type Pack } from "../disk/pack.ts";
import { createGate } from "./in-order.ts";
import { openJob, openPacks, readReduction } from "./job.ts";
import { reducePart } from "./reduce-part.ts";
import type { Reduction } from "./reduction.ts";
import { nameOf } from "./settle.ts";

/** One part of a reduction, as it is given to a thread. */
export type PartTask = {
  /** Its folder. */
  readonly job: string;
  /** The key of the reduction. */
  readonly reduction: string;
  readonly shards: readonly string[];
  readonly part: number;
};

/** Without threads all parts are asked for at once: they would be in memory together. */
const gate = createGate(1);

/** Normalizes a part, and keeps what it gives. */
export const reduceOne = (task: PartTask, catalogue: Catalogue): Promise<void> => gate(() => reduce(task, catalogue));

async function reduce(task: PartTask, catalogue: Catalogue): Promise<void> {
  const { parts } = openJob(task.job);
  const { reduction, shards, repeated } = await inputOf(task);
  const part = reduction.parts[task.part];
  if (!part) throw new Error(`no part ${task.part}`);
  await parts.put(part.key, reducePart(part, { shards, repeated, catalogue }));
}

type Input = {
  readonly reduction: Reduction;
  readonly shards: readonly Pack[];
  /** The names of documents that repeat others. */
  readonly repeated: ReadonlySet<string>;
};
let opened: { readonly key: string; readonly input: Promise<Input> } | null = null;

/** The same for all parts of a reduction: read once a thread, and again where that failed. */
async function inputOf(task: PartTask): Promise<Input> {
  if (opened?.key !== task.reduction) opened = { key: task.reduction, input: readInput(task) };
  try {
    return await opened.input;
  } catch (error) {
    opened = null;
    throw error;
  }
}

async function readInput({ job, reduction: key, shards: keys }: PartTask): Promise<Input> {
  const { shards, parts } = openJob(job);
  const reduction = await readReduction(parts, key);
  const packs = (await openPacks(shards, keys)).flatMap((pack) => pack ?? []);
  if (!reduction || packs.length < keys.length) throw new DamagedPack(job);
  return { reduction, shards: packs, repeated: new Set(reduction.settlement.repeated.map(nameOf)) };
}
