import { compareBytes, parsePeriod, type Claim, type Derivation } from "@sourcebook/model";
import { describe, expect, it } from "vitest";
import { catalogue } from "./claims.fixture.ts";
import { dimensionsOf } from "./keys.ts";
import { normalize, type Normalized } from "./normalize.ts";
import { indexCells } from "./reconcile/cells.ts";
import { groupRelations } from "./reconcile/groups.ts";
import { propagate } from "./reconcile/propagate.ts";
import { rules } from "./reconcile/rules/index.ts";
import { createStatements } from "./reconcile/statement.ts";
import { NO_WHOLES } from "./reconcile/wholes.ts";
import { earlier, later, seedClaims } from "./seed.fixture.ts";
import {
  april,
  billion,
  february,
  growth,
  inBillions,
  november,
  recompute,
  run,
  tradeCatalogue,
} from "./trade.fixture.ts";

// The worked examples W1 to W8 of the design, as claims, with their variants. From the articles on: apps/pipeline.

const AGENCY = { REPORTER: "AZE", ATTRIBUTION_KIND: "AGENCY", ATTRIBUTED_TO: "the customs committee" } as const;
const OFFICIAL = { REPORTER: "AZE", ATTRIBUTION_KIND: "OFFICIAL", ATTRIBUTED_TO: "the minister" } as const;
const ELEVEN = { 2020: "2020-01-01/P11M", 2021: "2021-01-01/P11M" } as const;

const derivedOf = ({ derivations }: Normalized, period: string, kind: Derivation["KIND"], product = "_T") =>
  derivations
    .filter(({ OBS_KEY, KIND }) => OBS_KEY.endsWith(`.${period}`) && OBS_KEY.includes(`.${product}.`) && KIND === kind)
    .map(({ OBS_LOWER, OBS_UPPER }) => [inBillions(OBS_LOWER), inBillions(OBS_UPPER)]);
const checksBy = ({ checks }: Normalized, rule: string) => checks.filter(({ RULE }) => RULE === rule);

/** The narrowest interval of a cell: the last derivation that narrows it. */
function tightest(result: Normalized, period: string, part = ".N.T."): readonly (number | null)[] {
  const rows = result.derivations.filter(
    ({ OBS_KEY, KIND }) => OBS_KEY.endsWith(`.${period}`) && OBS_KEY.includes(part) && KIND === "TIGHTENED",
  );
  const inputs = new Set(rows.flatMap(({ INPUTS }) => INPUTS.split(";").at(-1) ?? ""));
  const last = rows.find(({ DERIVATION_ID }) => !inputs.has(DERIVATION_ID));
  return [inBillions(last?.OBS_LOWER ?? null), inBillions(last?.OBS_UPPER ?? null)];
}

