import { claimSchema, observationKey, observationSchema, type Claim, type Source } from "@sourcebook/model";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { catalogue, claimOf, sourceOf } from "./claims.fixture.ts";
import { normalize } from "./normalize.ts";
import { selectDataset } from "./select.ts";

const sources: readonly Source[] = [
  sourceOf("a", { DATE_PUBLISHED: "2021-11-22" }),
  sourceOf("b", { DATE_PUBLISHED: "2022-02-17" }),
  sourceOf("c", { DATE_PUBLISHED: "2022-02-17", PUBLISHER: "Wire" }),
  sourceOf("d", { DATE_PUBLISHED: null, PUBLISHER: null }),
];
const documents = sources.map((source) => ({ source }));

const time = fc.constantFrom<Partial<Claim>>(
  { TIME_PERIOD: "2021", TIME_BASIS: "STATED" },
  { TIME_PERIOD: "2021", TIME_BASIS: "CONTEXT" },
  { TIME_PERIOD: "2022-02-17", TIME_BASIS: "INFERRED_DOC_DATE", FLOW_STOCK_ENTRY: "LE" },
  { TIME_PERIOD: "2021-11-22", TIME_BASIS: "INFERRED_DOC_DATE", FLOW_STOCK_ENTRY: "LE" },
  { TIME_PERIOD: "_X", TIME_BASIS: "NONE" },
);
const reporter = fc.constantFrom<Partial<Claim>>(
  { REPORTER: "_U", ATTRIBUTION_KIND: "NONE" },
  { REPORTER: "AZE", ATTRIBUTION_KIND: "AGENCY" },
  { REPORTER: "RUS", ATTRIBUTION_KIND: "OFFICIAL" },
);
const reading = fc
  .record({
    QUOTE: fc.constantFrom("Trade grew.", "Turnover rose again."),
    value: fc.constantFrom("2.9", "2.90", "3", "2900"),
    qualifier: fc.constantFrom("EQ" as const, "GT" as const, "APPROX" as const),
    COUNTERPART_AREA: fc.constantFrom("RUS", "TUR", "_X"),
    PRODUCT: fc.constantFrom("_T", "TOMATOES", "_O"),
    STATEMENT_TYPE: fc.constantFrom("ACTUAL" as const, "FORECAST" as const),
    time,
    reporter,
  })
  .map(({ value, qualifier, time: when, reporter: who, ...cells }) => {
    const quantity = { value, qualifier, mult: value === "2900" ? 6 : 9 };
    return Object.assign({ quantity }, cells, when, who);
  });

/** Few readings in many documents, so that they repeat, contradict and corroborate each other. */
const claimsArbitrary = fc
  .array(reading, { minLength: 1, maxLength: 6 })
  .chain((readings) => fc.array(fc.tuple(fc.constantFrom(...sources), fc.constantFrom(...readings)), { maxLength: 20 }))
  .map((pairs) => pairs.map(([source, parts], start) => claimOf({ source, start, ...parts })));
const run = (claims: readonly Claim[]) => normalize(documents, claims, catalogue);

