import type { ReasonCode, Span } from "@sourcebook/model";

/** The words in which a language's numbers are refused. */
export type RefusalLexicon = {
  /** Finds a number word in the words that name a time: "the first two months". */
  readonly numberWord: RegExp;
  /** The reason in words for the number at `span`; `HEAD` is the date line of the document, `BASE` what a change is counted from. */
  readonly explain: (reason: ReasonCode | "HEAD" | "BASE", text: string, span: Span) => string;
};
