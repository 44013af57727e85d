import * as z from "zod";
import { DECIMAL } from "./decimal.ts";

/** What a column is called and what it holds, in the words of the published schemas. */
type About = { readonly title: string; readonly description: string };
const about = (title: string, description: string): About => ({ title, description });

/** The published type of a column whose record holds it as a string. */
type Published = { readonly tableType: "number" | "date" };

/** Text on one line, never empty: a missing cell is null. */
export const text = (title: string, description: string) =>
  z
    .string()
    .regex(/^[^\n\r]+$/)
    .meta(about(title, description));

/** Text that must match a pattern: a key, an id, a code of an open list. */
export const pattern = (form: RegExp, title: string, description: string) =>
  z.string().regex(form).meta(about(title, description));

/** An exact decimal number, held as a string: no exponent, no grouping, no `+`. */
export const decimal = (title: string, description: string) =>
  z
    .string()
    .regex(DECIMAL, "must be a number in digits, with a point such as 2.8")
    .meta({ ...about(title, description), tableType: "number" } satisfies About & Published);

/** An ISO 8601 calendar date, as people write it. */
export const day = z.iso.date("must be a day as YYYY-MM-DD");

/** An ISO 8601 calendar date. */
export const date = (title: string, description: string) =>
  day.meta({ ...about(title, description), tableType: "date" } satisfies About & Published);

/** A whole number. */
export const integer = (title: string, description: string) => z.int().meta(about(title, description));

/** True or false. */
export const flag = (title: string, description: string) => z.boolean().meta(about(title, description));

/** An absolute http or https address. */
export const address = (title: string, description: string) =>
  z.url({ protocol: /^https?$/ }).meta(about(title, description));

/** One of a closed list of codes. */
export const coded = <Codes extends z.ZodEnum>(codes: Codes, title: string, description: string) =>
  codes.meta(about(title, description));

/** A fragment of a raw file, in the words of the standard for its kind: RFC 8118 for PDF, RFC 7111 for CSV, RFC 5147 for lines. */
export const selector = text(
  "Selector",
  "Where the number stands in the raw file, if that is more than its text: byte=START,END (from 0, without END) or page=NUMBER, or line=BEFORE,AFTER (lines from 0); of a table its file and cell: a.csv#cell=ROW,COLUMN or a.xlsx#Sheet!C5.",
).nullable();
