import { compareBytes, decisionEntrySchema, publishedOrder, type Claim } from "@sourcebook/model";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { PlacedDecision } from "./decisions/decide.ts";
import { decidedTies, familyOf, joinFamilies } from "./families.ts";
import { normalize, type Normalized } from "./normalize.ts";
import { selectDataset, selectRows, wantsAreas } from "./select.ts";
import { april, billion, february, growth, november, tradeCatalogue } from "./trade.fixture.ts";

const documents = [february, april, november].map((source) => ({ source }));

describe("familyOf", () => {
  const exports = { INDICATOR: "EXPORTS", REF_AREA: "AZE", COUNTERPART_AREA: "RUS" };

  it("is one for what an identity ties together, from either side", () => {
    const mirrored = { INDICATOR: "IMPORTS", REF_AREA: "RUS", COUNTERPART_AREA: "AZE" };
    expect(familyOf(exports, tradeCatalogue)).toBe(familyOf(mirrored, tradeCatalogue));
  });

  it("differs with the areas, and with indicators that nothing ties together", () => {
    const others = [
      { ...exports, COUNTERPART_AREA: "TUR" },
      { ...exports, INDICATOR: "INVESTMENT" },
    ];
    for (const other of others) {
      expect(familyOf(other, tradeCatalogue)).not.toBe(familyOf(exports, tradeCatalogue));
    }
  });
});

describe("joinFamilies", () => {
  it("joins trade with a partner to trade with the world, where somebody speaks of that", () => {
    const pairs = ["EXPORTS AZE RUS", "EXPORTS AZE TUR"];
    expect(new Set(joinFamilies(pairs).values()).size).toBe(2);
    expect(new Set(joinFamilies([...pairs, "EXPORTS AZE WLD"]).values()).size).toBe(1);
    expect(new Set(joinFamilies([...pairs, "EXPORTS RUS WLD", "INVESTMENT AZE WLD"]).values()).size).toBe(3);
  });

  it("joins what is tied, and is the same in any order", () => {
    const families = ["A AZE RUS", "B AZE RUS", "C AZE RUS", "D AZE RUS"];
    const ties = [
      ["C AZE RUS", "D AZE RUS"],
      ["D AZE RUS", "A AZE RUS"],
    ] as const;
    const joined = joinFamilies(families, ties);
    expect(families.map((family) => joined.get(family))).toEqual(["A AZE RUS", "B AZE RUS", "A AZE RUS", "A AZE RUS"]);
    const turned = joinFamilies(families.toReversed(), ties.toReversed());
    expect(families.map((family) => turned.get(family))).toEqual(families.map((family) => joined.get(family)));
  });
});

describe("decidedTies", () => {
  it("ties a claim to each family that its corrections bring it to, together as well", () => {
    const claim = billion("2.9", "2021", { INDICATOR: "EXPORTS", REF_AREA: "AZE", COUNTERPART_AREA: "RUS" });
    const corrected = (date: string, set: object): PlacedDecision => ({
      entry: decisionEntrySchema.parse({
        claim: claim.CLAIM_ID,
        verb: "correct",
        expect: claim.CONTENT_HASH,
        reason: "Read again.",
        author: "A. Reader",
        date,
        set,
      }),
      at: {},
    });
    const decisions = [
      corrected("2022-03-02", { INDICATOR: "INVESTMENT" }),
      corrected("2022-03-01", { COUNTERPART_AREA: "TUR" }),
    ];
    const ties = decidedTies([claim], decisions, tradeCatalogue);
    expect(ties.map(([, family]) => family)).toEqual([
      familyOf({ ...claim, COUNTERPART_AREA: "TUR" }, tradeCatalogue),
      familyOf({ ...claim, COUNTERPART_AREA: "TUR", INDICATOR: "INVESTMENT" }, tradeCatalogue),
    ]);
  });
});

const said = {
  source: fc.constantFrom(february, april, november),
  TIME_PERIOD: fc.constantFrom("2019", "2020", "2021", "2021-01-01/P10M"),
  REF_AREA: fc.constantFrom("AZE", "RUS", "TUR", "GEO"),
  COUNTERPART_AREA: fc.constantFrom("AZE", "RUS", "TUR", "WLD", "_X"),
  INDICATOR: fc.constantFrom("EXPORTS", "IMPORTS", "TRADE_TURNOVER", "TRADE_BALANCE", "INVESTMENT"),
  PRODUCT: fc.constantFrom("_T", "AGRI_FOOD", "_O"),
  REPORTER: fc.constantFrom("_U", "AZE", "RUS"),
  QUOTE: fc.constantFrom("Trade grew.", "Trade fell."),
};
const level = fc
  .record({ value: fc.constantFrom("2.9", "3", "4.1", "0.2"), ...said })
  .map(({ value, TIME_PERIOD, ...parts }) => billion(value, TIME_PERIOD, parts));
const rate = fc
  .record({ value: fc.constantFrom("5", "14.4"), ...said })
  .map(({ value, TIME_PERIOD, ...parts }) => growth(value, TIME_PERIOD, parts));
const claimsArbitrary = fc.array(fc.oneof({ weight: 3, arbitrary: level }, rate), { maxLength: 40 });

describe("claims whose families have different firsts", () => {
  it("give apart what they give at once", () => {
    fc.assert(
      fc.property(claimsArbitrary, (claims) => {
        const apart = parts(claims).map((part) => normalize(documents, part, tradeCatalogue));
        expect(merged(apart)).toEqual(merged([normalize(documents, claims, tradeCatalogue)]));
      }),
    );
  });

  it("are selected apart as at once", () => {
    const areas = fc.constantFrom<readonly string[]>([], ["AZE", "RUS"], ["AZE", "WLD"]);
    fc.assert(
      fc.property(claimsArbitrary, areas, (claims, wanted) => {
        const dataset = { areas: [...wanted] };
        const isWanted = wantsAreas(dataset);
        const cited = new Set(claims.filter(isWanted).map(({ DOC_ID }) => DOC_ID));
        const apart = parts(claims)
          .map((part) => normalize(documents, part, tradeCatalogue))
          .map((part) => selectRows(part, cited, dataset));
        const {
          sources: _,
          refusals: __,
          ...whole
        } = selectDataset(normalize(documents, claims, tradeCatalogue), documents, [], dataset);
        expect(merged(apart)).toEqual(merged([whole]));
      }),
    );
  });
});

function parts(claims: readonly Claim[]): readonly (readonly Claim[])[] {
  const firsts = joinFamilies(claims.map((claim) => familyOf(claim, tradeCatalogue)));
  const firstOf = (claim: Claim) => firsts.get(familyOf(claim, tradeCatalogue));
  return [...new Set(firsts.values())].map((first) => claims.filter((claim) => firstOf(claim) === first));
}

type Tables = Pick<Normalized, "claims" | "observations" | "checks" | "derivations" | "revisions">;

/** The tables of several parts in one order. */
const merged = (all: readonly Tables[]) => ({
  claims: all.flatMap(({ claims }) => claims).toSorted(publishedOrder.claims),
  observations: sorted(all.flatMap(({ observations }) => observations)),
  checks: sorted(all.flatMap(({ checks }) => checks)),
  derivations: sorted(all.flatMap(({ derivations }) => derivations)),
  revisions: sorted(all.flatMap(({ revisions }) => revisions)),
});

const sorted = (rows: readonly unknown[]): readonly string[] =>
  rows.map((row) => JSON.stringify(row)).toSorted(compareBytes);
