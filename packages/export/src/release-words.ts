import { countWords } from "@sourcebook/model";
import { dateWords } from "./period-words.ts";
import type { Release } from "./release.ts";

// What README.md and the cover of the workbook both say of a release.

/** "Version 1.0.0, release 2022-02-17 (the newest date of an input)." */
export const releaseWords = ({ dataset, coverage }: Release): string =>
  `Version ${dataset.version}${coverage.release ? `, release ${coverage.release} (the newest date of an input)` : ""}.`;

/** Counts, indicators, areas and periods, a sentence each. */
export function coverageWords({ coverage, counts }: Release): readonly string[] {
  const { indicators, areas, periods, published } = coverage;
  const { observations, claims, sources, refusals } = counts;
  const dated = published ? ` published from ${dateWords(published.first)} to ${dateWords(published.last)}` : "";
  return [
    `${countWords(observations, "observation")}, supported by ${countWords(claims, "claim")} of ${countWords(sources, "document")}${dated}. ${countWords(refusals, "other number")} of the same documents ${refusals === 1 ? "is" : "are"} listed in refusals.csv, with the reason why.`,
    ...(indicators.length > 0 ? [`Indicators: ${indicators.join("; ")}.`] : []),
    ...(areas.length > 0 ? [`Areas: ${listWords(areas)}.`] : []),
    ...(periods ? [`Periods: from ${dateWords(periods.first)} to ${dateWords(periods.last)}.`] : []),
  ];
}

/** Beyond this many a list says how many more there are. */
const LISTED = 100;

function listWords(words: readonly string[]): string {
  const rest = words.length - LISTED;
  return rest > 0 ? `${words.slice(0, LISTED).join("; ")} and ${rest} more` : words.join("; ");
}

/** What to beware of, a sentence each. */
export function limitWords({ coverage: { unreviewed, unsure }, dataset }: Release): readonly string[] {
  return [
    "These are figures as documents state them, not official statistics: a document may round, err or be revised later.",
    ...(dataset.accuracy ? [dataset.accuracy] : []),
    ...(unreviewed > 0
      ? [
          `${countWords(unreviewed, "observation")} ${unreviewed === 1 ? "was" : "were"} read by rule and not reviewed by a person.`,
        ]
      : []),
    ...(unsure > 0
      ? [
          `${countWords(unsure, "observation")} ${unsure === 1 ? "has" : "have"} the status "Low reliability": the period or an area was inferred, or another claim contradicts.`,
        ]
      : []),
  ];
}

/** Under which licence, for text that is `plain` or has links. */
export const rightsWords = ({ dataset: { licence } }: Release): string =>
  `${licence.title} (${licence.name}, ${licence.url}) for the facts and their arrangement. The quoted sentences remain their publishers'.`;

/** Commands that prove a folder, run inside it; the last one needs the program. */
export const verifyCommands = {
  files: "sha256sum --check SHA256SUMS",
  digest: "grep -E '\\.csv$|  texts/' SHA256SUMS | LC_ALL=C sort | sha256sum",
  numbers: "sourcebook verify .",
} as const;
