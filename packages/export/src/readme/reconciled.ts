import {
  countWords,
  formatNearest,
  gravityOf,
  parseRational,
  type Check,
  type Derivation,
  type Observation,
} from "@sourcebook/model";
import { escapeInline, escapeMarkdown } from "../markdown.ts";
import { periodWords } from "../period-words.ts";
import type { Release } from "../release.ts";
import { pickRows, type Rows } from "../rows.ts";
import { intervalDigits, numberFormat, showNumber } from "../workbook/number-format.ts";

/** Beyond this many the tables have the rest. */
const LISTED = 20;
/** Verdicts that need no reader. */
const QUIET = new Set(["AGREE", "DUPLICATE"]);

/** What the claims say against and with each other, and what was computed because nobody states it; nothing where nothing was compared. */
export async function reconciledSection(release: Release): Promise<string> {
  const lines = [...(await checked(release)), ...(await computed(release))];
  return lines.length === 0 ? "" : ["## What disagrees, what was derived", "", ...lines].join("\n");
}

async function checked({ rows, counts, labels }: Release): Promise<readonly string[]> {
  if (counts.checks === 0) return [];
  const verdicts = await byVerdict(rows.checks);
  const told = verdicts.filter(({ verdict }) => !QUIET.has(verdict));
  const sentences = told.flatMap(({ first }) => first).slice(0, LISTED);
  const rest = told.reduce((sum, { count }) => sum + count, 0) - sentences.length;
  const summary = verdicts.map(({ verdict, count }) => `${count} ${labels.code("VERDICT", verdict).toLowerCase()}`);
  return [
    `${countWords(counts.checks, "comparison")} of claims in checks.csv: ${summary.join(", ")}.`,
    "",
    ...sentences.map(({ EXPLANATION }) => `- ${escapeInline(EXPLANATION)}`),
    ...(rest > 0 ? [`- and ${rest} more in checks.csv`] : []),
    ...(sentences.length > 0 ? [""] : []),
  ];
}

type Verdict = { readonly verdict: string; readonly count: number; readonly first: readonly Check[] };

/** How many checks have each verdict, and the first of them; the gravest first. */
async function byVerdict(checks: Rows<Check>): Promise<readonly Verdict[]> {
  const known = new Map<string, { verdict: Check["VERDICT"]; count: number; first: Check[] }>();
  for await (const check of checks) {
    const entry = known.get(check.VERDICT) ?? { verdict: check.VERDICT, count: 0, first: [] };
    known.set(check.VERDICT, entry);
    entry.count += 1;
    if (entry.first.length < LISTED) entry.first.push(check);
  }
  return [...known.values()].toSorted((a, b) => gravityOf(a.verdict) - gravityOf(b.verdict));
}

async function computed(release: Release): Promise<readonly string[]> {
  const derived: Observation[] = [];
  let count = 0;
  for await (const observation of release.rows.observations) {
    if (observation.VALUE_BASIS !== "DERIVED") continue;
    count += 1;
    if (derived.length < LISTED) derived.push(observation);
  }
  if (count === 0) return [];
  const ids = new Set(derived.flatMap(({ DERIVATION_ID }) => DERIVATION_ID ?? []));
  const formulas = await pickRows(release.rows.derivations, ids, ({ DERIVATION_ID }) => DERIVATION_ID);
  return [
    `${countWords(count, "value")} that no sentence states ${count === 1 ? "follows" : "follow"} from stated ones (OBS\\_STATUS I, derivations.csv):`,
    "",
    ...derived.map((row) => derivedItem(row, formulas.get(row.DERIVATION_ID ?? ""), release)),
    ...(count > LISTED ? [`- and ${count - LISTED} more`] : []),
    "",
  ];
}

function derivedItem(row: Observation, derivation: Derivation | undefined, { labels }: Release): string {
  const { OBS_VALUE, OBS_LOWER, OBS_UPPER, UNIT_MEASURE } = row;
  const show = (value: string) => showNumber(value, numberFormat(value, UNIT_MEASURE, null));
  const digits = intervalDigits(OBS_LOWER, OBS_UPPER);
  const rounded = (bound: string) => show(formatNearest(parseRational(bound), digits));
  const bounds = OBS_LOWER && OBS_UPPER ? `, between ${rounded(OBS_LOWER)} and ${rounded(OBS_UPPER)}` : "";
  const formula = derivation ? `: \`${derivation.FORMULA}\`` : "";
  return `- ${escapeMarkdown(`${labels.series(row)}, ${periodWords(row.TIME_PERIOD)}: ${show(OBS_VALUE)} ${labels.unit(UNIT_MEASURE)}${bounds}`)}${formula}`;
}
