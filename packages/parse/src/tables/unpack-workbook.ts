import type { TableIssue } from "@sourcebook/model";
import { unzipSync, zipSync } from "fflate";

// exceljs holds some ten bytes for each byte of XML, so these keep it below a gigabyte.
const MOST_BYTES = 32 << 20;
const MOST_FILES = 1000;
const MOST_RATIO = 100;
/** A small file may well be packed that tightly. */
const RATIO_FROM = 1 << 20;

/**
 * A workbook packed again without compression. What its directory promises is looked at first, and no file is unpacked beyond
 * what the directory says of it, so that a small file cannot fill the memory. Throws where it is no zip file.
 */
export function unpackWorkbook(bytes: Uint8Array): { readonly zip: Uint8Array } | { readonly problem: TableIssue } {
  let files = 0;
  let total = 0;
  unzipSync(bytes, {
    filter({ originalSize }) {
      files += 1;
      total += originalSize;
      return false;
    },
  });
  const problem = excess(files, total, bytes.length);
  return problem ? { problem } : { zip: zipSync(unzipSync(bytes), { level: 0 }) };
}

function excess(files: number, total: number, packed: number): TableIssue | null {
  if (files > MOST_FILES) return tooLarge(`${files} files in the workbook`, `${MOST_FILES}`);
  if (total > MOST_BYTES) return tooLarge(`${total} bytes unpacked`, `${MOST_BYTES}`);
  if (total > RATIO_FROM && total > packed * MOST_RATIO)
    return tooLarge(`unpacked ${Math.round(total / packed)} times its size`, `${MOST_RATIO} times`);
  return null;
}

const tooLarge = (measure: string, most: string): TableIssue => ({ code: "TABLE_TOO_LARGE", measure, most });
