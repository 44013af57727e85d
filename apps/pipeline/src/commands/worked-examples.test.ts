import { normalize, type Normalized } from "@sourcebook/normalize";
import { documentFromLine, parse } from "@sourcebook/parse";
import { describe, expect, test } from "vitest";
import { repositoryCatalogue } from "../fixtures/golden-case.fixture.ts";

// Articles written for these tests, with the figures of the eight worked examples of reconciliation, from text to verdict.

const catalogue = await repositoryCatalogue();

type Article = readonly [published: string, text: string];

/** What articles add up to. Every number in them has to be read. */
function reconcile(...articles: readonly Article[]): Normalized {
  const documents = articles.map(([published, text], index) => {
    const { document, issues } = documentFromLine({ id: `article-${index}`, text, published }, {});
    if (!document) throw new Error(`article ${index} cannot be read: ${JSON.stringify(issues)}`);
    return document;
  });
  const read = documents.map((document) => parse(document, catalogue));
  expect(read.flatMap(({ refusals }) => refusals.map(({ EXACT }) => EXACT))).toEqual([]);
  const claims = read.flatMap((each) => each.claims);
  return normalize(documents, claims, catalogue);
}

const verdicts = ({ checks }: Normalized): readonly string[] =>
  checks.map(({ RULE, VERDICT, REASON_CODE }) => [RULE, VERDICT, REASON_CODE ?? "-"].join(" ")).toSorted();
const cells = ({ observations }: Normalized): readonly string[] =>
  observations.map((row) =>
    [row.INDICATOR, row.TRANSFORMATION, row.TIME_PERIOD, row.OBS_VALUE, row.OBS_STATUS, row.CONFLICT_STATUS].join(" "),
  );

/** Lower and upper end of what a kind of derivation leaves of a cell, each row of it. */
const derived = ({ derivations }: Normalized, kind: string, key: string) =>
  derivations
    .filter(({ KIND, OBS_KEY }) => KIND === kind && OBS_KEY.includes(key))
    .map(({ OBS_LOWER, OBS_UPPER }) => [OBS_LOWER, OBS_UPPER]);

const OF_2020: Article = [
  "2021-03-01",
  "Trade turnover between Azerbaijan and Russia amounted to $2.6 billion in 2020, Azerbaijani Economy Minister Mikayil Jabbarov said.",
];
const OF_2021: Article = [
  "2022-02-17",
  "Trade turnover between Azerbaijan and Russia grew by 14.4 percent in 2021 and reached $2.9 billion, Azerbaijani Economy Minister Mikayil Jabbarov said.",
];

test("W1: 2.9 billion at growth of 14.4 percent and 2.6 billion the year before pin each other", () => {
  const result = reconcile(OF_2020, OF_2021);
  expect(verdicts(result)).toEqual(["GROWTH CONSISTENT ROUNDING"]);
  expect(result.checks[0]?.EXPLANATION).toContain("2020 in [2.550, 2.580] and 2021 in [2.916, 2.950] billion USD");
  expect(derived(result, "TIGHTENED", ".2020")).toEqual([["2550000000", "2579798864"]]);
  expect(derived(result, "TIGHTENED", ".2021")).toEqual([["2915925000", "2950000000"]]);
  expect(cells(result)).toEqual([
    "TRADE_TURNOVER GY 2021 14.4 V CONSISTENT",
    "TRADE_TURNOVER N 2020 2600000000 V CONSISTENT",
    "TRADE_TURNOVER N 2021 2900000000 V CONSISTENT",
  ]);
});

test("W2: the food trade of 2020, which nobody states, is implied; its share comes from the tightened total", () => {
  const result = reconcile(OF_2020, [
    OF_2021[0],
    `${OF_2021[1]} Trade in agri-food products between Azerbaijan and Russia grew by 3.4 percent in 2021 and amounted to $1.3 billion, Azerbaijani Economy Minister Mikayil Jabbarov said.`,
  ]);
  const implied = result.observations.filter(({ VALUE_BASIS }) => VALUE_BASIS === "DERIVED");
  expect(implied).toMatchObject([
    {
      PRODUCT: "AGRI_FOOD",
      TIME_PERIOD: "2020",
      OBS_VALUE: "1257000000",
      OBS_LOWER: "1208313194",
      OBS_UPPER: "1306240929",
      OBS_STATUS: "I",
    },
  ]);
  expect(derived(result, "SHARE", "AGRI_FOOD")).toEqual([["42.37288135", "46.29748708"]]);
});

test("W3: the same official says more than 12 percent and 3 billion two months later", () => {
  const result = reconcile(OF_2020, OF_2021, [
    "2022-04-26",
    "Trade turnover between Azerbaijan and Russia grew by more than 12 percent in 2021 and reached $3 billion, Azerbaijani Economy Minister Mikayil Jabbarov said.",
  ]);
  expect(verdicts(result)).toEqual([
    "GROWTH CONSISTENT ROUNDING",
    "SAME_KEY CONSISTENT ROUNDING",
    "SAME_KEY TENSION REVISION",
  ]);
  expect(cells(result)).toContain("TRADE_TURNOVER GY 2021 12 U TENSION");
  const rates = result.revisions.filter(({ OBS_KEY }) => OBS_KEY.includes(".GY."));
  expect(rates.map(({ OBS_VALUE, VALID_FROM, VALID_TO, CAUSE }) => [OBS_VALUE, VALID_FROM, VALID_TO, CAUSE])).toEqual([
    ["14.4", "2022-02-17", "2022-04-26", "NEW"],
    ["12", "2022-04-26", null, "REVISION"],
  ]);
});

