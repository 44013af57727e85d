import type { Catalogue, StatementType } from "@sourcebook/model";
import type { Where } from "./areas/area-basis.ts";
import { isDateLine } from "./areas/home.ts";
import { ofSameTrader } from "./areas/same-trader.ts";
import { exceedsTrade, rememberTrade } from "./areas/trade-of-pair.ts";
import { areasOf } from "./areas/where.ts";
import type { Bound, Role, Topic } from "./bound.ts";
import { isOneByVolume, withVolumeTold } from "./by-volume.ts";
import type { Context } from "./context.ts";
import type { Finding, SentenceReading, Unbound } from "./finding.ts";
import { leftCues } from "./items/before-number.ts";
import { quantityItem, type Sentence } from "./items/find-items.ts";
import { isCue, type QuantityItem } from "./items/item.ts";
import { kindOf } from "./items/unit-kind.ts";
import { linkLevels } from "./link-levels.ts";
import { moneyOf, rememberSigns } from "./money.ts";
import { OTHER, productOf } from "./products/product.ts";
import { isAmountOfUntold, productOfShare, shareOver } from "./products/share-of-goods.ts";
import type { Reading } from "./reading.ts";
import { forgetPartners, rememberFinding, rememberSentence } from "./remember-findings.ts";
import { rememberNames } from "./remember-names.ts";
import { numbersListed, shareOut } from "./respectively.ts";
import { roleOf } from "./roles/role.ts";
import { reasonAgainst } from "./statements/denial.ts";
import { isToBeChanged, statementOf, wasForecast } from "./statements/statement.ts";
import { timesOf, type When } from "./times/when.ts";
import { accepts } from "./topics/name-topic.ts";
import { topicAgain } from "./topics/topic-again.ts";
import { topicOf } from "./topics/topic.ts";

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
  // "while the figures for Togo and Benin were $2 million and $3 million respectively": where each says the same of another number, whose it is was not seen
  const [sure, doubtful]: [Finding[], Finding[]] = [[], []];
  for (const one of findings)
    (findings.some((other) => other !== one && isSameCell(one, other)) ? doubtful : sure).push(one);
  forgetPartners(reading, sure);
  for (const { quantity } of doubtful) unbound.push({ quantity, reason: "AMBIGUOUS_AREA" });
  return { findings: relinked(sure, findings), unbound };
}

/** Those that are left of all, with the places of their levels among them. */
const relinked = (left: readonly Finding[], all: readonly Finding[]): Finding[] =>
  left.map((each) => {
    const level = left.findIndex((other) => each.level !== null && other === all[each.level]);
    return { ...each, level: level < 0 ? null : level };
  });

const isSameCell = (one: Finding, other: Finding): boolean =>
  one.bound.role.prior === other.bound.role.prior &&
  one.when.period?.code === other.when.period?.code &&
  isSameSeries(one, other);

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
      unit: withVolumeTold(reading, each, moneyOf(reading, quantity, where)),
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
  const findings = linkLevels(reading, tellApart(reading, told));
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
  one.statement === other.statement &&
  !isOneByVolume(one, other);

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
