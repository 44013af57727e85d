import { type Catalogue, type StatementType, type Transformation, yearBefore } from "@sourcebook/model";
import { type Context, rememberPair } from "./context.ts";
import { quantityItem, type Sentence } from "./find-items.ts";
import { isCue, type QuantityItem } from "./item.ts";
import { type Money, moneyOf, rememberMoney, rememberSigns } from "./money.ts";
import { ALL, OTHER, type Product, productOf } from "./product.ts";
import { numbersListed, shareOut } from "./respectively.ts";
import { leftCues } from "./before-number.ts";
import { reasonAgainst } from "./denial.ts";
import { type Role, roleOf } from "./role.ts";
import { isLookBack, rememberPeriod } from "./period-spoken-of.ts";
import { isAmountOfUntold, productOfShare, shareOver } from "./share-of-goods.ts";
import { asidesOf } from "./share-times.ts";
import { spellOut } from "./short-names.ts";
import { isToBeChanged, statementOf, wasForecast } from "./statement.ts";
import { accepts } from "./name-topic.ts";
import { type Reading, type Topic, topicOf } from "./topic.ts";
import { kindOf } from "./unit-kind.ts";
import { topicAgain } from "./topic-again.ts";
import { type Bound, isCurrent, timesOf, type When } from "./when.ts";
import type { Where } from "./area-basis.ts";
import { rememberFlow } from "./flow-told.ts";
import { rememberGoods } from "./goods-line.ts";
import { isDateLine } from "./home.ts";
import { listAhead, listGoingOn, nextOfList } from "./told-list.ts";
import { mayBeSelf, namesHome, rememberMentioned, rememberNames } from "./remember-names.ts";
import { type PartnerList, partnerList } from "./partner-list.ts";
import { ofSameTrader } from "./same-trader.ts";
import { exceedsTrade, rememberTrade } from "./trade-of-pair.ts";
import { areasOf } from "./where.ts";

/** A number of a sentence with all that the sentence and its context say of it. */
export type Finding = {
  readonly quantity: QuantityItem;
  readonly bound: Bound;
  readonly where: Where;
  readonly when: When;
  readonly product: Product;
  readonly statement: StatementType;
  readonly unit: Money;
  /** What a share is one over; null for what is no share. */
  readonly share: Transformation | null;
  /** Index of the finding whose level a growth rate, share or rank belongs to. */
  level: number | null;
};

/** A number of a sentence that makes no claim, and why. */
export type Unbound = {
  readonly quantity: QuantityItem;
  readonly reason: "NOT_ECONOMIC" | "NO_INDICATOR" | "AMBIGUOUS_AREA" | "EXTRACTION" | "REVISION";
};

export type SentenceReading = { readonly findings: readonly Finding[]; readonly unbound: readonly Unbound[] };

/** Reads the claims of one sentence and leaves in the context what the next ones may point to. */
export function readSentence(reading: Reading, published: string | null): SentenceReading {
  const shares = shareOut(reading);
  if (!shares) return readNumbers(reading, published);
  const [findings, unbound]: [Finding[], Unbound[]] = [[], []];
  for (const share of shares) {
    const read = readNumbers(share, published);
    const ahead = findings.length;
    const level = (own: number | null) => (own === null ? null : own + ahead);
    findings.push(...read.findings.map((each) => ({ ...inPlace(reading, each), level: level(each.level) })));
    unbound.push(...read.unbound.map((each) => inPlace(reading, each)));
  }
  forgetPartners(reading, findings);
  return { findings, unbound };
}

/** With the number where the sentence has it. */
const inPlace = <Part extends Finding | Unbound>({ items }: Reading, part: Part): Part => {
  const original = items.find((item) => item.type === "quantity" && item.mention === part.quantity.mention);
  return { ...part, quantity: original ?? part.quantity };
};

/** What each number of a sentence is about, and what it says of that. */
function bindNumbers(reading: Reading): { readonly bound: Bound[]; readonly unbound: Unbound[] } {
  const bound: Bound[] = [];
  const unbound: Unbound[] = [];
  let before: Role | null = null;
  reading.items.forEach((item, at) => {
    if (item.type !== "quantity") return;
    const last = bound.at(-1);
    const topic =
      (last && topicAgain(reading, at, last)) ??
      topicOf(reading, at) ??
      (last && goesOnInSentence(reading, at, last.topic) ? last.topic : null);
    const role: Role | null = topic && roleOf(reading, at, topic, before);
    before = role;
    if (topic && role) bound.push({ at, topic, role });
    else unbound.push(unboundFor(item, reading.catalogue));
  });
  return { bound, unbound };
}

