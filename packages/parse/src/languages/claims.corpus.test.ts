import { type Claim, formatDecimal, parseDecimal, shift } from "@sourcebook/model";
import { describe, expect, test } from "vitest";
import { parse } from "../parse.ts";
import { documentFromLine } from "../read-document.ts";
import { catalogue } from "./catalogue.fixture.ts";
import * as english from "./en/corpus/claims.ts";
import { languages } from "./index.ts";

const corpora = new Map([["en", english]]);

/** A claim in the words of the corpus; what is as usual is left out. */
function say(claim: Claim): string {
  const value = formatDecimal(shift(parseDecimal(claim.OBS_VALUE), claim.UNIT_MULT));
  return [
    claim.INDICATOR,
    claim.TRANSFORMATION,
    `${claim.REF_AREA}>${claim.COUNTERPART_AREA}`,
    claim.TIME_PERIOD,
    value,
    claim.UNIT_MEASURE,
    ...[claim.QUALIFIER, claim.STATEMENT_TYPE, claim.PRODUCT].filter((code) => !["EQ", "ACTUAL", "_T"].includes(code)),
  ].join(" ");
}

const SCALES: Readonly<Record<string, number>> = { m: 6, bn: 9 };
const spellOut = (means: string): string =>
  means.replace(/(-?[\d.]+)(m|bn)\b/, (_, value: string, scale: string) =>
    formatDecimal(shift(parseDecimal(value), SCALES[scale] ?? 0)),
  );

function read(text: string, language: string, published: string, url?: string): readonly Claim[] {
  const line = { text: text.replaceAll("\n", "\n\n"), language, published, ...(url && { url }) };
  const { document } = documentFromLine(line, { document: "corpus" });
  if (!document) throw new Error(`no document: ${text}`);
  return parse(document, catalogue).claims;
}

test("every language has a corpus of claims", () => {
  expect([...corpora.keys()].toSorted()).toEqual([...languages.keys()].toSorted());
});

test.each([...corpora])("every indicator of the catalogue has a phrase in %s", (_, { claims }) => {
  const used = new Set(claims.flatMap(({ means }) => means.map((claim) => claim.split(" ")[0])));
  expect(catalogue.indicators.map(({ id }) => id).filter((id) => !used.has(id))).toEqual([]);
});

describe.each([...corpora])("claims in %s", (language, { claims, claimsAt, notClaims, published }) => {
  describe.each(claims)("$means", ({ means, said }) => {
    test.each(said)("%s", (text) => {
      expect(read(text, language, published).map(say).toSorted()).toEqual(means.map(spellOut).toSorted());
    });
  });

  describe.each(claimsAt)("$means at $url", ({ url, means, said }) => {
    test.each(said)("%s", (text) => {
      expect(read(text, language, published, url).map(say).toSorted()).toEqual(means.map(spellOut).toSorted());
    });
  });

  test.each(notClaims)("states nothing: %s", (text) => {
    expect(read(text, language, published).map(say)).toEqual([]);
  });
});
