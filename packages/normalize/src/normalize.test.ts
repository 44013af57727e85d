import { claimSchema, observationSchema } from "@sourcebook/model";
import { describe, expect, it } from "vitest";
import { catalogue, claimOf, sourceOf } from "./claims.fixture.ts";
import { normalize } from "./normalize.ts";
import { earlier, later, seedClaims } from "./seed.fixture.ts";

const { claims, observations, issues } = normalize([{ source: earlier }, { source: later }], seedClaims, catalogue);
const ranked = (id: string) => claims.find(({ CLAIM_ID }) => CLAIM_ID === id);

describe("normalize, on the two seed articles", () => {
  it("makes the twelve observations worked out by hand, and the one that they imply", () => {
    const rows = observations.map((row) =>
      [row.OBS_KEY, row.OBS_VALUE, row.OBS_LOWER, row.OBS_UPPER, row.QUALIFIER, row.OBS_STATUS]
        .concat([String(row.N_CLAIMS), String(row.N_INDEPENDENT), row.VINTAGE_DATE, row.CLAIM_ID, row.SOURCE])
        .map((cell) => cell ?? "")
        .join(" "),
    );
    expect(rows).toEqual([
      "A.AZE.RUS.TRADE_TURNOVER.AGRI_FOOD.GY.T.PT.ACTUAL._U.2021 3.4 3.35 3.45 EQ V 1 1 2022-02-17 C-adc764dae900a194 Azernews, 2022-02-17",
      "A.AZE.RUS.TRADE_TURNOVER.AGRI_FOOD.N.T.USD.ACTUAL._U.2020 1257000000 1208313194 1306240929 EQ I 0 0 2022-02-17  ",
      "A.AZE.RUS.TRADE_TURNOVER.AGRI_FOOD.N.T.USD.ACTUAL._U.2021 1300000000 1250000000 1350000000 EQ V 1 1 2022-02-17 C-8623633abd0f2fe5 Azernews, 2022-02-17",
      "A.AZE.RUS.TRADE_TURNOVER._T.GY.T.PT.ACTUAL._U.2021 14.4 14.35 14.45 EQ V 1 1 2022-02-17 C-99f17941e4284d4f Azernews, 2022-02-17",
      "A.AZE.RUS.TRADE_TURNOVER._T.N.T.USD.ACTUAL._U.2020 2600000000 2550000000 2650000000 EQ V 1 1 2021-11-22 C-e47e1ae8409c7435 Azernews, 2021-11-22",
      "A.AZE.RUS.TRADE_TURNOVER._T.N.T.USD.ACTUAL._U.2021 2900000000 2850000000 2950000000 EQ V 1 1 2022-02-17 C-d01edfc2aa94cb32 Azernews, 2022-02-17",
      "A.RUS.AZE.TRADE_TURNOVER._T.RK.T.RANK.ACTUAL._U.2020 3 3 3 EQ V 1 1 2021-11-22 C-1f042d2efd1093b6 Azernews, 2021-11-22",
      "I.AZE.RUS.DOCUMENTS.ROAD_MAPS.N.LE.NUMBER.ACTUAL._U.2021-11-22 6 6 6 EQ U 2 1 2021-11-22 C-f705ad9bb7c0d502 Azernews, 2021-11-22",
      "I.AZE.RUS.DOCUMENTS._T.N.LE.NUMBER.ACTUAL._U.2021-11-22 230 230  GT U 2 1 2021-11-22 C-a31baeb17f431e38 Azernews, 2021-11-22",
      "I.AZE.RUS.INVESTMENT._T.N.LE.USD.ACTUAL._U.2022-02-17 1200000000 1150000000 1250000000 EQ U 1 1 2022-02-17 C-162aa0525aba3c8d Azernews, 2022-02-17",
      "I.RUS.AZE.COMPANIES.APPLICANTS.N.LE.NUMBER.ACTUAL._U.2022-02-17 14 14 14 EQ U 1 1 2022-02-17 C-1fbac287e56c68ef Azernews, 2022-02-17",
      "I.RUS.AZE.INVESTMENT._T.N.LE.USD.ACTUAL._U.2022-02-17 6000000000 6000000000  GT U 1 1 2022-02-17 C-e7b4c68ad1fe358e Azernews, 2022-02-17",
      "_U.AZE.RUS.EXPORTS.TOMATOES.RK.T.RANK.ACTUAL._U._X 1 1 1 EQ U 1 1 2021-11-22 C-a791590107b065b0 Azernews, 2021-11-22",
    ]);
    expect(issues).toEqual([]);
  });

  it("finds the two repeated sentences and ranks their claims", () => {
    const [papers, maps] = ["I.AZE.RUS.DOCUMENTS._T", "I.AZE.RUS.DOCUMENTS.ROAD_MAPS"].map(
      (stem) => `${stem}.N.LE.NUMBER.ACTUAL._U.2021-11-22`,
    );
    expect(ranked("C-a31baeb17f431e38")).toMatchObject({
      OBS_KEY: papers,
      DUPLICATE_OF: null,
      RANK: "preferred",
      RANK_REASON: "EARLIEST_DOCUMENT",
    });
    expect(ranked("C-cd89cdbbb562839d")).toMatchObject({
      OBS_KEY: papers,
      DUPLICATE_OF: "C-a31baeb17f431e38",
      RANK: "normal",
      RANK_REASON: "DUPLICATE",
      TIME_PERIOD: "2022-02-17",
    });
    expect(ranked("C-5e58d84ae04041da")).toMatchObject({
      OBS_KEY: maps,
      DUPLICATE_OF: "C-f705ad9bb7c0d502",
      RANK: "normal",
      RANK_REASON: "DUPLICATE",
    });
    const others = claims.filter(({ INDICATOR }) => INDICATOR !== "DOCUMENTS");
    expect(others.map(({ RANK, RANK_REASON }) => `${RANK} ${RANK_REASON}`)).toEqual(
      Array.from({ length: 10 }, () => "preferred ONLY_CLAIM"),
    );
  });

  it("leaves every column that parsing fills as it was", () => {
    const later = { OBS_KEY: null, DUPLICATE_OF: null, RANK: null, RANK_REASON: null };
    expect(claims.map((claim) => Object.assign({}, claim, later))).toEqual(seedClaims);
  });

  it("says of each value what its sentence does not state", () => {
    expect(observations.map(({ INFERRED }) => INFERRED)).toEqual([
      "REF_AREA;COUNTERPART_AREA",
      "REF_AREA;COUNTERPART_AREA",
      "REF_AREA;COUNTERPART_AREA",
      "REF_AREA;COUNTERPART_AREA",
      null,
      "REF_AREA;COUNTERPART_AREA",
      null,
      "REF_AREA;COUNTERPART_AREA;TIME_PERIOD",
      "REF_AREA;COUNTERPART_AREA;TIME_PERIOD",
      "TIME_PERIOD",
      "TIME_PERIOD",
      "TIME_PERIOD",
      "REF_AREA;COUNTERPART_AREA;TIME_PERIOD",
    ]);
  });

  it("prefers all thirteen, as no two differ in their reporter alone", () => {
    expect(observations.map(({ PREFERRED }) => PREFERRED)).toEqual(observations.map(() => true));
  });

  it("gives rows with the columns of the published tables, in their order", () => {
    for (const row of observations) {
      expect(Object.keys(observationSchema.parse(row))).toEqual(Object.keys(row));
      expect(Object.keys(row)).toEqual(Object.keys(observationSchema.shape));
    }
    for (const row of claims) expect(claimSchema.parse(row)).toEqual(row);
  });
});

