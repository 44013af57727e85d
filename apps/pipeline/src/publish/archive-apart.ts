import { MessageChannel, type MessagePort } from "node:worker_threads";
import type { Archiver } from "@sourcebook/export";

/** An archive that is made elsewhere. One that does not come to its end must be closed: the other side waits for its next piece. */
type ArchiveApart = { readonly archiver: Archiver; readonly close: () => void };

/** Has a thread make an archive while its pieces are made in this one; `archive` lets it take them from a port. */
export function archiveApart(archive: (port: MessagePort) => Promise<void>): ArchiveApart {
  const { port1: port, port2: there } = new MessageChannel();
  const waiting: ((bytes: Uint8Array) => void)[] = [];
  port.on("message", (bytes: Uint8Array) => waiting.shift()?.(bytes));
  const failed = archive(there).then(
    () => new Promise<never>(() => {}), // all pieces have had their answers by then, or have them soon
    (error: unknown) => {
      port.close();
      throw error;
    },
  );
  failed.catch(() => {}); // the pieces tell
  const archiver: Archiver = (piece) => {
    port.postMessage(piece);
    const bytes = Promise.race([new Promise<Uint8Array>((resolve) => waiting.push(resolve)), failed]);
    bytes.catch(() => {}); // it is thrown where its turn comes
    return bytes;
  };
  return { archiver, close: () => port.close() };
}
