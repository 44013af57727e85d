import * as fc from "fast-check";
import { expect, test } from "vitest";
import { createRowTable } from "./row-table.ts";

type Row = { readonly key: string; readonly words: string };

const long = fc.nat(3).map((pages) => "é".repeat(pages * 40_000));
const row = fc.record({ key: fc.constantFrom("a", "b", "z", "ä", "🙂", "\uffee"), words: fc.oneof(fc.string(), long) });

test("rows come out by the bytes of their keys, each a line, those of one key as they were added", () => {
  fc.assert(
    fc.property(fc.array(fc.array(row), { maxLength: 4 }), (lots) => {
      const table = createRowTable<Row>(({ key }) => key);
      for (const lot of lots) table.add(lot);
      const { name, pieces, rows } = table.section("rows");
      const expected = lots.flat().toSorted((a, b) => Buffer.compare(Buffer.from(a.key), Buffer.from(b.key)));
      const text = Buffer.concat([...pieces]).toString("utf8");
      expect({ name, rows, text }).toEqual({
        name: "rows",
        rows: expected.length,
        text: expected.map((each) => `${JSON.stringify(each)}\n`).join(""),
      });
    }),
    { numRuns: 50 },
  );
});
