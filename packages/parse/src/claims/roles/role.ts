import type { Role, Topic } from "../bound.ts";
import {
  type ChangeItem,
  changeBeforeLevel,
  isChange,
  isChangeNoun,
  isChangeVerb,
  isGapped,
  isJoined,
  leftCues,
  previousQuantity,
} from "../items/before-number.ts";
import { stopBetween, wordsBetween } from "../items/gap.ts";
import { type CueItem, isCue } from "../items/item.ts";
import { kindOf } from "../items/unit-kind.ts";
import type { Reading } from "../reading.ts";
import { isRevised } from "../statements/revision.ts";
import { isExpected } from "../statements/statement.ts";
import { beatenAt } from "../times/share-times.ts";
import { topicOfExcess } from "../topics/topic-of-excess.ts";
import { isShareOfMember } from "../topics/topic-of-partners.ts";
import { isIndefinite } from "../topics/topic.ts";
import { adverbBehind, changeBehind, changeBeside, isAlternative } from "./change-beside.ts";
import { isBehindLevel, isBesideChange, isChangeGloss, isConversion, isShareOfList, isUntold } from "./gloss.ts";
import { isInfinitive } from "./infinitive.ts";
import { leadsToMore } from "./level-and-more.ts";
import { comparesTopics, isPrior } from "./prior.ts";
import { comparedMember, isInPercentList, isInShareList } from "./share-list.ts";

/** The role of the quantity at index `at`; null where its words do not tell one. `before` is the role of the quantity before it. */
export function roleOf(reading: Reading, at: number, topic: Topic, before: Role | null): Role | null {
  const quantity = reading.items[at];
  if (quantity?.type !== "quantity") return null;
  const rule = quantity.mention.rule;
  switch (kindOf(reading.catalogue, quantity)) {
    case "rank":
      return { measure: "rank", prior: false, sign: 1, rule };
    case "percent":
    case "points":
      return roleOfPercent(reading, at, topic, before);
    case "multiple":
      return roleOfMultiple(reading, at, topic, before) ?? { measure: "growth", prior: false, sign: 1, rule };
    default:
      return roleOfAmount(reading, at, topic, before);
  }
}

function roleOfPercent(reading: Reading, at: number, topic: Topic, before: Role | null): Role | null {
  const left = leftCues(reading, at);
  const isRate = topic.indicator.entry === "_Z" || topic.indicator.units.includes("percent");
  const prior = isPrior(reading, at, left, before);
  const change = changeBeside(reading, at, left);
  const byAmount = left.find((cue) => isCue(cue, "by", "to", "from"));
  if (isRate && !(change && (isCue(byAmount, "by") || isChangeNoun(change)))) {
    return { measure: "level", prior, sign: 1, rule: (linkOf(left) ?? change)?.rule ?? nameRule(topic) };
  }
  if (isSigned(reading, at)) return { measure: "growth", prior: false, sign: 1, rule: nameRule(topic) };
  const isOfAmount = before?.measure === "level" && (isShareOfList(reading, at) || isShareOfAmount(reading, at, left));
  if (isOfAmount || isInShareList(reading, at) || isShareOfMember(reading, at))
    return { measure: "share", prior: false, sign: 1, rule: nameRule(topic) };
  const share = shareBeside(reading, at, left);
  // "accounted for exports (30 percent more than in 2020)"
  const isBehind = changeBehind(reading, at) !== undefined && share !== undefined && left.includes(share);
  // "accounted for by an increase of 7 percent"
  const isOfNoun = isChangeNoun(change) && reading.items.indexOf(change) === at - 2 && !isCue(left[0], "from", "to");
  const isOfChange = isBehind || isOfNoun;
  if (share && !isOfChange && !isCue(left[0], "by")) return { measure: "share", prior, sign: 1, rule: share.rule };
  // "accounting for 32 percent, followed by Japan with 7 percent"
  if (
    before?.measure === "share" &&
    isCue(reading.items[at - 1], "with", "in") &&
    reading.items[at - 2]?.type === "place"
  )
    return before;
  if (before?.measure === "share" && comparedMember(reading, at)) return before;
  if (before?.measure === "share" && isShareBefore(reading, at, left)) return { ...before, prior: true };
  // "fell from 20 percent in 2020 to 18 percent"
  if (before?.measure === "share" && before.prior && isCue(left[0], "to")) return { ...before, prior: false };
  // "owes to a 12 percent growth in exports"
  const reached = changeBehind(reading, at) ? undefined : rateReached(reading, at, topic, left);
  if (reached !== undefined) return reached;
  if (change && !isOfAnother(reading, change, topic) && !isInAnother(reading, at, change, topic)) {
    return { measure: "growth", prior: false, sign: signOf(change, topic), rule: change.rule };
  }
  const beaten = beatenBy(reading, at);
  if (beaten) return { measure: "growth", prior: false, sign: 1, rule: beaten.rule };
  if (!change && before?.measure === "growth" && isGapped(reading, at)) return { ...before, prior: false };
  const goesOn = change || before?.measure !== "level" ? undefined : changeBeforeLevel(reading, at);
  if (goesOn) return { measure: "growth", prior: false, sign: signOf(goesOn, topic), rule: goesOn.rule };
  // "a rise was seen in wine (12 percent), nuts (9 percent)"
  if (!change && before?.measure === "growth" && isInPercentList(reading, at)) return before;
  if (change || !before || before.measure === "level" || !isJoined(reading, at)) return null;
  // "up $54 million (50 million euros), or 8 percent"
  return before.measure === "difference" ? { ...before, measure: "growth" } : before;
}

