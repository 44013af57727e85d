import { dataDigest, type WrittenFile } from "../digest.ts";
import { jsonText } from "../json-text.ts";
import type { Release } from "../release.ts";
import { encodeText, type Target } from "./target.ts";

/** CITATION.cff: how to cite the dataset, in the Citation File Format 1.2.0, for reference managers and code hosts. */
export const citation: Target = {
  id: "citation",
  files: (release, written) => [{ path: "CITATION.cff", chunks: encodeText(() => citationText(release, written)) }],
};

/** Families of licences whose names in catalogues are those of the SPDX list, the only ones that the format takes. */
const SPDX = /^(CC-BY-|CC-BY|CC0-|ODbL-|ODC-By-|PDDL-|OGL-UK-)[\w.-]*$/;

function citationText({ dataset, coverage }: Release, written: readonly WrittenFile[]): string {
  const { licence } = dataset;
  const lines: readonly (readonly [string, string | null])[] = [
    ["cff-version", "1.2.0"],
    ["message", "If you use this dataset, please cite it as below."],
    ["type", "dataset"],
    ["title", dataset.title],
    ["abstract", dataset.description],
    ["version", dataset.version],
    ["date-released", coverage.release],
    ["license", SPDX.test(licence.name) ? licence.name : null],
    ["license-url", licence.url],
  ];
  return [
    // A JSON string is a YAML string.
    ...lines.flatMap(([key, value]) => (value === null ? [] : [`${key}: ${jsonText(value)}`])),
    "authors:",
    `  - name: ${jsonText(dataset.creator)}`,
    ...(dataset.keywords.length > 0 ? ["keywords:", ...dataset.keywords.map((word) => `  - ${jsonText(word)}`)] : []),
    "identifiers:",
    `  - { type: other, value: ${jsonText(`sha256:${dataDigest(written)}`)}, description: "Data digest" }`,
    "",
  ].join("\n");
}
