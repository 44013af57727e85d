import { dataDigest } from "../digest.ts";
import { writeWorkbook } from "../workbook/write-workbook.ts";
import type { Target } from "./target.ts";

/** The workbook made for people. */
export const xlsx: Target = {
  id: "xlsx",
  files: (release, written) => [
    { path: `${release.dataset.id}.xlsx`, chunks: writeWorkbook(release, dataDigest(written)) },
  ],
};
