import { join } from "node:path";
import { compareBytes, sha256, type Issue } from "@sourcebook/model";
import { digestFolder, digestSmall, UNREADABLE, type FolderDigest } from "../disk/digest-folder.ts";
import { LARGE } from "../disk/find-corpus.ts";
import type { Project } from "../disk/find-project.ts";
import { errorCode } from "../disk/read-bytes.ts";
import { listSources } from "../disk/read-sources.ts";
import { findLines } from "./find-lines.ts";
import type { Item, Plan, Shard } from "./plan.ts";
import { rulesVersion } from "./rules-version.ts";

/** About so much of the lines of one file is kept together. */
const SHARD_BYTES = 4 * 2 ** 20;

/** Looks through the documents of a project and cuts them into shards. All of it follows from the bytes on the disk. */
export async function makePlan(project: Project): Promise<{ readonly plan: Plan; readonly issues: readonly Issue[] }> {
  const folder = join(project.root, "data", "sources");
  const { slugs, issues } = await listSources(folder, join(project.name, "data", "sources"));
  const reading = await readingVersion(project.root);
  const catalogue = digestFolder(join(project.root, "data", "catalogue")).digest;
  const shards: Shard[] = [];
  const whole: Item[] = [];
  const shardOf = (items: readonly Item[]): Shard => ({ key: keyOf(reading, items), items: [...items] });
  for (const slug of slugs) {
    const small = smallItem(folder, slug);
    const lines = small ? null : await findLines(folder, slug);
    if (lines) for (const items of together(lines)) shards.push(shardOf(items));
    else whole.push(small ?? itemOf(folder, slug));
  }
  for (const items of byHash(whole)) shards.push(shardOf(items));
  return { plan: { project: project.root, reading, catalogue, shards }, issues };
}

/** The hash of the code that reads documents and of the catalogue; a dataset does not change how they are read. */
export async function readingVersion(root: string): Promise<string> {
  const { digest } = digestFolder(join(root, "data", "catalogue"), (path) => !path.startsWith("datasets/"));
  return sha256(`${await rulesVersion("parse")} ${digest}`);
}

/** Null where the folder has a large file. */
const smallItem = (folder: string, slug: string): Item | null =>
  itemFrom(slug, () => digestSmall(join(folder, slug), { below: LARGE }));

const itemOf = (folder: string, slug: string): Item => {
  const item = itemFrom(slug, () => digestFolder(join(folder, slug)));
  if (!item) throw new Error("a folder without a digest");
  return item;
};

/** What cannot be read has no digest: the reading says why. */
function itemFrom(slug: string, digestOf: () => FolderDigest | null): Item | null {
  try {
    const found = digestOf();
    return found && { slug, ...found };
  } catch (error) {
    if (errorCode(error) === null) throw error;
    return { slug, bytes: 0, digest: UNREADABLE };
  }
}

/** Of lines also the hash of their whole file: it decides whether they are those of the frozen one. */
const keyOf = (reading: string, items: readonly Item[]): string =>
  sha256(JSON.stringify([reading, items.map(({ slug, digest, lines }) => [slug, digest, lines?.line, lines?.sha256])]));

/** Items by the first digits of the hashes of their names: one that comes or goes leaves all other shards as they are, and where they are. */
function byHash(items: readonly Item[]): readonly (readonly Item[])[] {
  const shards = new Map<string, Item[]>();
  for (const item of items) {
    const digits = sha256(item.slug).slice(0, 2);
    const shard = shards.get(digits);
    if (shard) shard.push(item);
    else shards.set(digits, [item]);
  }
  return [...shards].toSorted(([a], [b]) => compareBytes(a, b)).map(([, shard]) => shard);
}

function* together(items: readonly Item[]): Generator<readonly Item[]> {
  let [shard, bytes]: [Item[], number] = [[], 0];
  for (const item of items) {
    shard.push(item);
    bytes += item.bytes;
    if (bytes < SHARD_BYTES) continue;
    yield shard;
    [shard, bytes] = [[], 0];
  }
  if (shard.length > 0) yield shard;
}
