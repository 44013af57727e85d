import { type WordTable, wordTable } from "../lexemes/word-table.ts";
import { wordsOf } from "../lexemes/words.ts";
import type { PeriodMention, PeriodReference } from "../mention.ts";

/** How a year is told. */
export type YearWords =
  /** In four digits: 2021. */
  | number
  /** In two: '87. */
  | { readonly twoDigits: number }
  /** From the year of the document: "last year's" -1, "this year's" 0. */
  | { readonly offset: number }
  /** From the year that the sentence speaks of: "of the previous year" -1, "of that year" 0. */
  | { readonly context: number }
  /** Not at all, or by a word that orders: "last March", "next March", "this March". */
  | "nearest"
  /** "of the year": the one that runs, or at its very beginning the one just over. */
  | "running"
  | "last"
  | "next"
  | "this";

/** Calendar months up to and with month `end` (1 to 12) of the year: "January-November 2021" is end 11, count 11. */
export type MonthsExpression = {
  readonly is: "months";
  readonly end: number;
  readonly count: number;
  readonly year: YearWords;
  /** Told by its end, so it is told when it is over: "nine months", "the year to March", "April-June". */
  readonly ended?: boolean;
  /** Counted from the beginning of a year, which may be a fiscal one: "the first three quarters"; not told by the names of months. */
  readonly counted?: true;
  /** Told only while it is new: "In nine months, exports grew" is January-September in the months that follow, and a length later. */
  readonly fresh?: boolean;
};

/** One day of the calendar, or the days up to and with it. */
export type DayExpression = {
  readonly is: "day";
  readonly month: number;
  /** Of days that end with a month, 31. */
  readonly day: number;
  readonly year: YearWords;
  /** The first of several days: "January 1 to June 15". */
  readonly from?: MonthDay;
  /** How many days end with it: "the week to June 15". */
  readonly days?: number;
};

/** A day of any year. */
export type MonthDay = { readonly month: number; readonly day: number };

/** A year that need not begin in January: "2021-22" is from 2021 to 2022; "fiscal 1987" has one year, which may be its first or its last. */
export type FiscalExpression = {
  readonly is: "fiscal";
  readonly from: number | null;
  readonly to: number | null;
  /** `offset`: from the one that holds the document's date, "the current fiscal year" 0. */
  readonly named: number | { readonly offset: number };
  /** Its last month, where the words say so. */
  readonly endMonth: number | null;
  /** Nothing but the two years: "2021-22", which may be that of a crop as well. */
  readonly bare?: boolean;
  /** Two calendar years where no country with a fiscal year of its own is near: "2021-2022". */
  readonly orYears?: boolean;
  /** The part of it that is meant, in its own months, "its first quarter" is end 3, count 3, or in those of the calendar, "July-August". */
  readonly part?: { readonly end: number; readonly count: number; readonly ofCalendar?: true };
};

/** `days`: those of the month that are meant, "the first 20 days of this month". */
export type RelativeExpression = {
  readonly is: "relative";
  readonly grain: Grain;
  readonly offset: number;
  readonly days?: { readonly from: number; readonly to: number };
};

/** What words of time mean, before a calendar says when that was. */
export type TimeExpression =
  | MonthsExpression
  | DayExpression
  | FiscalExpression
  /** So many years from the fiscal year that the text told: "the fiscal year" 0, "the previous fiscal year" -1. */
  | { readonly is: "fiscalTold"; readonly years: number }
  /** Whole years: "2021", "2010-2015". */
  | { readonly is: "years"; readonly from: number; readonly to: number }
  /** So many units from the one that holds the document's date: "last year" -1. */
  | RelativeExpression
  /** A day of the week, Monday 1 to Sunday 7; `weeks` is -1 for "last", 1 for "next", 0 for none. */
  | { readonly is: "weekday"; readonly weekday: number; readonly weeks: -1 | 0 | 1 }
  /** From the period that the text spoke of. `year`: "the same period of 2020", or from that of the document "of this year". */
  | {
      readonly is: "reference";
      readonly reference: PeriodReference;
      readonly year?: number | { readonly offset: number };
    }
  /** The same part of another fiscal year, by the year in which that begins: "the same period of 2020-21". */
  | { readonly is: "fiscalReference"; readonly from: number }
  /** From the start of a year until now: "since the beginning of the year", "so far in 2021". */
  | { readonly is: "toDate"; readonly year: number | { readonly offset: 0 } }
  /** "the eleven-month figure": from January to the month that the sentence told, if it is the eleventh. */
  | { readonly is: "upToMonth"; readonly count: number }
  /** A time that the words do not settle: "recent years", "30-year". `ofOtherYear`: by a calendar that is not ours, "the Iranian year". */
  | { readonly is: "open"; readonly ofOtherYear?: true };

