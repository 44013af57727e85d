import { join } from "node:path";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { openPackStore } from "../disk/pack-store.ts";
import { temporaryFolder } from "../fixtures/temporary-project.fixture.ts";
import { mergeRows, rowsOf } from "./merge-rows.ts";

type Row = { readonly key: number; readonly words: string };

const line = (row: Row): Uint8Array => Buffer.from(`${JSON.stringify(row)}\n`, "utf8");

test("sections in order are merged in order, however they are cut, and can be read again", async () => {
  const store = openPackStore(join(await temporaryFolder(), "store"));
  const row = fc.record({ key: fc.nat(50), words: fc.string({ unit: "grapheme" }) });
  const tables = fc.array(fc.array(row), { maxLength: 8 });
  let count = 0;
  await fc.assert(
    fc.asyncProperty(tables, async (all) => {
      count += 1;
      const sections = all.map((rows, index) => {
        const sorted = rows.toSorted((a, b) => a.key - b.key);
        return { name: `table ${index}`, pieces: sorted.map(line), rows: rows.length };
      });
      await store.put(`pack${count}`, sections);
      const pack = await store.open(`pack${count}`);
      if (!pack) throw new Error("nothing was put");
      const merged = mergeRows<Row>(
        sections.map(({ name }) => ({ pack, name })),
        (a, b) => a.key - b.key,
      );
      for (const _ of ["once", "again"]) {
        const found: Row[] = [];
        for await (const each of merged) found.push(each);
        expect(found.map(({ key }) => key)).toEqual(
          all
            .flat()
            .map(({ key }) => key)
            .toSorted((a, b) => a - b),
        );
        expect(found.map((each) => JSON.stringify(each)).toSorted()).toEqual(
          all
            .flat()
            .map((each) => JSON.stringify(each))
            .toSorted(),
        );
      }
    }),
    { numRuns: 40 },
  );
});

test("a row may be longer than what is read at a time", async () => {
  const store = openPackStore(join(await temporaryFolder(), "store"));
  const rows = [3, 70, 1, 500].map((length, key) => ({ key, words: "é".repeat(length) }));
  await store.put("pack", [{ name: "table", pieces: rows.map(line), rows: 4 }]);
  const pack = await store.open("pack");
  const found: Row[] = [];
  if (pack) for await (const lot of rowsOf<Row>({ pack, name: "table" }, 16)) found.push(...lot);
  expect(found).toEqual(rows);
});
