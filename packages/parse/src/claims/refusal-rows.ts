import { covers, type Refusal, type Span } from "@sourcebook/model";
import { sliceLine } from "../code-points.ts";
import type { PeriodMention, RefusedNumber } from "../mention.ts";
import type { RowFrame } from "./claim-row.ts";
import type { SentenceReading } from "./finding.ts";
import type { RefusalLexicon } from "./refusal-lexicon.ts";

/** What of a sentence may have to be refused. */
export type Leftovers = SentenceReading & {
  readonly periods: readonly PeriodMention[];
  readonly refused: readonly RefusedNumber[];
  /** The date in the date line of the document. */
  readonly head: Span | null;
};

const DIGIT = /\p{Nd}/u;

/** A refusal for every number of a sentence that is in no claim and is the period of none. */
export function refusalRows(leftovers: Leftovers, frame: RowFrame, { explain, numberWord }: RefusalLexicon): Refusal[] {
  const { text } = frame;
  const rows = leftovers.refused.map((number) => refusalRow(number, frame, number.reason, number.explanation));
  for (const { quantity, reason } of leftovers.unbound) {
    rows.push(refusalRow(quantity, frame, reason, explain(reason, text, quantity)));
  }
  for (const period of leftovers.periods) {
    const words = text.slice(period.start, period.end);
    const isUsed = leftovers.findings.some(({ when }) => when.item?.start === period.start);
    // "last year" and "in May" name a time without a number.
    if (isUsed || !(DIGIT.test(words) || numberWord.test(words))) continue;
    const reason = period.role === "duration" ? "DURATION" : "DATE";
    const isHead = leftovers.head !== null && covers(leftovers.head, period);
    const isBase = leftovers.findings.some(({ when }) => when.baseItem?.start === period.start);
    const why = isHead ? "HEAD" : isBase ? "BASE" : reason;
    rows.push(refusalRow(period, frame, reason, explain(why, text, period)));
  }
  return rows;
}

function refusalRow(span: Span, frame: RowFrame, reason: Refusal["REASON_CODE"], explanation: string): Refusal {
  return {
    DOC_ID: frame.document,
    SPAN_START: frame.toCodePoints(span.start),
    SPAN_END: frame.toCodePoints(span.end),
    EXACT: sliceLine(frame.text, span),
    QUOTE: frame.quote,
    SELECTOR: frame.selectorOf(span),
    REASON_CODE: reason,
    EXPLANATION: explanation,
  };
}