function readNumbers(reading: Reading, published: string | null): SentenceReading {
  rememberNames(reading);
  rememberSigns(reading);
  const { bound, unbound } = bindNumbers(reading);
  const times = bound.length > 0 ? timesOf(reading, bound, published) : [];
  const timed = bound.map((each, i) => ({ bound: each, period: times[i]?.period ?? null }));
  const spoken: Finding[] = [];
  const told: Finding[] = [];
  let lost: Bound | null = null;
  for (const [i, each] of bound.entries()) {
    const [quantity, said] = [reading.items[each.at], times[i]];
    if (quantity?.type !== "quantity" || !said) continue;
    const former = spoken.at(-1);
    const same = former && isSameShare(reading, former.bound, each) ? former : null;
    const own = same?.where ?? areasOf(reading, each.at, each.topic, each.role);
    const where = own && ofSameTrader(reading, each, own, spoken);
    // Things counted between areas that cannot both be told are mostly no figure of two areas.
    if (
      !where ||
      where.reference === where.counterpart ||
      (where.counterpart === "_X" && each.topic.indicator.units.includes("count")) ||
      exceedsTrade(reading, each, where, timed) ||
      (lost && isWithSame(reading, where, each, lost))
    ) {
      lost = each;
      unbound.push({ quantity, reason: "AMBIGUOUS_AREA" });
      continue;
    }
    const statement = statementOf(reading, each, said.period, published);
    const product = same?.product ?? productOfShare(reading, each, where, productOf(reading, each, former ?? null));
    const share =
      same?.share ?? (each.role.measure === "share" && product ? shareOver(reading, each, where, product) : null);
    const finding = {
      quantity,
      bound: each,
      where,
      when: isOfOtherTime(reading, each, { statement, said, published }) ? leftOpen(said) : said,
      product: product ?? { code: OTHER, words: null },
      statement,
      unit: moneyOf(reading, quantity, where),
      share,
      level: null,
    };
    spoken.push(finding);
    rememberTrade(reading, finding);
    const isUnknownShare = each.role.measure === "share" && share === null;
    // "The UK has 35 percent of these exports", in a text on Ireland: whose they are, it does not say
    if (!isUnknownShare || where.reference === reading.context.home) rememberFinding(reading, finding);
    const isTold = product !== null && !isUnknownShare && !isAmountOfUntold(reading, each.at, told);
    const reason = reasonAgainst(reading, each, said.period) ?? (isTold ? null : "NO_INDICATOR");
    if (reason) unbound.push({ quantity, reason });
    else told.push(finding);
  }
  const findings = tellApart(reading, told);
  linkLevels(findings);
  rememberSentence(reading, spoken, published);
  return { findings, unbound };
}

/** "34 percent of total exports, up from 30 percent", "from 30 percent in 2020 to 34 percent": one share at two times. */
const isSameShare = ({ items }: Reading, former: Bound, { at, role }: Bound): boolean =>
  role.measure === "share" &&
  former.role.measure === "share" &&
  role.prior !== former.role.prior &&
  !items.slice(former.at + 1, at).some(({ type }) => type === "place" || type === "product" || type === "quantity");

/** "exports to Ghana and Togo rose 5 percent, and imports 7 percent": those from both, too. */
function isWithSame({ items }: Reading, where: Where, { at, topic }: Bound, lost: Bound): boolean {
  if (topic.total || topic.indicator.pair !== "directed" || lost.topic.indicator.pair !== "directed") return false;
  return where.counterpart === "WLD" && !items.slice(lost.at + 1, at).some(({ type }) => type === "place");
}

/** "were $3 million and $4 million in 2021": they are of different goods, or of different times. Which, is not told. */
function tellApart(reading: Reading, told: readonly Finding[]): Finding[] {
  const lists = numbersListed(reading);
  const contradicts = (one: Finding, other: Finding): boolean =>
    one !== other &&
    one.when.period !== null &&
    one.when.period.code === other.when.period?.code &&
    isSameSeries(one, other) &&
    lists.some((list) => list.includes(one.quantity) && list.includes(other.quantity));
  return told.map((each) => (told.some((other) => contradicts(each, other)) ? ofOneUntold(each) : each));
}

const ofOneUntold = (finding: Finding): Finding =>
  finding.bound.topic.indicator.pair === "none"
    ? { ...finding, when: leftOpen(finding.when) }
    : { ...finding, product: { code: OTHER, words: null } };

const isSameSeries = (one: Finding, other: Finding): boolean =>
  one.bound.role.measure === other.bound.role.measure &&
  one.bound.topic.indicator.id === other.bound.topic.indicator.id &&
  one.where.reference === other.where.reference &&
  one.where.counterpart === other.where.counterpart &&
  one.product.code === other.product.code &&
  one.statement === other.statement;

