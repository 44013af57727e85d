import { createHash } from "node:crypto";
import { sha256, type Dataset } from "@sourcebook/model";
import { wantsAreas } from "@sourcebook/normalize";
import type { Item } from "./plan.ts";
import { nameOf } from "./settle.ts";
import type { DocumentRow } from "./shard-rows.ts";

/** Does a dataset cite a document? */
export function cites(dataset: Dataset): (document: DocumentRow) => boolean {
  const isWanted = wantsAreas(dataset);
  const takesAll = !dataset.areas?.length;
  return ({ areas, refusals }) => areas.some(isWanted) || (takesAll && refusals > 0);
}

/** The documents that datasets cite, hashed while they pass. */
export type CitedDocuments = {
  readonly see: (document: DocumentRow) => void;
  /** By the ids of the datasets, the hash of all documents seen that it cites: of their names, and of the folders that they are read from. */
  readonly digests: () => Readonly<Record<string, string>>;
};

/** No documents yet; `items` are those of the plan that they are read by. */
export function citedDocuments(datasets: readonly Dataset[], items: readonly Item[]): CitedDocuments {
  const folders = digestsOfFolders(items);
  const citing = datasets.map((dataset) => ({ id: dataset.id, isCited: cites(dataset), hash: createHash("sha256") }));
  return {
    see(document) {
      const line = `${nameOf(document)} ${folders.get(document.slug)}\n`;
      for (const { isCited, hash } of citing) if (isCited(document)) hash.update(line);
    },
    digests: () => Object.fromEntries(citing.map(({ id, hash }) => [id, hash.digest("hex")])),
  };
}

/** By slug, the hash of all that is read of a folder, in one piece or in several. */
function digestsOfFolders(items: readonly Item[]): ReadonlyMap<string, string> {
  const digests = new Map<string, string>();
  for (const { slug, digest } of items) digests.set(slug, sha256(`${digests.get(slug)} ${digest}`));
  return digests;
}