/** "up from 30 percent", "compared with 30 percent in 2020"; not "with 30 percent in Armenia's", "with 30 percent growth" */
function isShareBefore(reading: Reading, at: number, [nearest]: readonly CueItem[]): boolean {
  if (isCue(nearest, "from")) return true;
  const [lead, other] = reading.items.slice(at + 1);
  const isOfAnotherWhole = isCue(lead, "in", "of") && other?.type === "place";
  return isCue(nearest, "base") && !isOfAnotherWhole && !changeBehind(reading, at);
}

/**
 * "growth slowed to 4 percent from 4.9 percent": a rate that is reached has the sign of the growth, not of its own change.
 * Null where nothing says that the rate is one of growth; undefined where no rate is reached.
 */
function rateReached(reading: Reading, at: number, topic: Topic, left: readonly CueItem[]): Role | null | undefined {
  const { text, items } = reading;
  const [quantity, nearest] = [items[at], left[0]];
  if (!quantity || !isCue(nearest, "to", "from") || wordsBetween(text, nearest, quantity) > 2) return undefined;
  if (!left.some(isChangeVerb) && !isRevised(reading, at)) return undefined;
  const growth = items.slice(0, at).findLast(isChangeNoun);
  if (!growth && topic.form !== "changing") return null;
  return {
    measure: "growth",
    prior: isCue(nearest, "from"),
    sign: growth ? signOf(growth, topic) : 1,
    rule: nearest.rule,
  };
}

/** "an 80 percent rise of the mark": the change is of what follows it, and that is not the topic. */
function isOfAnother({ text, items }: Reading, change: ChangeItem, topic: Topic): boolean {
  if (change.cue.form !== "noun" || topic.after) return false;
  const at = items.indexOf(change);
  const lead = items[at + 1];
  const isLed = isCue(lead, "of", "in") && wordsBetween(text, change, lead) === 0;
  // "rise of" holds its preposition.
  if (!isLed && !/\s/.test(text.slice(change.start, change.end))) return false;
  const next = isLed ? items[at + 2] : lead;
  if (next?.type === "quantity" || next?.type === "period" || next?.type === "place" || next?.type === "indicator")
    return false;
  return !isCue(next, "self", "pair", "world");
}

/** "exports grew, owing to a rise of 5 percent in the average price": the change is in what stands behind it. */
function isInAnother({ text, items }: Reading, at: number, change: ChangeItem, { indicator }: Topic): boolean {
  const [quantity, lead, next] = items.slice(at, at + 3);
  if (!isChangeNoun(change) || !quantity || !isCue(lead, "in") || !next || wordsBetween(text, quantity, lead) > 0)
    return false;
  if (stopBetween(text, lead, next) || wordsBetween(text, lead, next) > 2) return false;
  const isNamed = next.type === "indicator" && next.names.every(({ id }) => id !== indicator.id);
  return isNamed || isCue(next, "name");
}