describe("W1: growth of 14.4 percent between 2.6 and 2.9 billion", () => {
  const result = normalize([{ source: earlier }, { source: later }], seedClaims, catalogue);

  it("is CONSISTENT, and pins both years", () => {
    expect(checksBy(result, "GROWTH")).toMatchObject([
      {
        VERDICT: "CONSISTENT",
        REASON_CODE: "ROUNDING",
        LEFT: "C-e47e1ae8409c7435",
        LEFT_LOWER: "2550000000",
        LEFT_UPPER: "2650000000",
        RIGHT_LOWER: "2490170380",
        RIGHT_UPPER: "2579798864",
        OVERLAP_LOWER: "2550000000",
        OVERLAP_UPPER: "2579798864",
        OVERLAP_SHARE: "0.298",
      },
    ]);
    expect(checksBy(result, "GROWTH")[0]?.EXPLANATION).toBe(
      'TRADE_TURNOVER, AZE, counterpart RUS: "$2.6 billion" (2020) is CONSISTENT with "$2.9 billion" (2021) and "14.4 percent" (growth on the year before, 2021) once rounding is counted, but only with 2020 in [2.550, 2.580] and 2021 in [2.916, 2.950] billion USD.',
    );
    expect(derivedOf(result, "2020", "TIGHTENED")).toEqual([[2.55, 2.5798]]);
    expect(derivedOf(result, "2021", "TIGHTENED")).toEqual([[2.9159, 2.95]]);
  });

  it("tells a fall from growth, whose words have no sign", () => {
    const fallen = run([
      billion("2.9", "2020"),
      billion("2.6", "2021"),
      growth("-10.3", "2021", { EXACT: "10.3 percent" }),
    ]);
    expect(checksBy(fallen, "GROWTH")[0]?.EXPLANATION).toContain('"10.3 percent" (fall on the year before, 2021)');
  });

  it("marks the three cells and no other, and leaves their own bounds alone", () => {
    const marked = result.observations.filter(({ CONFLICT_STATUS }) => CONFLICT_STATUS !== "NONE");
    expect(marked.map((row) => [row.TRANSFORMATION, row.TIME_PERIOD, row.CONFLICT_STATUS, row.OBS_STATUS])).toEqual([
      ["GY", "2021", "CONSISTENT", "V"],
      ["N", "2020", "CONSISTENT", "V"],
      ["N", "2021", "CONSISTENT", "V"],
    ]);
    expect(marked.map(({ OBS_LOWER }) => OBS_LOWER)).toEqual(["14.35", "2550000000", "2850000000"]);
  });

  it("keeps the implied 2.535 billion as a check, not as an observation", () => {
    const implied = result.derivations.filter(({ KIND }) => KIND === "GROWTH_IMPLIED");
    expect(implied.map(({ OBS_VALUE, PUBLISHED }) => `${OBS_VALUE} ${PUBLISHED}`).toSorted(compareBytes)).toEqual([
      "1257000000 true",
      "2535000000 false",
    ]);
  });

  it("W2: publishes the implied food trade of 2020, and the share from the tightened total", () => {
    const derived = result.observations.find(({ VALUE_BASIS }) => VALUE_BASIS === "DERIVED");
    expect(derived).toMatchObject({
      OBS_KEY: "A.AZE.RUS.TRADE_TURNOVER.AGRI_FOOD.N.T.USD.ACTUAL._U.2020",
      OBS_VALUE: "1257000000",
      OBS_LOWER: "1208313194",
      OBS_UPPER: "1306240929",
      OBS_STATUS: "I",
      PREFERRED: true,
      CLAIM_ID: null,
    });
    const share = result.derivations.find(({ KIND }) => KIND === "SHARE");
    expect(share).toMatchObject({ OBS_VALUE: "44.83", OBS_LOWER: "42.37288135", OBS_UPPER: "46.29748708" });
  });

  it("computes every derivation again from its formula", () => {
    expect(recompute(result)).toEqual(
      result.derivations.map(({ OBS_VALUE, OBS_LOWER, OBS_UPPER }) => ({ OBS_VALUE, OBS_LOWER, OBS_UPPER })),
    );
  });
});

describe("W3: the same official says 'over 12 percent' and '3 billion' two months later", () => {
  const base = billion("2.6", "2020", OFFICIAL);
  const first = [growth("14.4", "2021", OFFICIAL), billion("2.9", "2021", OFFICIAL)];
  const second = [
    growth("12", "2021", { ...OFFICIAL, source: april, qualifier: "GT" }),
    billion("3", "2021", { ...OFFICIAL, source: april }),
  ];

  it("is in TENSION with what was said before; both stay", () => {
    const result = run([base, ...first, ...second]);
    const verdicts = checksBy(result, "SAME_KEY").map(({ VERDICT, REASON_CODE }) => `${VERDICT} ${REASON_CODE}`);
    expect(verdicts.toSorted(compareBytes)).toEqual(["CONSISTENT ROUNDING", "TENSION REVISION"]);
    const rate = result.observations.find(({ TRANSFORMATION }) => TRANSFORMATION === "GY");
    expect(rate).toMatchObject({ N_CLAIMS: 2, CONFLICT_STATUS: "TENSION", OBS_STATUS: "U", OBS_VALUE: "12" });
    expect(result.revisions.filter(({ OBS_KEY }) => OBS_KEY === rate?.OBS_KEY)).toMatchObject([
      { OBS_VALUE: "14.4", VALID_FROM: "2022-02-17", VALID_TO: "2022-04-26", CAUSE: "NEW" },
      { OBS_VALUE: "12", VALID_FROM: "2022-04-26", VALID_TO: null, CAUSE: "REVISION" },
    ]);
  });

  it("alone pins 2020 to 2.6106-2.65 and 2021 to 2.95-2.9945 billion, as the words suggest", () => {
    const narrowed = narrow([base, ...second], "soft");
    expect(narrowed).toMatchObject({ "2020": [2.6106, 2.65], "2021": [2.95, 2.9945] });
  });
});

