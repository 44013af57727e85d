import { zlibSync } from "fflate";
import { expect, test } from "vitest";
import { unpacksBeyond } from "./unpacked-size.ts";

const bytesOf = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const join = (parts: readonly Uint8Array[]): Uint8Array => Uint8Array.from(parts.flatMap((part) => [...part]));

/** An object with a packed stream of zeros. */
const packed = (size: number, dictionary = "/Filter /FlateDecode"): Uint8Array =>
  join([
    bytesOf(`4 0 obj\n<< ${dictionary} /Length 1 >>\nstream\r\n`),
    zlibSync(new Uint8Array(size)),
    bytesOf("\nendstream\nendobj\n"),
  ]);

test.each<[what: string, pdf: Uint8Array, isBeyond: boolean]>([
  ["a stream that fits", packed(900_000), false],
  ["a stream that does not", packed(1_100_000), true],
  ["streams that do not together", join([packed(600_000), packed(600_000)]), true],
  ["a picture, which is not unpacked", packed(9_000_000, "/Subtype /Image /Filter /FlateDecode"), false],
  ["a stream after a picture", join([packed(9_000_000, "/Subtype/Image/Filter/FlateDecode"), packed(1_100_000)]), true],
  ["a stream that is not packed", join([bytesOf("<< >>\nstream\n"), new Uint8Array(2_000_000)]), false],
  ["a stream that is damaged", packed(1_100_000).fill(0xff, 60), false],
  ["a stream without end", packed(1_100_000).slice(0, -20), true],
])("%s", (_what, pdf, isBeyond) => {
  expect(unpacksBeyond(1_000_000, pdf)).toBe(isBeyond);
});
