import { realpath } from "node:fs/promises";
import { basename, dirname, join, sep } from "node:path";

/** Files that rows are written to, by the flag that names each. */
export type OutputFiles = Readonly<Record<string, string | undefined>>;

/** Why the files cannot be written while the inputs are read, in one line; null where they can. An output takes the place of what stands there. */
export async function outputClash(outputs: OutputFiles, inputs: readonly string[]): Promise<string | null> {
  const read = await Promise.all(inputs.map(placeOf));
  const written = new Map<string, string>();
  for (const [flag, path] of Object.entries(outputs)) {
    if (path === undefined) continue;
    const place = await placeOf(path);
    if (read.some((input) => place === input || place.startsWith(`${input}${sep}`)))
      return `${flag}: ${path} would be written while it is read; name a file that is no input`;
    const other = written.get(place);
    if (other !== undefined && !place.startsWith("/dev/"))
      return `${flag}: ${path} is written by ${other} already; name another file`;
    written.set(place, flag);
  }
  return null;
}

/** Where a path leads, links followed, whether something is there or not yet. */
async function placeOf(path: string): Promise<string> {
  const there = await realpathOrNull(path);
  if (there !== null) return there;
  const folder = await realpathOrNull(dirname(path));
  return folder === null ? path : join(folder, basename(path));
}

const realpathOrNull = (path: string): Promise<string | null> => realpath(path).catch(() => null);
