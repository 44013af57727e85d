import { countWords, isOfTable, type Source } from "@sourcebook/model";
import { escapeMarkdown, linkMarkdown, tableMarkdown } from "../markdown.ts";
import type { Release } from "../release.ts";
import { firstRows } from "../rows.ts";
import { LISTED_SOURCES, sourceWords } from "../source-words.ts";
import { encodeText, type Target } from "./target.ts";

/** LICENSE.md: the licence of the dataset, and whose the quoted sentences are. */
export const licence: Target = {
  id: "licence",
  files: (release) => [{ path: "LICENSE.md", chunks: encodeText(() => licenceText(release)) }],
};

async function licenceText(release: Release): Promise<string> {
  const { dataset, rows, counts } = release;
  const { licence: terms, creator, title } = dataset;
  const listed = await firstRows(rows.sources, LISTED_SOURCES);
  const rest = counts.sources - listed.length;
  const tabled = await tablesAmong(listed, release);
  return [
    `# Licence of ${escapeMarkdown(title)}`,
    "",
    `The dataset, that is the facts and their arrangement in tables, metadata and workbook, is licensed by ${escapeMarkdown(creator)} under the`,
    `${linkMarkdown(terms.title, terms.url)} (${escapeMarkdown(terms.name)}).`,
    "",
    "The licence does not cover what is quoted: each sentence in a column QUOTE or EXACT, in the workbook and in",
    "annotations.jsonld remains its publisher's. A quotation is never longer than the sentence that states a number,",
    "so that the number can be checked. Whole documents are published only where their rights allow it.",
    "",
    ...(tabled.size > 0 ? [...ROWS_OF_TABLES, ""] : []),
    ...(listed.length > 0 ? ["## Documents that are quoted", "", documents(listed, tabled), ""] : []),
    ...(rest > 0 ? [`and ${countWords(rest, "more document")}: the table sources.csv has the rights of all.`, ""] : []),
  ].join("\n");
}

const ROWS_OF_TABLES = [
  "Of a document that is rows of a table, the rights below are those in these rows: a publication that they cite remains its",
  "publisher's.",
];

/** The files of those documents that are rows of tables, by their hash: all documents of a table have the hash of its file. */
async function tablesAmong(listed: readonly Source[], { rows, coverage }: Release): Promise<ReadonlySet<string>> {
  const files = new Map(listed.map(({ DOC_ID, RAW_SHA256 }) => [DOC_ID, RAW_SHA256]));
  const tabled = new Set<string>();
  if (coverage.tabled === 0) return tabled;
  for await (const claim of rows.claims) {
    const file = isOfTable(claim) && files.get(claim.DOC_ID);
    if (file) tabled.add(file);
  }
  return tabled;
}

const documents = (sources: readonly Source[], tabled: ReadonlySet<string>): string =>
  tableMarkdown(
    ["Document", "Id", "What is quoted", "Rights", "Whole text may be published"],
    sources.map((source) => {
      const [quoted, whole] = tabled.has(source.RAW_SHA256)
        ? ["rows of a table", "yes, of these rows"]
        : ["sentences", "yes"];
      return [
        titled(source),
        escapeMarkdown(source.DOC_ID),
        quoted,
        rights(source),
        source.REDISTRIBUTABLE ? whole : "no",
      ];
    }),
  );

const titled = (source: Source): string =>
  source.URL_MAIN === null ? escapeMarkdown(sourceWords(source)) : linkMarkdown(sourceWords(source), source.URL_MAIN);

function rights({ LICENSE_NAME, LICENSE_URL, PUBLISHER }: Source): string {
  const words = LICENSE_NAME ?? PUBLISHER ?? "not stated";
  return LICENSE_URL === null ? escapeMarkdown(words) : linkMarkdown(words, LICENSE_URL);
}
