import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createTextWriter, joinMapped, mapStretches, originOf, sliceMapped, throughMapped } from "./mapped-text.ts";

/** Words, white space, hints, and `&x;` that decodes to a sign, as a parser hands them out. */
const stretch = fc.oneof(
  fc.stringMatching(/^[a-z0-9$. \n\u00a0\u00ad]{1,8}$/).map((text) => ({ raw: text, text })),
  fc.constantFrom({ raw: "&eur;", text: "€" }, { raw: "&smile;", text: "😀" }),
);

/** A source and the text that was written from it. */
const written = fc.array(fc.tuple(stretch, fc.boolean()), { minLength: 1, maxLength: 20 }).map((parts) => {
  const writer = createTextWriter();
  let source = "";
  for (const [{ raw, text }, ends] of parts) {
    writer.write(text, { start: source.length, end: source.length + raw.length });
    source += raw;
    if (ends) writer.endParagraph();
  }
  return { source, mapped: writer.finish() };
});

const plain = (text: string): string =>
  text
    .replaceAll("&eur;", "€")
    .replaceAll("&smile;", "😀")
    .replaceAll(/[ \n\u00ad]+/g, "");

describe("a text and where it came from", () => {
  test("every stretch of it leads back to what it was made from", () => {
    fc.assert(
      fc.property(written, fc.nat(), fc.nat(), ({ source, mapped }, a, b) => {
        const [start, end] = [a % (mapped.text.length + 1), b % (mapped.text.length + 1)].toSorted((x, y) => x - y);
        const span = { start: start ?? 0, end: end ?? 0 };
        const words = plain(mapped.text.slice(span.start, span.end));
        fc.pre(words !== "" && !/^[\udc00-\udfff]|[\ud800-\udbff]$/.test(words)); // half a character leads to the whole
        const origin = originOf(mapped, span);
        expect(plain(source.slice(origin?.start, origin?.end))).toBe(words);
      }),
    );
  });

  test("a slice, a join and a text made through another lead back as well", () => {
    fc.assert(
      fc.property(written, ({ source, mapped }) => {
        fc.pre(mapped.text !== "");
        const whole = { start: 0, end: mapped.text.length };
        const packed = mapStretches(
          Array.from(source, (text, at) => ({ text, origin: { start: at * 3, end: at * 3 + 1 } })),
        );
        expect(throughMapped(mapped, packed).text).toBe(mapped.text);
        const through = originOf(throughMapped(mapped, packed), whole);
        const direct = originOf(mapped, whole);
        expect(through?.start).toBe((direct?.start ?? 0) * 3);
        expect(originOf(sliceMapped(mapped, whole), whole)).toEqual(direct);
        const joined = joinMapped([mapped, mapped]);
        expect(originOf(joined, { start: mapped.text.length + 2, end: joined.text.length })).toEqual(direct);
      }),
    );
  });

  test("white space becomes one space inside a paragraph, and none at its ends", () => {
    fc.assert(
      fc.property(written, ({ mapped }) => {
        expect(mapped.text).not.toMatch(/^[ \n]|[ \n]$| {2}|\n{3}|[^\n]\n[^\n]| \n|\n /);
      }),
    );
  });
});
