import { sha256 } from "@sourcebook/model";
import { programVersion } from "../command-line/program-version.ts";
import type { PackStore } from "../disk/pack-store.ts";
import { jsonSection, readJson } from "./json-section.ts";
import type { RowCounts } from "./published-rows.ts";
import { rulesVersion } from "./rules-version.ts";

/** A folder as it was published: as long as it has this digest, and follows from the same, it need not be written again. */
export type PublishedFolder = { readonly id: string; readonly digest: string; readonly counts: RowCounts };

const RECORD = "published";

/** The key of what is published of a reduction, by this program. */
export const recordKey = async (reduction: string): Promise<string> =>
  sha256(`${RECORD} ${reduction} ${await rulesVersion("export")} ${await programVersion()}`);

/** What was published; null where that is not known. */
export async function readRecord(parts: PackStore, key: string): Promise<readonly PublishedFolder[] | null> {
  const pack = await parts.open(key);
  if (!pack) return null;
  return readJson<readonly PublishedFolder[]>(pack, RECORD);
}

/** Takes the place of what was published of the same before. */
export async function writeRecord(parts: PackStore, key: string, folders: readonly PublishedFolder[]): Promise<void> {
  await parts.remove(key);
  await parts.put(key, [jsonSection(RECORD, folders)]);
}
