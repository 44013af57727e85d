import { citationOf } from "../citation.ts";
import { coverageWords, limitWords, releaseWords, rightsWords, verifyCommands } from "../release-words.ts";
import type { Release } from "../release.ts";
import type { InternalLink } from "./links.ts";
import { sheetLink, type SheetSpec } from "./sheet.ts";

/** A heading and the paragraphs under it. */
export type Section = { readonly heading: string; readonly paragraphs: readonly (string | InternalLink)[] };

/** What stands on the cover sheet, which leads to all sheets after it. */
export function coverSections(release: Release, digest: string, sheets: readonly SheetSpec[]): readonly Section[] {
  const { dataset, coverage } = release;
  return [
    { heading: "What this is", paragraphs: [dataset.description, ...coverageWords(release)] },
    { heading: "Worksheets", paragraphs: sheets.map(sheetLink) },
    { heading: "From a number to its sentence", paragraphs: TRAIL },
    { heading: "Release", paragraphs: [releaseWords(release), `Data digest: sha256:${digest}`] },
    { heading: "Licence", paragraphs: [rightsWords(release)] },
    { heading: "How to cite", paragraphs: [citationOf(dataset, coverage.release, digest)] },
    { heading: "How to verify, in the folder of this workbook", paragraphs: VERIFY },
    { heading: "Limits", paragraphs: limitWords(release) },
  ];
}

const TRAIL = [
  "In Observations, the Claim column leads to the sentence in Claims, where the number is bold and underlined. From there one link leads to the sentence on the page of the publisher, where its address is known, one to the document in Sources, and one back.",
  "A value that no sentence states leads to Derived, where formulas compute it again from the observations and claims that it follows from.",
];

const VERIFY = [
  `Every file: ${verifyCommands.files}`,
  `The data digest: ${verifyCommands.digest}`,
  `Every number, with the program: ${verifyCommands.numbers}`,
];
