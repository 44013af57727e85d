import { gravityOf, type Check, type DatasetContents } from "@sourcebook/model";
import { unitOfKey } from "../observation-words.ts";
import type { Release } from "../release.ts";
import { number, text, type CellSpec } from "./cell.ts";
import { evidenceLink } from "./evidence-link.ts";
import { liveCell } from "./live-cell.ts";
import { liveOverlap } from "./live-overlap.ts";
import { computedFormat, intervalDigits } from "./number-format.ts";
import {
  blankStatement,
  codeColumn,
  column,
  numberColumn,
  rowStatements,
  tableRows,
  type SheetSpec,
  type TableSpec,
} from "./sheet.ts";

const columns = [
  column("Verdict", 14),
  column("Rule", 16),
  column("Explanation", 80),
  column("Reason", 14),
  column("Left", 24),
  column("Right", 24),
  ...["Left lower", "Left upper", "Right lower", "Right upper"].map((title) => numberColumn(title, 12)),
  numberColumn("Overlap lower", 12),
  numberColumn("Overlap upper", 12),
  numberColumn("Overlap share", 12),
  codeColumn("Check ID", 24),
];

/** The comparisons that were made: the gravest first, or as in checks.csv where they are too many to sort. */
export function checksSheet(release: Release): SheetSpec {
  const { checks } = release.excerpt;
  const all = { rows: release.rows.checks, count: release.counts.checks };
  const units = unitsOf(release.excerpt);
  const first =
    checks.length === all.count ? checks.toSorted((a, b) => gravityOf(a.VERDICT) - gravityOf(b.VERDICT)) : checks;
  const rows = tableRows(first, all, (check) => ({
    key: check.CHECK_ID,
    cells: [
      text(release.labels.code("VERDICT", check.VERDICT)),
      text(release.labels.code("RULE", check.RULE)),
      text(check.EXPLANATION),
      text(check.REASON_CODE && release.labels.code("REASON_CODE", check.REASON_CODE)),
      evidenceLink(check.LEFT),
      evidenceLink(check.RIGHT),
      ...intervalCells(check, units.get(check.LEFT.split(";")[0] ?? "") ?? ""),
      text(check.CHECK_ID),
    ],
  }));
  const table: TableSpec = { name: "checks", columns, ...rows, browse: false };
  return {
    name: "Checks",
    title: "Checks: what agrees and what does not",
    description: "One row a comparison of claims with each other, or with what they imply: its verdict in a sentence.",
    statements: [
      ...rowStatements(all.count, "checks.csv"),
      ...(all.count > 0
        ? [
            "The overlap is computed in this sheet from the bounds of both sides; its share is that of the left interval.",
            "A blank bound means none on that side. Both bounds of an overlap are blank too where there is none. A blank share means that the left interval has no width or no end.",
          ]
        : []),
      ...blankStatement(table, [
        { titles: ["Reason"], means: "nothing has to be explained" },
        { titles: ["Right"], means: "the values of one series are compared with each other" },
      ]),
    ],
    table,
  };
}

/** The unit of each claim and derivation. */
const unitsOf = ({ claims, derivations }: DatasetContents): ReadonlyMap<string, string> =>
  new Map([
    ...claims.map(({ CLAIM_ID, UNIT_MEASURE }) => [CLAIM_ID, UNIT_MEASURE] as const),
    ...derivations.map(({ DERIVATION_ID, OBS_KEY }) => [DERIVATION_ID, unitOfKey(OBS_KEY)] as const),
  ]);

function intervalCells(check: Check, unit: string): readonly CellSpec[] {
  const { lower, upper, share } = liveOverlap(check);
  const digits = Math.max(
    intervalDigits(check.LEFT_LOWER, check.LEFT_UPPER),
    intervalDigits(check.RIGHT_LOWER, check.RIGHT_UPPER),
  );
  const formatOf = (value: string): string => computedFormat(value, unit, digits);
  return [
    number(check.LEFT_LOWER, formatOf),
    number(check.LEFT_UPPER, formatOf),
    number(check.RIGHT_LOWER, formatOf),
    number(check.RIGHT_UPPER, formatOf),
    liveCell(lower, check.OVERLAP_LOWER, formatOf),
    liveCell(upper, check.OVERLAP_UPPER, formatOf),
    liveCell(share, check.OVERLAP_SHARE, () => "0.0%"),
  ];
}
