import { createHash } from "node:crypto";
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";
import { repository } from "./run-sourcebook.fixture.ts";

/** A folder that is gone after the test. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "sourcebook-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** A copy of this repository's catalogue and of the two articles among its documents. */
export async function temporaryProject(): Promise<string> {
  const folder = await temporaryFolder();
  await fillProject(folder);
  return folder;
}

/** Copies this repository's catalogue and the two articles among its documents into a folder. */
export async function fillProject(folder: string): Promise<void> {
  for (const part of ["catalogue", "sources/azernews"]) {
    await cp(join(repository, "data", part), join(folder, "data", part), { recursive: true });
  }
}

/** Freezes a text in a project under `data/sources/azernews/<slug>`; `metadata` are further lines of its source.yaml. */
export const addSource = (project: string, slug: string, content: string | Uint8Array, metadata = ""): Promise<void> =>
  addFile(project, slug, { name: "document.txt", content, metadata });

type FrozenFile = { readonly name: string; readonly content: string | Uint8Array; readonly metadata?: string };

/** Freezes a file of any kind. */
async function addFile(project: string, slug: string, { name, content, metadata = "" }: FrozenFile): Promise<void> {
  const sha256 = createHash("sha256").update(content).digest("hex");
  const yaml = `document: ${name}\npublisher: azernews\nlanguage: en\nsha256: ${sha256}\n${metadata}rights:\n  holder: Azernews\n  redistributable: false\n`;
  await put(join(project, "data/sources/azernews", slug, name), content);
  await put(join(project, "data/sources/azernews", slug, "source.yaml"), yaml);
}

/** Freezes texts as the lines of one file of JSON Lines. */
export async function addLines(project: string, slug: string, texts: readonly string[]): Promise<void> {
  const lines = texts.map((text) => `${JSON.stringify({ text, published: "2022-03-01" })}\n`).join("");
  await addFile(project, slug, { name: "document.jsonl", content: lines });
}

/** Writes a file and the folders above it. */
export async function put(file: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, content);
}

/** Changes a text file. */
export async function edit(file: string, change: (text: string) => string): Promise<void> {
  const before = await readFile(file, "utf8");
  const after = change(before);
  if (before === after) throw new Error(`${file}: the edit changes nothing`);
  await writeFile(file, after);
}

/** Every file below a folder with its SHA-256, sorted; hidden ones too. */
export async function fingerprint(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const lines = files.map(async (file) => {
    const hash = createHash("sha256")
      .update(await readFile(file))
      .digest("hex");
    return `${file.slice(folder.length + 1)} ${hash}`;
  });
  return (await Promise.all(lines)).toSorted();
}
