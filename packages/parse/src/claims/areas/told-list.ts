import type { ToldList } from "../context.ts";
import type { Finding } from "../finding.ts";
import { type IndicatorName, isCue, type Item, type PlaceItem } from "../items/item.ts";
import { kindOf } from "../items/unit-kind.ts";
import type { Reading } from "../reading.ts";
import { isAmongBloc, listedPartner } from "./listed-partner.ts";
import { partnerList, whosePartners } from "./partner-list.ts";
import { endsList } from "./several-areas.ts";

// A list of partners may be told over several sentences, or line by line under a heading.

/** "Exports to Ghana were $3 million. Togo followed with $2 million.": the partner whose figure the number at `at` is; null for none. */
export function nextOfList(reading: Reading, at: number): PlaceItem | null {
  const { items, context } = reading;
  // "The top exporters to Ghana were Benin with $2 million": the sentence says itself what they do.
  const isOwn = items.some((item, i) => i < at && isCue(item, "partner") && isCue(items[i + 1], "to", "from"));
  const member = context.list && !isOwn ? listedPartner(reading, at) : null;
  const behind = items.slice(at);
  const end = behind.findIndex((item) => isCue(item, "clause"));
  // "Togo with $2 million and Benin with $1 million of exports to Ghana": the sentence has a topic of its own.
  if (behind.slice(0, end < 0 ? undefined : end).some((item, i) => item.type === "indicator" && !isWhole(behind, i)))
    return null;
  if (
    !member ||
    isOfUnnamed(reading, items.indexOf(member), at) ||
    member.code === context.list?.whose ||
    endsList(reading, items.indexOf(member))
  )
    return null;
  return member;
}

/** "$2 million, or 15 percent of total exports" */
const isWhole = (items: readonly Item[], at: number): boolean =>
  isCue(items[at - 1], "of", "whole") && items[at - 2]?.type === "quantity" && isCue(items[at - 3], "and", "share");

/** "China ($3 million), Atlantis ($2 million)": another number of the kind stands between, and what heads this one has no name in the catalogue. */
function isOfUnnamed({ items, catalogue }: Reading, member: number, at: number): boolean {
  const kind = kindOf(catalogue, items[at]);
  return items.slice(member + 1, at).some((item) => item.type === "quantity" && kindOf(catalogue, item) === kind);
}

/**
 * The list that the next sentence may go on with, after a figure of two areas. "Ghana imported goods from Togo. Benin followed": from which
 * Ghana imported next, or which imported next from Togo?
 */
export function listGoingOn(reading: Reading, last: Told | undefined): ToldList | null {
  const { context } = reading;
  if (!last || last.where.counterpart === "WLD" || last.where.counterpart.startsWith("_")) return null;
  const { where: areas, bound } = last;
  const whose = [hostOfList(reading, last), partnerList(reading)?.whose.code, context.list?.whose, context.home];
  const owner = whose.find((code) => code && (code === areas.reference || code === areas.counterpart));
  if (bound.topic.form === "verb" && owner === areas.reference) return null;
  const isOfBloc = context.list?.isOfBloc || reading.items.some((_, at) => isAmongBloc(reading, at));
  if (!owner) return null;
  // "(Benin is Ghana's second largest market.) Togo is third, with $3 million": of Ghana's exports
  const isRank = bound.role.measure === "rank" && bound.topic.indicator.counterpart_default === "WLD";
  const partner = owner === areas.reference || isRank ? "counterpart" : "reference";
  // "(Togo was the main market with $3 million.) Cocoa exports to that country fell": the list is of all goods still
  const isRemark = context.list?.whose === owner && context.list.last === areas[partner];
  const goods = (isRemark ? context.list?.goods : null) ?? last.product.code;
  return { whose: owner, partner, isOfBloc, last: areas[partner], goods };
}

/** A figure, and whose it is. */
type Told = Pick<Finding, "where" | "bound" | "product">;

/** "Togo was the largest investor in Ghana, with an investment of $3 million": where those of the list invest. */
function hostOfList({ items }: Reading, { where, bound }: Told): string | null {
  const { id, counterpart_default } = bound.topic.indicator;
  if (counterpart_default !== "_X") return null;
  const isList = items.some(
    (item) => item.type === "indicator" && item.names.some((name) => name.id === id && name.form === "list"),
  );
  return isList ? where.counterpart : null;
}

/** "The largest export destinations of Ghana are as follows:": the list that begins behind the sentence, and what it tells. */
export function listAhead(reading: Reading): { readonly list: ToldList; readonly name: IndicatorName } | null {
  const { items } = reading;
  if (!isHeading(reading)) return null;
  const at = items.findIndex((item) => isCue(item, "partner"));
  const named = items.find((item) => item.type === "indicator" && item.start === items[at]?.start);
  const name = named?.type === "indicator" ? named.names[0] : undefined;
  const whose = name && whosePartners(reading, at);
  return whose
    ? { list: { whose: whose.code, partner: "counterpart", isOfBloc: false, last: null, goods: name.product }, name }
    : null;
}

/** Is it a line of its own behind which others come? */
export function isHeading({ text, items }: Reading): boolean {
  const last = items.at(-1);
  return last !== undefined && HEADING.test(text.slice(last.end, last.end + LONGEST));
}

/** The rest of a line that is no sentence: "(are as follows):" */
const HEADING = /^[^.!?;,\n]{0,60}(?::\s*(?:\n|$)|\n|$)/;
/** Characters that hold it. */
const LONGEST = 64;
