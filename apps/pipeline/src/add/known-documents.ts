import { join } from "node:path";
import type { Catalogue, Document, Issue } from "@sourcebook/model";
import { findCorpus } from "../disk/find-corpus.ts";
import type { Project } from "../disk/find-project.ts";
import { listSources, readSourceFolder } from "../disk/read-sources.ts";
import { sharedPart, wordSequences } from "./word-sequences.ts";

/** The documents of a project, to tell a new one from. */
export type KnownDocuments = {
  /** An issue where the project has the document, or most of its words. */
  readonly compare: (document: Document, file: string) => readonly Issue[];
  /** The folders of large files of JSON Lines, by the hash of the file; the documents in them are not compared. */
  readonly corpora: Map<string, string>;
  readonly remember: (documents: readonly Document[], folder: string) => void;
};

/** Of so much of a text a reader would say that it is the same article. */
const NEAR = 0.6;

type Known = { readonly folder: string; readonly hashes: readonly string[]; readonly sequences: ReadonlySet<number> };

/** Reads all documents of a project. */
export async function readKnownDocuments(project: Project, catalogue: Catalogue): Promise<KnownDocuments> {
  const known: Known[] = [];
  const remember: KnownDocuments["remember"] = (documents, folder) => {
    for (const { source, text } of documents) {
      known.push({ folder, hashes: [source.TEXT_SHA256, source.RAW_SHA256], sequences: wordSequences(text) });
    }
  };
  const [folder, name] = [join(project.root, "data", "sources"), join(project.name, "data", "sources")];
  const corpora = new Map<string, string>();
  for (const slug of (await listSources(folder, name)).slugs) {
    const corpus = await findCorpus(join(folder, slug));
    if (corpus) {
      corpora.set(corpus.sha256, join(name, slug));
      continue;
    }
    const { documents } = await readSourceFolder(join(folder, slug), join(name, slug), catalogue);
    remember(
      documents.map(({ document }) => document),
      join(name, slug),
    );
  }
  return { compare: (document, file) => compare(document, file, known), corpora, remember };
}

function compare({ source, text }: Document, file: string, known: readonly Known[]): readonly Issue[] {
  const same = known.find(({ hashes }) => hashes.includes(source.TEXT_SHA256) || hashes.includes(source.RAW_SHA256));
  if (same) return [{ code: "DUPLICATE_DOCUMENT", first: same.folder, at: { file } }];
  const sequences = wordSequences(text);
  let nearest: { readonly folder: string; readonly share: number } = { folder: "", share: 0 };
  for (const other of known) {
    const share = sharedPart(sequences, other.sequences);
    if (share > nearest.share) nearest = { folder: other.folder, share };
  }
  const percent = Math.round(nearest.share * 100);
  return nearest.share < NEAR ? [] : [{ code: "NEAR_DUPLICATE", first: nearest.folder, percent, at: { file } }];
}
