import type { Indicator } from "@sourcebook/model";
import type { Topic } from "../bound.ts";
import type { ToldList } from "../context.ts";
import { isCue } from "../items/item.ts";
import type { Reading } from "../reading.ts";
import { ordered, type Where } from "./area-basis.ts";
import { nextOfList } from "./told-list.ts";

/** Those of a list of partners that goes on: of the next one, or of the one told last. */
export const areasGoingOn = (reading: Reading, at: number, topic: Topic): Where | null =>
  areasOfNext(reading, at, topic) ?? areasOfNamed(reading, at, topic) ?? areasOfLast(reading, topic);

/** "They were followed by Togo with a turnover of $2 million": does the sentence only go on with the list, naming again what this is of? */
export function goesOnWithList({ items, context }: Reading, { indicator }: Topic): boolean {
  const first = items.find((item) => !isCue(item, "level", "again", "self"));
  const isNext = isCue(first, "and") && first.cue.follows === true;
  return isNext && indicator.pair === "symmetric" && context.list !== null && context.topic?.id === indicator.id;
}

/** "They were followed by Togo with a turnover of $2 million": those of the one named last. */
function areasOfNamed(reading: Reading, at: number, topic: Topic): Where | null {
  const { items, context } = reading;
  const place = items.findLast((item, i) => i < at && item.type === "place");
  if (!context.list || place?.type !== "place" || !goesOnWithList(reading, topic)) return null;
  const isMember = place.form === "name" && !place.possessive && place.code !== context.list.whose;
  return isMember ? areasOfMember(context.list, place.code, topic.indicator) : null;
}

/** "Exports to Ghana were $3 million. Togo followed with $2 million.": those of the list that goes on. */
function areasOfNext(reading: Reading, at: number, { indicator }: Topic): Where | null {
  const { list } = reading.context;
  const member = nextOfList(reading, at);
  return list && member ? areasOfMember(list, member.code, indicator) : null;
}

const areasOfMember = ({ whose, partner }: ToldList, member: string, { pair }: Indicator): Where => {
  if (pair === "symmetric") return ordered([whose, member], "CONTEXT");
  const isReference = partner === "reference";
  return { reference: isReference ? member : whose, counterpart: isReference ? whose : member, basis: "CONTEXT" };
};

/** "Exports to Ghana were $3 million, a share of 4 percent. It rose by 5 percent.": of the partner told last, whose share it was. */
function areasOfLast({ items, context: { list } }: Reading, { indicator }: Topic): Where | null {
  const [first, second] = items;
  const pointsBack = isCue(first, "again") || (isCue(first, "self") && isCue(second, "share"));
  if (!list?.last || !pointsBack || items.some(({ type }) => type === "place")) return null;
  return areasOfMember(list, list.last, indicator);
}
