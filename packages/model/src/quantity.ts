import type { Qualifier } from "./codes.ts";

/** A quantity as it is said: "more than $2.9 billion" is 2.9, times ten to the 9th, USD, greater than. */
export type Quantity = {
  /** As stated, as a decimal string that keeps its trailing zeros; negative only where the text gives it a sign. */
  readonly value: string;
  /** The upper end of a range ("$4-5 billion"), in the same power of ten; null where there is none. */
  readonly valueTo: string | null;
  /** The power of ten that the scale word stands for: 9 for "billion", -2 for a basis point counted in points. */
  readonly mult: number;
  /** Digits after the decimal point, as stated. */
  readonly decimals: number;
  /** A code of the unit list: an ISO 4217 currency, `PT`, `PP`, `NUMBER`, `RANK`, `TIMES`, `t`, `MW`, ... */
  readonly unit: string;
  /** `INFERRED` where the text leaves the unit out and another quantity of the sentence lends it. */
  readonly unitBasis: "STATED" | "INFERRED";
  /** The bound that the words put on the value. It says nothing about the direction of a change. */
  readonly qualifier: Qualifier;
};
