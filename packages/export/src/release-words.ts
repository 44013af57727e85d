import { countWords } from "@sourcebook/model";
import type { Coverage } from "./coverage.ts";
import { dateWords } from "./period-words.ts";
import type { Release } from "./release.ts";
import type { Counts } from "./survey.ts";

// What README.md and the cover of the workbook both say of a release.

/** "Version 1.0.0, release 2022-02-17 (the newest date of an input)." */
export const releaseWords = ({ dataset, coverage }: Release): string =>
  `Version ${dataset.version}${coverage.release ? `, release ${coverage.release} (the newest date of an input)` : ""}.`;

/** Counts, indicators, areas and periods, a sentence each. */
export function coverageWords({ coverage, counts }: Release): readonly string[] {
  const { indicators, areas, periods } = coverage;
  return [
    [evidenceWords(counts, coverage), ...refusalWords(counts)].join(" "),
    ...(indicators.length > 0 ? [`Indicators: ${indicators.join("; ")}.`] : []),
    ...(areas.length > 0 ? [`Areas: ${listWords(areas)}.`] : []),
    ...(periods ? [`Periods: from ${dateWords(periods.first)} to ${dateWords(periods.last)}.`] : []),
  ];
}

/** "278 observations, supported by 293 of 305 claims of 83 documents published from 18 September 2014 to 2 March 2026." */
function evidenceWords({ observations, claims, sources }: Counts, { supporting, published }: Coverage): string {
  if (claims === 0) return "The dataset is empty: no document that was read has a claim that belongs to it.";
  const some = supporting === claims ? "" : `${supporting} of `;
  const found = `${countWords(observations, "observation")}, supported by ${some}${countWords(claims, "claim")}`;
  return `${found} of ${countWords(sources, "document")}${publishedWords(published)}.`;
}

function publishedWords(published: Coverage["published"]): string {
  if (!published) return "";
  const { first, last } = published;
  return first === last
    ? ` published on ${dateWords(first)}`
    : ` published from ${dateWords(first)} to ${dateWords(last)}`;
}

function refusalWords({ claims, refusals }: Counts): readonly string[] {
  if (refusals === 0) return [];
  const [what, whose] = claims === 0 ? ["number", "its documents"] : ["other number", "the same documents"];
  const are = refusals === 1 ? "is" : "are";
  return [`${countWords(refusals, what)} of ${whose} ${are} listed in refusals.csv, with the reason why.`];
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
