import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { readCsv, recordsOf } from "@sourcebook/export";
import { afterAll, beforeAll, expect } from "vitest";
import { repository, runSourcebook } from "../fixtures/run-sourcebook.fixture.ts";
import { addSource, fillProject, put } from "../fixtures/temporary-project.fixture.ts";

/** Documents with cells that break careless readers, after their title and author. */
const DOCUMENTS: readonly (readonly [metadata: string, text: string])[] = [
  [
    `title: '=HYPERLINK("https://a.example/","a, b")'\nauthor: "+1, -1"\n`,
    'Exports from Azerbaijan to Russia, "the neighbour", amounted to $700 million in 2019.',
  ],
  [
    'title: "@SUM(1+1)"\nurl: "https://a.example/wait... ö b?q=%22a%22&c=d,e#:~:text=f"\n',
    "=1+1, said he: imports of Azerbaijan from Russia amounted to $800 million in 2019 😀🇦🇿.",
  ],
  [
    'title: "مرحبا, שלום"\n',
    "صادرات: exports from Azerbaijan to Russia amounted to $650.5 million in 2018 \u202Emirrored\u202C.",
  ],
  [
    "",
    "Investment of Azerbaijan in Russia _x0041_ \u0007bell \uFFFE \uFFFF \u{1FFFF} amounted to $1.25 billion in 2020.",
  ],
  [
    `title: "${"long ".repeat(8000)}"\n`,
    "-5+3 and\ttabs, \u0085next\u2028line: trade turnover between Azerbaijan and Russia amounted to $2.123456789 billion in 2017.",
  ],
  ["title: =1+1\n", "Exports from Azerbaijan to Russia amounted to $640 million in 2015."],
  [
    'title: "#N/A"\nauthor: "null"\n',
    "Trade turnover between Azerbaijan and Russia amounted to $1234567890123456.78 in 2016, 00123 NaN true.",
  ],
];

const EMPTY_DATASET = String.raw`id: nothing
title: "=1+1 \"before\" <its> & first ]]> article 😀 مرحبا \a \uFFFE \uFFFF _x0041_"
description: "It has <no> rows & \uFFFE."
version: 0.1.0
keywords: ["a & b", "\uFFFF"]
creator: "@creator \uFFFE"
licence: { name: CC-BY-4.0, title: Creative Commons Attribution 4.0 International, url: "https://creativecommons.org/licenses/by/4.0/" }
areas: [ISL, FJI]
wide: [{ frequency: A, unit: USD }]
`;

/** A person's decision on a claim of one of this repository's documents, in words that look like formulas. */
async function decision(): Promise<string> {
  const { stdout } = await runSourcebook([
    "extract",
    "data/sources/azernews/2022-02-17-fourteen-companies/document.txt",
  ]);
  const { CLAIM_ID, CONTENT_HASH } = recordsOf(readCsv(stdout))[0] ?? {};
  return `- claim: ${CLAIM_ID}
  verb: accept
  expect: ${CONTENT_HASH}
  reason: '=1+1, "read again"'
  author: "@reader"
  date: 2022-03-02
`;
}

/**
 * The folder `data/` of a project that is built once for the tests of a file, and is gone after them: the documents of this
 * repository and awkward ones in `published/azerbaijan-russia`, no rows at all in `published/nothing`; the same in `exports/`.
 */
export function awkwardProject(): () => string {
  let project = "";
  beforeAll(async () => {
    project = await mkdtemp(join(tmpdir(), "sourcebook-"));
    await fillProject(project);
    await put(join(project, "data/catalogue/datasets/nothing.yaml"), EMPTY_DATASET);
    for (const [index, [metadata, text]] of DOCUMENTS.entries()) {
      await addSource(project, `awkward-${index}`, text, `published: 2022-03-01\n${metadata}`);
    }
    await put(join(project, "data/decisions/azernews.yaml"), await decision());
    const { code, stderr } = await runSourcebook(["build", project, "--parquet", "--spreadsheet-safe"]);
    expect({ code, stderr: code === 0 ? "" : stderr }).toEqual({ code: 0, stderr: "" });
  });
  afterAll(() => rm(project, { recursive: true, force: true }));
  return () => join(project, "data");
}

type PublishedFolder = readonly [what: string, folder: () => string];

/** The published folders that tools read: of real documents, of awkward ones, of none. */
export function publishedFolders(): readonly [PublishedFolder, PublishedFolder, PublishedFolder] {
  const awkward = awkwardProject();
  return [
    ["of this repository", () => join(repository, "data/published/azerbaijan-russia")],
    ["of awkward texts", () => join(awkward(), "published/azerbaijan-russia")],
    ["without any row", () => join(awkward(), "published/nothing")],
  ];
}

/** The workbook of a published folder. */
export const workbookIn = (folder: string): string => join(folder, `${basename(folder)}.xlsx`);