/** Of what indicators something was computed. */
const derivedIndicators = ({ derivations }: Normalized) => derivations.map(({ OBS_KEY }) => OBS_KEY.split(".")[3]);

describe("figures that leave less than nothing", () => {
  it("contradict each other, and nothing is derived from them", () => {
    const exports = billion("5", "2020", { ...OFFICIAL, INDICATOR: "EXPORTS" });
    const result = run([
      exports,
      billion("3", "2020", OFFICIAL),
      growth("25", "2020", { ...OFFICIAL, INDICATOR: "EXPORTS" }),
    ]);
    expect(checksBy(result, "TURNOVER")).toMatchObject([
      {
        LEFT: expect.stringMatching(/^C-\w+;C-\w+$/),
        RIGHT: null,
        VERDICT: "CONTRADICTION",
        REASON_CODE: "SOURCE_ARITHMETIC",
        EXPLANATION: expect.stringContaining("they leave"),
      },
    ]);
    const marked = result.observations.filter(({ CONFLICT_STATUS }) => CONFLICT_STATUS === "CONTRADICTION");
    expect(marked.map(({ INDICATOR }) => INDICATOR)).toEqual(["EXPORTS", "TRADE_TURNOVER"]);
    expect(derivedIndicators(result)).not.toContain("IMPORTS");
    expect(result.observations.filter(({ VALUE_BASIS }) => VALUE_BASIS === "DERIVED")).toEqual([]);
  });

  it.each([
    [
      "a rise of more than the level",
      [billion("1.0", "2021"), billion("2.0", "2021", { TRANSFORMATION: "DY" })],
      "CHANGE",
    ],
    [
      "a part of the year that is more than the year",
      [billion("3", "2021"), billion("5", "2021-01-01/P11M")],
      "CUMULATIVE",
    ],
  ] as const)("%s", (_what, claims, rule) => {
    const result = run(claims);
    expect(checksBy(result, rule).map(({ VERDICT }) => VERDICT)).toEqual(["CONTRADICTION"]);
    expect(derivedIndicators(result)).toEqual([]);
  });

  it("a balance may be less than nothing, and rounded figures say nothing where they leave either", () => {
    const balance = run([
      billion("3", "2020", { INDICATOR: "EXPORTS" }),
      billion("5", "2020", { INDICATOR: "IMPORTS" }),
    ]);
    expect(balance.derivations.map(({ OBS_VALUE }) => OBS_VALUE)).toContain("-2000000000");
    const rounded = run([billion("3.01", "2020", { INDICATOR: "EXPORTS" }), billion("3", "2020")]);
    expect(rounded.checks).toEqual([]);
    expect(derivedIndicators(rounded)).not.toContain("IMPORTS");
  });
});

/** What propagation leaves of the levels, in billions by period. */
function narrow(claims: readonly Claim[], reading: "soft" | "hard") {
  const statementOf = createStatements();
  const cells = indexCells(
    claims.map((claim) => ({
      key: Object.values(dimensionsOf(claim)).join("."),
      dimensions: dimensionsOf(claim),
      shown: statementOf(claim),
      others: [],
      repeats: [],
      period: parsePeriod(claim.TIME_PERIOD),
    })),
  );
  const world = { cells, wholes: NO_WHOLES, catalogue: tradeCatalogue };
  const [group = []] = groupRelations(
    cells.all.flatMap((cell) => rules.flatMap((rule) => rule.relations(cell, world))),
  );
  const levels = [...propagate(group, reading).domains].filter(([key]) => key.includes(".N.T."));
  return Object.fromEntries(
    levels.map(([key, { range }]) => {
      const ends = [range.lower, range.upper].map((end) =>
        end ? inBillions(String(Number(end.value.numerator) / Number(end.value.denominator))) : null,
      );
      return [key.split(".").at(-1), ends];
    }),
  );
}

