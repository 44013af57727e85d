import type { Corpus } from "../../corpus.ts";
import { calendarPeriods, type Times } from "./periods-calendar.ts";
import { contextPeriods } from "./periods-context.ts";

export const periods: Corpus<Times> = [...calendarPeriods, ...contextPeriods];

/** Words and numbers that name no time. */
export const notPeriods: readonly string[] = [
  "May said the plan would fail.",
  "They may rise.",
  "Theresa May resigned.",
  "March on, he told them.",
  "Troops march through the town.",
  "March Ltd sold its mills.",
  "It is the second-largest mill.",
  "The 2.1 percent rise was small.",
  "It has 2000 companies.",
  "It sold 2021 tonnes.",
  "It cost $2021.",
  "It cost 2021 dollars.",
  "The index fell 1986 points.",
  "It employs 1,986 people.",
  "Some 1500 workers left.",
  "A 1500-km pipeline is planned.",
  "Room 2021B is closed.",
  "The second country left the union.",
  "The first of them is late.",
  "He was a 45-year-old miner.",
  "The same mill was sold.",
  "Call 555-2021-77.",
  "Version 2.2021 is out.",
  "He augured well and marched.",
  "A quarter of the tea was lost.",
  "Half of the mills closed.",
  "Flight 1986.5 does not exist.",
];
