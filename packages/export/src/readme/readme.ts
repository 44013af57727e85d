import { countWords } from "@sourcebook/model";
import { MAX_ANNOTATED } from "../annotation.ts";
import { citationOf } from "../citation.ts";
import { escapeMarkdown, linkMarkdown, tableMarkdown } from "../markdown.ts";
import { coverageWords, limitWords, releaseWords, rightsWords, verifyCommands } from "../release-words.ts";
import type { Release } from "../release.ts";
import { decidedSection } from "./decided.ts";
import { leftOutOfWide } from "./left-out.ts";
import { reconciledSection } from "./reconciled.ts";
import { scriptSection } from "./scripts.ts";
import { tracedNumber } from "./traced.ts";

/** README.md of a published folder: what a colleague needs who has never seen it. */
export async function readmeText(release: Release, digest: string): Promise<string> {
  const { dataset, coverage } = release;
  return [
    `# ${escapeMarkdown(dataset.title)}`,
    "",
    escapeMarkdown(dataset.description),
    "",
    ...coverageWords(release).map((sentence) => `${escapeMarkdown(sentence)}\n`),
    await tracedNumber(release),
    await reconciledSection(release),
    ...(await decidedSection(release)),
    "## Files",
    "",
    fileTable(release),
    "",
    ...ROWS,
    ...tableRows(release),
    "",
    leftOutOfWide(release),
    ...scriptSection,
    "## Limits",
    "",
    ...limitWords(release).map((sentence) => `- ${escapeMarkdown(sentence)}`),
    "",
    "## Release and citation",
    "",
    `${escapeMarkdown(releaseWords(release))} Data digest \`sha256:${digest}\`.`,
    ...VERSION,
    "",
    `> ${escapeMarkdown(citationOf(dataset, coverage.release, digest))}`,
    "",
    "To prove that the files are those of the release, to see the data digest, and to read and compute every number again with the program:",
    "",
    "```sh",
    verifyCommands.files,
    verifyCommands.digest,
    verifyCommands.numbers,
    "```",
    "",
    "## Rights",
    "",
    escapeMarkdown(rightsWords(release)),
    "",
  ].join("\n");
}

const link = (path: string): string => linkMarkdown(path, path);

function fileTable(release: Release): string {
  const { dataset, tables } = release;
  const [observations, ...others] = tables.map(({ path, description, count }) => [
    link(path),
    String(count),
    escapeMarkdown(description),
  ]);
  return tableMarkdown(
    ["File", "Rows", "What it holds"],
    [
      [
        link(`${dataset.id}.xlsx`),
        "",
        "**For people:** the same in a workbook, with links from each number to its sentence.",
      ],
      ...(observations ? [observations] : []),
      ...others,
      ...textsRow(release),
      [
        link("CHANGELOG.md"),
        "",
        "Every value that changed, old and new, with the reason, by the days of the documents: what no dated document says is not in it.",
      ],
      [link("datapackage.json"), "", "The metadata: columns, types, keys and hashes (Frictionless Data Package)."],
      [link("csv-metadata.json"), "", "Columns, types and keys for the web (CSVW)."],
      annotationsRow(release),
      [link("LICENSE.md"), "", "The licence of the data and the rights in the quoted sentences."],
      [link("CITATION.cff"), "", "How to cite, for programs (Citation File Format)."],
      [link("SHA256SUMS"), "", "Hashes of all files."],
    ],
  );
}

const textsRow = ({ texts, coverage }: Release): readonly (readonly string[])[] =>
  texts.length === 0
    ? []
    : [
        [
          "texts/",
          String(texts.length),
          `The whole texts of the documents whose rights allow it${coverage.tabled > 0 ? ", of a table its rows" : ""}; all spans refer to them.`,
        ],
      ];

const annotationsRow = ({ counts }: Release): readonly string[] =>
  counts.observations > MAX_ANNOTATED
    ? [
        "annotations.jsonld",
        "",
        `Left out, as it would be larger than all tables: there are more than ${MAX_ANNOTATED} observations. claims.csv has the places of the numbers.`,
      ]
    : [link("annotations.jsonld"), "", "From each value to the number in its sentence (Web Annotation)."];

const ROWS = [
  "## How to read a row",
  "",
  "- REF\\_AREA, COUNTERPART\\_AREA, INDICATOR, PRODUCT, TRANSFORMATION and TIME\\_PERIOD say what was measured; codelists.csv explains every code.",
  '- OBS\\_VALUE is in base units: 2600000000, not 2.6. OBS\\_LOWER and OBS\\_UPPER are the bounds that rounding and words such as "more than" (QUALIFIER) allow; an empty one is unbounded.',
  "- OBS\\_STATUS and INFERRED say how sure the reading is and which columns the sentence does not state; STATEMENT\\_TYPE keeps forecasts and targets apart.",
  "- Filter on PREFERRED before you join or sum: it is true for one value of each cell: a stated one, or where nobody states it a derived one.",
  "- CLAIM\\_ID leads to claims.csv: the sentence (QUOTE), the number in it (EXACT) and its place in the document.",
];

/** The quote of a row of a table is the row itself. */
const tableRows = ({ coverage, counts }: Release): readonly string[] =>
  coverage.tabled === 0
    ? []
    : [
        `- ${coverage.tabled} of ${countWords(counts.claims, "claim")} (RULE\\_ID table/...) are rows of tables: their QUOTE is the row, in words of the table, not a sentence of the publication that sources.csv cites, and the rights are those in the row (LICENSE.md). SELECTOR names the file and the cell.`,
      ];

const VERSION = [
  "The version is MAJOR.MINOR.PATCH: MAJOR for other columns, MINOR for more data, PATCH for corrections (Croissant would call a changed value MAJOR).",
];
