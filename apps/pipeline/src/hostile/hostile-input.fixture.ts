import { createHash } from "node:crypto";
import { symlink } from "node:fs/promises";
import { join } from "node:path";
import { put } from "../fixtures/temporary-project.fixture.ts";

/** Something made to hurt the program, and what the program says of it. */
export type HostileInput = {
  /** What it is, as the table in docs/performance.md calls it. */
  readonly what: string;
  /** What `extract` is given: a path, or "-". */
  readonly reads: string;
  /** The files that it needs, by their paths in the folder of the run. */
  readonly files?: () => Readonly<Record<string, string | Uint8Array>>;
  /** Links, by their paths, to where they point. */
  readonly links?: Readonly<Record<string, string>>;
  readonly stdin?: () => Iterable<Uint8Array>;
  /** The lines of stderr. */
  readonly says: readonly (string | RegExp)[];
};

/** Writes an input into a folder. */
export async function prepare({ files, links = {} }: HostileInput, folder: string): Promise<void> {
  for (const [path, content] of Object.entries(files?.() ?? {})) await put(join(folder, path), content);
  for (const [path, target] of Object.entries(links)) await symlink(target, join(folder, path));
}

type Content = string | Uint8Array;

/** A document in a file. */
export const file = (
  what: string,
  name: string,
  content: () => Content,
  ...says: HostileInput["says"]
): HostileInput => ({ what, files: () => ({ [name]: content() }), reads: name, says });

/** A table of exports by country and year, with the mapping that reads it. */
export const table = (
  what: string,
  name: string,
  content: () => Content,
  ...says: HostileInput["says"]
): HostileInput => ({
  what,
  files: () => {
    const bytes = content();
    return { [`table/${name}`]: bytes, "table/source.yaml": mappingOf(name, bytes) };
  },
  reads: "table",
  says,
});

const mappingOf = (name: string, bytes: Content): string => `document: ${name}
publisher: azernews
published: 2022-01-20
language: en
sha256: ${createHash("sha256").update(bytes).digest("hex")}
rights: { holder: nobody, redistributable: false }
table:
  columns: { counterpart_area: A }
  across: period
  constants: { reference_area: AZE, indicator: EXPORTS, unit: USD }
`;
