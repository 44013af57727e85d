import type { MessagePort } from "node:worker_threads";
import { createArchiver, type ArchivePiece } from "@sourcebook/export";

/** Makes an archive of the pieces that come through a port, and answers each with the bytes that it adds. Ends with the archive. */
export const archivePieces = (port: MessagePort): Promise<void> =>
  new Promise((resolve, reject) => {
    const archiver = createArchiver();
    port.on("close", resolve); // no more pieces come
    port.on("message", (piece: ArchivePiece | null) => {
      try {
        port.postMessage(archiver(piece));
        if (piece) return;
        port.close();
        resolve();
      } catch (error) {
        reject(error);
      }
    });
  });