describe("normalize", () => {
  const source = sourceOf("one");
  const run = (...parts: readonly Omit<Parameters<typeof claimOf>[0], "source">[]) =>
    normalize(
      [{ source }],
      parts.map((part) => claimOf({ source, ...part })),
      catalogue,
    );

  it("makes no observation of a claim whose areas or product cannot be told", () => {
    const result = run({ start: 1, COUNTERPART_AREA: "_X" }, { start: 2, REF_AREA: "_X" }, { start: 3, PRODUCT: "_O" });
    expect(result.observations).toEqual([]);
    expect(result.claims.map(({ OBS_KEY, RANK, RANK_REASON }) => [OBS_KEY, RANK, RANK_REASON])).toEqual(
      Array.from({ length: 3 }, () => [null, null, null]),
    );
    expect(result.issues).toEqual([]);
  });

  it("reports a product that the catalogue does not have", () => {
    const result = run({ start: 1, PRODUCT: "WIDGETS" });
    expect(result.observations).toEqual([]);
    expect(result.issues).toEqual([{ code: "UNKNOWN_PRODUCT", words: "WIDGETS", at: { document: source.DOC_ID } }]);
  });

  it("keeps a contradicting claim beside the preferred one and averages nothing", () => {
    const result = run(
      { start: 1, quantity: { value: "2.9" } },
      { start: 2, quantity: { value: "3.15", decimals: 2 } },
    );
    expect(result.observations).toMatchObject([
      { OBS_VALUE: "3150000000", N_CLAIMS: 2, N_INDEPENDENT: 1, CONFLICT_STATUS: "CONTRADICTION", OBS_STATUS: "U" },
    ]);
    expect(result.claims.map(({ RANK, RANK_REASON }) => [RANK, RANK_REASON])).toEqual([
      ["normal", "MORE_DIGITS"],
      ["preferred", "MORE_DIGITS"],
    ]);
  });

  it("gives a range both its ends in base units", () => {
    const quantity = { value: "4", valueTo: "5.5", decimals: 1, qualifier: "BETWEEN" } as const;
    expect(run({ start: 1, quantity }).observations).toMatchObject([
      { OBS_VALUE: "4000000000", OBS_VALUE_TO: "5500000000", OBS_LOWER: "3500000000", OBS_UPPER: "5550000000" },
    ]);
  });

  it("computes base units exactly, however large or small", () => {
    const values = [
      { value: "0.1", mult: 24 },
      { value: "1.15", mult: 2 },
      { value: "25", mult: -2 },
    ].map((quantity) => run({ start: 1, quantity }).observations[0]?.OBS_VALUE);
    expect(values).toEqual(["100000000000000000000000", "115", "0.25"]);
  });

  it("throws on a claim of a document that is not given", () => {
    const stray = claimOf({ source: sourceOf("two"), start: 1 });
    expect(() => normalize([{ source }], [stray], catalogue)).toThrow(/no such document/);
  });
});
