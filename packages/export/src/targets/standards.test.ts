import { createCatalogue, type DatasetContents, type Observation } from "@sourcebook/model";
import { describe, expect, test } from "vitest";
import * as z from "zod";
import { MAX_ANNOTATED } from "../annotation.ts";
import { joined, published, textOf } from "../collect.fixture.ts";
import { catalogue, contents, dataset, empty, nasty } from "../contents.fixture.ts";
import { readCsv } from "../csv.ts";
import { readDescription } from "../description.ts";
import { exportDataset } from "../export-dataset.ts";
import { escapeMarkdown } from "../markdown.ts";
import { createRelease } from "../release.ts";
import { annotations } from "./annotations.ts";

const cases = { contents, nasty, empty } satisfies Record<string, DatasetContents>;

const datatype = z.union([z.string(), z.object({ base: z.string(), format: z.string() })]);
const groupShape = z.object({
  "dc:license": z.object({ "@id": z.url() }),
  tables: z.array(
    z.object({
      url: z.string(),
      notes: z.array(z.unknown()).optional(),
      tableSchema: z.object({
        columns: z.array(
          z.object({ name: z.string(), titles: z.array(z.string()), datatype, required: z.literal(true).optional() }),
        ),
        primaryKey: z.array(z.string()),
        foreignKeys: z
          .array(
            z.object({
              columnReference: z.string(),
              reference: z.object({ resource: z.string(), columnReference: z.string() }),
            }),
          )
          .default([]),
      }),
    }),
  ),
});

const FORMS: Readonly<Record<string, RegExp>> = {
  string: /^/,
  decimal: /^-?\d+(\.\d+)?$/,
  integer: /^-?\d+$/,
  boolean: /^(true|false)$/,
  date: /^\d{4}-\d\d-\d\d$/,
  anyURI: /^https?:\/\//,
};

describe("csv-metadata.json", () => {
  test.each(Object.entries(cases))("describes every table and every cell: %s", async (_name, rows) => {
    const files = await published(rows);
    const group = groupShape.parse(JSON.parse(textOf(files, "csv-metadata.json")));
    expect(group.tables.map(({ url }) => url).toSorted()).toEqual(
      [...files.keys()].filter((path) => path.endsWith(".csv")).toSorted(),
    );
    for (const { url, tableSchema } of group.tables) {
      const { header, rows: records } = readCsv(textOf(files, url));
      // A reader of CSV on the Web matches the header with the titles of a column.
      tableSchema.columns.forEach(({ name, titles }, index) => {
        expect(titles).toContain(header[index]);
        expect(name).toMatch(/^[A-Za-z0-9][A-Za-z0-9_]*$/);
      });
      expect(tableSchema.columns).toHaveLength(header.length);
      for (const { columnReference, reference } of tableSchema.foreignKeys) {
        const target = group.tables.find((table) => table.url === reference.resource);
        expect(header).toContain(columnReference);
        expect(target?.tableSchema.columns.map(({ name }) => name)).toContain(reference.columnReference);
      }
      for (const record of records) {
        tableSchema.columns.forEach((column, index) => {
          const cell = record[index] ?? "";
          if (cell === "") return expect(column.required).toBeUndefined();
          const type = typeof column.datatype === "string" ? column.datatype : column.datatype.base;
          expect(cell).toMatch(FORMS[type] ?? /unknown type/);
          if (typeof column.datatype !== "string" && type === "string") {
            expect(cell).toMatch(new RegExp(column.datatype.format, "u"));
          }
        });
      }
    }
  });
});

const pageShape = z.object({
  type: z.literal("AnnotationPage"),
  items: z.array(
    z.object({
      id: z.string(),
      target: z.string(),
      body: z.object({
        source: z.string(),
        selector: z.tuple([
          z.object({ type: z.literal("TextPositionSelector"), start: z.int(), end: z.int() }),
          z.object({
            type: z.literal("TextQuoteSelector"),
            exact: z.string(),
            prefix: z.string().optional(),
            suffix: z.string().optional(),
          }),
        ]),
      }),
    }),
  ),
});

