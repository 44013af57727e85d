import type { MessagePort } from "node:worker_threads";
import { createCatalogue, type CatalogueEntries } from "@sourcebook/model";
import { move, Piscina, transferableSymbol, valueSymbol } from "piscina";
import type { LinesTask } from "../extract/extract-lines.ts";
import { tried } from "./carried-error.ts";
import type { Block } from "./read-block.ts";
import type { PartTask } from "./reduce-one.ts";
import { workWith } from "./work.ts";

const entries: CatalogueEntries = Piscina.workerData;
const work = workWith(createCatalogue(entries));

// What a thread gives goes back as bytes that are moved, not copied.

export const read = (block: Block): Promise<unknown> =>
  tried(async () => {
    const bytes = await work.read(block);
    return bytes && move(bytes);
  });

export const extract = (task: LinesTask): Promise<unknown> =>
  tried(async () => {
    const rows = await work.extract(task);
    const moved = [rows.claims, rows.refusals, rows.issueRows].flatMap((bytes) => bytes?.buffer ?? []);
    return move({ [transferableSymbol]: moved, [valueSymbol]: rows });
  });

export const archive = (port: MessagePort): Promise<unknown> => tried(() => work.archive(port));

export const reduce = (task: PartTask): Promise<unknown> => tried(() => work.reduce(task));
