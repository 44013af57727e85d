import { describe, expect, it } from "vitest";
import { claimOf, sourceOf } from "./claims.fixture.ts";
import { claimKey, dimensionsOf } from "./keys.ts";
import { statusOf } from "./status.ts";

const source = sourceOf("one");

describe("dimensionsOf", () => {
  it.each([
    ["2021", "T", "A"],
    ["2021-S1", "T", "S"],
    ["2021-Q3", "T", "Q"],
    ["2021-07", "T", "M"],
    ["2021-07-23", "T", "D"],
    ["2021-07-23", "LE", "I"],
    ["2021-01-01/P11M", "T", "I"],
    ["2021-12", "LE", "M"],
    ["_X", "T", "_U"],
  ] as const)("reads off %s, a %s, the frequency %s", (TIME_PERIOD, FLOW_STOCK_ENTRY, FREQ) => {
    expect(dimensionsOf(claimOf({ source, start: 1, TIME_PERIOD, FLOW_STOCK_ENTRY })).FREQ).toBe(FREQ);
  });
});

describe("claimKey", () => {
  it("joins the dimensions, statement type and reporter before the period", () => {
    const parts = { STATEMENT_TYPE: "TARGET", REPORTER: "JOINT", TIME_PERIOD: "2025" } as const;
    expect(claimKey(claimOf({ source, start: 1, ...parts }))).toBe(
      "A.AZE.RUS.TRADE_TURNOVER._T.N.T.USD.TARGET.JOINT.2025",
    );
  });

  it("gives a cumulative period a key of its own beside the year", () => {
    const keys = ["2021", "2021-01-01/P11M"].map((TIME_PERIOD) => claimKey(claimOf({ source, start: 1, TIME_PERIOD })));
    expect(new Set(keys).size).toBe(2);
  });

  it("throws on a period that is none", () => {
    expect(() => claimKey(claimOf({ source, start: 1, TIME_PERIOD: "2021-13" }))).toThrow(/invalid period/);
  });
});

describe("statusOf", () => {
  it.each([
    ["a plain statement", {}, "V"],
    ["areas pointed to", { AREA_BASIS: "CONTEXT" }, "V"],
    ["areas of the document as a whole", { AREA_BASIS: "DOCUMENT" }, "U"],
    ["an inferred date", { TIME_BASIS: "INFERRED_DOC_DATE" }, "U"],
    ["no date", { TIME_BASIS: "NONE" }, "U"],
    ["about so much", { quantity: { qualifier: "APPROX" } }, "E"],
    ["about so much without a date", { TIME_BASIS: "NONE", quantity: { qualifier: "APPROX" } }, "U"],
    ["a forecast without a date", { STATEMENT_TYPE: "FORECAST", TIME_BASIS: "NONE" }, "F"],
    ["a target", { STATEMENT_TYPE: "TARGET" }, "V"],
  ] as const)("of %s", (_, parts, status) => {
    expect(statusOf(claimOf({ source, start: 1, ...parts }), { conflict: undefined, review: "UNREVIEWED" })).toBe(
      status,
    );
  });
});
