import {
  LOCKED_COLUMNS,
  lockedTexts,
  plainText,
  SEAL_COLUMN,
  sealOf,
  type ReviewFault,
  type ReviewRow,
} from "@sourcebook/export";
import type { Catalogue, Claim, DatasetContents } from "@sourcebook/model";

/** Rows whose id is none of the project, or is missing, or stands in two rows. */
export function idFaults(rows: readonly ReviewRow[], claims: ReadonlyMap<string, Claim>): readonly ReviewFault[] {
  const first = new Map<string, number>();
  return rows.flatMap(({ row, textOf }) => {
    const id = textOf("Claim ID");
    const fault = (cause: string): readonly ReviewFault[] => [{ row, column: "Claim ID", cause }];
    if (id === "") return fault("missing; every row must keep the id of its claim");
    const before = first.get(id);
    if (before !== undefined) return fault(`${id} stands in row ${before} too; keep one of them`);
    first.set(id, row);
    return claims.has(id) ? [] : fault(`${id} is no claim of this project; export the review again`);
  });
}

/** Rows whose locked cells are not as they were written, with the cells that are not as they would be written now. */
export function sealFaults(
  rows: readonly ReviewRow[],
  contents: DatasetContents,
  catalogue: Catalogue,
): readonly ReviewFault[] {
  const broken = rows.filter(({ textOf }) => sealOf(textOf) !== textOf(SEAL_COLUMN));
  if (broken.length === 0) return [];
  const current = lockedTexts(contents, catalogue);
  return broken.flatMap(({ row, textOf }): readonly ReviewFault[] => {
    const texts = current.get(textOf("Claim ID"));
    const changed = LOCKED_COLUMNS.filter(
      (title) => texts && plainText(textOf(title)) !== plainText(texts[title] ?? ""),
    );
    const columns = changed.length > 0 ? changed : [SEAL_COLUMN];
    return columns.map((column) => ({ row, column, cause: "a locked cell was changed; export the review again" }));
  });
}
