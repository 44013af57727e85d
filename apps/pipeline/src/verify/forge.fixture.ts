import { dataDigest, readCsv, readDescription, readRecords } from "@sourcebook/export";
import { compareBytes, contentsOf, codeLists, sha256, tables, type Table } from "@sourcebook/model";
import { makeFiles } from "./generated.ts";
import { wholeDocuments, type PublishedFiles } from "./subject.ts";

/** A folder that somebody has tampered with, and how. */
export type Forgery = {
  readonly what: string;
  readonly files: PublishedFiles;
  readonly table?: string;
  readonly column?: string;
};

/** Numbers from 0 up to 1, always the same for a seed (mulberry32). */
export function seeded(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  };
}
type Random = ReturnType<typeof seeded>;
const pick = <Item>(items: readonly Item[], random: Random): Item => {
  const item = items[random(items.length)];
  if (item === undefined) throw new Error("nothing to pick from");
  return item;
};

const text = (files: PublishedFiles, path: string): string => Buffer.from(files.get(path) ?? []).toString("utf8");

/** What a forger does who knows checksums: SHA256SUMS, the data digest wherever it is printed as text, the hashes in the metadata. */
export function resealed(files: PublishedFiles): PublishedFiles {
  const sealed = new Map(files);
  const before = /"prov:dataDigest": "sha256:([0-9a-f]{64})"/.exec(text(files, "datapackage.json"))?.[1];
  const written = () =>
    [...sealed]
      .filter(([path]) => path !== "SHA256SUMS")
      .map(([path, bytes]) => ({ path, bytes: bytes.length, sha256: sha256(bytes) }));
  const after = dataDigest(written());
  for (const path of ["README.md", "CITATION.cff", "datapackage.json"]) {
    if (before && sealed.has(path)) sealed.set(path, Buffer.from(text(sealed, path).replaceAll(before, after)));
  }
  sealed.set("datapackage.json", Buffer.from(rehashed(text(sealed, "datapackage.json"), written())));
  const lines = written()
    .toSorted((a, b) => compareBytes(a.path, b.path))
    .map((file) => `${file.sha256}  ${file.path}\n`);
  sealed.set("SHA256SUMS", Buffer.from(lines.join("")));
  return sealed;
}

/** The metadata with the size and hash of each file as it is now. */
function rehashed(
  metadata: string,
  written: readonly { readonly path: string; readonly bytes: number; readonly sha256: string }[],
): string {
  return written.reduce((json, { path, bytes, sha256: hash }) => {
    const start = json.indexOf(`"path": "${path}"`);
    if (start < 0) return json;
    const rest = json
      .slice(start)
      .replace(/"bytes": \d+/, `"bytes": ${bytes}`)
      .replace(/"hash": "sha256:[0-9a-f]{64}"/, `"hash": "sha256:${hash}"`);
    return json.slice(0, start) + rest;
  }, metadata);
}

/** What a forger does who has this program: every file that follows from the long tables is made again. */
export async function remade(files: PublishedFiles): Promise<PublishedFiles> {
  const rows = new Map(
    Object.values<Table>(tables).map((table) => [
      table.name,
      readRecords(text(files, `${table.name}.csv`), table.schema).records,
    ]),
  );
  const description = readDescription(text(files, "datapackage.json"));
  const contents = contentsOf(rows);
  const documents = wholeDocuments(contents, files);
  const made = new Map(await makeFiles({ contents, description, documents }));
  for (const { name } of Object.values<Table>(tables)) {
    if (name !== "codelists") made.set(`${name}.csv`, files.get(`${name}.csv`) ?? new Uint8Array());
  }
  return resealed(made);
}

/** Flips bits of one byte of any file. */
export function flipByte(files: PublishedFiles, random: Random): Forgery {
  const path = pick(
    [...files.keys()].filter((each) => each !== "SHA256SUMS"),
    random,
  );
  const bytes = Buffer.from(files.get(path) ?? []);
  const at = random(bytes.length);
  bytes[at] = (bytes[at] ?? 0) ^ (1 + random(255));
  return { what: `byte ${at} of ${path}`, files: resealed(new Map(files).set(path, bytes)) };
}

/** Takes a file away, cuts it, empties it or adds one. */
export function changeFile(files: PublishedFiles, random: Random): Forgery {
  const path = pick(
    [...files.keys()].filter((each) => each !== "SHA256SUMS" && each !== "datapackage.json"),
    random,
  );
  const bytes = files.get(path) ?? new Uint8Array();
  const changed = new Map(files);
  const how = pick(["remove", "cut", "empty", "add", "append"], random);
  if (how === "remove") changed.delete(path);
  else if (how === "cut") changed.set(path, bytes.slice(0, Math.max(0, bytes.length - 1 - random(40))));
  else if (how === "empty") changed.set(path, new Uint8Array());
  else if (how === "add") changed.set(`x${random(9)}.csv`, Buffer.from("A\n1\n"));
  else changed.set(path, Buffer.concat([bytes, Buffer.from("\n")]));
  return { what: `${how} ${path}`, files: resealed(changed) };
}

