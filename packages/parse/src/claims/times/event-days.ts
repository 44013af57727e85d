import { daysIn, type Period } from "@sourcebook/model";
import { isFlow, type Topic } from "../bound.ts";
import type { Item } from "../items/item.ts";
import type { Reading } from "../reading.ts";

/** A day, or the few of a visit: mostly something was said or done then, and no trade is told of it. */
export const isOfEvent = (period: Period | null): boolean => period !== null && daysIn(period) < WEEK;

const WEEK = 7;

/** On a day something was said; a flow is seldom that of one, nor is what came in where the text has told that of some months. */
export const isOfTelling = ({ context }: Reading, item: Item | undefined, topic: Topic): boolean =>
  (isFlow(topic) || context.flow?.indicator === topic.indicator.id) &&
  item?.type === "period" &&
  item.mention.role === "period" &&
  isOfEvent(item.mention.period);
