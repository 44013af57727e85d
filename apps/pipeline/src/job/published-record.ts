import { sha256, type Dataset } from "@sourcebook/model";
import type { PackStore } from "../disk/pack-store.ts";
import type { Pack } from "../disk/pack.ts";
import { programVersion } from "../program-version.ts";
import { jsonSection, readJson } from "./json-section.ts";
import { runsOf } from "./part-rows.ts";
import type { Plan } from "./plan.ts";
import type { RowCounts } from "./published-rows.ts";
import type { Reduction } from "./reduction.ts";
import { rulesVersion } from "./rules-version.ts";

/** A folder as it was published: as long as it has this digest, and follows from the same, it need not be written again. */
export type PublishedFolder = {
  readonly id: string;
  /** The hash of all that it follows from. */
  readonly key: string;
  readonly digest: string;
  readonly counts: RowCounts;
};

/** The key under which it is kept what was published last. */
export const RECORD = "published";

/** What datasets are published of. */
type Origin = { readonly plan: Plan; readonly reduction: Reduction; readonly parts: readonly Pack[] };

/** The hash of all that the folder of each dataset follows from, by its id: its rows, the documents that it cites, the catalogue, and this program. */
export async function publishedKeys(
  datasets: readonly Dataset[],
  { plan, reduction, parts }: Origin,
): Promise<ReadonlyMap<string, string>> {
  const version = [RECORD, await rulesVersion("export"), await programVersion(), plan.catalogue, plan.reading];
  return new Map(
    datasets.map(({ id }) => {
      const tables = parts.flatMap(({ sections }) =>
        [...sections.all()].flatMap(({ name, rows, sha256: hash }) =>
          rows > 0 && name.startsWith(runsOf(id)) ? [name, hash] : [],
        ),
      );
      return [id, sha256(JSON.stringify([version, id, reduction.cited[id], tables]))];
    }),
  );
}

/** What was published last. */
export async function readRecord(parts: PackStore): Promise<readonly PublishedFolder[]> {
  const pack = await parts.open(RECORD);
  return pack ? readJson<readonly PublishedFolder[]>(pack, RECORD) : [];
}

/** Takes the place of what was published before. */
export async function writeRecord(parts: PackStore, folders: readonly PublishedFolder[]): Promise<void> {
  await parts.remove(RECORD);
  await parts.put(RECORD, [jsonSection(RECORD, folders)]);
}
