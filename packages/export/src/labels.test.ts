import { expect, test } from "vitest";
import { catalogue } from "./contents.fixture.ts";
import { createLabels } from "./labels.ts";
import { periodWords } from "./period-words.ts";

const labels = createLabels(catalogue);
const turnover = {
  REF_AREA: "AZE",
  COUNTERPART_AREA: "RUS",
  INDICATOR: "TRADE_TURNOVER",
  PRODUCT: "AGRI_FOOD",
  TRANSFORMATION: "N",
  FLOW_STOCK_ENTRY: "T",
  REPORTER: "_U",
};

test.each([
  [{}, "Trade turnover, food and agricultural products, Azerbaijan and Russia"],
  [{ PRODUCT: "_T" }, "Trade turnover, Azerbaijan and Russia"],
  [{ PRODUCT: "_T", COUNTERPART_AREA: "WLD" }, "Trade turnover, Azerbaijan, counterpart World"],
  [{ PRODUCT: "_T", COUNTERPART_AREA: "_Z" }, "Trade turnover, Azerbaijan"],
  [{ PRODUCT: "_T", TRANSFORMATION: "RK" }, "Trade turnover, Azerbaijan, counterpart Russia"],
  [{ INDICATOR: "INVESTMENT", PRODUCT: "_T" }, "Investment, flow, Azerbaijan in Russia"],
  [{ INDICATOR: "INVESTMENT", PRODUCT: "_T", FLOW_STOCK_ENTRY: "LE" }, "Investment, Azerbaijan in Russia"],
  [{ REPORTER: "RUS", PRODUCT: "_T" }, "Trade turnover, Azerbaijan and Russia, reported by Russia"],
  [{ REPORTER: "JOINT", PRODUCT: "_T" }, "Trade turnover, Azerbaijan and Russia, reported by both sides jointly"],
  [{ INDICATOR: "NEW", REF_AREA: "XYZ" }, "NEW, food and agricultural products, XYZ, counterpart Russia"],
])("words the series %o", (codes, words) => {
  expect(labels.series({ ...turnover, ...codes })).toBe(words);
});

test.each([
  ["2021", "2021"],
  ["2021-S1", "first half of 2021"],
  ["2021-Q3", "quarter 3 of 2021"],
  ["2021-07", "July 2021"],
  ["2021-07-03", "3 July 2021"],
  ["2021-01-01/P11M", "January to November 2021"],
  ["2020-11-01/P4M", "November 2020 to February 2021"],
  ["_X", "not stated"],
])("words the period %s", (code, words) => {
  expect(periodWords(code)).toBe(words);
});
