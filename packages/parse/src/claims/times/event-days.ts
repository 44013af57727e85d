import { daysIn, type Period } from "@sourcebook/model";

/** A day, or the few of a visit: mostly something was said or done then, and no trade is told of it. */
export const isOfEvent = (period: Period | null): boolean => period !== null && daysIn(period) < WEEK;

const WEEK = 7;
