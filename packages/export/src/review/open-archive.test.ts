import { strToU8, zipSync } from "fflate";
import { expect, test } from "vitest";
import { openArchive } from "./open-archive.ts";
import { readReview } from "./read-review.ts";

test("gives the parts of a file as they are", () => {
  const parts = { "xl/workbook.xml": strToU8("<workbook/>"), "a/b.bin": new Uint8Array([1, 2, 3]) };
  expect(openArchive(zipSync(parts))).toEqual(parts);
});

const bomb = zipSync({ "xl/sheet.xml": new Uint8Array(50_000_000) }, { level: 9 });

/** The same file, which says that its parts have `size` bytes. */
function claiming(size: number): Uint8Array {
  const lie = new Uint8Array(bomb);
  const view = new DataView(lie.buffer);
  for (let at = 0; at < lie.length - 30; at += 1) {
    const signature = view.getUint32(at, true);
    if (signature === 0x02014b50) view.setUint32(at + 24, size, true); // in the list at the end of the file
    if (signature === 0x04034b50) view.setUint32(at + 22, size, true); // before the part itself
  }
  return lie;
}

test.each([
  ["unpacks to more than 100 times its size", bomb, "unpacks to more than 100 times its size"],
  ["unpacks to 4 GB", claiming(4_000_000_000), "it unpacks to 4000000000 bytes, at most 200000000 are read"],
  [
    "has too many parts",
    zipSync(Object.fromEntries(Array.from({ length: 1_001 }, (_, index) => [`${index}`, new Uint8Array()]))),
    "it has 1001 parts, at most 1000 are read",
  ],
  ["is no zip file", strToU8("Claim ID,Decision\n"), "it is no workbook in the .xlsx format"],
  ["is cut off", bomb.subarray(0, 20_000), "it is no workbook in the .xlsx format"],
  ["is empty", new Uint8Array(), "it is no workbook in the .xlsx format"],
])("refuses a file that %s, before it unpacks it", async (_title, bytes, cause) => {
  const { rows, faults } = await readReview(bytes);
  expect([rows, faults]).toEqual([[], [{ row: null, column: null, cause: expect.stringContaining(cause) }]]);
});

test("unpacks no more than a file says that it holds", () => {
  const [part] = Object.values(openArchive(claiming(1_000)));
  expect(part).toHaveLength(1_000);
});

test("refuses a zip file that holds no workbook", async () => {
  const { faults } = await readReview(zipSync({ "content.xml": strToU8("<office:document-content/>") }));
  expect(faults).toMatchObject([{ cause: "it is no workbook in the .xlsx format; save it as one" }]);
});