const quoted = (cell: string): string => (/[",\n\r]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
const written = (rows: readonly (readonly string[])[]): Buffer =>
  Buffer.from(rows.map((row) => `${row.map(quoted).join(",")}\n`).join(""));

type Tampering = (rows: string[][], random: Random) => { readonly what: string; readonly column?: string } | null;

/** Changes one table by `tampering`; null where that changes nothing. */
function tamper(files: PublishedFiles, random: Random, tampering: Tampering): Forgery | null {
  const filled = [...files.keys()].filter((path) => path.endsWith(".csv") && text(files, path).split("\n").length > 3);
  const path = pick(filled, random);
  const { header, rows } = readCsv(text(files, path));
  const changed = [header, ...rows].map((row) => Array.from(row));
  const done = tampering(changed, random);
  const bytes = written(changed);
  if (!done || bytes.equals(files.get(path) ?? new Uint8Array())) return null;
  return {
    ...done,
    what: `${path}: ${done.what}`,
    table: path.replace(/\.csv$/, ""),
    files: new Map(files).set(path, bytes),
  };
}

const otherCode = (cell: string, column: string, random: Random): string => {
  const list = Object.entries(codeLists)
    .find(([name]) => name === column)?.[1]
    .map(({ code }): string => code);
  if (list)
    return pick(
      list.filter((code) => code !== cell),
      random,
    );
  if (/^[A-Z]{3}$/.test(cell))
    return pick(
      ["KAZ", "TUR", "EUR", "GEO"].filter((code) => code !== cell),
      random,
    );
  return cell === "true" ? "false" : cell === "false" ? "true" : `${cell}X`;
};

/** Ways to change one cell: a digit, a sign, an offset by one, a code, a letter, nothing, another row's value. */
const cellChanges: readonly ((cell: string, column: string, random: Random) => string)[] = [
  (cell, _column, random) => {
    const digits = Array.from(cell.matchAll(/\d/g), ({ index }) => index);
    if (digits.length === 0) return cell;
    const at = pick(digits, random);
    return cell.slice(0, at) + String((Number(cell[at]) + 1 + random(9)) % 10) + cell.slice(at + 1);
  },
  (cell) => (/^-?\d+(\.\d+)?$/.test(cell) ? (cell.startsWith("-") ? cell.slice(1) : `-${cell}`) : cell),
  (cell, _column, random) => (/^\d{1,9}$/.test(cell) ? String(Number(cell) + (random(2) === 0 ? 1 : -1)) : cell),
  otherCode,
  (cell, _column, random) => {
    if (cell === "") return cell;
    const at = random(cell.length);
    return cell.slice(0, at) + (cell[at] === "a" ? "e" : "a") + cell.slice(at + 1);
  },
  () => "",
  (cell) => (cell === "" ? "1" : cell),
];

const changeCell: Tampering = (rows, random) => {
  const column = random(rows[0]?.length ?? 1);
  const line = 1 + random(rows.length - 1);
  const name = rows[0]?.[column] ?? "";
  const row = rows[line];
  if (!row) return null;
  const before = row[column] ?? "";
  row[column] = pick(cellChanges, random)(before, name, random);
  return { what: `line ${line + 1} ${name}: "${before}" -> "${row[column]}"`, column: name };
};

const swapCells: Tampering = (rows, random) => {
  const column = random(rows[0]?.length ?? 1);
  const [one, other] = [rows[1 + random(rows.length - 1)], rows[1 + random(rows.length - 1)]];
  if (!one || !other) return null;
  [one[column], other[column]] = [other[column] ?? "", one[column] ?? ""];
  const name = rows[0]?.[column] ?? "";
  return { what: `two cells of ${name} exchanged`, column: name };
};

const rowTamperings: readonly Tampering[] = [
  (rows, random) => {
    const at = 1 + random(rows.length - 1);
    rows.splice(at, 1);
    return { what: `line ${at + 1} dropped` };
  },
  (rows, random) => {
    const at = 1 + random(rows.length - 1);
    rows.splice(at, 0, [...(rows[at] ?? [])]);
    return { what: `line ${at + 1} doubled` };
  },
  (rows, random) => {
    const at = 1 + random(rows.length - 2);
    rows.splice(at, 2, rows[at + 1] ?? [], rows[at] ?? []);
    return { what: `lines ${at + 1} and ${at + 2} exchanged` };
  },
  (rows, random) => {
    const width = rows[0]?.length ?? 1;
    const [a, b] = [random(width), random(width)];
    const withHeader = random(2) === 0;
    rows.forEach((row, index) => {
      if (index > 0 || withHeader) [row[a], row[b]] = [row[b] ?? "", row[a] ?? ""];
    });
    return { what: `columns ${a} and ${b} exchanged` };
  },
];

export const forgeCell = (files: PublishedFiles, random: Random): Forgery | null =>
  tamper(files, random, random(5) === 0 ? swapCells : changeCell);
export const forgeRows = (files: PublishedFiles, random: Random): Forgery | null =>
  tamper(files, random, pick(rowTamperings, random));