export type Grain = "year" | "half" | "quarter" | "month" | "week" | "day";

/** The named groups of a pattern that took part in the match. */
export type Words = Readonly<Record<string, string | undefined>>;

/** One way to name a time. */
export type PeriodRule = {
  /** `en/dates/month-year` */
  readonly id: string;
  /** Sticky, and bounded in length. */
  readonly pattern: RegExp;
  /** Null when the words turn out to name no time; the next rule has its turn. */
  readonly read: (words: Words) => TimeExpression | null;
  readonly role: PeriodMention["role"];
};

/** Rules that begin alike. */
export type RuleFamily = {
  /** The words that they begin with, parted by spaces; `00` is any number of two digits. */
  readonly openings: string;
  /** Sticky; a cheap pattern that stands where any of the rules begins. */
  readonly trigger: RegExp;
  readonly rules: readonly PeriodRule[];
};

/** A role that words before a time give it ("by", "as of"), or words behind it ("2019 level"). */
export type RoleCue = {
  /** Sticky; stands at the start of the time and looks behind, or stands at its end. */
  readonly pattern: RegExp;
  readonly behind?: true;
  /** `limit`: asOf when the time is over at the document's date, horizon when it is to come. */
  readonly role: PeriodMention["role"] | "limit";
};

/** The words that the period scanner needs of a language. */
export type PeriodLexicon = {
  /** The families that may begin with a word; the first whose trigger stands there is read. */
  readonly families: WordTable<readonly RuleFamily[]>;
  /** Sticky at the start of a time, looking behind: the part of it that is meant ("early ", "end of "), as group `edge`; group `end` where it is its end. */
  readonly edges: RegExp;
  readonly roles: readonly RoleCue[];
  /** Found in the words of the sentence before (after) a time without a year: it is to come. */
  readonly futureBefore: RegExp;
  readonly futureAfter: RegExp;
  /** Found near a time without a year: it is over. */
  readonly past: RegExp;
  /** Sticky at the start of a time, looking behind: the time is only compared with. */
  readonly comparedWith: RegExp;
  /** Sticky at the start of a time, looking behind: something is counted from it. */
  readonly since: RegExp;
  /** Between two times: both have the same year. */
  readonly joined: RegExp;
  /** Ends a sentence; global. */
  readonly sentenceEnd: RegExp;
  /** All that stands between a country and its fiscal year: "'s ". */
  readonly fiscalOwner: RegExp;
  /** Before a country, it is only a partner: "to the ". */
  readonly fiscalPartner: RegExp;
  /** Behind a country, it only names a money: " dollars". */
  readonly moneyOfMany: RegExp;
  /** Found near a bare year of two parts: it is that of a crop, which no fiscal calendar tells. */
  readonly crops: RegExp;
};

/** Families by the words that they begin with. */
export function byOpening(families: readonly RuleFamily[]): WordTable<readonly RuleFamily[]> {
  const byWord = new Map<number, readonly RuleFamily[]>();
  for (const family of families)
    for (const hash of wordsOf(family.openings).hashes) byWord.set(hash, [...(byWord.get(hash) ?? []), family]);
  return wordTable(byWord);
}
