import { countWords, type Source } from "@sourcebook/model";
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

async function licenceText({ dataset, rows, counts }: Release): Promise<string> {
  const { licence: terms, creator, title } = dataset;
  const listed = await firstRows(rows.sources, LISTED_SOURCES);
  const rest = counts.sources - listed.length;
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
    ...(listed.length > 0 ? ["## Documents that are quoted", "", documents(listed), ""] : []),
    ...(rest > 0 ? [`and ${countWords(rest, "more document")}: the table sources.csv has the rights of all.`, ""] : []),
  ].join("\n");
}

const documents = (sources: readonly Source[]): string =>
  tableMarkdown(
    ["Document", "Id", "Rights", "Whole text may be published"],
    sources.map((source) => [
      titled(source),
      escapeMarkdown(source.DOC_ID),
      rights(source),
      source.REDISTRIBUTABLE ? "yes" : "no",
    ]),
  );

const titled = (source: Source): string =>
  source.URL_MAIN === null ? escapeMarkdown(sourceWords(source)) : linkMarkdown(sourceWords(source), source.URL_MAIN);

function rights({ LICENSE_NAME, LICENSE_URL, PUBLISHER }: Source): string {
  const words = LICENSE_NAME ?? PUBLISHER ?? "not stated";
  return LICENSE_URL === null ? escapeMarkdown(words) : linkMarkdown(words, LICENSE_URL);
}