/** "(+1.9%)", "($+1.9 billion)" */
export function isSigned({ text, items }: Reading, at: number): boolean {
  const quantity = items[at];
  if (!quantity) return false;
  const isWithin = /^(?:[+\u2212-]|\D{1,5}\+\d)/.test(text.slice(quantity.start, quantity.end));
  return isWithin || /\(\D{1,3}\+$/.test(text.slice(Math.max(0, quantity.start - 5), quantity.start));
}

function roleOfMultiple(reading: Reading, at: number, topic: Topic, before: Role | null): Role | null {
  const change = changeBeside(reading, at, leftCues(reading, at));
  if (change) return { measure: "growth", prior: false, sign: signOf(change, topic), rule: change.rule };
  // "was $3 billion, double that of 2020"
  return before && before.measure !== "level" && isJoined(reading, at) ? before : null;
}

function roleOfAmount(reading: Reading, at: number, topic: Topic, before: Role | null): Role | null {
  const left = leftCues(reading, at);
  const prior = isPrior(reading, at, left, before) && !comparesTopics(reading, left, topic) && !isExpected(reading, at);
  if (isSigned(reading, at) && isNeverNegative(topic) && !isNetLevel(reading, at, left, topic))
    return { measure: "difference", prior: false, sign: 1, rule: nameRule(topic) };
  if (isSigned(reading, at) && before?.measure === "level" && isBehindLevel(reading, at))
    return { measure: "difference", prior: false, sign: 1, rule: nameRule(topic) };
  if (isUntold(reading, at) || isOnlyMeasure(reading, at, left, topic) || lacksScale(reading, at, topic)) return null;
  if (before && isConversion(reading, at)) return before;
  const change = changeOfAmount(reading, at, left, topic);
  if (change) return { measure: "difference", prior: false, sign: signOf(change, topic), rule: change.rule };
  const beaten = beatenBy(reading, at);
  if (beaten) return { measure: "difference", prior: false, sign: 1, rule: beaten.rule };
  if (before?.measure === "growth" && (isAlternative(reading, at) || isChangeGloss(reading, at)))
    return { ...before, measure: "difference" };
  // "increases in exports were seen in wine (up $5 million), tea ($3 million)"
  if (isBesideChange(reading, at, topic)) return before?.measure === "difference" ? before : null;
  // "exports rose by $5 million (by 9 percent) and imports by $3 million", "by 9 percent, or by $3 million"
  const isOfChange = before?.measure === "difference" || before?.measure === "growth";
  if (before && isOfChange && isCue(left[0], "by") && (isGapped(reading, at) || isJoined(reading, at)))
    return { ...before, measure: "difference" };
  if (isExcess(reading, at) && topicOfExcess(reading, at) === null) return null;
  const link = topic.after ? undefined : linkOf(left);
  return { measure: "level", prior, sign: 1, rule: link?.rule ?? nameRule(topic) };
}

/** "from $768.548" beside millions, "bags of 60 kilos": no area trades so little, the word for its scale is missing, or it is a rate. */
function lacksScale({ items, catalogue }: Reading, at: number, { indicator }: Topic): boolean {
  const quantity = items[at];
  if (quantity?.type !== "quantity" || indicator.pair === "none") return false;
  const { value, mult, unit } = quantity.mention.quantity;
  const least = kindOf(catalogue, quantity) === "currency" ? LEAST_MONEY : unit === "kg" ? LEAST_KILOGRAMS : 0;
  return mult <= 0 && Math.abs(Number(value)) < least;
}

/** Of any money: what is said of the trade of two areas, or of an investment, is more. */
const LEAST_MONEY = 10_000;
const LEAST_KILOGRAMS = 1000;

/** "fell below the $5 billion mark", "added $5 million in exports": a sum that something is measured by, and no level. */
function isOnlyMeasure(reading: Reading, at: number, left: readonly CueItem[], topic: Topic): boolean {
  const { text, items, language } = reading;
  const [quantity, change] = [items[at], left.find((cue) => !isCue(cue, "base"))];
  if (!quantity || !isChange(change) || wordsBetween(text, change, quantity) > 0) return false;
  if (change.cue.form === "after") return language.claims.mark.test(text.slice(quantity.end));
  // "a widened $5 billion deficit"
  return topic.after && isChangeVerb(change) && !isIndefinite(reading, change);
}

/** "(+$12 million)", "(-$12 million)": exports are never less than nothing. */
const isNeverNegative = ({ indicator }: Topic): boolean => Object.keys(indicator.negatives).length === 0;

/** "FDI was -$3 million", "fell to -$3 million": more was taken out than brought in. */
function isNetLevel(reading: Reading, at: number, [lead]: readonly CueItem[], { indicator }: Topic): boolean {
  const { text, items, catalogue } = reading;
  const quantity = items[at];
  const isLed =
    quantity && lead && isCue(lead, "level", "to", "from", "base") && wordsBetween(text, lead, quantity) === 0;
  return catalogue.indicator(indicator.id)?.entry === "LE" && isLed === true;
}

/** Where no word but the indicator's name explains a number, the catalogue does: "14 agreements". */
const nameRule = ({ indicator }: Topic): string => `catalogue/indicators/${indicator.id}`;

const linkOf = (left: readonly CueItem[]): CueItem | undefined =>
  left.find((cue) => isCue(cue, "level", "base", "share", "to", "from"));

/** "the deficit improved by 5 percent": it is less, where the surplus would be more. */
const signOf = ({ cue }: ChangeItem, { sign }: Pick<Topic, "sign">): 1 | -1 =>
  cue.judges && sign < 0 ? (cue.sign > 0 ? -1 : 1) : cue.sign;

/** "exceeded the figure of 2022 by 34 percent", "by $3 million" */
function beatenBy({ items }: Reading, at: number): CueItem | undefined {
  const time = items.findLastIndex((item, i) => i < at - 1 && !isCue(item, "again"));
  return isCue(items[at - 1], "by") ? beatenAt(items, time) : undefined;
}

/** "exceeded the forecast by $3 million": how much more it is than something, and no level. */
const isExcess = ({ text, items }: Reading, at: number): boolean => {
  const [by, quantity] = [items[at - 1], items[at]];
  return isCue(by, "by") && quantity !== undefined && wordsBetween(text, by, quantity) === 0;
};

/** "imports from Kenya were $287 million, or 14.9 percent": the amount as a part of the whole. */
const isShareOfAmount = (reading: Reading, at: number, left: readonly CueItem[]): boolean =>
  isAlternative(reading, at) &&
  !left.some(isChange) &&
  changeBehind(reading, at) === undefined &&
  !isReached(reading, previousQuantity(reading.items, at));

/** "exports rose to $3 billion, or 12 percent": what a change leads to, and how large that was. */
function isReached(reading: Reading, at: number): boolean {
  const [lead, change] = leftCues(reading, at);
  return isCue(lead, "to") && isChangeVerb(change);
}

/** "increased by $360 million", "a drop of $5 billion", "$200 million more"; "rose to $5 billion" is no change. */
function changeOfAmount(reading: Reading, at: number, left: readonly CueItem[], topic: Topic): ChangeItem | undefined {
  const { text, items } = reading;
  const quantity = items[at];
  if (quantity?.type !== "quantity") return undefined;
  const behind = changeBehind(reading, at) ?? adverbBehind(reading, at);
  if (behind && !topic.after && !leadsToMore(reading, at, left)) return behind;
  const nearest = left[0];
  if (!nearest || wordsBetween(text, nearest, quantity) > 2 || stopBetween(text, nearest, quantity)) return undefined;
  const change = left.find(isChange);
  if (isCue(nearest, "by")) return change;
  if (isCue(nearest, "of")) {
    // "a drop in exports of $5 billion to $86 billion"
    const leadsOn = isCue(items[at + 1], "to") && items[at + 2]?.type === "quantity";
    if (leadsOn && isChangeNoun(change) && !left.some((cue) => isCue(cue, "from"))) return change;
    return isChangeNoun(left[1]) && wordsBetween(text, left[1], nearest) === 0 ? left[1] : undefined;
  }
  // "a drop of" holds its preposition.
  if (isChangeNoun(nearest) && /\s/.test(text.slice(nearest.start, nearest.end)))
    return wordsBetween(text, nearest, quantity) === 0 ? nearest : undefined;
  // "fell below $5 billion"
  if (isChange(nearest) && nearest.cue.sign < 0 && quantity.mention.quantity.qualifier === "LT") return undefined;
  const isVerb = isChangeVerb(nearest) || (isChangeNoun(nearest) && isInfinitive(reading, nearest));
  return isVerb && topic.at < items.indexOf(nearest) && !topic.after ? nearest : undefined;
}

/** "accounted for 12 percent", "a share of 12 percent", "12 percent of the total", "12 percent of exports". */
function shareBeside({ text, items }: Reading, at: number, left: readonly CueItem[]): CueItem | undefined {
  const [quantity, next, second] = [items[at], items[at + 1], items[at + 2]];
  if (!quantity) return undefined;
  if (next && wordsBetween(text, quantity, next) <= 1) {
    if (isCue(next, "whole", "share") && !stopBetween(text, quantity, next)) return next;
    if (
      isCue(next, "of") &&
      (second?.type === "indicator" || second?.type === "place" || isCue(second, "pair", "self", "world")) &&
      wordsBetween(text, next, second) <= 3
    )
      return next;
  }
  const share = left.find((cue) => isCue(cue, "share"));
  if (!share || wordsBetween(text, share, quantity) > 14) return undefined;
  // "this represents a marginal increase of 3 percent"
  const after = left[left.indexOf(share) - 1];
  return isChangeNoun(after) && wordsBetween(text, share, after) <= 2 ? undefined : share;
}