test("W4: eleven months with their change and parts, and what the year leaves for December", () => {
  const result = reconcile(
    [
      "2021-12-20",
      "Trade turnover between Azerbaijan and Russia amounted to $2.6 billion in January-November 2021, compared to $2.4 billion in January-November 2020, the State Customs Committee said. " +
        "It rose by $238.5 million in January-November 2021. " +
        "Exports of Azerbaijan to Russia amounted to $802.2 million and imports of Azerbaijan from Russia to $1.8 billion in January-November 2021.",
    ],
    [
      "2022-02-17",
      "Trade turnover between Azerbaijan and Russia amounted to $2.6 billion in 2020 and $2.9 billion in 2021, the State Customs Committee said. The trade turnover grew by 14.4 percent in 2021.",
    ],
  );
  expect(verdicts(result)).toEqual([
    "CHANGE CONSISTENT ROUNDING",
    "GROWTH CONSISTENT ROUNDING",
    "SAME_DIGITS NOT_COMPARABLE PERIOD",
    "TURNOVER CONSISTENT ROUNDING",
  ]);
  expect(derived(result, "TIGHTENED", "TURNOVER._T.N.T.USD.ACTUAL._U.2020-01-01/P11M")).toEqual([
    ["2350000000", "2411550000"],
  ]);
  expect(derived(result, "GROWTH", "2021-01-01/P11M")).toEqual([["9.887831477", "10.15106383"]]);
  expect(derived(result, "DIFFERENCE", ".2020-12")).toEqual([["138450000", "229798863.2"]]);
  expect(derived(result, "DIFFERENCE", ".2021-12")).toEqual([["265925000", "361550000"]]);
});

test("W5: the customs of the two sides report 4 and 1.96 billion; each stands under its reporter", () => {
  const result = reconcile(
    [
      "2015-02-10",
      "According to the Russian customs service, trade turnover between Azerbaijan and Russia amounted to $4 billion in 2014.",
    ],
    [
      "2015-02-12",
      "According to the State Customs Committee of Azerbaijan, trade turnover between Azerbaijan and Russia amounted to $1.96 billion in 2014.",
    ],
  );
  expect(verdicts(result)).toEqual(["MIRROR CONTRADICTION MIRROR"]);
  expect(result.checks[0]?.EXPLANATION).toContain("their ratio is [1.781, 2.302]");
  expect(result.observations.map(({ REPORTER, OBS_VALUE, OBS_STATUS }) => [REPORTER, OBS_VALUE, OBS_STATUS])).toEqual([
    ["AZE", "1960000000", "D"],
    ["RUS", "4000000000", "D"],
  ]);
});

describe("W6: the arithmetic of one article", () => {
  const quarter = "in the first quarter of 2015";

  test("a gap of 2.7 between 4 and 1.96 billion is flagged, and nothing is corrected", () => {
    const result = reconcile([
      "2015-05-10",
      "Exports of Azerbaijan to Russia amounted to $4 billion in 2014, and imports of Azerbaijan from Russia amounted to $1.96 billion in 2014. The trade surplus of Azerbaijan with Russia amounted to $2.7 billion in 2014.",
    ]);
    expect(verdicts(result)).toEqual(["BALANCE CONTRADICTION SOURCE_ARITHMETIC"]);
    expect(result.checks[0]).toMatchObject({ RIGHT_LOWER: "1535000000", RIGHT_UPPER: "2545000000" });
    expect(cells(result)).toContain("TRADE_BALANCE N 2014 2700000000 U CONTRADICTION");
  });

  test("a gap of 311 between 707 and 396.06 million comes out", () => {
    const result = reconcile([
      "2015-05-10",
      `Exports of Azerbaijan to Russia amounted to $707 million ${quarter}, and imports of Azerbaijan from Russia amounted to $396.06 million ${quarter}. The trade surplus of Azerbaijan with Russia amounted to $311 million ${quarter}.`,
    ]);
    expect(verdicts(result)).toEqual(["BALANCE CONSISTENT ROUNDING"]);
    expect(result.checks[0]).toMatchObject({ RIGHT_LOWER: "310435000", RIGHT_UPPER: "311445000" });
  });
});

test("W7: 6.3 billion invested two months later satisfies 'more than 6 billion'; both cells stay", () => {
  const result = reconcile(
    ["2022-02-17", "Russia has invested more than $6 billion in Azerbaijan."],
    ["2022-04-26", "Russia has invested $6.3 billion in Azerbaijan."],
  );
  expect(verdicts(result)).toEqual(["STOCK_BOUND CONSISTENT -"]);
  expect(
    result.observations.map(({ TIME_PERIOD, QUALIFIER, OBS_VALUE }) => [TIME_PERIOD, QUALIFIER, OBS_VALUE]),
  ).toEqual([
    ["2022-02-17", "GT", "6000000000"],
    ["2022-04-26", "EQ", "6300000000"],
  ]);
});

test("W8: equal digits of a year and of eleven months are two cells", () => {
  const result = reconcile(OF_2020, [
    "2021-12-20",
    "Trade turnover between Azerbaijan and Russia amounted to $2.6 billion in January-November 2021, Azerbaijani Economy Minister Mikayil Jabbarov said.",
  ]);
  expect(verdicts(result)).toEqual(["SAME_DIGITS NOT_COMPARABLE PERIOD"]);
  expect(cells(result)).toEqual([
    "TRADE_TURNOVER N 2020 2600000000 V NONE",
    "TRADE_TURNOVER N 2021-01-01/P11M 2600000000 V NONE",
  ]);
});
