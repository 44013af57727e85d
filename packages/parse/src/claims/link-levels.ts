import { isByVolume, isLevelOfVolume, ofLevel } from "./by-volume.ts";
import type { Finding } from "./finding.ts";
import { isCue } from "./items/item.ts";
import type { Reading } from "./reading.ts";

/**
 * A growth rate, a share or a rank belongs to the level of the same series in its sentence: the next one, else the one before. One by
 * volume belongs to tonnes, and one that belongs to tonnes is one by volume.
 */
export function linkLevels(reading: Reading, findings: readonly Finding[]): Finding[] {
  return findings.map((finding, i) => {
    if (finding.bound.role.measure === "level") return finding;
    const isLevel = (other: Finding): boolean => isLevelOf(reading, finding, other);
    const next = findings.findIndex((other, j) => j > i && isLevel(other));
    const at = next >= 0 ? next : findings.findLastIndex((other, j) => j < i && isLevel(other));
    const level = findings[at];
    if (!level) return finding;
    const linked = { ...finding, level: at };
    const isSure = isReached(reading, finding, level) || !isInMoneyToo(reading, findings.filter(isLevel));
    return isSure ? ofLevel(reading, linked, level) : linked;
  });
}

const isLevelOf = ({ catalogue }: Reading, finding: Finding, other: Finding): boolean =>
  other.bound.role.measure === "level" &&
  !other.bound.role.prior &&
  other.bound.topic.indicator.id === finding.bound.topic.indicator.id &&
  other.product.code === finding.product.code &&
  (!isByVolume(finding) || isLevelOfVolume(other, catalogue));

/** "fell 12 percent to (5,000 tonnes)" */
const isReached = ({ items }: Reading, { bound }: Finding, level: Finding): boolean => {
  const between = items.slice(bound.at + 1, level.bound.at);
  return isCue(between.at(-1), "to") && !between.some(({ type }) => type === "quantity");
};

/** "earned $3 million from exporting 5,000 tonnes, a rise of 12 percent": of which of the two? */
const isInMoneyToo = ({ catalogue }: Reading, levels: readonly Finding[]): boolean =>
  levels.some((each) => !isLevelOfVolume(each, catalogue));
