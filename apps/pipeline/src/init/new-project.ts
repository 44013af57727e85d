import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { sha256, type Catalogue, type Dataset } from "@sourcebook/model";
import { stringify } from "yaml";
import { shippedCatalogue } from "../disk/find-project.ts";
import { listFiles } from "../disk/list-files.ts";
import type { StagedFile } from "../disk/staged-folder.ts";
import { projectReadme } from "./project-readme.ts";

/** What a new project is about. */
export type NewProject = Pick<Dataset, "id" | "title" | "areas">;

/** Of the catalogue that comes with the program, what any project can use: not its publishers and datasets. */
const SHARED = /^(indicators\/.+|places|products|units)\.yaml$/;

/** The files of a new project, in which `build` works at once: a catalogue, a README, an example document. */
export async function newProjectFiles(project: NewProject, catalogue: Catalogue): Promise<readonly StagedFile[]> {
  const article = exampleArticle(project.areas, catalogue);
  const own = {
    ".gitignore": "data/.build/\ndata/exports/\ndata/published/.lock\n",
    "README.md": projectReadme(project),
    "data/catalogue/publishers.yaml": PUBLISHERS,
    [`data/catalogue/datasets/${project.id}.yaml`]: datasetYaml(project),
    "data/sources/example/2024-02-01-yearly-trade/document.txt": article,
    "data/sources/example/2024-02-01-yearly-trade/source.yaml": sourceYaml(article),
  };
  const made = Object.entries(own).map(([path, content]) => ({ path, chunks: [Buffer.from(content)] }));
  return [...(await sharedFiles()), ...made];
}

async function sharedFiles(): Promise<readonly StagedFile[]> {
  const folder = shippedCatalogue();
  const paths = (await listFiles(folder)).filter((path) => SHARED.test(path));
  const copied = paths.map(async (path) => ({
    path: `data/catalogue/${path}`,
    chunks: [await readFile(join(folder, path))],
  }));
  return Promise.all(copied);
}

const PUBLISHERS = `# Whose documents are under data/sources.
#
# id       what source.yaml and JSON Lines name it by: lower-case letters, digits and hyphens
# name     what citations call it: "Example Times, 2024-02-01"
# bylines  other ways in which by-lines and date lines write the name
# url      its address

- id: example
  name: Example Times
  bylines: []
  url: https://example.org
`;

const datasetYaml = ({ id, title, areas }: NewProject): string =>
  `# What the dataset holds. areas: observations between any two of them belong to it; an empty list: all do.
# version: MAJOR for other columns, MINOR for more data, PATCH for corrections. wide: wide tables, with years as columns.
${stringify({
  id,
  title,
  description: `${title}: every value with the sentence that says it, its source, and the bounds that its rounding allows.`,
  version: "0.1.0",
  keywords: [],
  creator: "sourcebook",
  licence: {
    name: "CC-BY-4.0",
    title: "Creative Commons Attribution 4.0 International",
    url: "https://creativecommons.org/licenses/by/4.0/",
  },
  areas,
  wide: [{ frequency: "A", unit: "USD" }],
})}`;

/** An invented article on the first two areas, so that the first build has something to show. */
function exampleArticle(areas: readonly string[], catalogue: Catalogue): string {
  const [seller, buyer] = (areas.length < 2 ? ["GEO", "TUR"] : areas).map(
    (code) => catalogue.place(code)?.label ?? code,
  );
  return `1 February 2024

Exports from ${seller} to ${buyer} rose 12 percent to $310 million in 2023.

Imports of ${seller} from ${buyer} amounted to $1.2 billion in 2023.
`;
}

const sourceYaml = (article: string): string =>
  `# An invented article: remove the folder once the first document of your own is here.
${stringify({
  document: "document.txt",
  publisher: "example",
  title: "Yearly trade, an invented example",
  published: "2024-02-01",
  language: "en",
  sha256: sha256(article),
  rights: { holder: "nobody", licence: "CC0-1.0", redistributable: true },
})}`;
