import * as fc from "fast-check";
import { expect, test } from "vitest";
import * as z from "zod";
import { readCsv, writeCsv, type Row } from "./csv.ts";

const schema = z.object({ A: z.string(), B: z.string(), C: z.string() });

async function write(rows: readonly Row[], of: z.ZodObject = schema, batch?: number): Promise<string> {
  const pieces: string[] = [];
  for await (const piece of writeCsv(rows, of, batch === undefined ? {} : { batch })) pieces.push(piece);
  return pieces.join("");
}

test("ends every line with LF, has no byte order mark, and quotes only where needed", async () => {
  const rows = [
    { A: "plain", B: 'say "x"', C: "1,5" },
    { A: null, B: "Ünïcödé 😀", C: "=1+1" },
  ];
  expect(await write(rows)).toBe('A,B,C\nplain,"say ""x""","1,5"\n,Ünïcödé 😀,=1+1\n');
});

test("writes the header of an empty table", async () => {
  expect(await write([])).toBe("A,B,C\n");
  expect(readCsv("A,B,C\n")).toEqual({ header: ["A", "B", "C"], rows: [], errors: [] });
});

test("keeps decimals as they are and writes booleans and whole numbers plainly", async () => {
  expect(await write([{ A: "2.60", B: true, C: 1_000_000_000_000 }])).toBe("A,B,C\n2.60,true,1000000000000\n");
});

test.each([
  ["a line break", { A: "x\ny", B: "", C: "" }],
  ["a carriage return", { A: "x\ry", B: "", C: "" }],
  ["a fraction", { A: 0.1, B: "", C: "" }],
  ["no number", { A: Number.NaN, B: "", C: "" }],
  ["a number beyond 2^53", { A: 1e21, B: "", C: "" }],
  ["a missing column", { A: "x", B: "y" }],
])("throws on %s inside a record", async (_what, row) => {
  await expect(write([row])).rejects.toThrow();
});

test("passes records on one by one when asked to", async () => {
  const pieces: string[] = [];
  for await (const piece of writeCsv(
    [
      { A: "1", B: "", C: "" },
      { A: "2", B: "", C: "" },
    ],
    schema,
    { batch: 1 },
  )) {
    pieces.push(piece);
  }
  expect(pieces).toEqual(["A,B,C\n", "1,,\n", "2,,\n"]);
});

const cell = fc.oneof(
  fc.string({ unit: "binary" }).filter((text) => !/[\n\r]/.test(text)),
  fc.constantFrom("", '"', ",", " x ", "=1", "\uFEFF", "00123", "1E5", "__proto__", "NA"),
);

test("reads back what it has written, cell for cell, in batches of any size", async () => {
  const rows = fc.array(fc.tuple(cell, cell, cell), { maxLength: 8 });
  await fc.assert(
    fc.asyncProperty(rows, fc.integer({ min: 1, max: 4 }), async (written, batch) => {
      const text = await write(
        written.map(([A, B, C]) => ({ A, B, C })),
        schema,
        batch,
      );
      expect(readCsv(text)).toEqual({ header: ["A", "B", "C"], rows: written, errors: [] });
    }),
  );
});

test("reads a table of one column with empty cells, and a file without a final line break", () => {
  expect(readCsv("A\n\nx\n\n").rows).toEqual([[""], ["x"], [""]]);
  expect(readCsv("A,B\n1,2").rows).toEqual([["1", "2"]]);
  expect(readCsv("\uFEFFA,B\r\n1,2\r\n")).toEqual({ header: ["A", "B"], rows: [["1", "2"]], errors: [] });
});

test("says what is wrong with a damaged file", () => {
  expect(readCsv("A,B\n1\n1,2,3\n").errors).toEqual([
    "record 1: 1 cells, the header has 2",
    "record 2: 3 cells, the header has 2",
  ]);
  expect(readCsv('A,B\n"1,2\n').errors).not.toEqual([]);
  expect(readCsv("A,A\n1,2\n").errors).toEqual(["header: A stands twice"]);
});
