import type { Lean } from "./choose-year.ts";
import type { PeriodLexicon, TimeExpression } from "./lexicon.ts";

/** A time in its text, and from where to where the words around it count. */
type Surroundings = {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly before: number;
  readonly after: number;
};

/** How near before a day of the week the words must stand that make it one to come. */
const NEAR = 40;

/** Whether the words around a year, or a time that states none, tell what was or what is to come; "none" for all other times. */
export function leanOf(expression: TimeExpression, lexicon: PeriodLexicon, around: Surroundings): Lean {
  const { text, start, end, before, after } = around;
  const { futureBefore, futureAfter, past } = lexicon;
  if (expression.is === "weekday") {
    return futureBefore.test(text.slice(Math.max(before, start - NEAR), start)) ? "future" : "past";
  }
  const isOpen = (expression.is === "months" || expression.is === "day") && expression.year === "nearest";
  if (!isOpen && expression.is !== "years") return "none";
  const [left, right] = [text.slice(before, start), text.slice(end, after)];
  if (futureBefore.test(left) || futureAfter.test(right)) return "future";
  return past.test(left) || past.test(right) ? "past" : "none";
}
