import { publishedOrder, type Observation } from "@sourcebook/model";
import { expect, test } from "vitest";
import { all } from "./collect.fixture.ts";
import { catalogue, contents } from "./contents.fixture.ts";
import { createLabels } from "./labels.ts";
import { wideTable } from "./wide.ts";

const labels = createLabels(catalogue);
async function wide(observations: readonly Observation[]) {
  const { table, ...rest } = await wideTable(observations, { frequency: "A", unit: "USD" }, labels);
  return { ...rest, table, rows: await all(table.rows) };
}
const level = contents.observations.find(({ OBS_VALUE }) => OBS_VALUE === "2900000000");
if (!level) throw new Error("the fixture has no level");

const inOrder = (observations: readonly Observation[]) => observations.toSorted(publishedOrder.observations);

const key = (product: string) => ["AZE", "RUS", "TRADE_TURNOVER", product, "T", "_U"];

test("has one row a series and one column a year, in order, with gaps", async () => {
  const { table, years, rows } = await wide(inOrder(contents.observations));
  expect(table.fields.slice(-2).map(({ name, type }) => [name, type])).toEqual([
    ["2020", "number"],
    ["2021", "number"],
  ]);
  expect(years).toEqual(["2020", "2021"]);
  expect(rows.map((row) => row.map((cell) => cell ?? ""))).toEqual([
    key("AGRI_FOOD").concat("Trade turnover, food and agricultural products, Azerbaijan and Russia", "", "1300000000"),
    key("_T").concat("Trade turnover, Azerbaijan and Russia", "2600000000", "2900000000"),
  ]);
});

test.each([
  [{ TRANSFORMATION: "DY" }, "a change, share or rank, not a level"],
  [{ UNIT_MEASURE: "EUR" }, "in another unit"],
  [{ FREQ: "Q" }, "for a period that is no calendar year"],
  [{ STATEMENT_TYPE: "FORECAST" }, "a forecast, target or potential"],
  [{ VALUE_BASIS: "DERIVED" }, "derived, not stated"],
  [{ QUALIFIER: "GT" }, "a bound or a range, not a value"],
  [{ OBS_STATUS: "U", CONFLICT_STATUS: "CONTRADICTION" }, "in conflict with another claim"],
] as const)("leaves out %o and says why", async (codes, reason) => {
  const { rows, leftOut } = await wide([{ ...level, ...codes }]);
  expect(rows).toEqual([]);
  expect(leftOut.map((each) => each.reason)).toEqual([reason]);
});

test("has a column for every year from the first to the last, those without any value included", async () => {
  const { years, table, rows } = await wide([{ ...level, TIME_PERIOD: "2018" }, level]);
  expect(years).toEqual(["2018", "2019", "2020", "2021"]);
  expect(table.fields.slice(-4).map(({ name }) => name)).toEqual(years);
  expect(rows.map((row) => row.slice(-4))).toEqual([["2900000000", null, null, "2900000000"]]);
});

test("keeps approximate values, and those whose period alone is unsure", async () => {
  expect((await wide([{ ...level, QUALIFIER: "APPROX" }])).rows).toHaveLength(1);
  expect((await wide([{ ...level, OBS_STATUS: "U" }])).leftOut).toEqual([]);
});
