import { join } from "node:path";
import type { Catalogue } from "@sourcebook/model";
import { move, transferableSymbol, valueSymbol } from "piscina";
import { digestFolder } from "../disk/digest-folder.ts";
import { readCatalogue } from "../disk/read-catalogue.ts";
import type { EncodedRows } from "../encode-extracted.ts";
import { readLinesTask, type LinesTask } from "../extract-lines.ts";
import { Failure } from "../failure.ts";
import { tried } from "./carried-error.ts";
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

/** Normalizes a part, and keeps what it gives. */
export async function reduceHere(task: PartTask): Promise<void> {
  const { catalogue, digest } = await catalogueOf(task.root);
  if (digest !== task.catalogue) throw new Failure(CATALOGUE_CHANGED);
  await reduceOne(task, catalogue);
}

/** The same from a thread. */
export const reduce = (task: PartTask): Promise<unknown> => tried(() => reduceHere(task));

const CATALOGUE_CHANGED = "data/catalogue: error: changed since it was planned; do it again";
