import { exportDataset } from "@sourcebook/export";
import { differs, type Failure, type Finding } from "./proof.ts";
import { textOf, type PublishedFiles, type Readable } from "./subject.ts";

/** The files that the published tables make, by path. */
export async function makeFiles({ contents, description, documents }: Readable): Promise<PublishedFiles> {
  const { dataset, catalogue, pipelineVersion } = description;
  const version = pipelineVersion === null ? {} : { pipelineVersion };
  return collect(exportDataset(contents, dataset, catalogue, { ...version, documents }));
}

/** Every file with all its bytes. */
export async function collect(files: ReturnType<typeof exportDataset>): Promise<PublishedFiles> {
  const collected = new Map<string, Uint8Array>();
  for await (const { path, chunks } of files) {
    const pieces: Uint8Array[] = [];
    for await (const chunk of chunks) pieces.push(chunk);
    collected.set(path, Buffer.concat(pieces));
  }
  return collected;
}

// Their own proofs look at them.
const isElsewhere = (path: string, made: PublishedFiles): boolean =>
  path === "SHA256SUMS" || (path.endsWith(".xlsx") && made.has(path));

/** Part of proof 2: metadata, wide tables, annotations and texts for people are what the long tables make, byte for byte. */
export function generated(made: PublishedFiles, files: PublishedFiles): Finding {
  const paths = [...new Set([...made.keys(), ...files.keys()])].filter((path) => !isElsewhere(path, made));
  return { checked: paths.length, failures: paths.flatMap((path) => compareFiles(path, made, files)) };
}

/** Where a file first differs. */
export function compareFiles(path: string, made: PublishedFiles, files: PublishedFiles): readonly Failure[] {
  const [expected, found] = [made.get(path), files.get(path)];
  const whole = { file: path, row: null, column: null };
  if (!expected) return [{ ...whole, expected: "no such file", found: "a file" }];
  if (!found) return [{ ...whole, expected: "a file", found: "no such file" }];
  if (Buffer.compare(expected, found) === 0) return [];
  const [right, wrong] = [textOf(made, path)?.split("\n"), textOf(files, path)?.split("\n")];
  if (!right || !wrong || path.endsWith(".xlsx"))
    return [{ ...whole, expected: `${expected.length} bytes that its tables make`, found: `${found.length} others` }];
  const line = right.findIndex((text, index) => text !== wrong[index]);
  const at = line < 0 ? right.length : line;
  return differs({ ...whole, row: at + 1 }, right[at] ?? "the end of the file", wrong[at] ?? "the end of the file");
}
