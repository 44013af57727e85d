import { describe, expect, it } from "vitest";
import { catalogue, claimOf, sourceOf, type ClaimParts } from "./claims.fixture.ts";
import { normalize } from "./normalize.ts";

const source = sourceOf("one");
const preferredReporters = (...parts: readonly Omit<ClaimParts, "source">[]): readonly string[] =>
  normalize(
    [{ source }],
    parts.map((part) => claimOf({ source, ...part })),
    catalogue,
  )
    .observations.filter(({ PREFERRED }) => PREFERRED)
    .map(({ REPORTER }) => REPORTER);

describe("preferReporters", () => {
  it("prefers an agency to both sides, an official, and nobody", () => {
    expect(
      preferredReporters(
        { start: 1, REPORTER: "RUS", ATTRIBUTION_KIND: "OFFICIAL", quantity: { value: "4.01", decimals: 2 } },
        { start: 2, REPORTER: "AZE", ATTRIBUTION_KIND: "AGENCY", quantity: { value: "2" } },
        { start: 3, REPORTER: "JOINT", ATTRIBUTION_KIND: "JOINT" },
        { start: 4 },
      ),
    ).toEqual(["AZE"]);
  });

  it("prefers more digits between two of the same authority", () => {
    const official = { ATTRIBUTION_KIND: "OFFICIAL" } as const;
    expect(
      preferredReporters(
        { start: 1, REPORTER: "AZE", ...official },
        { start: 2, REPORTER: "RUS", ...official, quantity: { value: "2.91", decimals: 2 } },
      ),
    ).toEqual(["RUS"]);
  });

  it("prefers no forecast, and one row of each period", () => {
    expect(
      preferredReporters(
        { start: 1, REPORTER: "AZE", STATEMENT_TYPE: "FORECAST" },
        { start: 2, REPORTER: "RUS" },
        { start: 3, TIME_PERIOD: "2020" },
      ),
    ).toEqual(["RUS", "_U"]);
  });
});
