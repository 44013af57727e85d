import type { TableIssue } from "@sourcebook/model";
import { unzipSync } from "fflate";

/** Unpacks a part of a workbook by its path; null where there is none, or none is named. */
export type Parts = (path: string | null) => Uint8Array | null;

const MOST_BYTES = 32 << 20;
const MOST_FILES = 1000;
const MOST_RATIO = 100;
/** A small file may well be packed that tightly. */
const RATIO_FROM = 1 << 20;

/**
 * Opens the zip file of a workbook. What its directory promises is looked at first, and no part is unpacked before it is asked for nor
 * beyond what the directory says of it, so that a small file cannot fill the memory. Throws where it is no zip file.
 */
export function openParts(bytes: Uint8Array): { readonly parts: Parts } | { readonly problem: TableIssue } {
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
  if (problem) return { problem };
  return { parts: (path) => Object.values(unzipSync(bytes, { filter: ({ name }) => name === path }))[0] ?? null };
}

function excess(files: number, total: number, packed: number): TableIssue | null {
  if (files > MOST_FILES) return tooLarge(`${files} files in the workbook`, `${MOST_FILES}`);
  if (total > MOST_BYTES) return tooLarge(`${total} bytes unpacked`, `${MOST_BYTES}`);
  if (total > RATIO_FROM && total > packed * MOST_RATIO)
    return tooLarge(`unpacked ${Math.round(total / packed)} times its size`, `${MOST_RATIO} times`);
  return null;
}

const tooLarge = (measure: string, most: string): TableIssue => ({ code: "TABLE_TOO_LARGE", measure, most });
