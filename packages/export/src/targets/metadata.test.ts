import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import * as z from "zod";
import { published, textOf } from "../collect.fixture.ts";
import { contents, dataset, empty, nasty } from "../contents.fixture.ts";
import { readCsv } from "../csv.ts";

const fieldShape = z.object({
  name: z.string(),
  title: z.string(),
  type: z.enum(["string", "number", "integer", "boolean", "date"]),
  format: z.literal("uri").optional(),
  description: z.string(),
  constraints: z.object({
    required: z.boolean().optional(),
    unique: z.boolean().optional(),
    enum: z.array(z.string()).optional(),
    pattern: z.string().optional(),
  }),
  categories: z.array(z.object({ value: z.string(), label: z.string() })).optional(),
  "sdmx:concept": z.string().optional(),
});
const tableShape = z.object({
  name: z.string(),
  path: z.string(),
  type: z.literal("table"),
  bytes: z.int(),
  hash: z.string(),
  encoding: z.literal("utf-8"),
  dialect: z.object({ lineTerminator: z.literal("\n") }),
  schema: z.object({
    fields: z.array(fieldShape),
    primaryKey: z.array(z.string()),
    foreignKeys: z
      .array(
        z.object({
          fields: z.array(z.string()),
          reference: z.object({ resource: z.string().optional(), fields: z.array(z.string()) }),
        }),
      )
      .default([]),
    missingValues: z.tuple([z.literal("")]),
  }),
});
const packageShape = z.object({
  name: z.string(),
  created: z.string().optional(),
  sources: z
    .array(z.object({ title: z.string(), path: z.url().optional(), version: z.string().optional() }))
    .optional(),
  resources: z.array(z.looseObject({ path: z.string(), bytes: z.int(), hash: z.string() })),
  "prov:dataDigest": z.string(),
});
type Field = z.infer<typeof fieldShape>;

const FORMS = {
  string: /^/,
  number: /^-?\d+(\.\d+)?$/,
  integer: /^-?\d+$/,
  boolean: /^(true|false)$/,
  date: /^\d{4}-\d\d-\d\d$/,
};

/** What is wrong with a cell by the words of its field: an independent reading of Table Schema. */
function faultOf(cell: string, { type, format, constraints, categories }: Field): string | null {
  if (cell === "") return constraints.required ? "required" : null;
  if (!FORMS[type].test(cell)) return type;
  if (format === "uri" && !URL.canParse(cell)) return "uri";
  if (constraints.enum && !constraints.enum.includes(cell)) return "enum";
  if (constraints.pattern && !new RegExp(`^(?:${constraints.pattern})$`, "u").test(cell)) return "pattern";
  if (categories && !categories.some(({ value }) => value === cell)) return "categories";
  return null;
}

async function read(rows: typeof contents) {
  const files = await published(rows);
  const description = packageShape.parse(JSON.parse(textOf(files, "datapackage.json")));
  const tables = description.resources
    .filter(({ path }) => path.endsWith(".csv"))
    .map((resource) => Object.assign({ resource: tableShape.parse(resource) }, readCsv(textOf(files, resource.path))));
  expect(tables).toHaveLength(10);
  return { files, description, tables };
}

const column = (table: { header: readonly string[]; rows: readonly (readonly string[])[] }, name: string) =>
  table.rows.map((row) => row[table.header.indexOf(name)] ?? "");

test.each(Object.entries({ contents, nasty, empty }))(
  "datapackage.json is true of every cell: %s",
  async (_name, rows) => {
    const { tables } = await read(rows);
    for (const { resource, header, rows: records } of tables) {
      expect(header).toEqual(resource.schema.fields.map(({ name }) => name));
      const faults = records.flatMap((record, at) =>
        resource.schema.fields.flatMap((field, index) => {
          const fault = faultOf(record[index] ?? "", field);
          return fault ? [`${resource.path} ${at + 1} ${field.name}: ${fault}`] : [];
        }),
      );
      expect(faults).toEqual([]);
    }
  },
);

test.each(Object.entries({ contents, nasty }))("keys are unique and references resolve: %s", async (_name, rows) => {
  const { tables } = await read(rows);
  for (const table of tables) {
    const { primaryKey, foreignKeys } = table.resource.schema;
    const keys = table.rows.map((row) => JSON.stringify(primaryKey.map((name) => row[table.header.indexOf(name)])));
    expect(new Set(keys).size).toBe(keys.length);
    for (const { fields, reference } of foreignKeys) {
      const target = reference.resource ? tables.find(({ resource }) => resource.name === reference.resource) : table;
      if (!target) throw new Error(`no resource ${reference.resource}`);
      const known = new Set(column(target, reference.fields[0] ?? ""));
      expect(column(table, fields[0] ?? "").filter((cell) => cell !== "" && !known.has(cell))).toEqual([]);
    }
  }
});

