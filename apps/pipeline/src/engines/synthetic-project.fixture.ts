import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect } from "vitest";
import { runSourcebook } from "../fixtures/run-sourcebook.fixture.ts";
import { addSource, fillProject, fingerprint, put } from "../fixtures/temporary-project.fixture.ts";

const COUNTRIES = [
  "Azerbaijan",
  "Russia",
  "Georgia",
  "Turkey",
  "Kazakhstan",
  "Ukraine",
  "Poland",
  "Italy",
  "China",
  "Japan",
];

const TALK = "Officials of both sides met in the capital and spoke of roads, railways and the rules of trade. ".repeat(
  10,
);

/** An article with figures of its own; all follows from `n`. */
export function article(n: number): string {
  const [seller, buyer] = [COUNTRIES[n % 10], COUNTRIES[(n + 1 + (Math.floor(n / 10) % 9)) % 10]];
  const year = 1990 + (n % 30);
  return `Exports from ${seller} to ${buyer} rose ${1 + (n % 20)}.${n % 10} percent to $${1 + (n % 9)}.${n % 7} billion in ${year}.

${TALK}

Imports of ${seller} from ${buyer} amounted to $${2 + (n % 8)}.${n % 9} billion in ${year}, and trade turnover reached $${5 + (n % 15)} billion in ${year}.

It was their meeting number ${n + 2}.
`;
}

const DATASET = `id: everything
title: Everything that the articles say
description: All observations of all articles.
version: 0.1.0
keywords: [trade]
creator: nobody
licence: { name: CC-BY-4.0, title: Creative Commons Attribution 4.0 International, url: "https://creativecommons.org/licenses/by/4.0/" }
areas: []
wide: [{ frequency: A, unit: USD }]
`;

/** A project as `sourcebook build` published it. */
export type BuiltProject = {
  readonly folder: string;
  /** The published files with their hashes. */
  readonly published: readonly string[];
};

/**
 * A project for the tests of a file, gone after them: the catalogue and the two articles of this repository, as many made ones,
 * and a dataset of all that they say.
 */
export function syntheticProject(articles: number): () => BuiltProject {
  let project: BuiltProject | undefined;
  let folder = "";
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "sourcebook-"));
    await fillProject(folder);
    await put(join(folder, "data/catalogue/datasets/everything.yaml"), DATASET);
    for (let n = 0; n < articles; n += 1) {
      await addSource(folder, `2023-01-01-article-${n}`, article(n), "published: 2023-01-01\n");
    }
    const { code, stderr } = await runSourcebook(["build", folder]);
    expect({ code, stderr: code === 0 ? "" : stderr }).toEqual({ code: 0, stderr: "" });
    project = { folder, published: await takePublished(folder) };
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));
  return () => {
    if (!project) throw new Error("the project was not built");
    return project;
  };
}

/** What is published, with its hashes; it is gone then, so that what is found next was published since. */
export async function takePublished(project: string): Promise<readonly string[]> {
  const folder = join(project, "data/published");
  const files = await fingerprint(folder);
  await rm(folder, { recursive: true });
  return files;
}