describe("W4: eleven months, by the customs", () => {
  const claims = [
    billion("2.4", ELEVEN[2020], AGENCY),
    billion("2.6", ELEVEN[2021], AGENCY),
    billion("238.5", ELEVEN[2021], { ...AGENCY, TRANSFORMATION: "DY", mult: 6 }),
    billion("802.2", ELEVEN[2021], { ...AGENCY, INDICATOR: "EXPORTS", mult: 6 }),
    billion("1.8", ELEVEN[2021], { ...AGENCY, INDICATOR: "IMPORTS" }),
  ];
  const result = run(claims);

  it("change and parts are CONSISTENT with the levels, which they tighten", () => {
    expect(
      checksBy(result, "CHANGE")
        .concat(checksBy(result, "TURNOVER"))
        .map(({ VERDICT }) => VERDICT),
    ).toEqual(["CONSISTENT", "CONSISTENT"]);
    expect(tightest(result, ELEVEN[2020], "TRADE_TURNOVER._T.N")).toEqual([2.35, 2.4116]);
    expect(tightest(result, ELEVEN[2021], "TRADE_TURNOVER._T.N")).toEqual([2.5884, 2.65]);
  });

  it("growth comes from the change, which is tighter than from the levels", () => {
    const rate = result.derivations.find(({ KIND }) => KIND === "GROWTH");
    expect([Number(rate?.OBS_LOWER).toFixed(2), Number(rate?.OBS_UPPER).toFixed(2)]).toEqual(["9.89", "10.15"]);
  });

  it("with the year gives what December leaves", () => {
    const year = [billion("2.6", "2020", AGENCY), billion("2.9", "2021", AGENCY), growth("14.4", "2021", AGENCY)];
    const both = run([...claims, ...year]);
    expect(derivedOf(both, "2020-12", "DIFFERENCE")).toEqual([[0.1384, 0.2298]]);
    expect(derivedOf(both, "2021-12", "DIFFERENCE")).toEqual([[0.2659, 0.3615]]);
    expect(recompute(both)).toEqual(
      both.derivations.map(({ OBS_VALUE, OBS_LOWER, OBS_UPPER }) => ({ OBS_VALUE, OBS_LOWER, OBS_UPPER })),
    );
  });
});

const russianImports = (value: string) =>
  billion(value, "2014", { INDICATOR: "IMPORTS", REF_AREA: "RUS", COUNTERPART_AREA: "AZE", REPORTER: "RUS" });

/** How the two sides of one flow are told, the exports as this reporter measures them. */
const told = (REPORTER: string) =>
  checksBy(
    run([
      billion("2", "2014", { INDICATOR: "EXPORTS", REPORTER }),
      billion("4", "2014", { INDICATOR: "IMPORTS", REF_AREA: "RUS", COUNTERPART_AREA: "AZE" }),
    ]),
    "MIRROR",
  )[0]?.EXPLANATION;

describe("W5: the two sides of 2014 report 4 and 1.96 billion", () => {
  const result = run([
    billion("4", "2014", { REPORTER: "RUS", ATTRIBUTION_KIND: "AGENCY" }),
    billion("1.96", "2014", { REPORTER: "AZE", ATTRIBUTION_KIND: "AGENCY" }),
  ]);

  it("is a CONTRADICTION of mirror statistics: both stand, each under its reporter", () => {
    expect(checksBy(result, "MIRROR")).toMatchObject([{ VERDICT: "CONTRADICTION", REASON_CODE: "MIRROR" }]);
    expect(checksBy(result, "MIRROR")[0]?.EXPLANATION).toContain("their ratio is [1.781, 2.302]");
    expect(result.observations.map((row) => [row.REPORTER, row.OBS_VALUE, row.OBS_STATUS, row.PREFERRED])).toEqual([
      ["AZE", "1960000000", "D", true],
      ["RUS", "4000000000", "D", false],
    ]);
  });

  it("is told under the reporters where they differ, and without where nobody says who measured", () => {
    expect(told("AZE")).toMatch(/; both stand, each under its reporter\.$/);
    expect(told("_U")).toMatch(/; both stand\.$/);
  });

  it("freight explains imports of up to 1.2 times the exports", () => {
    const exports = billion("1.00", "2014", { INDICATOR: "EXPORTS", REPORTER: "AZE" });
    const verdict = (value: string) => checksBy(run([exports, russianImports(value)]), "MIRROR")[0]?.VERDICT;
    expect([verdict("1.00"), verdict("1.15"), verdict("1.30"), verdict("0.90")]).toEqual([
      "AGREE",
      "CONSISTENT",
      "CONTRADICTION",
      "CONTRADICTION",
    ]);
  });
});

