import { describe, expect, it } from "vitest";
import { claimOf, sourceOf, type ClaimParts } from "./claims.fixture.ts";
import { corroborate } from "./corroborate.ts";
import { findDuplicates } from "./duplicates.ts";
import { indexSources } from "./index-sources.ts";

const first = sourceOf("first", { DATE_PUBLISHED: "2021-01-01" });
const second = sourceOf("second", { DATE_PUBLISHED: "2022-01-01" });
const wire = sourceOf("wire", { DATE_PUBLISHED: "2022-01-01", PUBLISHER: "Wire" });
const nameless = sourceOf("nameless", { DATE_PUBLISHED: null, PUBLISHER: null });
const anonymous = sourceOf("anonymous", { DATE_PUBLISHED: null, PUBLISHER: null });
const sources = indexSources([first, second, wire, nameless, anonymous].map((source) => ({ source })));
const QUOTE = "The two sides traded goods worth 2.9 USD.";

/** For each claim the document whose claim it repeats, by place in the list of sources. */
function repeated(...parts: readonly ClaimParts[]): readonly (string | null)[] {
  const claims = parts.map((part) => claimOf({ QUOTE, ...part }));
  const duplicates = findDuplicates(claims, sources);
  return claims.map(({ CLAIM_ID }) => duplicates.get(CLAIM_ID)?.DOC_ID ?? null);
}

describe("findDuplicates", () => {
  it("makes all later documents repeat the earliest, undated ones included", () => {
    expect(repeated({ source: nameless, start: 5 }, { source: wire, start: 9 }, { source: first, start: 7 })).toEqual([
      first.DOC_ID,
      first.DOC_ID,
      null,
    ]);
  });

  it("takes the lower DOC_ID first on the same day", () => {
    const [low] = [second.DOC_ID, wire.DOC_ID].toSorted();
    expect(repeated({ source: second, start: 1 }, { source: wire, start: 1 })).toEqual(
      [second, wire].map(({ DOC_ID }) => (DOC_ID === low ? null : low)),
    );
  });

  it("does not let a document repeat itself", () => {
    expect(repeated({ source: first, start: 1 }, { source: first, start: 99 })).toEqual([null, null]);
  });

  it("takes the same stock without a date for a repeat though its document dates it otherwise", () => {
    const stock = { TIME_BASIS: "INFERRED_DOC_DATE", FLOW_STOCK_ENTRY: "LE" } as const;
    expect(
      repeated(
        { source: first, start: 1, ...stock, TIME_PERIOD: "2021-01-01" },
        { source: second, start: 1, ...stock, TIME_PERIOD: "2022-01-01" },
      ),
    ).toEqual([null, first.DOC_ID]);
  });

  it.each<readonly [string, Partial<ClaimParts>]>([
    ["a period that the words point to from another date", { TIME_PERIOD: "2020" }],
    ["other areas", { COUNTERPART_AREA: "TUR" }],
    ["another product", { PRODUCT: "TOMATOES" }],
    ["another value", { quantity: { value: "3.1" } }],
    ["another sentence", { QUOTE: "Trade in goods was worth 2.9 USD." }],
  ])("takes the same words for no repeat with %s", (_, parts) => {
    expect(
      repeated({ source: first, start: 1, EXACT: "so much" }, { source: second, start: 1, EXACT: "so much", ...parts }),
    ).toEqual([null, null]);
  });
});

describe("corroborate", () => {
  it("counts publishers of sentences of their own, and nameless documents one by one", () => {
    const claims = [first, second, wire, nameless, anonymous].map((source, start) => claimOf({ source, start }));
    expect(corroborate(claims, new Map(), sources)).toEqual({ N_CLAIMS: 5, N_INDEPENDENT: 4 });
  });

  it("counts a repeat as a claim and as no witness", () => {
    const claims = [first, wire].map((source) => claimOf({ source, start: 1, QUOTE }));
    expect(corroborate(claims, findDuplicates(claims, sources), sources)).toEqual({ N_CLAIMS: 2, N_INDEPENDENT: 1 });
  });
});
