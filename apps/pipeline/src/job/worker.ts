import { join } from "node:path";
import type { Catalogue } from "@sourcebook/model";
import { move } from "piscina";
import { DamagedPack } from "../disk/pack.ts";
import { readCatalogue } from "../disk/read-catalogue.ts";
import { Failure } from "../failure.ts";
import { readBlock, type Block } from "./read-block.ts";
import { reduceTask, type ReduceTask } from "./reduce-task.ts";

let opened: { readonly root: string; readonly catalogue: Promise<Catalogue> } | null = null;

/** The catalogue of a project: sound, as the plan was made with it. Read once a worker. */
function catalogueOf(root: string): Promise<Catalogue> {
  if (opened?.root !== root) {
    const folder = join(root, "data", "catalogue");
    opened = { root, catalogue: readCatalogue(folder, folder).then(({ readable }) => readable) };
  }
  return opened.catalogue;
}

/** What a block says, as bytes; null where the disk no longer holds what was planned. */
export const readHere = async (block: Block): Promise<Uint8Array | null> =>
  readBlock(block, await catalogueOf(block.root));

/** The same from a thread: what it says goes back as bytes that are moved, not copied. */
export async function extract(block: Block): Promise<unknown> {
  const bytes = await readHere(block);
  return bytes && move(bytes);
}

/** How a part ended: errors lose their class on the way from a thread. */
export type Ended = "done" | "damaged" | { readonly failure: string };

/** Normalizes a part, and keeps what it gives. */
export async function reduce(task: ReduceTask): Promise<Ended> {
  try {
    await reduceTask(task, await catalogueOf(task.root));
    return "done";
  } catch (error) {
    if (error instanceof DamagedPack) return "damaged";
    if (error instanceof Failure) return { failure: error.message };
    throw error;
  }
}
