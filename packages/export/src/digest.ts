import { compareBytes, sha256 } from "@sourcebook/model";

/** A file that has been written: what metadata say of it. */
export type WrittenFile = { readonly path: string; readonly bytes: number; readonly sha256: string };

/** A line of SHA256SUMS, as `sha256sum` writes it. */
export const sumLine = (file: WrittenFile): string => `${file.sha256}  ${file.path}\n`;

const isData = ({ path }: WrittenFile): boolean => path.endsWith(".csv") || path.startsWith("texts/");

/**
 * The digest of the data alone: SHA-256 of the sorted lines of SHA256SUMS that belong to CSV files and texts.
 * Files that print it are not part of it: `verifyCommands` has the command that shows the same.
 */
export const dataDigest = (files: readonly WrittenFile[]): string =>
  sha256(files.filter(isData).map(sumLine).toSorted(compareBytes).join(""));
