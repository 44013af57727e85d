import type { Derivation } from "@sourcebook/model";
import type { Labels } from "../labels.ts";
import { keyWords, unitOfKey } from "../observation-words.ts";
import type { Release } from "../release.ts";
import { number, text, type CellSpec } from "./cell.ts";
import { derivationWords, statedNumbers } from "./derivation-words.ts";
import { evidenceLink, shownObservationLink } from "./evidence-link.ts";
import { liveCell } from "./live-cell.ts";
import { liveDerivations, type LiveDerivation } from "./live-derivations.ts";
import { computedFormat, intervalDigits } from "./number-format.ts";
import { releaseRows } from "./release-rows.ts";
import { blankStatement, column, numberColumn, rowStatements, type SheetSpec, type TableSpec } from "./sheet.ts";
import { sameRow } from "./table-formula.ts";

const INPUTS = ["First input", "Second input", "Third input"];

const columns = [
  column("Derivation", 22),
  column("Computed", 40),
  column("In words", 48),
  numberColumn("Value"),
  numberColumn("Lower"),
  numberColumn("Upper"),
  column("Unit", 20),
  numberColumn("Published value", 14),
  numberColumn("Published lower", 14),
  numberColumn("Published upper", 14),
  column("Agrees", 8),
  column("Kind", 18),
  ...INPUTS.map((title) => column(title)),
  column("Observation"),
];

/** The computed values as live formulas, beside what derivations.csv has. */
export function derivedSheet(release: Release): SheetSpec {
  const { excerpt } = release;
  const count = release.counts.derivations;
  const live = liveDerivations(excerpt);
  const stated = statedNumbers(excerpt.claims);
  const linkTo = shownObservationLink(release);
  const rows = releaseRows(release, "derivations", (derivation) => ({
    key: derivation.DERIVATION_ID,
    cells: [
      text(derivation.DERIVATION_ID),
      text(keyWords(derivation.OBS_KEY, release.labels)),
      text(derivationWords(derivation, stated)),
      ...numberCells(derivation, live.get(derivation.DERIVATION_ID), release.labels),
      text(release.labels.code("KIND", derivation.KIND)),
      ...inputCells(derivation.INPUTS.split(";")),
      linkTo(derivation.OBS_KEY),
    ],
  }));
  const table: TableSpec = { name: "derived", columns, ...rows, browse: false };
  return {
    name: "Derived",
    title: "Derived: values computed from stated ones",
    description: "One row a computed value, as a formula that looks its inputs up, beside the published value.",
    statements: [
      ...rowStatements(count, "derivations.csv"),
      ...(count > 0 ? LIVE : []),
      ...blankStatement(table, [
        { titles: ["Value", "Published value"], means: "the stated values give only bounds" },
        { titles: ["Lower", "Upper", "Published lower", "Published upper"], means: "they set no bound on that side" },
        { titles: ["Second input", "Third input"], means: "it follows from fewer" },
        { titles: ["Observation"], means: "Observations does not show the cell" },
      ]),
    ],
    table,
  };
}

const LIVE = [
  "Value, Lower and Upper are formulas: they find their inputs in Observations, Claims and this sheet by key, wherever sorting has put them.",
  "The published columns are those of derivations.csv: the value to four digits, or as many as keep it between its bounds, the bounds outward to ten. Agrees compares to that precision.",
];

function numberCells(row: Derivation, live: LiveDerivation | undefined, labels: Labels): readonly CellSpec[] {
  const digits = intervalDigits(row.OBS_LOWER, row.OBS_UPPER);
  const formatOf = (value: string): string => computedFormat(value, unitOfKey(row.OBS_KEY), digits);
  return [
    liveCell(live?.Value ?? null, row.OBS_VALUE, formatOf),
    liveCell(live?.Lower ?? null, row.OBS_LOWER, formatOf),
    liveCell(live?.Upper ?? null, row.OBS_UPPER, formatOf),
    text(labels.unit(unitOfKey(row.OBS_KEY))),
    number(row.OBS_VALUE, formatOf),
    number(row.OBS_LOWER, formatOf),
    number(row.OBS_UPPER, formatOf),
    { kind: "formula", formula: AGREES, result: { kind: "text", text: "yes" } },
  ];
}

/** A link an input; what is beyond the last column stands in it as text. */
const inputCells = (ids: readonly string[]): readonly CellSpec[] =>
  INPUTS.map((_, at) => evidenceLink((at < INPUTS.length - 1 ? ids[at] : ids.slice(at).join(";")) || null));

/** The formula and the published value differ by no more than what publishing rounds away; empty cells count as zero. */
function agrees(measure: string, tolerance: string): string {
  const [computed, published] = [sameRow("derived", measure), sameRow("derived", `Published ${measure.toLowerCase()}`)];
  return `ABS(${computed}-${published})<=ABS(${published})*${tolerance}`;
}
const AGREES = `IF(AND(${[agrees("Value", "0.0005"), agrees("Lower", "1E-9"), agrees("Upper", "1E-9")].join(",")}),"yes","no")`;