describe("normalize, on any claims", () => {
  it("does not depend on the order of claims and documents", () => {
    const shuffled = claimsArbitrary.chain((claims) =>
      fc.tuple(fc.constant(claims), fc.shuffledSubarray(claims, { minLength: claims.length })),
    );
    fc.assert(
      fc.property(shuffled, ([claims, other]) => {
        expect(normalize(documents.toReversed(), other, catalogue)).toEqual(run(claims));
      }),
    );
  });

  it("changes nothing when it is run on its own result", () => {
    fc.assert(
      fc.property(claimsArbitrary, (claims) => {
        const once = run(claims);
        expect(run(once.claims)).toEqual(once);
      }),
    );
  });

  it("shows in every observation its one preferred claim, and counts all that support it", () => {
    fc.assert(
      fc.property(claimsArbitrary, (claims) => {
        const result = run(claims);
        for (const { OBS_KEY, CLAIM_ID, N_CLAIMS, N_INDEPENDENT } of result.observations) {
          const support = result.claims.filter((claim) => claim.OBS_KEY === OBS_KEY);
          const preferred = support.filter(({ RANK }) => RANK === "preferred");
          expect(preferred.map((claim) => claim.CLAIM_ID)).toEqual([CLAIM_ID]);
          expect(preferred[0]?.DUPLICATE_OF).toBeNull();
          expect(N_CLAIMS).toBe(support.length);
          expect(N_INDEPENDENT).toBeGreaterThan(0);
          expect(N_INDEPENDENT).toBeLessThanOrEqual(N_CLAIMS);
        }
      }),
    );
  });

  it("gives a claim an existing observation, or none where areas or product cannot be told", () => {
    fc.assert(
      fc.property(claimsArbitrary, (claims) => {
        const result = run(claims);
        const keys = new Set(result.observations.map(({ OBS_KEY }) => OBS_KEY));
        expect(keys.size).toBe(result.observations.length);
        for (const { OBS_KEY, COUNTERPART_AREA, PRODUCT, RANK } of result.claims) {
          expect(OBS_KEY === null).toBe(COUNTERPART_AREA === "_X" || PRODUCT === "_O");
          expect(OBS_KEY === null || keys.has(OBS_KEY)).toBe(true);
          expect(RANK === null).toBe(OBS_KEY === null);
        }
      }),
    );
  });

  it("lets a claim repeat only a claim of another, no later document, which itself repeats none", () => {
    const dates = new Map(sources.map(({ DOC_ID, DATE_PUBLISHED }) => [DOC_ID, DATE_PUBLISHED ?? "9999"]));
    fc.assert(
      fc.property(claimsArbitrary, (claims) => {
        const result = run(claims);
        for (const claim of result.claims.filter(({ DUPLICATE_OF }) => DUPLICATE_OF !== null)) {
          const first = result.claims.find(({ CLAIM_ID }) => CLAIM_ID === claim.DUPLICATE_OF);
          expect(first).toMatchObject({ QUOTE_HASH: claim.QUOTE_HASH, OBS_KEY: claim.OBS_KEY, DUPLICATE_OF: null });
          expect(first?.DOC_ID).not.toBe(claim.DOC_ID);
          expect((dates.get(first?.DOC_ID ?? "") ?? "") <= (dates.get(claim.DOC_ID) ?? "")).toBe(true);
        }
      }),
    );
  });

  it("prefers exactly one actual row of those that differ in REPORTER alone", () => {
    fc.assert(
      fc.property(claimsArbitrary, (claims) => {
        const { observations } = run(claims);
        const cells = new Map<string, number>();
        for (const row of observations) {
          const cell = observationKey({ ...row, REPORTER: "_U" });
          cells.set(cell, (cells.get(cell) ?? 0) + (row.PREFERRED ? 1 : 0));
        }
        for (const [cell, preferred] of cells) expect(preferred).toBe(cell.includes(".ACTUAL.") ? 1 : 0);
      }),
    );
  });

  it("gives rows that the published schemas accept", () => {
    fc.assert(
      fc.property(claimsArbitrary, (claims) => {
        const result = run(claims);
        for (const row of result.observations) expect(observationSchema.parse(row)).toEqual(row);
        for (const row of result.claims) expect(claimSchema.parse(row)).toEqual(row);
      }),
      { numRuns: 30 },
    );
  });
});

describe("selectDataset, on any claims", () => {
  it("leaves no reference to a row outside the dataset", () => {
    const areas = fc.constantFrom<readonly string[]>([], ["AZE", "RUS"], ["AZE", "TUR"], ["RUS", "TUR"]);
    fc.assert(
      fc.property(claimsArbitrary, areas, (claims, wanted) => {
        const dataset = { ...DATASET, areas: [...wanted] };
        const contents = selectDataset(run(claims), documents, [], dataset);
        const keys = new Set(contents.observations.map(({ OBS_KEY }) => OBS_KEY));
        const ids = new Set(contents.claims.map(({ CLAIM_ID }) => CLAIM_ID));
        const cited = new Set(contents.sources.map(({ DOC_ID }) => DOC_ID));
        for (const { CLAIM_ID } of contents.observations) expect(ids.has(CLAIM_ID ?? "")).toBe(true);
        for (const { OBS_KEY, DUPLICATE_OF, DOC_ID } of contents.claims) {
          expect(OBS_KEY === null || keys.has(OBS_KEY)).toBe(true);
          expect(DUPLICATE_OF === null || ids.has(DUPLICATE_OF)).toBe(true);
          expect(cited.has(DOC_ID)).toBe(true);
        }
        for (const { OBS_KEY, N_CLAIMS } of contents.observations) {
          expect(contents.claims.filter((claim) => claim.OBS_KEY === OBS_KEY)).toHaveLength(N_CLAIMS);
        }
      }),
    );
  });
});

const DATASET = {
  id: "test",
  title: "Test",
  description: "Test.",
  version: "0.1.0",
  keywords: [],
  creator: "sourcebook",
  licence: { name: "CC0-1.0", title: "CC0", url: "https://creativecommons.org/publicdomain/zero/1.0/" },
  wide: [],
};
