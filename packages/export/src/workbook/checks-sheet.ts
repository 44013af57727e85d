import type { Check } from "@sourcebook/model";
import { byGravity, gravestFirst } from "../gravity.ts";
import type { Release } from "../release.ts";
import { text, type CellSpec } from "./cell.ts";
import { claimLinkText } from "./claims-sheet.ts";
import { numberFormat } from "./number-format.ts";
import { column, numberColumn, rowStatements, tableRows, type SheetSpec } from "./sheet.ts";

const columns = [
  column("Verdict", 18),
  column("Rule", 20),
  column("Explanation", 90),
  column("Reason", 20),
  column("Left", 26),
  column("Right", 26),
  numberColumn("Left lower"),
  numberColumn("Left upper"),
  numberColumn("Right lower"),
  numberColumn("Right upper"),
  numberColumn("Overlap lower"),
  numberColumn("Overlap upper"),
  numberColumn("Overlap share"),
];

/** The comparisons that were made, the gravest first. */
export function checksSheet(release: Release): SheetSpec {
  const all = { rows: gravestFirst(release.rows.checks), count: release.counts.checks };
  const rows = tableRows(byGravity(release.excerpt.checks), all, (check) => ({
    key: check.CHECK_ID,
    cells: cellsOf(check, release),
  }));
  return {
    name: "Checks",
    title: "Checks: what agrees and what does not",
    description: "One row a comparison of claims with each other, or with what they imply: its verdict in a sentence.",
    statements: [
      ...rowStatements(release.counts.checks, "checks.csv"),
      ...(all.count > 0
        ? ["A blank bound means none on that side; a blank share that the left interval has no width."]
        : []),
    ],
    table: { name: "checks", columns, ...rows, browse: false },
  };
}

/** The unit of the first cell concerned: the eighth dimension of its key. */
const unitOf = ({ SUBJECT_KEYS }: Check): string => SUBJECT_KEYS.split(";")[0]?.split(".")[7] ?? "";

function cellsOf(check: Check, { labels }: Release): readonly CellSpec[] {
  const bound = (value: string | null): CellSpec =>
    value === null ? null : { kind: "number", value, format: numberFormat(value, unitOf(check), null) };
  return [
    text(labels.code("VERDICT", check.VERDICT)),
    text(labels.code("RULE", check.RULE)),
    text(check.EXPLANATION),
    text(check.REASON_CODE && labels.code("REASON_CODE", check.REASON_CODE)),
    idCell(check.LEFT),
    idCell(check.RIGHT),
    bound(check.LEFT_LOWER),
    bound(check.LEFT_UPPER),
    bound(check.RIGHT_LOWER),
    bound(check.RIGHT_UPPER),
    bound(check.OVERLAP_LOWER),
    bound(check.OVERLAP_UPPER),
    check.OVERLAP_SHARE === null ? null : { kind: "number", value: check.OVERLAP_SHARE, format: "0.0%" },
  ];
}

/** A claim or a derivation leads to its row; several do not fit into one link. */
export function idCell(ids: string | null): CellSpec {
  if (ids === null || ids.includes(";")) return text(ids);
  return ids.startsWith("C-")
    ? { kind: "internal", text: claimLinkText(ids), sheet: "Claims", key: ids }
    : { kind: "internal", text: `Derivation ${ids.slice(0, 10)}…`, sheet: "Derived", key: ids };
}
