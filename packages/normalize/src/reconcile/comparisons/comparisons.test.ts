import { compareBytes, createCatalogue, placeSchema } from "@sourcebook/model";
import { describe, expect, it } from "vitest";
import { april, billion, february, growth, recompute, run, tradeCatalogue } from "../../trade.fixture.ts";

const verdicts = ({ checks }: ReturnType<typeof run>, rule: string) =>
  checks.filter(({ RULE }) => RULE === rule).map(({ VERDICT, REASON_CODE }) => [VERDICT, REASON_CODE]);

const growthVerdict = (rate: string, level: string) =>
  verdicts(run([billion("2.6", "2020"), billion(level, "2021", { source: april }), growth(rate, "2021")]), "GROWTH");

const countImplied = (...claims: Parameters<typeof run>[0]) =>
  run(claims).observations.filter(({ VALUE_BASIS }) => VALUE_BASIS === "DERIVED").length;

const country = (code: string, label: string) => placeSchema.parse({ code, label, kind: "country", names: {} });

describe("checks on the dataset", () => {
  it("flag a level that is a hundred times its neighbour", () => {
    const result = run([billion("2.6", "2020"), billion("290", "2021")]);
    expect(verdicts(result, "MAGNITUDE")).toEqual([["TENSION", "EXTRACTION"]]);
    expect(result.observations.map(({ OBS_STATUS }) => OBS_STATUS)).toEqual(["U", "U"]);
    expect(verdicts(run([billion("2.6", "2020"), billion("25.0", "2021")]), "MAGNITUDE")).toEqual([]);
  });

  it("flag a cell that one document states twice, differently", () => {
    expect(verdicts(run([billion("2.6", "2020"), billion("3.6", "2020")]), "DUPLICATE_CELL")).toEqual([
      ["CONTRADICTION", "EXTRACTION"],
    ]);
    expect(verdicts(run([billion("2.6", "2020"), billion("2.6", "2020")]), "DUPLICATE_CELL")).toEqual([
      ["AGREE", null],
    ]);
  });

  it("compare and add up nothing that no document dates", () => {
    const result = run([
      billion("1.1", "_X", { source: april, INDICATOR: "EXPORTS" }),
      billion("1.9", "_X", { source: february, INDICATOR: "EXPORTS" }),
      billion("3.0", "_X", { source: april, INDICATOR: "IMPORTS" }),
    ]);
    expect([result.checks, result.observations.map(({ VALUE_BASIS }) => VALUE_BASIS)]).toEqual([
      [],
      ["STATED", "STATED"],
    ]);
  });

  it("compare each value that documents state of a cell with the one shown, alike ones once", () => {
    const claims = [
      billion("2.61", "2020"),
      billion("2.6", "2020", { source: april }),
      billion("2.6", "2020", { source: april }),
      billion("3.1", "2020", { source: april }),
    ];
    const result = run(claims);
    expect(verdicts(result, "SAME_KEY").map(String).toSorted(compareBytes)).toEqual([
      "CONSISTENT,ROUNDING",
      "CONTRADICTION,DEFINITION",
    ]);
    expect(new Set(result.checks.map(({ RIGHT }) => RIGHT?.split(";").length))).toEqual(new Set([1, 2]));
    expect(result.observations).toMatchObject([{ CONFLICT_STATUS: "CONTRADICTION", OBS_STATUS: "U", N_CLAIMS: 4 }]);
  });

  it("flag growth that the levels rule out, in tension where only the widest rounding allows it", () => {
    expect(growthVerdict("14.4", "2.9")).toEqual([["CONSISTENT", "ROUNDING"]]);
    expect(growthVerdict("24.4", "2.9")).toEqual([["CONTRADICTION", "DEFINITION"]]);
    expect(growthVerdict("24.4", "3")).toEqual([["TENSION", "DEFINITION"]]);
  });

  it("flag claims that fit two by two and not together", () => {
    // Exports 1.0-1.1 and imports 1.0-1.1 allow a turnover of 2.15; growth from 2.00 by 2.5 percent allows 2.05; not both.
    const claims = [
      billion("2.1", "2021"),
      billion("1.05", "2021", { INDICATOR: "EXPORTS" }),
      billion("1.08", "2021", { INDICATOR: "IMPORTS" }),
      billion("2.00", "2020"),
      growth("2.5", "2021"),
    ];
    const result = run(claims);
    const found = result.checks.map(({ VERDICT }) => VERDICT);
    expect(found).toContain("CONTRADICTION");
    const broken = result.checks.find(({ VERDICT }) => VERDICT === "CONTRADICTION");
    expect(broken?.EXPLANATION).toContain("with the other claims on these cells nothing is left");
    expect([broken?.OVERLAP_LOWER, broken?.OVERLAP_SHARE]).toEqual([null, "0"]);
    expect(recompute(result)).toEqual(
      result.derivations.map(({ OBS_VALUE, OBS_LOWER, OBS_UPPER }) => ({ OBS_VALUE, OBS_LOWER, OBS_UPPER })),
    );
  });

  it("flag figures that leave less than nothing of a flow that is stated, and narrow nothing by them", () => {
    const claims = [
      billion("0.5085", "2020"),
      billion("9.1", "2020", { INDICATOR: "EXPORTS" }),
      billion("5.9", "2020", { INDICATOR: "IMPORTS", qualifier: "APPROX" }),
    ];
    const result = run(claims);
    expect(verdicts(result, "TURNOVER")).toEqual([["CONTRADICTION", "SOURCE_ARITHMETIC"]]);
    expect(
      result.derivations.filter(({ OBS_KEY, OBS_UPPER }) => OBS_KEY.includes("IMPORTS") && OBS_UPPER?.startsWith("-")),
    ).toEqual([]);
  });

  it("flag a part that is more than its whole, and months that are more than the year", () => {
    expect(
      verdicts(run([billion("2.6", "2021"), billion("2.9", "2021", { PRODUCT: "AGRI_FOOD" })]), "PART_OF_WHOLE"),
    ).toEqual([["CONTRADICTION", "SOURCE_ARITHMETIC"]]);
    expect(verdicts(run([billion("2.6", "2021"), billion("2.9", "2021-01-01/P11M")]), "CUMULATIVE")).toEqual([
      ["CONTRADICTION", "SOURCE_ARITHMETIC"],
    ]);
    expect(run([billion("2.6", "2021"), billion("1.3", "2021", { PRODUCT: "AGRI_FOOD" })]).checks).toEqual([]);
  });

  it("note a series whose preferred values come from several reporters", () => {
    const result = run([billion("2.6", "2020", { REPORTER: "AZE" }), billion("2.9", "2021", { REPORTER: "RUS" })]);
    expect(verdicts(result, "MIXED_REPORTER")).toEqual([["NOT_COMPARABLE", "MIRROR"]]);
  });

  it("name a reporter once, by its name, and say where it is not said", () => {
    const places = [country("AZE", "Azerbaijan"), country("RUS", "Russia")];
    const catalogue = createCatalogue({ ...tradeCatalogue, places });
    const explanation = (rule: string, ...reporters: readonly (readonly [REPORTER: string, year: string])[]) =>
      run(
        reporters.map(([REPORTER, year], at) => billion(at === 0 ? "2.6" : "3.9", year, { REPORTER })),
        catalogue,
      ).checks.find(({ RULE }) => RULE === rule)?.EXPLANATION;
    const both = explanation("MIRROR", ["RUS", "2020"], ["_U", "2020"]);
    expect(both?.match(/"[^"]*" \([^)]*\)/g)?.toSorted(compareBytes)).toEqual([
      '"2.6 USD" (reported by Russia, 2020)',
      '"3.9 USD" (reporter not said, 2020)',
    ]);
    expect(both).toMatch(/2020\) and ".*2020\) are a CONTRADICTION/);
    expect(explanation("MIXED_REPORTER", ["JOINT", "2020"], ["_U", "2021"])).toContain(
      "of the reporters both sides jointly and one not said;",
    );
  });

  it("publish the sum of exports and imports where nobody states the turnover, and compare two ways to it", () => {
    const parts = [billion("0.8", "2021", { INDICATOR: "EXPORTS" }), billion("1.8", "2021", { INDICATOR: "IMPORTS" })];
    const sum = run(parts).observations.find(({ INDICATOR }) => INDICATOR === "TRADE_TURNOVER");
    expect(sum).toMatchObject({
      OBS_VALUE: "2600000000",
      OBS_LOWER: "2500000000",
      OBS_UPPER: "2700000000",
      OBS_STATUS: "I",
    });
    const both = run([...parts, billion("2.0", "2020", { source: february }), growth("50", "2021", { source: april })]);
    expect(verdicts(both, "TURNOVER")).toEqual([["CONTRADICTION", "DEFINITION"]]);
  });

  it("publish nothing that rests on a bound, an approximation or a contradiction", () => {
    expect(countImplied(billion("2.9", "2021"), growth("14.4", "2021"))).toBe(1);
    expect(countImplied(billion("2.9", "2021", { qualifier: "GT" }), growth("14.4", "2021"))).toBe(0);
    expect(countImplied(billion("2.9", "2021", { qualifier: "APPROX" }), growth("14.4", "2021"))).toBe(0);
    expect(countImplied(billion("2.9", "2021"), billion("3.9", "2021"), growth("14.4", "2021"))).toBe(0);
  });
});
