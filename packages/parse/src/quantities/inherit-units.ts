import { isLetter } from "../lexemes/letters.ts";
import type { QuantityMention } from "../mention.ts";
import type { Compiled } from "./compile-lexicon.ts";
import { tokenAfter, tokenBefore } from "./tokens.ts";

/** A quantity on its way: `scaled` where a scale word stands with it, `kind` of its stated unit. */
export type Draft = {
  readonly mention: QuantityMention;
  readonly scaled: boolean;
  readonly kind: "currency" | "percent" | "points" | "physical" | "multiple" | "rank" | "none";
};

// A sentence ends at a stop or at a blank line; a stop after a single letter belongs to an abbreviation.
const SENTENCE_END = /(?<![\s.][A-Za-z])[.!?]["'”’)\]]*\s+["'“‘([]*[\p{Lu}\d]|\n[^\S\n]*\r?\n/u;
// Nothing is lent across more than this.
const REACH = 600;

/** Lends units inside a sentence: "to 7.4 billion dollars from 4.3 billion", "from 2.0 to 2.5 percent", "$35, $40 and $45 million". */
export function inheritUnits(text: string, words: Compiled, found: readonly Draft[]): QuantityMention[] {
  const drafts = inheritScales(text, words, found);
  return drafts.map((draft, index) => {
    if (!isNaked(draft)) return draft.mention;
    if (isPoints(text, words, drafts, index)) return inPoints(draft.mention);
    const lender = lenderOf(text, words, drafts, index);
    return lender ? lend(draft, lender) : draft.mention;
  });
}

/** "$35, $40 and $45 million", "5, 6 and 7 percent": what stands with the last of a list belongs to each. */
function inheritScales(text: string, words: Compiled, drafts: readonly Draft[]): readonly Draft[] {
  const lent = new Map<Draft, Draft>();
  for (let end = 1; end < drafts.length; end += 1) {
    const last = drafts[end];
    if (!last || (!last.scaled && last.kind !== "percent")) continue;
    const list = listBefore(text, words, drafts, end);
    if (list.every((draft) => isAlike(draft, last))) for (const draft of list) lent.set(draft, likeLast(draft, last));
  }
  return drafts.map((draft) => lent.get(draft) ?? draft);
}

/** The members of a list before the one at `end`, which "and" leads to; ", and" only behind others: "$35, and $40 million" may be two things. */
function listBefore(text: string, { sets }: Compiled, drafts: readonly Draft[], end: number): readonly Draft[] {
  const gapBefore = (index: number): string => {
    const [left, right] = [drafts[index - 1], drafts[index]];
    return left && right ? text.slice(left.mention.end, Math.min(right.mention.start, left.mention.end + LONGEST)) : "";
  };
  const gap = gapBefore(end);
  if (!sets.and.has(gap.replace(",", "").trim())) return [];
  let first = end - 1;
  while (gapBefore(first).trim() === ",") first -= 1;
  return gap.includes(",") && first === end - 1 ? [] : drafts.slice(first, end);
}

/** Characters between two members of a list. */
const LONGEST = 12;

/** Has it no scale or unit of its own, and is it of the size of the last with that one's? */
function isAlike({ mention, kind, scaled }: Draft, last: Draft): boolean {
  const { value, unit, valueTo } = mention.quantity;
  const isOfUnit = unit === last.mention.quantity.unit || (kind === "none" && unit === "NUMBER") || isNaked(last);
  const ratio = Number(value) / Number(last.mention.quantity.value);
  return !scaled && isOfUnit && valueTo === null && ratio > 0.1 && ratio < 10;
}

function likeLast(draft: Draft, last: Draft): Draft {
  const { unit, mult } = last.mention.quantity;
  const isOwn = draft.mention.quantity.unit === unit || isNaked(last);
  const mention = isOwn ? draft.mention : inUnit(draft.mention, last.kind, unit, last.mention.family);
  const kind = isOwn ? draft.kind : last.kind;
  return { kind, scaled: last.scaled, mention: { ...mention, quantity: { ...mention.quantity, mult } } };
}

const isNaked = ({ mention, kind }: Draft): boolean => kind === "none" && mention.quantity.unit === "NUMBER";

/** "rose 0.3 points to 5.2 percent": points of a percentage, not of an index. */
function isPoints(text: string, { sets }: Compiled, drafts: readonly Draft[], index: number): boolean {
  const mention = drafts[index]?.mention;
  const next = drafts[index + 1];
  const noun = mention && tokenAfter(text, mention.end);
  if (!noun || next?.kind !== "percent" || !sets.points.has(noun.raw.toLowerCase())) return false;
  const to = tokenAfter(text, noun.end);
  if (!to || !(sets.to.has(to.raw.toLowerCase()) || sets.from.has(to.raw.toLowerCase()))) return false;
  return tokenAfter(text, to.end)?.start === next.mention.start;
}

/** The rule of a number whose unit another one tells: "en/quantities/plain/digits" is "en/quantities/points/inherited". */
const inherited = (rule: string, kind: string): string =>
  [...rule.split("/").slice(0, -2), kind, "inherited"].join("/");

const inPoints = (mention: QuantityMention): QuantityMention => inUnit(mention, "points", "PP", undefined);

const lend = ({ mention }: Draft, { kind, mention: { quantity, family } }: Draft): QuantityMention =>
  inUnit(mention, kind, quantity.unit, family);

function inUnit(
  { start, end, rule, quantity: { value, valueTo, mult, decimals, qualifier } }: QuantityMention,
  kind: string,
  unit: string,
  family: string | undefined,
): QuantityMention {
  const quantity = { value, valueTo, mult, decimals, unit, unitBasis: "INFERRED", qualifier } as const;
  return { start, end, rule: inherited(rule, kind), quantity, family };
}

function lenderOf(text: string, words: Compiled, drafts: readonly Draft[], index: number): Draft | null {
  const draft = drafts[index];
  if (!draft) return null;
  const { mention } = draft;
  if (isCounted(text, words, mention.end)) return null;
  const next = drafts[index + 1];
  if (
    next &&
    isJoined(text, words, mention.end, next.mention.start) &&
    isUnit(next) &&
    sameSize(draft, next) &&
    isPlausible(draft, next)
  )
    return next;
  const compared = !draft.scaled && isPrecise(draft) && stands(text, mention.start, words.sets.comparing);
  if (!draft.scaled && !compared) return null;
  for (let other = index - 1; other >= 0; other -= 1) {
    const lender = drafts[other];
    if (!lender || !reaches(text, lender.mention.end, mention.start)) break;
    if (isConversion(text, drafts, other)) continue;
    if (isUnit(lender) && suits(draft, lender)) return draft.scaled || isLevel(text, words, lender) ? lender : null;
  }
  if (!draft.scaled) return null;
  const after = drafts[index + 1];
  if (after && reaches(text, mention.end, after.mention.start) && isUnit(after) && suits(draft, after)) return after;
  return isBillions(mention) && stands(text, mention.start, words.sets.levels)
    ? moneyBefore(text, words, drafts, index)
    : null;
}

/** "303 billion yuan ($45 billion), up from 280 billion": what stands in parentheses lends nothing to what stands outside. */
function isConversion(text: string, drafts: readonly Draft[], index: number): boolean {
  const [host, draft] = [drafts[index - 1], drafts[index]];
  if (!host || !draft || host.kind !== "currency" || draft.kind !== "currency") return false;
  return /^\s?\($/.test(text.slice(host.mention.end, draft.mention.start)) && text[draft.mention.end] === ")";
}

/** "Exports were 3 billion lek. Imports were 8 billion.": the one money that the paragraph has spoken of shortly before; null for none, or several. */
function moneyBefore(text: string, words: Compiled, drafts: readonly Draft[], index: number): Draft | null {
  const start = drafts[index]?.mention.start ?? 0;
  let money: Draft | null = null;
  for (let other = index - 1; other >= 0; other -= 1) {
    const draft = drafts[other];
    if (!draft || start - draft.mention.end > REACH || text.slice(draft.mention.end, start).includes("\n")) break;
    // "26 billion doubloons": a money that nobody knows
    if (isNaked(draft) && draft.scaled && isCounted(text, words, draft.mention.end)) return null;
    if (draft.kind !== "currency" || draft.mention.quantity.unitBasis !== "STATED") continue;
    if (money && money.mention.quantity.unit !== draft.mention.quantity.unit) return null;
    money ??= draft;
  }
  return money;
}

/** So many are rarely counted: "1.2 million" may be cars. */
const isBillions = ({ quantity }: QuantityMention): boolean => quantity.mult >= 9;

const isUnit = ({ kind, mention }: Draft): boolean =>
  kind === "currency" ||
  kind === "percent" ||
  kind === "physical" ||
  (kind === "points" && mention.quantity.mult === 0);

/** A scale word asks for money or a physical unit; a bare number for the unit of a number of its own kind. */
const suits = (draft: Draft, lender: Draft): boolean =>
  draft.scaled
    ? lender.kind === "currency" || (lender.kind === "physical" && lender.scaled)
    : !lender.scaled && lender.mention.quantity.mult === draft.mention.quantity.mult;

// "205,000 or 12.8 pct" counts and gives the share
const isPlausible = ({ mention }: Draft, { kind }: Draft): boolean =>
  kind !== "percent" || mention.quantity.value.replace(/\..*/, "").length <= 3;

// "from 2 to 3 billion": the scale word may belong to both, so the first is no bare amount
const sameSize = (draft: Draft, next: Draft): boolean => draft.scaled === next.scaled;

const isPrecise = ({ mention: { quantity } }: Draft): boolean => quantity.decimals > 0 || quantity.value.length > 4;

const reaches = (text: string, from: number, to: number): boolean =>
  to - from <= REACH && !SENTENCE_END.test(text.slice(from, to + 1));

/** A noun after the number says what it counts. */
function isCounted(text: string, { sets }: Compiled, end: number): boolean {
  const next = tokenAfter(text, end);
  return next !== null && isLetter(next.raw.charCodeAt(0)) && !sets.closedClass.has(next.raw.toLowerCase());
}

/** "X to Y", "X and Y", "X, Y". */
function isJoined(text: string, words: Compiled, end: number, start: number): boolean {
  const between = tokenAfter(text, end);
  if (!between || between.end > start || tokenAfter(text, between.end)?.start !== start) return false;
  const word = between.raw.toLowerCase();
  return words.sets.to.has(word) || words.sets.and.has(word) || words.sets.or.has(word) || words.sets.from.has(word);
}

// "rose to 5.2 percent from 4.8" lends; "rose 5.2 percent from 97.5" does not
const isLevel = (text: string, { sets }: Compiled, { mention }: Draft): boolean =>
  stands(text, mention.start, sets.levels);

function stands(text: string, start: number, set: ReadonlySet<string>): boolean {
  const before = tokenBefore(text, start);
  return before !== null && set.has(before.raw.toLowerCase());
}
