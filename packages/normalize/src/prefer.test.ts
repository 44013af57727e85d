import { describe, expect, it } from "vitest";
import { claimOf, sourceOf, type ClaimParts } from "./claims.fixture.ts";
import { indexSources } from "./index-sources.ts";
import { rankClaims } from "./prefer.ts";

const january = sourceOf("january", { DATE_PUBLISHED: "2022-01-10" });
const february = sourceOf("february", { DATE_PUBLISHED: "2022-02-10" });
const march = sourceOf("march", { DATE_PUBLISHED: "2022-03-10" });
const undated = sourceOf("undated", { DATE_PUBLISHED: null });
const sources = indexSources([january, february, march, undated].map((source) => ({ source })));

/** Ranks of the claims, in their order. */
function ranksOf(...parts: readonly ClaimParts[]): readonly string[] {
  const claims = parts.map(claimOf);
  const { rankings: ranks } = rankClaims(claims, new Map(), { sources });
  return claims.map(({ CLAIM_ID }) => `${ranks.get(CLAIM_ID)?.RANK} ${ranks.get(CLAIM_ID)?.RANK_REASON}`);
}

/** What Azerbaijan reports. */
const reported = (value: string, decimals: number) => ({ REPORTER: "AZE", quantity: { value, decimals } });

describe("rankClaims", () => {
  it("prefers the only claim", () => {
    expect(ranksOf({ source: january, start: 1 })).toEqual(["preferred ONLY_CLAIM"]);
  });

  it("prefers an agency to both sides, these to an official, a company, and background", () => {
    const kinds = ["NONE", "COMPANY", "OFFICIAL", "JOINT", "AGENCY"] as const;
    for (const [index, better] of kinds.entries()) {
      const worse = kinds.slice(0, index).map((kind, start) => ({ source: march, start, ATTRIBUTION_KIND: kind }));
      if (worse.length === 0) continue;
      const ranks = ranksOf(...worse, { source: march, start: 9, ATTRIBUTION_KIND: better, TIME_BASIS: "CONTEXT" });
      expect(ranks).toEqual([...worse.map(() => "normal BETTER_SOURCE"), "preferred BETTER_SOURCE"]);
    }
  });

  it("prefers above all what a person prefers", () => {
    const claims = [
      claimOf({ source: january, start: 1, ATTRIBUTION_KIND: "AGENCY" }),
      claimOf({ source: march, start: 2, TIME_BASIS: "CONTEXT" }),
    ];
    const preferences = new Set([claims[1]?.CLAIM_ID ?? ""]);
    const { rankings: ranks } = rankClaims(claims, new Map(), { sources, preferences });
    expect(claims.map(({ CLAIM_ID }) => ranks.get(CLAIM_ID))).toEqual([
      { RANK: "normal", RANK_REASON: "DECISION" },
      { RANK: "preferred", RANK_REASON: "DECISION" },
    ]);
  });

  it("prefers a stated period to one that is pointed to, and that to an inferred one", () => {
    expect(
      ranksOf(
        { source: january, start: 1, TIME_BASIS: "CONTEXT" },
        { source: march, start: 2, TIME_BASIS: "STATED" },
        { source: january, start: 3, TIME_BASIS: "INFERRED_DOC_DATE", quantity: { value: "2.95", decimals: 2 } },
      ),
    ).toEqual(["normal EXPLICIT_PERIOD", "preferred EXPLICIT_PERIOD", "normal EXPLICIT_PERIOD"]);
  });

  it("prefers what one reporter said later, even with fewer digits", () => {
    expect(
      ranksOf(
        { source: january, start: 1, REPORTER: "AZE", quantity: { value: "2.61", decimals: 2 } },
        { source: march, start: 2, REPORTER: "AZE", quantity: { value: "2.7" } },
      ),
    ).toEqual(["normal LATER_VINTAGE", "preferred LATER_VINTAGE"]);
  });

  it("keeps the figure of one reporter that it later only says in a rounder way", () => {
    expect(
      ranksOf(
        { source: january, start: 1, ...reported("2.92", 2) },
        { source: march, start: 2, ...reported("2.9", 1) },
      ),
    ).toEqual(["preferred MORE_DIGITS", "normal MORE_DIGITS"]);
    const about = { REPORTER: "AZE", quantity: { value: "3", decimals: 0, qualifier: "APPROX" } } as const;
    expect(
      ranksOf({ source: january, start: 1, ...reported("2.92", 2) }, { source: march, start: 2, ...about }),
    ).toEqual(["preferred MORE_DIGITS", "normal MORE_DIGITS"]);
  });

  it("of two figures that are rounded to one later on, keeps the later", () => {
    expect(
      ranksOf(
        { source: january, start: 1, ...reported("2.92", 2) },
        { source: february, start: 2, ...reported("2.88", 2) },
        { source: march, start: 3, ...reported("2.9", 1) },
      ),
    ).toEqual(["normal LATER_VINTAGE", "preferred MORE_DIGITS", "normal MORE_DIGITS"]);
  });

  it("takes a value that the reporter returned to from the first document that has it, in any scale", () => {
    expect(
      ranksOf(
        { source: january, start: 1, REPORTER: "AZE", quantity: { value: "2.6" } },
        { source: january, start: 2, REPORTER: "AZE", quantity: { value: "2.7" } },
        { source: march, start: 3, REPORTER: "AZE", quantity: { value: "2600", mult: 6, decimals: 0 } },
      ),
    ).toEqual(["preferred EARLIEST_DOCUMENT", "normal LATER_VINTAGE", "normal EARLIEST_DOCUMENT"]);
  });

  it("knows no later vintage where nobody is said to have measured", () => {
    expect(
      ranksOf(
        { source: january, start: 1, quantity: { value: "2.6" } },
        { source: march, start: 2, quantity: { value: "2.7" } },
      ),
    ).toEqual(["preferred EARLIEST_DOCUMENT", "normal EARLIEST_DOCUMENT"]);
  });

  it("counts stated digits, not the zeros of a round number", () => {
    expect(
      ranksOf(
        { source: january, start: 1, quantity: { value: "2900", mult: 6, decimals: 0 } },
        { source: march, start: 2, quantity: { value: "2.90", decimals: 2 } },
      ),
    ).toEqual(["normal MORE_DIGITS", "preferred MORE_DIGITS"]);
  });

  it("puts undated documents last and settles the rest by CLAIM_ID", () => {
    const parts = [1, 2].map((start) => ({ source: january, start }));
    const [low = "", high = ""] = parts.map((part) => claimOf(part).CLAIM_ID).toSorted();
    const { rankings: ranks } = rankClaims([...parts, { source: undated, start: 3 }].map(claimOf), new Map(), {
      sources,
    });
    expect(ranks.get(low)).toEqual({ RANK: "preferred", RANK_REASON: "LOWEST_ID" });
    expect(ranks.get(high)).toEqual({ RANK: "normal", RANK_REASON: "LOWEST_ID" });
    expect([...ranks.values()].map(({ RANK_REASON }) => RANK_REASON).toSorted()).toEqual([
      "EARLIEST_DOCUMENT",
      "LOWEST_ID",
      "LOWEST_ID",
    ]);
  });
});
