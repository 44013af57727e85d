import type { Concept, Figure, ReasonCode, Refusal, Span } from "@sourcebook/model";
import type { Place, ReadFigure } from "./parse-figures.ts";
import type { Unread } from "./read-figure.ts";

const DIGIT = /\p{Nd}/u;

/** The line before the first value cites a publication: its date and address are no figures. */
export function headRefusals([first]: readonly Figure[], place: Place): readonly Refusal[] {
  const head = { start: 0, end: (first?.line.start ?? 0) - 1 };
  const why: Why = { reason: "REFERENCE", explanation: "cites the publication of the figures below" };
  return head.end > 0 && holdsDigit(head, place) ? [refusalOf(head, head, why, place)] : [];
}

/** The numbers of a line that are in no claim and the period of none: a value that was not read, and what stands beside it. */
export function refusalsOf({ figure, reading }: ReadFigure, place: Place): readonly Refusal[] {
  const { line, number, facts, parts } = figure;
  const isRead = "said" in reading;
  const value =
    isRead || !holdsDigit(number, place)
      ? []
      : [{ ...refusalOf(number, line, whyUnread(reading.unread), place), SELECTOR: figure.selector }];
  const time = isRead ? facts.get("period")?.span : null;
  const used = [number, ...(time ? [time] : [])];
  const beside = parts.flatMap((part) =>
    without(part, used)
      .map((piece) => trimmed(piece, place))
      .filter((piece) => holdsDigit(piece, place))
      .map((piece) => refusalOf(piece, line, whyBeside(part.concept), place)),
  );
  return [...value, ...beside].toSorted((a, b) => a.SPAN_START - b.SPAN_START);
}

const holdsDigit = ({ start, end }: Span, { text }: Place): boolean => DIGIT.test(text.slice(start, end));

type Why = { readonly reason: ReasonCode; readonly explanation: string };

function whyUnread({ concept, words, reason }: Unread): Why {
  if (concept === "value") return { reason, explanation: "not written as one number" };
  const name = concept.replaceAll("_", " ");
  return {
    reason,
    explanation:
      words === null ? `nothing says the ${name} of the figure` : `"${words}" is no ${name} of such a figure`,
  };
}

function whyBeside(concept: Concept): Why {
  if (concept === "period") return { reason: "DATE", explanation: "the period of a figure that was not read" };
  const what =
    concept === "value" ? "names the figure or marks a footnote" : `says the ${concept.replaceAll("_", " ")}`;
  return { reason: "REFERENCE", explanation: what };
}

/** What is left of a span outside of others. */
function without({ start, end }: Span, others: readonly Span[]): readonly Span[] {
  const inside = others.filter((each) => each.start < end && start < each.end).toSorted((a, b) => a.start - b.start);
  const starts = [start, ...inside.map((each) => each.end)];
  const ends = [...inside.map((each) => each.start), end];
  return starts
    .map((from, index) => ({ start: from, end: ends[index] ?? end }))
    .filter((piece) => piece.start < piece.end);
}

function trimmed({ start, end }: Span, { text }: Place): Span {
  const words = text.slice(start, end);
  return { start: end - words.trimStart().length, end: start + words.trimEnd().length };
}

function refusalOf(span: Span, line: Span, { reason, explanation }: Why, place: Place): Refusal {
  const { start, end } = place.inCodePoints(span);
  return {
    DOC_ID: place.document,
    SPAN_START: start,
    SPAN_END: end,
    EXACT: place.text.slice(span.start, span.end),
    QUOTE: place.text.slice(line.start, line.end),
    SELECTOR: null,
    REASON_CODE: reason,
    EXPLANATION: explanation,
  };
}
