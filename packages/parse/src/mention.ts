import type { Period, Quantity, ReasonCode, Span } from "@sourcebook/model";

// Spans in this package count UTF-16 units of the text that was searched; `parse` turns them into code points at the end.

/** A quantity found in a text. */
export type QuantityMention = Span & {
  readonly quantity: Quantity;
  /** The name that several currencies share, where the words say no more than that: "dollar" of "5 billion dollars". */
  readonly family: string | undefined;
  /** Id of the rule that read it: language/role/name. */
  readonly rule: string;
};

/** A number that was found and is no quantity, or cannot be read surely. */
export type RefusedNumber = Span & {
  readonly reason: ReasonCode;
  /** The reason in words, for this case: `numbers a forum`. */
  readonly explanation: string;
};

/** Words that name a time. */
export type PeriodMention = Span & {
  readonly rule: string;
  /** The time they name; null where it cannot be told from the words and the document's date. */
  readonly period: Period | null;
  /** Where the words point to the period that the text spoke of before ("a year earlier"): how to get there from it. */
  readonly reference: PeriodReference | null;
  /**
   * period: a stretch or point of calendar time; asOf: a point up to which something has happened ("by the end of June");
   * horizon: a point in the future by which it should ("by 2025"); duration: a length of time ("30-year");
   * vague: a time without limits ("the 1990s", "in recent years"); compared: only what something is compared with ("the 2019 level").
   */
  readonly role: "period" | "asOf" | "horizon" | "duration" | "vague" | "compared";
  /** Is only some part of it meant: "early 2021"? */
  readonly isPart: boolean;
  /** Is it "last year"? What is compared with it may be of a part of the year, or of a fiscal one. */
  readonly isLastYear: boolean;
  /** Is it one day, be it told which or not: "today", "on Monday", "March 5"? */
  readonly isDay: boolean;
};

/**
 * From the period of the context: `same` keeps its length ("the same period of last year": -12 months);
 * another grain takes the calendar unit that holds its end first ("the previous month": month, -1 month).
 * `shift` counts months; `year` stands in its place where the words state it ("the same period of 2020").
 * `ofText`: the period that the text is on, and no month of it that it spoke of last ("the reporting period").
 * `months`: how long it is, where the words say so ("the same month").
 */
export type PeriodReference = {
  readonly grain: "same" | "year" | "half" | "quarter" | "month";
  readonly shift: number;
  readonly year?: number;
  readonly ofText?: true;
  readonly months?: number;
};
