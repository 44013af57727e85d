import { createCatalogue } from "@sourcebook/model";
import { expect, it } from "vitest";
import { claimOf } from "./claims.fixture.ts";
import { february, run, tradeCatalogue } from "./trade.fixture.ts";

// "Exports of tomatoes rose 20 percent in volume, to 6,000 tonnes, and 40 percent in value, to $7 million."

const catalogue = createCatalogue({
  ...tradeCatalogue,
  indicators: tradeCatalogue.indicators.map((each) =>
    each.id === "EXPORTS" ? { ...each, units: ["currency", "physical"] } : each,
  ),
  units: [
    { code: "t", label: "Tonnes", kind: "physical", standard: "UCUM" },
    { code: "USD", label: "US dollar", kind: "currency", standard: "ISO 4217" },
  ],
});
let start = 0;
const exports = (value: string, unit: string, more: Partial<Parameters<typeof claimOf>[0]> = {}) =>
  claimOf({
    source: february,
    start: (start += 100),
    INDICATOR: "EXPORTS",
    TIME_PERIOD: "2021",
    ...more,
    quantity: { value, unit, mult: 0, decimals: 0, qualifier: "EQ" },
  });
const growth = (value: string, unit: string) => exports(value, unit, { TRANSFORMATION: "GY" });
const levels = (claims: Parameters<typeof run>[0]) =>
  run(claims, catalogue)
    .observations.filter(({ TRANSFORMATION, TIME_PERIOD }) => TRANSFORMATION === "N" && TIME_PERIOD === "2020")
    .map(({ UNIT_MEASURE, OBS_VALUE }) => `${OBS_VALUE} ${UNIT_MEASURE}`);

it("growth in tonnes and growth in money are two cells, and contradict nothing", () => {
  const { observations, checks } = run([growth("20", "PT_VOLUME"), growth("40", "PT")], catalogue);
  expect(observations.map(({ UNIT_MEASURE, OBS_VALUE }) => `${OBS_VALUE} ${UNIT_MEASURE}`)).toEqual([
    "40 PT",
    "20 PT_VOLUME",
  ]);
  expect(checks).toEqual([]);
});

it("each implies the level of its own kind a year before", () => {
  const both = [exports("6000", "t"), exports("7000000", "USD"), growth("20", "PT_VOLUME"), growth("40", "PT")];
  expect(levels(both)).toEqual(["5000000 USD", "5000 t"]);
});

it("growth in money says nothing of tonnes, nor growth in tonnes of money", () => {
  expect(levels([exports("6000", "t"), growth("40", "PT")])).toEqual([]);
  expect(levels([exports("7000000", "USD"), growth("20", "PT_VOLUME")])).toEqual([]);
});

it("growth that follows from tonnes is growth by volume", () => {
  const { derivations } = run([exports("6000", "t"), exports("5000", "t", { TIME_PERIOD: "2020" })], catalogue);
  expect(derivations.map(({ OBS_KEY }) => OBS_KEY).filter((key) => key.includes(".GY."))).toEqual([
    "A.AZE.RUS.EXPORTS._T.GY.T.PT_VOLUME.ACTUAL._U.2021",
  ]);
});