type Told = { readonly statement: StatementType; readonly said: When; readonly published: string | null };

/** Is what lies ahead told with a time that is over, or what is now with one to come: "to cut its $5 billion deficit by 2030"? */
function isOfOtherTime(reading: Reading, each: Bound, { statement, said, published }: Told): boolean {
  if (isAhead(statement, said)) return isOver(said, published) && !wasForecast(reading, each);
  return said.period !== null && published !== null && said.period.end > published && isToBeChanged(reading, each);
}

/** A goal or a possibility lies ahead, and a forecast too: a time that is over is that of another number, or sentence. */
const isAhead = (statement: StatementType, { basis }: When): boolean =>
  statement === "TARGET" || statement === "POTENTIAL" || (statement === "FORECAST" && basis === "CONTEXT");
const isOver = ({ period }: When, published: string | null): boolean =>
  period !== null && published !== null && period.end < published;
const leftOpen = ({ transformation }: When): When => ({
  period: null,
  basis: "NONE",
  item: null,
  base: null,
  baseItem: null,
  transformation,
});

/** "took fourth place among the partners, with a share of 3.8 percent", "ranked first, with $9.6 billion" */
function goesOnInSentence(reading: Reading, at: number, { indicator }: Topic): boolean {
  const [quantity, before] = [reading.items[at], reading.items.slice(0, at)];
  const kind = quantity?.type === "quantity" ? kindOf(reading.catalogue, quantity) : undefined;
  if (!kind || !accepts(indicator, kind)) return false;
  if (before.some((item) => isCue(item, "noise", "other balance", "discrepancy"))) return false;
  const left = leftCues(reading, at);
  const afterRank = before.some((item) => item.type === "quantity" && kindOf(reading.catalogue, item) === "rank");
  return left.some((cue) => isCue(cue, "share")) || (afterRank && isCue(left[0], "with"));
}

/** The numbers of a sentence that is about nothing of the catalogue. */
export const unboundOf = ({ quantities }: Sentence, catalogue: Catalogue): Unbound[] =>
  quantities.map((mention) => unboundFor(quantityItem(mention), catalogue));

const unboundFor = (quantity: QuantityItem, catalogue: Catalogue): Unbound => ({
  quantity,
  reason: kindOf(catalogue, quantity) === "count" ? "NOT_ECONOMIC" : "NO_INDICATOR",
});

/** A growth rate belongs to the level of the same series in its sentence: the next one, else the one before. */
function linkLevels(findings: Finding[]): void {
  findings.forEach((finding, i) => {
    if (finding.bound.role.measure === "level") return;
    const same = (other: Finding): boolean =>
      other.bound.role.measure === "level" &&
      !other.bound.role.prior &&
      other.bound.topic.indicator.id === finding.bound.topic.indicator.id &&
      other.product.code === finding.product.code;
    const next = findings.findIndex((other, j) => j > i && same(other));
    const level = next >= 0 ? next : findings.findLastIndex((other, j) => j < i && same(other));
    finding.level = level >= 0 ? level : null;
  });
}

/** The next number of the sentence, or the next sentence, may go on about the same. */
function rememberFinding(reading: Reading, { bound, where, when, product, quantity }: Finding): void {
  const { context } = reading;
  rememberFlow(reading, bound, when, quantity.mention.quantity);
  rememberMoney(reading, bound.at, bound.topic.indicator);
  spellOut(reading.catalogue, context, bound.topic.indicator.id);
  context.topic = { id: bound.topic.indicator.id, sign: bound.topic.sign, product: product.code };
  const isPair = !where.counterpart.startsWith("_") && where.counterpart !== "WLD";
  // Whose share it is is one partner of many.
  const isOneOfMany = isPair && bound.role.measure === "share" && where.reference !== "WLD";
  context.areas = { reference: where.reference, counterpart: isOneOfMany ? "WLD" : where.counterpart };
  context.adjacent = true;
  // "FDI from Turkey fell": where it went, is what the text is about
  const isInflow = bound.topic.total && where.counterpart === bound.topic.indicator.counterpart_default;
  if (where.reference !== "WLD" && !(isInflow && where.counterpart !== "WLD")) context.home ??= where.reference;
  if (bound.topic.indicator.counterpart_default === "WLD") context.products.add(product.code);
  context.tellsAll ||= where.counterpart === "WLD" && where.reference === context.home;
  if (bound.topic.indicator.pair === "symmetric") context.symmetric = bound.topic.indicator.id;
  if (!isPair || isOneOfMany) return;
  rememberPair(context, where.reference, where.counterpart);
  context.partners.add(where.counterpart === context.home ? where.reference : where.counterpart);
}

