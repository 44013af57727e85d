import { describe, expect, it } from "vitest";
import { claimOf, sourceOf, type ClaimParts } from "./claims.fixture.ts";
import { corroborate } from "./corroborate.ts";
import { indexSources } from "./index-sources.ts";

const azernews = sourceOf("one");
const trend = sourceOf("two", { PUBLISHER: "Trend" });
const unknown = ["three", "four"].map((name) => sourceOf(name, { PUBLISHER: null }));
const sources = indexSources([azernews, trend, ...unknown].map((source) => ({ source })));

const independent = (...parts: readonly ClaimParts[]): number =>
  corroborate(parts.map(claimOf), new Map(), sources).N_INDEPENDENT;

describe("corroboration", () => {
  it("counts publishers, and documents of unknown ones", () => {
    const [third = azernews, fourth = azernews] = unknown;
    expect(independent({ source: azernews, start: 1 }, { source: azernews, start: 2 })).toBe(1);
    expect(independent({ source: azernews, start: 1 }, { source: trend, start: 2 })).toBe(2);
    expect(independent({ source: third, start: 1 }, { source: fourth, start: 2 })).toBe(2);
  });

  it("takes a syndicated copy for no witness, however it is set", () => {
    const [QUOTE, again] = ["Trade came to “$2.9 billion” — a record.", 'Trade came to "$2.9 billion" - a record'];
    expect(independent({ source: azernews, start: 1, QUOTE }, { source: trend, start: 2, QUOTE: again })).toBe(1);
  });

  it("takes two papers that quote one agency for one witness, one that quotes two for two", () => {
    const agency = { ATTRIBUTED_TO: "the State Customs Committee" };
    expect(independent({ source: azernews, start: 1, ...agency }, { source: trend, start: 2, ...agency })).toBe(1);
    expect(
      independent(
        { source: azernews, start: 1, ...agency },
        { source: azernews, start: 2, ATTRIBUTED_TO: "the minister" },
      ),
    ).toBe(2);
  });
});
