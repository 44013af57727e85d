import * as z from "zod";
import { codesOf } from "./codes.ts";
import { coded, integer, selector, text } from "./column.ts";

/** A number that was seen and is not published: a row of `refusals.csv`. */
export const refusalSchema = z.strictObject({
  DOC_ID: text("Document ID", "The document that holds the number."),
  SPAN_START: integer("Span start", "First code point of the number in the canonical text, from 0."),
  SPAN_END: integer("Span end", "Code point after the number."),
  EXACT: text("As stated", "The number as it stands; runs of white space as one space."),
  QUOTE: text("Quote", "The sentence; runs of white space as one space."),
  SELECTOR: selector,
  REASON_CODE: coded(codesOf("REASON_CODE"), "Reason", "Why it is not published."),
  EXPLANATION: text("Explanation", "The reason in words."),
});

export type Refusal = Readonly<z.infer<typeof refusalSchema>>;
