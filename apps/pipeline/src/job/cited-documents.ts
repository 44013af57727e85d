import { createHash } from "node:crypto";
import { compareBytes, sha256, type Dataset } from "@sourcebook/model";
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

/** Documents that no dataset cites. */
export type UncitedDocuments = {
  readonly documents: number;
  /** Those of them that have no claim at all. */
  readonly silent: number;
  /** Between which areas the others have claims, "AZE-TUR": what most documents speak of first. */
  readonly areas: readonly string[];
};

/** The documents that datasets cite, hashed while they pass. */
export type CitedDocuments = {
  readonly see: (document: DocumentRow) => void;
  /** By the ids of the datasets, the hash of all documents seen that it cites: of their names, and of the folders that they are read from. */
  readonly digests: () => Readonly<Record<string, string>>;
  /** Those seen that none of them cites. */
  readonly uncited: () => UncitedDocuments;
};

/** No documents yet; `items` are those of the plan that they are read by. */
export function citedDocuments(datasets: readonly Dataset[], items: readonly Item[]): CitedDocuments {
  const folders = digestsOfFolders(items);
  const citing = datasets.map((dataset) => ({ id: dataset.id, isCited: cites(dataset), hash: createHash("sha256") }));
  const uncited = countUncited();
  return {
    see(document) {
      const line = `${nameOf(document)} ${folders.get(document.slug)}\n`;
      const those = citing.filter(({ isCited }) => isCited(document));
      for (const { hash } of those) hash.update(line);
      if (those.length === 0) uncited.see(document);
    },
    digests: () => Object.fromEntries(citing.map(({ id, hash }) => [id, hash.digest("hex")])),
    uncited: uncited.counted,
  };
}

function countUncited() {
  const speaking = new Map<string, number>();
  let [documents, silent] = [0, 0];
  return {
    see({ areas, claims }: DocumentRow): void {
      documents += 1;
      if (claims === 0) silent += 1;
      for (const { REF_AREA, COUNTERPART_AREA } of areas) {
        const pair = `${REF_AREA}-${COUNTERPART_AREA}`;
        speaking.set(pair, (speaking.get(pair) ?? 0) + 1);
      }
    },
    counted: (): UncitedDocuments => ({
      documents,
      silent,
      areas: [...speaking].toSorted(([a, one], [b, other]) => other - one || compareBytes(a, b)).map(([pair]) => pair),
    }),
  };
}

/** By slug, the hash of all that is read of a folder, in one piece or in several. */
function digestsOfFolders(items: readonly Item[]): ReadonlyMap<string, string> {
  const digests = new Map<string, string>();
  for (const { slug, digest } of items) digests.set(slug, sha256(`${digests.get(slug)} ${digest}`));
  return digests;
}
