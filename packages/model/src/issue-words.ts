import { countWords } from "./count-words.ts";
import type { Issue } from "./issue.ts";
import { tableIssueWords } from "./table-issue.ts";

/** One line: where, what, and how to mend it. */
export function wordIssue(issue: Issue): string {
  const { file, line, document } = issue.at;
  const place = file ? (line ? `${file}:${line}` : file) : document;
  const problem = word(issue.code, issue);
  return place ? `${place}: ${problem}` : problem;
}

/** Issues, each once: those that read alike are one. */
export const withoutRepeats = (issues: readonly Issue[]): readonly Issue[] => [
  ...new Map(issues.map((issue) => [wordIssue(issue), issue])).values(),
];

type Code = Issue["code"];
type IssueOf<Some extends Code> = Extract<Issue, { readonly code: Some }>;
type Words = { readonly [Some in Code]: (issue: IssueOf<Some>) => string };

function word<Some extends Code>(code: Some, issue: IssueOf<Some>): string {
  const words: Words[Some] = WORDS[code];
  return words(issue);
}

const WORDS: Words = {
  ...tableIssueWords,
  FILE_MISSING: () => "no such file; check the path",
  STRAY_FILE: () => "not read, for it is in no folder of a document; freeze it with sourcebook add, or take it away",
  FILE_UNREADABLE: (issue) => `cannot be read (${issue.cause}); check the path and its permissions`,
  EMPTY_DOCUMENT: () => "the document has no text; remove it, or give one that has",
  INVALID_UTF8: (issue) => `invalid UTF-8 at byte ${issue.byte}; save the file as UTF-8`,
  GUESSED_ENCODING: (issue) =>
    `read as ${issue.encoding}, which nothing declares; save the file as UTF-8 if that is wrong`,
  FILE_TOO_LARGE: (issue) => `larger than ${issue.megabytes} MB; split it`,
  NO_ARTICLE: () => "no article found in the page; save the article alone, or its text",
  TOO_MANY_ELEMENTS: (issue) => `${issue.elements} elements, too many for a page; save the article alone`,
  NESTED_TOO_DEEP: () => "more than 10,000 elements inside each other, too deep for a page; save the article alone",
  DAMAGED_FILE: (issue) => `damaged ${issue.format} (${issue.cause}); get the file again`,
  LINE_TOO_LONG: (issue) => `longer than ${issue.megabytes} MB; write one document a line`,
  MALFORMED_JSON: (issue) => `malformed JSON (${issue.cause}); write one object a line`,
  INVALID_YAML: (issue) => `malformed YAML (${issue.cause})`,
  INVALID_ENTRY: (issue) => `${issue.path ? `${issue.path}: ` : ""}${issue.cause}`,
  DUPLICATE_ENTRY: (issue) => `${issue.id} is already defined in ${issue.first}; keep one of them`,
  HASH_MISMATCH: (issue) =>
    `the document's sha256 is ${issue.actual}, source.yaml says ${issue.expected}; restore the frozen file, or freeze the new one as a source of its own`,
  UNKNOWN_PUBLISHER: (issue) => `unknown publisher "${issue.publisher}"; add it to data/catalogue/publishers.yaml`,
  UNKNOWN_LANGUAGE: ({ language, known, isTable }) =>
    `no rules for language "${language}"; known: ${known}${isTable ? "; a table of other words can be given one of them, where table.names says what the words mean" : ""}`,
  LANGUAGE_NOT_STATED: (issue) =>
    `it does not say its language, and does not look like "${issue.assumed}"; state the language, "${issue.assumed}" to have it read so`,
  DUPLICATE_DOCUMENT: (issue) => `the same text as ${issue.first}; keep one of them`,
  REPEATED_DOCUMENT: (issue) => `the same text as ${issue.first}; counted once`,
  QUARANTINED: (issue) => `it is left out because reading it ${issue.cause}; take it out of the input, and report it`,
  NEAR_DUPLICATE: (issue) =>
    `${issue.percent} % of the shorter text also stand in the other, ${issue.first}; if it is the same article, keep one of them`,
  TOO_FEW_OBSERVATIONS: (issue) =>
    `${countWords(issue.count, "observation")}, the dataset promises at least ${issue.min}`,
  TOO_MANY_OBSERVATIONS: (issue) =>
    `${countWords(issue.count, "observation")}, the dataset expects at most ${issue.max}`,
  OUTSIDE_DATASETS: ({ documents, silent, areas }) => {
    const [some, others] = [areas.slice(0, 5), areas.length - 5];
    const pairs = [...some, ...(others > 0 ? [`${others} more`] : [])].join(", ");
    const between = `${documents - silent} with claims between other areas only (${pairs}); to publish them, name such areas in a dataset`;
    return `documents that no dataset holds: ${[silent > 0 ? `${silent} without a claim` : [], silent < documents ? between : []].flat().join(", ")}`;
  },
  UNLISTED_DATASET: () =>
    "stays as it was published, for data/catalogue/datasets has no dataset of this id; remove it where another took its place",
  NO_DATE: () => 'no date of publication, so relative periods stay unresolved; give it as "published"',
  PUBLISHED_LATER: (issue) =>
    `published on ${issue.published}, after it was accessed on ${issue.accessed}; relative periods count from the former: correct the date that is wrong`,
  METADATA_DIFFERS: (issue) =>
    `${issue.key}: the document says "${issue.stated}" of itself, its metadata "${issue.given}"; the metadata is used`,
  STALE_DECISION: (issue) =>
    issue.actual === null
      ? `the decision is on claim ${issue.claim}, which no document makes any more; remove it, or decide on the claim that took its place`
      : `the decision on claim ${issue.claim} expects the content ${issue.expected}, which is now ${issue.actual}; its cell is not published: look at the claim again, then set expect to ${issue.actual} or remove the decision`,
  STALE_REVIEW: (issue) =>
    `row ${issue.row}: claim ${issue.claim} is read otherwise since this file was made; its decision is not taken over: export the review again and look at what it says now`,
  UNKNOWN_PRODUCT: (issue) => `"${issue.words}" is in no product of the catalogue; the claim makes no observation`,
  INVALID_REVIEW: ({ row, column, cause }) => {
    const places = [row === null ? [] : `row ${row}`, column ?? []].flat();
    return [places.join(", "), cause].filter((part) => part !== "").join(": ");
  },
  TABLES_IN_TEXT: ({ tables, figures, begins }) =>
    `${countWords(tables, "table")} with ${countWords(figures, "figure")} in the text ${tables > 1 ? "are not read, the first of which" : "is not read, which"} begins "${begins}"; to publish the figures, add them as a table of its own (README, A table)`,
  NO_TEXT_LAYER: () =>
    "scanned: its pages are pictures without a text layer; recognize the text, check it, and give that",
  SCANNED_PAGE: (issue) => `page ${issue.page} is a picture without a text layer; what it says is not read`,
  UNKNOWN_FORMAT: () =>
    "neither text nor a kind of file that can be read; give text, HTML, Markdown, PDF, a feed, WARC or JSON Lines",
  UNREAD_FORMAT: ({ format, instead }) => `${format} is not read; ${instead}`,
  PAGE_LEFT_OUT: (issue) => `left out: ${issue.cause}`,
};
