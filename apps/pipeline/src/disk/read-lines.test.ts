import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type BadLine, firstBadByte, readLines } from "./read-lines.ts";

/** The lines with their numbers, of bytes that arrive in pieces of a size. */
async function linesOf(bytes: Uint8Array, size: number) {
  async function* pieces() {
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
  }
  const found: (readonly [number, string | BadLine])[] = [];
  for await (const { first, lines } of readLines(pieces())) {
    found.push(...lines.map((line, index) => [first + index, line] as const));
  }
  return found;
}

describe("readLines", () => {
  test("gives the lines of a text however it arrives", async () => {
    const line = fc.string({ unit: "binary" }).map((text) => text.replaceAll(/[\n\uFEFF]/g, "") || "x");
    await fc.assert(
      fc.asyncProperty(fc.array(line, { minLength: 1 }), fc.integer({ min: 1, max: 9 }), async (lines, size) => {
        const bytes = new TextEncoder().encode(lines.join("\n"));
        const text = new TextDecoder().decode(bytes).split("\n");
        expect(await linesOf(bytes, size)).toEqual(text.map((each, index) => [index + 1, each]));
      }),
    );
  });

  test("tells a line with a bad byte by its offset in the file, and keeps the others", async () => {
    const bytes = Buffer.concat([Buffer.from("one é\ntwo "), Buffer.from([0xff, 0x21]), Buffer.from("\nthree\n")]);
    for (const size of [1, 3, 1000]) {
      expect(await linesOf(bytes, size)).toEqual([
        [1, "one é"],
        [2, { badByte: 11 }],
        [3, "three"],
      ]);
    }
  });

  test("passes over a line that is too long, wherever it ends, and goes on counting lines and bytes", async () => {
    const long = "x".repeat(17 * 2 ** 20);
    const tooLong = { longerThan: 4 * 2 ** 20 };
    for (const size of [2 ** 20, 5_000_001]) {
      const bytes = Buffer.concat([
        Buffer.from(`one\n${long}\nthree\n`),
        Buffer.from([0xff]),
        Buffer.from(`\n${long}`),
      ]);
      const lines = await linesOf(bytes, size);
      expect(lines.some(([, line]) => typeof line === "string" && line.length > 5)).toBe(false);
      expect(lines).toEqual([
        [1, "one"],
        [2, tooLong],
        [3, "three"],
        [4, { badByte: long.length + 11 }],
        [5, tooLong],
      ]);
    }
  });

  test("a line is as long as its bytes, however it arrives", async () => {
    const bytes = Buffer.from(`${"ə".repeat(3 * 2 ** 20)}\nshort\n`);
    for (const size of [2 ** 20, 5_000_001, bytes.length]) {
      expect(await linesOf(bytes, size)).toEqual([
        [1, { longerThan: 4 * 2 ** 20 }],
        [2, "short"],
      ]);
    }
  });

  test("drops a byte order mark at the beginning only", async () => {
    expect(await linesOf(Buffer.from("\uFEFFa\n\uFEFFb"), 100)).toEqual([
      [1, "a"],
      [2, "\uFEFFb"],
    ]);
  });
});

test.each([
  [[0x61, 0x80], 1],
  [[0xc3, 0x28], 0],
  [[0xc3, 0xa9, 0xed, 0xa0, 0x80], 2],
  [[0x61, 0xf0, 0x9f], 1],
  [[0x61, 0xef], 1],
  [[0x61, 0xef, 0xbf], 1],
  [[0x61, 0xef, 0xbf, 0x62], 1],
  [[0xef, 0xbf, 0xbd, 0xff], 3],
])("the first bad byte of %j is %i", (bytes, expected) => {
  expect(firstBadByte(Uint8Array.from(bytes))).toBe(expected);
});
