import { compareBytes, decisionEntrySchema, publishedOrder, type Claim, type Dataset } from "@sourcebook/model";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createComparing } from "./compare-families.ts";
import type { PlacedDecision } from "./decisions/decide.ts";
import { decidedTies, familyOf, joinFamilies, levelOf } from "./families.ts";
import { groupBy } from "./group-by.ts";
import { normalize, type Normalized } from "./normalize.ts";
import { heldClaims, selectCompared, selectDataset, selectSettled, wantsAreas } from "./select.ts";
import { settleClaims } from "./settle-claims.ts";
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
  .record({ value: fc.constantFrom("5", "14.4"), TRANSFORMATION: fc.constantFrom("GY", "SHC"), ...said })
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
        const {
          sources: _,
          refusals: __,
          ...whole
        } = selectDataset(normalize(documents, claims, tradeCatalogue), documents, [], dataset);
        expect(merged(selectedApart(claims, dataset))).toEqual(merged([whole]));
      }),
    );
  });
});

const exported = (value: string, COUNTERPART_AREA: string, TIME_PERIOD = "2021"): Claim =>
  billion(value, TIME_PERIOD, { INDICATOR: "EXPORTS", REF_AREA: "AZE", COUNTERPART_AREA });

const flagged = ({ observations }: Pick<Tables, "observations">): readonly string[] =>
  observations.filter(({ CONFLICT_STATUS }) => CONFLICT_STATUS === "CONTRADICTION").map(({ OBS_KEY }) => OBS_KEY);

const shares = (tables: readonly Tables[]) =>
  tables.flatMap(({ derivations }) => derivations).filter(({ KIND }) => KIND === "SHARE");

describe("exports to a country, and to the world", () => {
  it("flag each other where the part is more than the whole, also where each is compared by itself", () => {
    const claims = [exported("5", "RUS"), exported("3", "WLD"), exported("1", "TUR")];
    const both = [expect.stringContaining(".AZE.RUS."), expect.stringContaining(".AZE.WLD.")];
    expect(flagged(normalize(documents, claims, tradeCatalogue))).toEqual(both);
    expect(selectedApart(claims, { areas: [] }).flatMap(flagged).toSorted(compareBytes)).toEqual(both);
  });

  it("leave the whole as wide as its own figures do, and narrow the part", () => {
    const share = growth("50", "2021", { INDICATOR: "EXPORTS", REF_AREA: "AZE", TRANSFORMATION: "SHC" });
    const { derivations } = normalize(
      documents,
      [exported("3.00", "WLD"), exported("1.52", "RUS"), share],
      tradeCatalogue,
    );
    const narrowed = derivations.filter(({ KIND }) => KIND === "TIGHTENED").map(({ OBS_KEY }) => OBS_KEY);
    expect(narrowed).not.toContainEqual(expect.stringContaining(".WLD."));
    expect(narrowed).toContainEqual(expect.stringContaining(".SHC."));
  });

  it("give a dataset of the two countries the share that follows from both, where its documents state them", () => {
    const narrowing = [
      exported("2.6", "WLD", "2020"),
      exported("2.9", "WLD"),
      growth("14.4", "2021", { INDICATOR: "EXPORTS", REF_AREA: "AZE", COUNTERPART_AREA: "WLD" }),
    ];
    const found = shares(selectedApart([exported("1", "RUS"), ...narrowing], { areas: ["AZE", "RUS"] }));
    expect(found).toMatchObject([{ INPUTS: expect.stringMatching(/^C-\w+;V-/) }]);
    const elsewhere = narrowing.map((claim) => ({ ...claim, DOC_ID: november.DOC_ID }));
    expect(shares(selectedApart([exported("1", "RUS"), ...elsewhere], { areas: ["AZE", "RUS"] }))).toEqual([]);
  });
});

/** Each family settled and compared by itself, and what a dataset holds of it: as it is done where not all fit into memory. */
function selectedApart(claims: readonly Claim[], dataset: Pick<Dataset, "areas">): readonly Tables[] {
  const cited = new Set(claims.filter(wantsAreas(dataset)).map(({ DOC_ID }) => DOC_ID));
  const comparing = createComparing(tradeCatalogue);
  const isHeldElsewhere = (id: string) => comparing.documentsOf(id)?.every((document) => cited.has(document)) ?? false;
  const fromWholes = [...groupBy(claims, (claim) => familyOf(claim, tradeCatalogue))].toSorted(
    ([a], [b]) => levelOf(b) - levelOf(a),
  );
  const settle = ([, said]: (typeof fromWholes)[number]) => settleClaims(documents, said, tradeCatalogue);
  for (const entry of fromWholes) if (levelOf(entry[0]) > 0) settle(entry).families.forEach(comparing.learn);
  return fromWholes.toReversed().map((entry) => {
    const settled = settle(entry);
    const held = heldClaims(settled.claims, cited);
    const isHeld = (id: string) => held.has(id) || isHeldElsewhere(id);
    const compared = settled.families.map((family) => selectCompared(comparing.compare(family), isHeld, dataset));
    return { ...NOTHING, ...selectSettled(settled, held, dataset), ...compared[0] };
  });
}

const NOTHING = { observations: [], checks: [], derivations: [] };

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
