import { yearBefore } from "@sourcebook/model";
import { type PartnerList, partnerList } from "./areas/partner-list.ts";
import { listAhead, listGoingOn, nextOfList } from "./areas/told-list.ts";
import { type Context, rememberPair } from "./context.ts";
import type { Finding } from "./finding.ts";
import { isCue } from "./items/item.ts";
import { spellOut } from "./items/short-names.ts";
import { rememberMoney } from "./money.ts";
import { rememberGoods } from "./products/goods-line.ts";
import { ALL } from "./products/product.ts";
import type { Reading } from "./reading.ts";
import { isBlocElsewhere, mayBeSelf, namesHome, rememberMentioned } from "./remember-names.ts";
import { rememberFlow } from "./times/flow-told.ts";
import { isCurrent } from "./times/main-time.ts";
import { isLookBack, rememberPeriod } from "./times/period-spoken-of.ts";
import { asidesOf } from "./times/share-times.ts";
import { rememberBase } from "./times/step-told.ts";
import type { When } from "./times/when.ts";

/** The next number of the sentence, or the next sentence, may go on about the same. */
export function rememberFinding(reading: Reading, { bound, where, when, product, quantity }: Finding): void {
  const { context } = reading;
  rememberBase(reading, bound, when);
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

/** Leaves in the context what the next sentences may point to, of all that the sentence tells. */
export function rememberSentence(reading: Reading, findings: readonly Finding[], published: string | null): void {
  const { context, items } = reading;
  const subject = items.find((_, at) => mayBeSelf(reading, at));
  const list = partnerList(reading);
  if (list) rememberList(context, list, findings);
  else if (subject?.type === "place" && !namesHome(reading) && !isBlocElsewhere(reading, subject))
    context.self = subject.code;
  context.adjacent = findings.length > 0;
  context.tellsOne = new Set(findings.map(seriesOf)).size === 1;
  forgetPartners(reading, findings);
  if (findings.length > 0 && findings.every((each) => isOfListOfHome(reading, each)))
    context.areas = { reference: context.home ?? "_X", counterpart: "WLD" };
  if (context.list && goesOnWithList(reading, findings))
    context.areas = { reference: context.list.whose, counterpart: "WLD" };
  if (findings.length === 0) rememberMentioned(reading);
  rememberTold(reading, findings);
  rememberGoods(reading, findings.length > 0);
  const last = lastSpokenOf(reading, findings);
  const said = last && { ...last, indicator: last.bound.topic.indicator.id, isAgain: last.bound.topic.at < 0 };
  rememberPeriod(reading, said ?? null, published);
}

const seriesOf = ({ bound: { topic }, where, product, statement }: Finding): string =>
  [topic.indicator.id, topic.sign, where.reference, where.counterpart, product.code, statement].join(" ");

/** "China is the third-largest market for exports", in a text on Ghana: what goes on about them is of Ghana. */
const isOfListOfHome = ({ context }: Reading, { bound: { topic, role }, where }: Finding): boolean =>
  role.measure === "rank" && topic.indicator.pair === "directed" && where.counterpart === context.home;

const goesOnWithList = (reading: Reading, findings: readonly Finding[]): boolean =>
  findings.some(({ bound }) => bound.topic.at < 0 && nextOfList(reading, bound.at) !== null);

/** A list of partners may begin with the sentence, or go on behind it. */
function rememberTold(reading: Reading, findings: readonly Finding[]): void {
  const { context } = reading;
  const ahead = findings.length === 0 ? listAhead(reading) : null;
  const goingOn = listGoingOn(reading, findings.at(-1));
  context.list = ahead?.list ?? (goingOn && ownerAmongPartners(findings) ? { ...goingOn, last: null } : goingOn);
  if (!ahead) return;
  context.topic = { id: ahead.name.id, sign: ahead.name.sign, product: ahead.name.product ?? ALL };
  context.adjacent = true;
}

/**
 * After "Turkey is Georgia's largest partner", what names nobody is of Georgia, and of all its partners; not after "exports to Turkey were
 * $3 million, which made it the largest market of Georgia".
 */
function rememberList(context: Context, { whose, at }: PartnerList, findings: readonly Finding[]): void {
  context.self = whose.code;
  const isRemark = findings.some(
    ({ bound }) => bound.at < at && bound.topic.form === "noun" && bound.topic.at < bound.at,
  );
  if (context.areas && !isRemark) context.areas = { reference: whose.code, counterpart: "WLD" };
}

/** The finding that the next sentence may go on about: not what another is compared with, nor what stands in parentheses beside it. */
function lastSpokenOf(reading: Reading, findings: readonly Finding[]): Finding | undefined {
  const spoken = findings.filter(({ bound, when }) => isCurrent(reading.items, bound) && !isOfStart(reading, when));
  const ofNow = spoken.filter(({ when }) => !isLookBack(when) && !isBefore(when, spoken));
  const current = ofNow.length > 0 ? ofNow : spoken;
  if (current.length < 2) return current[0];
  const asides = asidesOf(reading);
  return current.findLast(({ bound }) => !asides.has(bound.at)) ?? current.at(-1);
}

/** "the least since May 2016, when it was $2 million": of a time that only begins a stretch. */
function isOfStart({ items }: Reading, { item }: When): boolean {
  const at = item ? items.indexOf(item) : -1;
  const behind = items[at + 1];
  return isCue(items[at - 1], "since") && isCue(behind, "clause") && behind.cue.ofTime === true;
}

/** "$3 million in 2021 and $2 million in 2020": is it of the year before another? */
const isBefore = ({ period }: When, all: readonly Finding[]): boolean =>
  period !== null && all.some(({ when }) => when.period !== null && yearBefore(when.period).code === period.code);

/** After "exports to Ghana were $2 million, to Togo $1 million", what names no partner is of none of them. */
export function forgetPartners({ context }: Reading, findings: readonly Finding[]): void {
  const owner = ownerAmongPartners(findings);
  if (context.areas && owner) context.areas = { reference: owner, counterpart: "WLD" };
}

/** Whose trade it is, where the findings tell of it with several partners. */
function ownerAmongPartners(findings: readonly Finding[]): string | undefined {
  const [first] = findings;
  if (!first) return undefined;
  return sidesOf(first).find(
    (owner) =>
      findings.every((each) => sidesOf(each).includes(owner)) &&
      new Set(findings.map((each) => partnerOf(each, owner))).size > 1,
  );
}

/** The areas whose trade it may be: the order of a symmetric pair means nothing. */
const sidesOf = ({ bound, where }: Finding): readonly string[] =>
  bound.topic.indicator.pair === "symmetric" ? [where.reference, where.counterpart] : [where.reference];

const partnerOf = ({ where }: Finding, owner: string): string =>
  where.reference === owner ? where.counterpart : where.reference;