function rememberSentence(reading: Reading, findings: readonly Finding[], published: string | null): void {
  const { context, items } = reading;
  const subject = items.find((_, at) => mayBeSelf(reading, at));
  const list = partnerList(reading);
  if (list) rememberList(context, list);
  else if (subject?.type === "place" && !namesHome(reading)) context.self = subject.code;
  context.adjacent = findings.length > 0;
  forgetPartners(reading, findings);
  if (findings.length > 0 && findings.every((each) => isOfListOfHome(reading, each)))
    context.areas = { reference: context.home ?? "_X", counterpart: "WLD" };
  if (context.list && goesOnWithList(reading, findings))
    context.areas = { reference: context.list.whose, counterpart: "WLD" };
  if (findings.length === 0) rememberMentioned(reading);
  rememberTold(reading, findings);
  rememberGoods(reading, findings.length > 0);
  const last = lastSpokenOf(reading, findings);
  rememberPeriod(reading, last ? { ...last, indicator: last.bound.topic.indicator.id } : null, published);
}

/** "China is the third-largest market for exports", in a text on Ghana: what goes on about them is of Ghana. */
const isOfListOfHome = ({ context }: Reading, { bound: { topic, role }, where }: Finding): boolean =>
  role.measure === "rank" && topic.indicator.pair === "directed" && where.counterpart === context.home;

const goesOnWithList = (reading: Reading, findings: readonly Finding[]): boolean =>
  findings.some(({ bound }) => bound.topic.at < 0 && nextOfList(reading, bound.at) !== null);

/** A list of partners may begin with the sentence, or go on behind it. */
function rememberTold(reading: Reading, findings: readonly Finding[]): void {
  const { context } = reading;
  const ahead = findings.length === 0 ? listAhead(reading) : null;
  const last = findings.at(-1);
  const goingOn = listGoingOn(reading, last?.where, last?.bound.topic.form === "verb");
  context.list = ahead?.list ?? (goingOn && namesSeveralPartners(findings) ? { ...goingOn, last: null } : goingOn);
  if (!ahead) return;
  context.topic = { id: ahead.name.id, sign: ahead.name.sign, product: ahead.name.product ?? ALL };
  context.adjacent = true;
}

/** After "Turkey is Georgia's largest partner", what names nobody is of Georgia, and of all its partners. */
function rememberList(context: Context, { whose }: PartnerList): void {
  context.self = whose.code;
  if (context.areas) context.areas = { reference: whose.code, counterpart: "WLD" };
}

/** The finding that the next sentence may go on about: not what another is compared with, nor what stands in parentheses beside it. */
function lastSpokenOf(reading: Reading, findings: readonly Finding[]): Finding | undefined {
  const spoken = findings.filter(({ bound }) => isCurrent(reading.items, bound));
  const ofNow = spoken.filter(({ when }) => !isLookBack(when) && !isBefore(when, spoken));
  const current = ofNow.length > 0 ? ofNow : spoken;
  if (current.length < 2) return current[0];
  const asides = asidesOf(reading);
  return current.findLast(({ bound }) => !asides.has(bound.at)) ?? current.at(-1);
}

/** "$3 million in 2021 and $2 million in 2020": is it of the year before another? */
const isBefore = ({ period }: When, all: readonly Finding[]): boolean =>
  period !== null && all.some(({ when }) => when.period !== null && yearBefore(when.period).code === period.code);

/** After "exports to Ghana were $2 million, to Togo $1 million", what names no partner is of none of them. */
function forgetPartners({ context }: Reading, findings: readonly Finding[]): void {
  if (context.areas && namesSeveralPartners(findings)) context.areas = { ...context.areas, counterpart: "WLD" };
}

function namesSeveralPartners(findings: readonly Finding[]): boolean {
  const [first] = findings;
  if (!first || findings.some(({ where }) => where.reference !== first.where.reference)) return false;
  return findings.some(({ where }) => where.counterpart !== first.where.counterpart);
}

/** Reads a sentence in which no number can be claimed: what it names may be pointed to by the next ones. */
export function skimSentence(reading: Reading, published: string | null): void {
  if (isDateLine(reading)) return;
  const hasNumbers = reading.items.some(({ type }) => type === "quantity");
  for (const share of (hasNumbers ? shareOut(reading) : null) ?? [reading]) {
    rememberNames(share);
    rememberSentence(share, [], published);
  }
}

/** Reads a sentence that names nothing and no time: it only parts the next ones from those before. */
export function passSentence(context: Context): void {
  context.adjacent = false;
  context.goodsAhead = false;
  context.period = null;
}
