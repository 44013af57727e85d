import { createArchiver, type Archiver, type ArchivePiece } from "@sourcebook/export";
import { createCatalogue } from "@sourcebook/model";
import { expect, onTestFinished, test } from "vitest";
import { openPool } from "../job/pool.ts";
import { archiveApart } from "./archive-apart.ts";

const rows = Array.from({ length: 5000 }, (_, row) => `<row r="${row}"><c t="str">${row ** 3}</c></row>`).join("");
const PIECES: readonly ArchivePiece[] = [
  { part: "a.xml", content: "<a/>" },
  { part: "b.xml", content: `<b>${rows}` },
  { part: "b.xml", content: `${rows}</b>` },
  { part: "c.bin", content: new Uint8Array([1, 2, 3]) },
];

const catalogue = createCatalogue({
  indicators: [],
  places: [],
  products: [],
  units: [],
  publishers: [],
  datasets: [],
});

/** All pieces are given before the first of them is waited for. */
async function archived(archiver: Archiver): Promise<Buffer> {
  const bytes = [...PIECES, null].map(async (piece) => archiver(piece));
  return Buffer.concat(await Promise.all(bytes));
}

test("a thread packs the same bytes, one archive after another", { timeout: 60_000 }, async () => {
  const pool = openPool({ catalogue, workers: 1, timeout: 60 });
  onTestFinished(() => pool.close());
  const here = await archived(createArchiver());
  expect(here.length).toBeGreaterThan(1000);
  for (const _ of ["one", "another"]) expect(await archived(archiveApart(pool.archive).archiver)).toEqual(here);
});

test("where no thread packs, or it ends before the archive does, the pieces say so", async () => {
  const { archiver } = archiveApart(() => Promise.reject(new Error("no thread")));
  await expect(archiver(PIECES[0] ?? null)).rejects.toThrow("no thread");
  await expect(archiver(null)).rejects.toThrow("no thread");
});

test.each([0, 1])(
  "an archive that is given up ends its work, with %i threads",
  { timeout: 60_000 },
  async (workers) => {
    const pool = openPool({ catalogue, workers, timeout: 60 });
    onTestFinished(() => pool.close());
    const work: Promise<void>[] = [];
    const { archiver, close } = archiveApart((port) => {
      work.push(pool.archive(port));
      return Promise.all(work).then(() => {});
    });
    await archiver({ part: "a.xml", content: "<a/>" });
    close();
    await Promise.all(work);
  },
);
