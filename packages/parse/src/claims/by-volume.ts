import { byVolume, type Catalogue, isVolume } from "@sourcebook/model";
import type { Bound } from "./bound.ts";
import type { Finding } from "./finding.ts";
import { isCue } from "./items/item.ts";
import { kindOf } from "./items/unit-kind.ts";
import type { Money } from "./money.ts";
import type { Reading } from "./reading.ts";

/** "22 percent in volume": the unit of a rate of trade, whose words may say that it is one by volume. */
export const withVolumeTold = (reading: Reading, bound: Bound, money: Money): Money =>
  isRateOfTrade(bound) && measureTold(reading, bound.at) === "volume" ? inVolume(money) : money;

/** "up 12 percent to 5,000 tonnes": a rate of trade whose words do not tell what was measured, is one of the level that it belongs to. */
export function ofLevel(reading: Reading, finding: Finding, level: Finding): Finding {
  if (!isRateOfTrade(finding.bound) || !isLevelOfVolume(level, reading.catalogue)) return finding;
  return measureTold(reading, finding.bound.at) === null ? { ...finding, unit: inVolume(finding.unit) } : finding;
}

/** Is a level of trade in tonnes, cubic metres or the like? */
export const isLevelOfVolume = ({ bound, unit }: Finding, catalogue: Catalogue): boolean =>
  isVolume(bound.topic.indicator, catalogue.unit(unit.unit));

const UNITS: ReadonlySet<string | null> = new Set(["PT", "TIMES"].map(byVolume));

/** Is it a rate by volume? */
export const isByVolume = ({ unit }: Finding): boolean => UNITS.has(unit.unit);

/** "rose 22 percent in volume and 45 percent in value" */
export const isOneByVolume = (one: Finding, other: Finding): boolean => isByVolume(one) !== isByVolume(other);

const inVolume = (money: Money): Money => {
  const unit = byVolume(money.unit);
  return unit === null ? money : { unit, unitBasis: "INFERRED" };
};

/** Trade between areas is measured in money first; all rates of what money does not measure are of one kind. */
const isRateOfTrade = ({ role, topic: { indicator } }: Bound): boolean =>
  (role.measure === "growth" || role.measure === "share") &&
  indicator.pair !== "none" &&
  indicator.units.includes("currency");

/** What the words beside a number say that was measured; null where they do not tell. */
function measureTold(reading: Reading, at: number): Measure | null {
  const { text, start, items } = reading;
  const [previous, quantity, next] = [
    items.findLastIndex((item, i) => i < at && item.type === "quantity"),
    items[at],
    items.find((item, i) => i > at && item.type === "quantity"),
  ];
  if (!quantity) return null;
  const behind = text.slice(quantity.end, Math.min(next?.start ?? text.length, quantity.end + REACH));
  const ahead = text.slice(items[previous]?.end ?? start, quantity.start);
  return toldBehind(reading, behind) ?? toldAhead(reading, ahead) ?? toldBefore(reading, previous, at);
}

type Measure = "volume" | "value";
/** Characters behind a number in which words may tell what was measured. */
const REACH = 60;

/** "(22 percent) more in volume" */
function toldBehind({ language: { claims } }: Reading, behind: string): Measure | null {
  if (claims.measures.volume.behind.test(behind)) return "volume";
  return claims.measures.value.behind.test(behind) ? "value" : null;
}

/** "by volume, exports rose (22 percent)" */
function toldAhead({ language: { claims } }: Reading, ahead: string): Measure | null {
  const [volume, value] = [ahead.search(claims.measures.volume.ahead), ahead.search(claims.measures.value.ahead)];
  if (volume === value) return null;
  return volume > value ? "volume" : "value";
}

/** "exports rose 3 percent in volume and imports 2 percent"; not "and 2 percent to $5 million" */
function toldBefore(reading: Reading, previous: number, at: number): Measure | null {
  const { items, catalogue } = reading;
  const isRate = kindOf(catalogue, items[previous]) === "percent" && kindOf(catalogue, items[at]) === "percent";
  return isRate && !isCue(items[at + 1], "to") ? measureTold(reading, previous) : null;
}
