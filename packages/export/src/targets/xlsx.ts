import { dataDigest, type WrittenFile } from "../digest.ts";
import type { Release } from "../release.ts";
import { writeWorkbook } from "../workbook/write-workbook.ts";
import type { Target } from "./target.ts";

/** The workbook made for people. */
export const xlsx: Target = {
  id: "xlsx",
  files: (release, written) => [{ path: `${release.dataset.id}.xlsx`, chunks: workbook(release, written) }],
};

async function* workbook(release: Release, written: readonly WrittenFile[]): AsyncGenerator<Uint8Array> {
  yield await writeWorkbook(release, dataDigest(written));
}
