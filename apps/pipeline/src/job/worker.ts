import { join } from "node:path";
import type { Catalogue } from "@sourcebook/model";
import { move, transferableSymbol, valueSymbol } from "piscina";
import { digestFolder } from "../disk/digest-folder.ts";
import { DamagedPack } from "../disk/pack.ts";
import { errorCode } from "../disk/read-bytes.ts";
import { readCatalogue } from "../disk/read-catalogue.ts";
import type { EncodedRows } from "../encode-extracted.ts";
import { readLinesTask, type LinesTask } from "../extract-lines.ts";
import { Failure, wordSystemError } from "../failure.ts";
import { readBlock, type Block } from "./read-block.ts";
import { reduceOne, type PartTask } from "./reduce-one.ts";

/** A catalogue with the hash of the files that it was read from. */
type OpenCatalogue = { readonly catalogue: Catalogue; readonly digest: string };
let opened: { readonly folder: string; readonly catalogue: Promise<OpenCatalogue> } | null = null;

/** Read once a thread. */
function catalogueIn(folder: string): Promise<OpenCatalogue> {
  if (opened?.folder !== folder) opened = { folder, catalogue: openCatalogue(folder) };
  return opened.catalogue;
}

/** A catalogue that changes while it is read has another hash than the one that was planned with. */
async function openCatalogue(folder: string): Promise<OpenCatalogue> {
  const { readable } = await readCatalogue(folder, folder);
  return { catalogue: readable, digest: digestFolder(folder).digest };
}

const catalogueOf = (root: string): Promise<OpenCatalogue> => catalogueIn(join(root, "data", "catalogue"));

/** What the documents of lines say. */
export const extractHere = async (task: LinesTask): Promise<EncodedRows> =>
  readLinesTask(task, (await catalogueIn(task.catalogue)).catalogue);

/** The same from a thread: the rows go back as bytes that are moved, not copied. */
export const extract = (task: LinesTask): Promise<unknown> =>
  tried(async () => {
    const rows = await extractHere(task);
    const moved = [rows.claims, rows.refusals, rows.issueRows].flatMap((bytes) => bytes?.buffer ?? []);
    return move({ [transferableSymbol]: moved, [valueSymbol]: rows });
  });

/** What a block says, as bytes; null where the disk no longer holds what was planned. */
export async function readHere(block: Block): Promise<Uint8Array | null> {
  const { catalogue, digest } = await catalogueOf(block.root);
  return digest === block.catalogue ? readBlock(block, catalogue) : null;
}

/** The same from a thread: what it says goes back as bytes that are moved, not copied. */
export const read = (block: Block): Promise<unknown> =>
  tried(async () => {
    const bytes = await readHere(block);
    return bytes && move(bytes);
  });

/** An error of the system, or a failure, which loses its code on the way from a thread. */
export type SystemError = { readonly systemError: string; readonly message: string };

/** What work gives, or the error of the system that kept it from being done. */
export async function tried(work: () => Promise<unknown>): Promise<unknown> {
  try {
    return await work();
  } catch (error) {
    const code = error instanceof Failure ? "FAILURE" : errorCode(error);
    if (code === null || !(error instanceof Error)) throw error;
    return { systemError: code, message: error.message } satisfies SystemError;
  }
}

const CATALOGUE_CHANGED = "data/catalogue: error: changed since it was planned; do it again";

/** How a part ended: errors lose their class on the way from a thread. */
export type Ended = "done" | "damaged" | { readonly failure: string };

/** Normalizes a part, and keeps what it gives. */
export async function reduce(task: PartTask): Promise<Ended> {
  try {
    const { catalogue, digest } = await catalogueOf(task.root);
    if (digest !== task.catalogue) return { failure: CATALOGUE_CHANGED };
    await reduceOne(task, catalogue);
    return "done";
  } catch (error) {
    if (error instanceof DamagedPack) return "damaged";
    const failure = error instanceof Failure ? error.message : wordSystemError(error);
    if (failure === null) throw error;
    return { failure };
  }
}
