import { expect, test } from "vitest";
import { scanUtf8 } from "./utf8.ts";

test.each([
  ["a lone byte", [0x41, 0xff], 1],
  ["a lead without its continuation", [0xc3, 0x28], 0],
  ["a sequence cut off at the end", [0x41, 0xe2, 0x82], 1],
  ["half of a surrogate pair", [0xed, 0xa0, 0x80], 0],
  ["beyond the last code point", [0xf5, 0x80, 0x80, 0x80], 0],
  ["an overlong slash", [0xc0, 0xaf], 0],
])("%s is no UTF-8", (_, bytes, first) => {
  expect(scanUtf8(new Uint8Array(bytes)).firstInvalid).toBe(first);
});

test("good characters of several bytes are counted beside the bad bytes", () => {
  const bytes = [...new TextEncoder().encode("é€😀"), 0xff, 0xfe];
  expect(scanUtf8(new Uint8Array(bytes))).toEqual({ firstInvalid: 9, invalid: 2, multibyte: 3 });
});