test("names the column that a reference leads to, and leaves its own table out", async () => {
  const claims = (await read(contents)).tables.find(({ resource }) => resource.name === "claims");
  expect(claims?.resource.schema.foreignKeys).toEqual([
    { fields: ["OBS_KEY"], reference: { resource: "observations", fields: ["OBS_KEY"] } },
    { fields: ["DOC_ID"], reference: { resource: "sources", fields: ["DOC_ID"] } },
    { fields: ["LEVEL_CLAIM_ID"], reference: { fields: ["CLAIM_ID"] } },
    { fields: ["DUPLICATE_OF"], reference: { fields: ["CLAIM_ID"] } },
  ]);
});

test("says bytes and hash of every resource, and lists the workbook", async () => {
  const { files, description } = await read(contents);
  expect(description.resources.map(({ path }) => path)).toContain("neighbours.xlsx");
  for (const { path, bytes, hash } of description.resources) {
    const content = files.get(path);
    expect(content?.length).toBe(bytes);
    expect(hash).toBe(
      `sha256:${createHash("sha256")
        .update(content ?? "")
        .digest("hex")}`,
    );
  }
});

test("takes its dates from the inputs and names every document", async () => {
  const { description } = await read(contents);
  expect(description.created).toBe("2022-02-20T00:00:00Z");
  expect(description.sources).toHaveLength(2);
  expect((await read(empty)).description.created).toBeUndefined();
});

test("SHA256SUMS proves every other file, and its CSV lines the data digest that cover and README print", async () => {
  const { files, description } = await read(contents);
  const lines = textOf(files, "SHA256SUMS").split("\n").slice(0, -1);
  const sums = new Map(lines.map((line) => [line.slice(66), line.slice(0, 64)]));
  expect([...sums.keys()]).toEqual([...files.keys()].filter((path) => path !== "SHA256SUMS").toSorted());
  for (const [path, sum] of sums)
    expect(
      createHash("sha256")
        .update(files.get(path) ?? "")
        .digest("hex"),
    ).toBe(sum);
  const csv = lines.filter((line) => line.endsWith(".csv")).toSorted();
  const digest = createHash("sha256")
    .update(csv.map((line) => `${line}\n`).join(""))
    .digest("hex");
  expect(description["prov:dataDigest"]).toBe(`sha256:${digest}`);
  expect(textOf(files, "README.md")).toContain(`\`sha256:${digest}\``);
});

test("the command that README.md gives for the data digest gives it, also where texts are published", async () => {
  const folder = await mkdtemp(join(tmpdir(), "sourcebook-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const documents = contents.sources.map((source) => ({
    source: { ...source, REDISTRIBUTABLE: true },
    text: "A text.",
  }));
  for (const texts of [[], documents]) {
    const files = await published(contents, { documents: texts });
    expect([...files.keys()].some((path) => path.startsWith("texts/"))).toBe(texts.length > 0);
    await writeFile(join(folder, "SHA256SUMS"), files.get("SHA256SUMS") ?? "");
    const [, digest, command = ""] =
      /Data digest `sha256:(\w+)`[^]*?\n(grep .* SHA256SUMS .*)\n/.exec(textOf(files, "README.md")) ?? [];
    expect(execFileSync("bash", ["-c", command], { cwd: folder }).toString()).toBe(`${digest}  -\n`);
  }
});

test("README.md follows one number to its sentence and says what the wide table leaves out", async () => {
  const readme = textOf((await read(contents)).files, "README.md");
  expect(readme).toContain(`# ${dataset.title}`);
  expect(readme).toContain("12 observations, supported by 14 claims of 2 documents");
  expect(readme).toContain("> Bilateral turnover grew 14.4 percent to **\\$2.9 billion** in 2021.");
  expect(readme).toContain("`wide/annual_USD.csv` has 3 of 12 observations");
  const leftOut = readme.split("It leaves out:")[1]?.split("##")[0] ?? "";
  expect([...leftOut.matchAll(/^- [^(]*\((\d+)\): /gm)].map(([, count]) => count)).toEqual(["4", "3", "2"]);
});

test("README.md leads to every file beside it, and to no file that is not there", async () => {
  const { files } = await read(contents);
  const links = Array.from(textOf(files, "README.md").matchAll(/\]\(<([^>]+)>\)/g), ([, address = ""]) => address);
  const inFolder = links.filter((address) => !address.startsWith("https://wire.example/"));
  expect(inFolder.toSorted()).toEqual([...files.keys()].filter((path) => path !== "README.md").toSorted());
});

test("README.md of an empty dataset has neither an example nor a gap", async () => {
  const readme = textOf((await read(empty)).files, "README.md");
  expect(readme).not.toMatch(/undefined|null|NaN|One number/);
  expect(readme).toContain("The dataset is empty: no document that was read has a claim that belongs to it.");
});
