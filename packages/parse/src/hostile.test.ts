import { expect, test } from "vitest";
import { catalogue } from "./languages/catalogue.fixture.ts";
import { parse } from "./parse.ts";
import { documentFromLine } from "./read-document.ts";

// Documents made to hurt a reader. How long they take is measured in bench/; here only that twice the text is not four times the work.

const PROSE =
  "Exports to Turkey rose by 12 percent to $3.1 billion in January-May 2021, and imports fell to $2 billion. ";
const documents: readonly (readonly [name: string, unit: string])[] = [
  ["one line of prose", PROSE.replaceAll(".", ",")],
  ["repeated prose", PROSE],
  ["only digits", "7"],
  ["1-1-1-", "1-1-"],
  ["nested brackets", "("],
  ["only quotes", '"'],
  ["one long word", "a"],
  ["January", "January "],
  ["only $", "$"],
  ["and", "and "],
];

const SIZE = 50_000;

/** Milliseconds that a text of so many characters takes, the fastest of three. */
function timeOf(unit: string, size: number): number {
  const { document } = documentFromLine({ text: unit.repeat(size / unit.length), published: "2022-03-15" }, {});
  if (!document) throw new Error("no document");
  const runs = [1, 2, 3].map(() => {
    const before = performance.now();
    parse(document, catalogue);
    return performance.now() - before;
  });
  return Math.min(...runs);
}

test.for(documents)(
  "%s: four times the text is far from sixteen times the work",
  { retry: 3, timeout: 60_000 },
  ([, unit]) => {
    timeOf(unit, SIZE);
    expect(timeOf(unit, 4 * SIZE)).toBeLessThan(10 * Math.max(timeOf(unit, SIZE), 2));
  },
);