const article = (exports: Claim, imports: Claim, gap: Claim) => checksBy(run([exports, imports, gap]), "BALANCE")[0];

describe("W6: the arithmetic of one article", () => {
  it("does not come out for a gap of 2.7 between 4 and 1.96 billion: flagged, never corrected", () => {
    const check = article(
      billion("4", "2014", { INDICATOR: "EXPORTS" }),
      billion("1.96", "2014", { INDICATOR: "IMPORTS" }),
      billion("2.7", "2014", { INDICATOR: "TRADE_BALANCE" }),
    );
    expect(check).toMatchObject({ VERDICT: "CONTRADICTION", REASON_CODE: "SOURCE_ARITHMETIC" });
    expect([inBillions(check?.RIGHT_LOWER ?? null), inBillions(check?.RIGHT_UPPER ?? null)]).toEqual([1.535, 2.545]);
    expect(check?.EXPLANATION).toContain("nothing was corrected");
  });

  it("comes out for a gap of 311 between 707 and 396.06 million", () => {
    const check = article(
      billion("707", "2015-Q1", { INDICATOR: "EXPORTS", mult: 6 }),
      billion("396.06", "2015-Q1", { INDICATOR: "IMPORTS", mult: 6 }),
      billion("311", "2015-Q1", { INDICATOR: "TRADE_BALANCE", mult: 6 }),
    );
    expect(check?.VERDICT).toBe("CONSISTENT");
  });
});

const stock = (value: string, date: string, more: Parameters<typeof billion>[2]) =>
  billion(value, date, {
    INDICATOR: "INVESTMENT",
    REF_AREA: "RUS",
    COUNTERPART_AREA: "AZE",
    FLOW_STOCK_ENTRY: "LE",
    ...more,
  });

describe("W7: a later level satisfies an earlier bound", () => {
  const bound = stock("6", "2022-02-17", { qualifier: "GT" });

  it("is CONSISTENT; both cells stay as they are", () => {
    const result = run([bound, stock("6.3", "2022-04-26", { source: april })]);
    expect(checksBy(result, "STOCK_BOUND")).toMatchObject([{ VERDICT: "CONSISTENT", LEFT_LOWER: "6250000000" }]);
    expect(
      result.observations.map(({ OBS_VALUE, QUALIFIER, CONFLICT_STATUS }) => [OBS_VALUE, QUALIFIER, CONFLICT_STATUS]),
    ).toEqual([
      ["6000000000", "GT", "CONSISTENT"],
      ["6300000000", "EQ", "CONSISTENT"],
    ]);
  });

  it("a lower one is no contradiction, as a stock may fall", () => {
    const result = run([bound, stock("5.1", "2022-04-26", { source: april })]);
    expect(checksBy(result, "STOCK_BOUND")).toMatchObject([{ VERDICT: "NOT_COMPARABLE", REASON_CODE: "PERIOD" }]);
    expect(result.observations.map(({ CONFLICT_STATUS }) => CONFLICT_STATUS)).toEqual(["NONE", "NONE"]);
  });
});

describe("W8: 2.6 billion of 2020 and 2.6 billion of eleven months of 2021", () => {
  it("are two cells, NOT_COMPARABLE", () => {
    const result = run([
      billion("2.6", "2020", { source: november }),
      billion("2.6", ELEVEN[2021], { source: february }),
    ]);
    expect(result.observations.map(({ TIME_PERIOD, N_CLAIMS }) => [TIME_PERIOD, N_CLAIMS])).toEqual([
      ["2020", 1],
      [ELEVEN[2021], 1],
    ]);
    expect(checksBy(result, "SAME_DIGITS")).toMatchObject([{ VERDICT: "NOT_COMPARABLE", REASON_CODE: "PERIOD" }]);
  });
});
