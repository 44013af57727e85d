import { tables, type DatasetContents } from "@sourcebook/model";
import { parquetMetadata, parquetReadObjects, parquetSchema } from "hyparquet";
import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import { all, joined } from "../collect.fixture.ts";
import { catalogue, contents, dataset, empty, nasty } from "../contents.fixture.ts";
import { createRelease } from "../release.ts";
import { exportForms, type ExportForm } from "./export-forms.ts";

const cases = { contents, nasty, empty } satisfies Record<string, DatasetContents>;
const everyForm: readonly ExportForm[] = ["sdmx", "spreadsheet-safe", "parquet"];

async function made(rows: DatasetContents, forms: readonly ExportForm[]): Promise<ReadonlyMap<string, Buffer>> {
  const files = new Map<string, Buffer>();
  for await (const { path, chunks } of exportForms(rows, dataset, catalogue, forms))
    files.set(path, Buffer.from(await joined(chunks)));
  return files;
}

const wellFormed = (text: string): string => text.replaceAll(/\p{Surrogate}/gu, "\uFFFD");
const release = (rows: DatasetContents) => createRelease(rows, dataset, catalogue);

test.each(Object.entries(cases))("the same contents give the same bytes: %s", async (_name, rows) => {
  const [first, second] = [await made(rows, everyForm), await made(rows, everyForm)];
  expect([...first.keys()]).toEqual([...second.keys()]);
  for (const [path, bytes] of first) expect(second.get(path)?.equals(bytes)).toBe(true);
});

describe("SDMX-CSV", () => {
  test.each(Object.entries(cases))(
    "has the observations behind the columns that name the dataflow: %s",
    async (_name, rows) => {
      const text = (await made(rows, ["sdmx"])).get("sdmx/observations.csv")?.toString() ?? "";
      const { data, meta, errors } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
      expect(errors).toEqual([]);
      expect(meta.fields?.slice(0, 4)).toEqual(["STRUCTURE", "STRUCTURE_ID", "ACTION", "OBS_KEY"]);
      expect(meta.fields?.at(-1)).toBe("UNIT_MULT");
      const { observations } = (await release(rows)).excerpt;
      expect(data.map((row) => [row["OBS_KEY"], row["OBS_VALUE"]])).toEqual(
        observations.map((each) => [each.OBS_KEY, each.OBS_VALUE ?? ""]),
      );
      for (const row of data) {
        expect([row["STRUCTURE"], row["ACTION"], row["UNIT_MULT"]]).toEqual(["dataflow", "R", "0"]);
        expect(row["STRUCTURE_ID"]).toMatch(/^[A-Z][A-Z0-9_]*:[A-Z][A-Z0-9_]*\(1\.0\.0\)$/);
      }
    },
  );
});

describe("spreadsheet-safe CSV", () => {
  test.each(Object.entries(cases))(
    "has no text that a spreadsheet takes for a formula, and every number as it is: %s",
    async (_name, rows) => {
      const files = await made(rows, ["spreadsheet-safe"]);
      let guarded = 0;
      for (const { path, fields, rows: table } of (await release(rows)).tables) {
        const records = await all(table);
        const bytes = files.get(`spreadsheet-safe/${path}`) ?? Buffer.alloc(0);
        expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
        const { data } = Papa.parse<string[]>(bytes.subarray(3).toString(), {
          header: false,
          delimiter: ",",
          newline: "\n",
        });
        const [header, ...cells] = data.slice(0, -1);
        expect(header).toEqual(fields.map(({ name }) => name));
        records.forEach((record, line) =>
          record.forEach((cell, index) => {
            const [original, read] = [wellFormed(String(cell ?? "")), cells[line]?.[index] ?? ""];
            if (fields[index]?.type !== "string") return expect(read).toBe(original);
            expect(read).not.toMatch(/^[=+\-@\t\r]/);
            expect([original, `'${original}`]).toContain(read);
            guarded += Number(read !== original);
          }),
        );
      }
      if (rows === nasty) expect(guarded).toBeGreaterThan(0);
    },
  );
});

describe("Parquet", () => {
  test.each(Object.entries(cases))("reads back as the long tables: %s", async (_name, rows) => {
    const files = await made(rows, ["parquet"]);
    const long = (await release(rows)).tables.filter(({ name }) => name in tables);
    expect([...files.keys()]).toEqual(long.map(({ name }) => `parquet/${name}.parquet`));
    for (const { name, fields, rows: table } of long) {
      const records = await all(table);
      const bytes = files.get(`parquet/${name}.parquet`) ?? Buffer.alloc(0);
      const file = new Uint8Array(bytes).buffer;
      const metadata = parquetMetadata(file);
      expect(Number(metadata.num_rows)).toBe(records.length);
      const elements = parquetSchema(metadata).children.map(({ element }) => element);
      expect(elements.map((element) => element.name)).toEqual(fields.map((field) => field.name));
      const read = records.length === 0 ? [] : await parquetReadObjects({ file });
      records.forEach((record, line) =>
        fields.forEach((field, index) => {
          const cell = record[index] ?? null;
          const value: unknown = read[line]?.[field.name] ?? null;
          if (cell === null) return expect(value).toBeNull();
          if (field.type === "date") return expect(value).toEqual(new Date(`${String(cell)}T00:00:00Z`));
          if (field.type === "number") return expect(Number(value)).toBeCloseTo(Number(cell), 6);
          expect(value).toEqual(typeof cell === "string" ? wellFormed(cell) : cell);
        }),
      );
      for (const element of elements.filter(
        (each) => fields.find((field) => field.name === each.name)?.type === "number",
      )) {
        expect(["DECIMAL", "UTF8"]).toContain(element.converted_type);
      }
    }
  });

  test("keeps decimals exact: more digits than a floating-point number has", async () => {
    const [first, ...rest] = contents.observations;
    if (!first) throw new Error("no observation");
    const exact = "12345678901234567890.123456789";
    const rows = { ...contents, observations: [{ ...first, OBS_VALUE: exact }, ...rest] };
    const bytes = (await made(rows, ["parquet"])).get("parquet/observations.parquet") ?? Buffer.alloc(0);
    const unscaled = exact.replace(".", "");
    const wanted = Buffer.from(BigInt(unscaled).toString(16).padStart(32, "0"), "hex");
    expect(bytes.includes(wanted)).toBe(true);
    const tooLong = { ...contents, observations: [{ ...first, OBS_VALUE: "1".repeat(39) }, ...rest] };
    const text = (await made(tooLong, ["parquet"])).get("parquet/observations.parquet") ?? Buffer.alloc(0);
    const file = new Uint8Array(text).buffer;
    const read = await parquetReadObjects({ file, columns: ["OBS_KEY", "OBS_VALUE"] });
    expect(read.find((row) => row["OBS_KEY"] === first.OBS_KEY)?.["OBS_VALUE"]).toBe("1".repeat(39));
  });
});
