import { isOfMonths, type Period } from "@sourcebook/model";

/** A day, or the few of a visit: mostly something was said or done then, and no trade is told of it. */
export const isOfEvent = (period: Period | null): boolean =>
  period !== null && (period.freq === "D" || (!isOfMonths(period) && daysIn(period) < WEEK));

const WEEK = 7;

/** "2021-06-03/P3D" */
const daysIn = ({ code }: Period): number => Number.parseInt(code.slice(code.indexOf("P") + 1), 10);
