import { createHash } from "node:crypto";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { indexSections } from "./section-index.ts";

const entry = fc.record({
  name: fc.string({ unit: "binary" }),
  start: fc.maxSafeNat(),
  bytes: fc.maxSafeNat(),
  rows: fc.nat(),
  sha256: fc.string().map((text) => createHash("sha256").update(text).digest("hex")),
});

test("an index gives back every entry by its name, all in their order, and nothing of another name", () => {
  fc.assert(
    fc.property(fc.uniqueArray(entry, { selector: ({ name }) => name }), fc.string(), (entries, other) => {
      const index = indexSections(entries);
      expect([...index.all()]).toEqual(entries);
      for (const each of entries) expect(index.get(each.name)).toEqual(each);
      expect(index.get(other)).toEqual(entries.find(({ name }) => name === other));
    }),
  );
});
