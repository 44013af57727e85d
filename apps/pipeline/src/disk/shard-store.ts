import { mkdir, open, readdir, readFile, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { sha256 } from "@sourcebook/model";
import * as z from "zod";
import { errorCode } from "./read-bytes.ts";

/** What was made of shards of the input, each under the hash of all that it follows from. The disk alone says what there is. */
export type ShardStore = {
  /** What was put under a key; null where nothing was, or the disk has changed it since. */
  readonly get: (key: string) => Promise<string | null>;
  /** Keeps what a shard gave. Of two runs that put the same the first wins. */
  readonly put: (key: string, content: string) => Promise<void>;
  /** Removes the shards that are not among these, and what killed runs left. */
  readonly keep: (keys: ReadonlySet<string>) => Promise<void>;
};

const CONTENT = "content.json";
const MANIFEST = "manifest.json";
const manifestSchema = z.strictObject({ bytes: z.int(), sha256: z.string() });

/** The store in `folder`, which need not be there yet. */
export function openShardStore(folder: string): ShardStore {
  const shard = (key: string): string => join(folder, key);
  return {
    async get(key) {
      try {
        const manifest = manifestSchema.parse(JSON.parse(await readFile(join(shard(key), MANIFEST), "utf8")));
        const content = await readFile(join(shard(key), CONTENT), "utf8");
        if (sha256(content) === manifest.sha256) return content;
      } catch (error) {
        if (errorCode(error) === "ENOENT") return null;
      }
      await rm(shard(key), { recursive: true, force: true });
      return null;
    },
    async put(key, content) {
      const beside = join(folder, `.${key}.${process.pid}`);
      await mkdir(beside, { recursive: true });
      try {
        await writeFlushed(join(beside, CONTENT), content);
        const manifest = { bytes: Buffer.byteLength(content), sha256: sha256(content) };
        await writeFlushed(join(beside, MANIFEST), JSON.stringify(manifest));
        await rename(beside, shard(key));
      } catch (error) {
        await rm(beside, { recursive: true, force: true });
        const code = errorCode(error);
        if (code !== "ENOTEMPTY" && code !== "EEXIST") throw error; // another run was first
      }
    },
    async keep(keys) {
      for (const entry of await readdir(folder).catch(() => [])) {
        if (!keys.has(entry)) await rm(join(folder, entry), { recursive: true, force: true });
      }
    },
  };
}

async function writeFlushed(file: string, content: string): Promise<void> {
  const handle = await open(file, "wx");
  try {
    await handle.writeFile(content);
    await handle.sync();
  } finally {
    await handle.close();
  }
}