describe("annotations.jsonld", () => {
  test.each(Object.entries(cases))(
    "leads from each OBS_VALUE to the number in its sentence: %s",
    async (_name, rows) => {
      const files = await published(rows);
      const { items } = pageShape.parse(JSON.parse(textOf(files, "annotations.jsonld")));
      const { header, rows: records } = readCsv(textOf(files, "observations.csv"));
      const claims = readCsv(textOf(files, "claims.csv"));
      const cell = (table: typeof claims, record: readonly string[] | undefined, name: string) =>
        record?.[table.header.indexOf(name)];
      expect(items).toHaveLength(records.filter((record) => cell({ ...claims, header }, record, "CLAIM_ID")).length);
      for (const { target, body } of items) {
        const [, row, column] = /^observations\.csv#cell=(\d+),(\d+)$/.exec(target) ?? [];
        expect(header[Number(column) - 1]).toBe("OBS_VALUE");
        const record = records[Number(row) - 2];
        const id = record?.[header.indexOf("CLAIM_ID")];
        const claim = claims.rows.find((each) => cell(claims, each, "CLAIM_ID") === id);
        const [position, quote] = body.selector;
        expect([String(position.start), String(position.end), quote.exact]).toEqual(
          ["SPAN_START", "SPAN_END", "EXACT"].map((name) => cell(claims, claim, name)),
        );
        expect(cell(claims, claim, "QUOTE")).toContain((quote.prefix ?? "") + quote.exact + (quote.suffix ?? ""));
      }
    },
  );

  test("is left out where there are too many observations", async () => {
    const release = await createRelease(contents, dataset, catalogue);
    const [first] = release.excerpt.observations;
    if (!first) throw new Error("the fixture has no observation");
    const many = (length: number) => {
      const observations: readonly Observation[] = Array.from({ length }, () => first);
      return {
        ...release,
        rows: { ...release.rows, observations },
        counts: { ...release.counts, observations: length },
      };
    };
    const [file] = annotations.files(many(2), []);
    const text = Buffer.from(file ? await joined(file.chunks) : []).toString();
    expect(pageShape.parse(JSON.parse(text)).items).toHaveLength(2);
    expect(annotations.files(many(MAX_ANNOTATED + 1), [])).toEqual([]);
  });
});

describe("LICENSE.md and CITATION.cff", () => {
  test.each(Object.entries(cases))(
    "name the licence of the dataset and the rights of every document: %s",
    async (_name, rows) => {
      const files = await published(rows);
      const licence = textOf(files, "LICENSE.md");
      expect(licence).toContain(dataset.licence.url);
      for (const { DOC_ID } of rows.sources) expect(licence).toContain(escapeMarkdown(DOC_ID));
      const citation = textOf(files, "CITATION.cff");
      expect(citation).toContain(`license: "${dataset.licence.name}"`);
      expect(citation).toMatch(/value: "sha256:[0-9a-f]{64}"/);
    },
  );
});

/** The fixture with the claims of its first document in a table. */
function tabled(): DatasetContents {
  const [first, ...others] = contents.sources;
  if (!first) throw new Error("the fixture has no source");
  const terms = { LICENSE_NAME: "CC-BY-4.0", LICENSE_URL: "https://licence.example/", REDISTRIBUTABLE: true };
  return {
    ...contents,
    sources: [{ ...first, ...terms }, ...others],
    claims: contents.claims.map((claim) =>
      claim.DOC_ID === first.DOC_ID ? { ...claim, RULE_ID: "table/decimal-point" } : claim,
    ),
  };
}

describe("a figure that people read in a publication", () => {
  test("does not put that publication under the licence of the table", async () => {
    const licence = textOf(await published(tabled()), "LICENSE.md");
    const rows = licence.split("\n").filter((line) => line.includes("D-"));
    expect(rows.map((row) => row.split(" | ").slice(2).join(" | "))).toEqual([
      "sentences | Wire | no |",
      "rows of a table | [CC-BY-4.0](<https://licence.example/>) | yes, of these rows |",
    ]);
    expect(licence).toContain("a publication that they cite remains its\npublisher's");
  });

  test("is no sentence of it, as README.md says", async () => {
    const readme = textOf(await published(tabled()), "README.md");
    expect(readme).toMatch(
      /\d+ of \d+ claims \(RULE\\_ID table\/\.\.\.\) are rows of tables: .* the rights are those in the row/,
    );
  });

  test("is not told of where all claims are sentences", async () => {
    const files = await published(contents);
    expect(textOf(files, "LICENSE.md")).not.toContain("rows");
    expect(textOf(files, "README.md")).not.toContain("rows of tables");
  });
});

describe("datapackage.json", () => {
  test.each(Object.entries(cases))(
    "says enough to make the folder again without the catalogue: %s",
    async (_name, rows) => {
      const files = await published(rows);
      const description = readDescription(textOf(files, "datapackage.json"));
      expect(description.dataset).toEqual(dataset);
      const { pipelineVersion } = description;
      const again = exportDataset(rows, description.dataset, description.catalogue, {
        ...(pipelineVersion !== null && { pipelineVersion }),
      });
      const paths: string[] = [];
      for await (const { path, chunks } of again) {
        expect({ path, same: Buffer.compare(await joined(chunks), files.get(path) ?? new Uint8Array()) }).toEqual({
          path,
          same: 0,
        });
        paths.push(path);
      }
      expect(paths).toEqual([...files.keys()]);
    },
  );

  test("has no entry for codes that the catalogue does not hold", async () => {
    const nothing = createCatalogue({
      indicators: [],
      places: [],
      products: [],
      units: [],
      publishers: [],
      datasets: [],
    });
    let text = "";
    for await (const { path, chunks } of exportDataset(contents, dataset, nothing)) {
      const bytes = await joined(chunks);
      if (path === "datapackage.json") text = Buffer.from(bytes).toString();
    }
    expect(readDescription(text)).toMatchObject({ pipelineVersion: null, catalogue: { indicators: [], units: [] } });
  });
});
