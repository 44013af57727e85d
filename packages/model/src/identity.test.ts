import { describe, expect, test } from "vitest";
import { placeSchema } from "./catalogue.ts";
import { codeLists } from "./codes.ts";
import { compareBytes, tables } from "./dataset.ts";
import { claimId, documentId, quoteHash } from "./id.ts";
import { codesOfKey, dimensions, observationKey } from "./key.ts";

test("any place may be the reporter of a figure, beside both sides and nobody known", () => {
  const place = placeSchema.shape.code;
  for (const code of ["AZE", "MERCOSUR"])
    expect([place.parse(code), dimensions.REPORTER.parse(code)]).toEqual([code, code]);
  for (const code of ["JOINT", "_U"]) expect(dimensions.REPORTER.parse(code)).toBe(code);
  expect(dimensions.REPORTER.safeParse("_X").success).toBe(false);
});

describe("ids", () => {
  test("follow the published recipes", () => {
    expect(claimId("D-3642db7e262e544e", { start: 1693, end: 1705 }, 0)).toBe("C-e47e1ae8409c7435");
    expect(quoteHash("The country ranked first in supplies of fresh and chilled tomatoes.")).toBe("df9a2dfc88170a0c");
    expect(documentId("abc")).toBe("D-ba7816bf8f01cfea");
  });

  test("the key of an observation is its eleven dimensions in order", () => {
    const key = observationKey({
      TIME_PERIOD: "2021",
      FREQ: "A",
      REF_AREA: "AZE",
      COUNTERPART_AREA: "RUS",
      INDICATOR: "TRADE_TURNOVER",
      PRODUCT: "_T",
      TRANSFORMATION: "N",
      FLOW_STOCK_ENTRY: "T",
      UNIT_MEASURE: "USD",
      STATEMENT_TYPE: "ACTUAL",
      REPORTER: "_U",
    });
    expect(key).toBe("A.AZE.RUS.TRADE_TURNOVER._T.N.T.USD.ACTUAL._U.2021");
    expect(codesOfKey(key)).toMatchObject({ FREQ: "A", UNIT_MEASURE: "USD", REPORTER: "_U", TIME_PERIOD: "2021" });
    expect(codesOfKey("A.AZE")).toMatchObject({ REF_AREA: "AZE", TIME_PERIOD: "" });
  });
});

describe("tables", () => {
  test("name existing columns in their keys", () => {
    for (const { schema, primaryKey, foreignKeys } of Object.values(tables)) {
      for (const column of primaryKey) expect(Object.keys(schema.shape)).toContain(column);
      for (const { field, table, references } of foreignKeys) {
        expect(Object.keys(schema.shape)).toContain(field);
        const target = Object.values(tables).find(({ name }) => name === table);
        expect(Object.keys(target?.schema.shape ?? {})).toContain(references);
      }
    }
  });

  test("give every column a title and a description", () => {
    for (const { name, schema } of Object.values(tables)) {
      for (const [column, type] of Object.entries(schema.shape)) {
        const inner = "unwrap" in type && typeof type.unwrap === "function" ? type.unwrap() : type;
        expect([name, column, inner.meta()?.title, inner.meta()?.description]).not.toContain(undefined);
      }
    }
  });

  test("sort as UTF-8 bytes do, beyond U+FFFF too", () => {
    const texts = ["b", "a", "", "ab", "é", "\uffee", "😀", "Z", "_X"];
    const bytes = texts.toSorted((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
    expect(texts.toSorted(compareBytes)).toEqual(bytes);
  });

  test("no code stands twice in a list", () => {
    for (const [name, codes] of Object.entries(codeLists)) {
      expect([name, new Set(codes.map(({ code }) => code)).size]).toEqual([name, codes.length]);
    }
  });
});
