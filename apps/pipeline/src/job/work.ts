import type { MessagePort } from "node:worker_threads";
import type { Catalogue } from "@sourcebook/model";
import type { EncodedRows } from "../extract/encode-extracted.ts";
import type { LinesTask } from "../extract/extract-lines.ts";
import type { Block } from "./read-block.ts";
import type { PartTask } from "./reduce-one.ts";

/** What is done in threads, or in the main one. */
export type Work = {
  /** What a block says, as bytes; null where the disk no longer holds what was planned. */
  readonly read: (block: Block) => Promise<Uint8Array | null>;
  /** What the documents of lines say. */
  readonly extract: (task: LinesTask) => Promise<EncodedRows>;
  /** Normalizes a part, and keeps what it gives. Throws Failure and DamagedPack. */
  readonly reduce: (task: PartTask) => Promise<void>;
  /** Makes an archive of the pieces that come through a port. */
  readonly archive: (port: MessagePort) => Promise<void>;
};

/** All of it with one catalogue. Its code is loaded when there is something to do. */
export const workWith = (catalogue: Catalogue): Work => ({
  read: async (block) => (await import("./read-block.ts")).readBlock(block, catalogue),
  extract: async (task) => (await import("../extract/extract-lines.ts")).readLinesTask(task, catalogue),
  reduce: async (task) => (await import("./reduce-one.ts")).reduceOne(task, catalogue),
  archive: async (port) => (await import("./archive-pieces.ts")).archivePieces(port),
});
