import { dayNumber, parseDay } from "@sourcebook/model";
import type { MarkedQuote } from "../quote-mark.ts";

type TextCell = { readonly kind: "text"; readonly text: string };
/** A row of another sheet by its key, or the top of the sheet. */
type Target = { readonly sheet: string; readonly key: string | null };
/** An exact decimal, shown in `format`; it may lead to where it comes from. */
type NumberCell = {
  readonly kind: "number";
  readonly value: string;
  readonly format: string;
  readonly leadsTo?: Target;
};

/** What a cell of the workbook shows; null is an empty cell. Text of data never becomes a formula. */
export type CellSpec =
  | TextCell
  | NumberCell
  /** A formula of this program, and what it gives: programs that do not calculate show that. */
  | { readonly kind: "formula"; readonly formula: string; readonly result: NumberCell | TextCell }
  /** Waits for a number or a date, to be shown in `format`. */
  | { readonly kind: "empty"; readonly format: string }
  /** An ISO date, as a date of the spreadsheet. */
  | { readonly kind: "date"; readonly day: string }
  | { readonly kind: "quote"; readonly mark: MarkedQuote }
  | ({ readonly kind: "internal"; readonly text: string } & Target)
  | { readonly kind: "external"; readonly text: string; readonly url: string }
  | null;

export const text = (value: string | null): CellSpec =>
  value === null || value === "" ? null : { kind: "text", text: value };

/** A decimal in the format that its value asks for. */
export const number = (value: string | null, formatOf: (value: string) => string): CellSpec =>
  value === null ? null : { kind: "number", value, format: formatOf(value) };

export const date = (day: string | null): CellSpec => (day === null ? null : { kind: "date", day });

/** Excel takes no more UTF-16 units in a cell. */
export const CELL_LIMIT = 32_767;
const ELLIPSIS = "…";

/**
 * Text that a cell can hold: well-formed, without what XML cannot carry (control characters) and what makes readers refuse the
 * file (noncharacters), cut at Excel's limit, and with `_x0041_` written so that it is not read as an escape for "A".
 */
export const cellText = (value: string): string =>
  isPlain(value) ? value : escaped(clipEnd(cleaned(value), CELL_LIMIT));

/** Most text is ASCII without an underscore, of which nothing has to be changed. */
const isPlain = (value: string): boolean => value.length <= CELL_LIMIT && /^[ -^`-~]*$/.test(value);

/** About what a row shows of a wrapped sentence before it is as high as rows get. */
export const QUOTE_LIMIT = 2_000;

/** The three parts of a sentence as cell text; a sentence beyond the limit is cut around its number, which stays in view. */
export function cellQuote(mark: MarkedQuote): MarkedQuote {
  const number = clipEnd(cleaned(mark.number), QUOTE_LIMIT / 2);
  const [before, after] = [cleaned(mark.before), cleaned(mark.after)];
  const room = QUOTE_LIMIT - number.length;
  const left = Math.max(Math.floor(room / 2), room - after.length);
  const start = clipStart(before, left);
  const end = clipEnd(after, room - start.length);
  return { before: escaped(start), number: escaped(number), after: escaped(end) };
}

/** Spreadsheets keep so many digits of a number. */
export const NUMBER_DIGITS = 15;

/** The digits of a decimal between the zeros at both its ends. */
const significant = (value: string): string =>
  value
    .replaceAll(/[-.]/g, "")
    .replace(/^0+/, "")
    .replace(/(?<!0)0+$/, "");

/** A decimal as the number of a cell; null where a spreadsheet, which keeps 15 digits of numbers up to 1e308, would change it. */
export function cellNumber(value: string): number | null {
  const number = Number(value);
  if (Number.isNaN(number)) throw new Error(`no number for a cell: ${value}`);
  if (value.length <= NUMBER_DIGITS) return number;
  const digits = significant(value);
  const isLost = !Number.isFinite(number) || (number === 0 && digits !== "");
  return isLost || digits.length > NUMBER_DIGITS ? null : number;
}

/** The serial number of 1970-01-01 in spreadsheets, which count 1900-01-01 as 1 and take 1900 for a leap year. */
const SERIAL_OF_1970 = 25_569;

/** The serial number of a day; null before March 1900, where spreadsheets disagree on the calendar. */
export function cellDate(day: string): number | null {
  const serial = dayNumber(parseDay(day)) + SERIAL_OF_1970;
  return serial >= 61 ? serial : null;
}

// XML 1.0 has no control characters but tab and line breaks; U+FFFE, U+FFFF and their like of other planes are no characters.
const FORBIDDEN = /[\p{Surrogate}\p{Noncharacter_Code_Point}]|[^\P{Cc}\t\n\r]/gu;

const cleaned = (value: string): string =>
  value.replaceAll(FORBIDDEN, (character) => (/\p{Surrogate}/u.test(character) ? "\uFFFD" : ""));

const escaped = (value: string): string => value.replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_");

function clipEnd(value: string, limit: number): string {
  if (value.length <= limit) return value;
  return value.slice(0, limit - 1).replace(/[\uD800-\uDBFF]$/, "") + ELLIPSIS;
}

function clipStart(value: string, limit: number): string {
  if (value.length <= limit) return value;
  return ELLIPSIS + value.slice(value.length - limit + 1).replace(/^[\uDC00-\uDFFF]/, "");
}
