import { formatNearest, parseRational, type Check, type Derivation, type Observation } from "@sourcebook/model";
import { countWords } from "../count-words.ts";
import { escapeInline, escapeMarkdown } from "../markdown.ts";
import { periodWords } from "../period-words.ts";
import type { Release } from "../release.ts";
import { byGravity } from "../workbook/checks-sheet.ts";
import { numberFormat, showNumber } from "../workbook/number-format.ts";

/** Beyond this many the tables have the rest. */
const LISTED = 20;
/** Verdicts that need no reader. */
const QUIET = new Set(["AGREE", "DUPLICATE"]);

/** What the claims say against and with each other, and what was computed because nobody states it; nothing where nothing was compared. */
export function reconciledSection(release: Release): string {
  const { checks } = release.contents;
  const derived = release.contents.observations.filter(({ VALUE_BASIS }) => VALUE_BASIS === "DERIVED");
  if (checks.length === 0 && derived.length === 0) return "";
  return ["## What disagrees, what was derived", "", ...checked(checks, release), ...computed(derived, release)].join(
    "\n",
  );
}

function checked(checks: readonly Check[], { labels }: Release): readonly string[] {
  if (checks.length === 0) return [];
  const verdicts = [...new Set(byGravity(checks).map(({ VERDICT }) => VERDICT))].map(
    (verdict) =>
      `${checks.filter(({ VERDICT }) => VERDICT === verdict).length} ${labels.code("VERDICT", verdict).toLowerCase()}`,
  );
  const told = byGravity(checks).filter(({ VERDICT }) => !QUIET.has(VERDICT));
  const rest = told.length - LISTED;
  return [
    `${countWords(checks.length, "comparison")} of claims in checks.csv: ${verdicts.join(", ")}.`,
    "",
    ...told.slice(0, LISTED).map(({ EXPLANATION }) => `- ${escapeInline(EXPLANATION)}`),
    ...(rest > 0 ? [`- and ${rest} more in checks.csv`] : []),
    ...(told.length > 0 ? [""] : []),
  ];
}

function computed(derived: readonly Observation[], release: Release): readonly string[] {
  if (derived.length === 0) return [];
  const formulas = new Map(release.contents.derivations.map((each) => [each.DERIVATION_ID, each]));
  return [
    `${countWords(derived.length, "value")} that no sentence states ${derived.length === 1 ? "follows" : "follow"} from stated ones (OBS\\_STATUS I, derivations.csv):`,
    "",
    ...derived.slice(0, LISTED).map((row) => derivedItem(row, formulas.get(row.DERIVATION_ID ?? ""), release)),
    ...(derived.length > LISTED ? [`- and ${derived.length - LISTED} more`] : []),
    "",
  ];
}

function derivedItem(row: Observation, derivation: Derivation | undefined, { labels }: Release): string {
  const { OBS_VALUE, OBS_LOWER, OBS_UPPER, UNIT_MEASURE } = row;
  const show = (value: string) => showNumber(value, numberFormat(value, UNIT_MEASURE, null));
  const bounds = OBS_LOWER && OBS_UPPER ? `, between ${rounded(OBS_LOWER, show)} and ${rounded(OBS_UPPER, show)}` : "";
  const formula = derivation ? `: \`${derivation.FORMULA}\`` : "";
  return `- ${escapeMarkdown(`${labels.series(row)}, ${periodWords(row.TIME_PERIOD)}: ${show(OBS_VALUE)}${bounds}`)}${formula}`;
}

/** A bound in prose has four significant digits. */
function rounded(value: string, show: (value: string) => string): string {
  return show(formatNearest(parseRational(value)));
}
