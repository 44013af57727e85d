import type { Topic } from "../bound.ts";
import { opensParagraph } from "../items/gap.ts";
import { isCue } from "../items/item.ts";
import type { Reading } from "../reading.ts";

// Whom a paragraph that names nobody is on.

/**
 * A paragraph that names nobody, in a text that has told the trade with all, is not on the partner of the one before; nor is a sentence that
 * begins with "by product". Its first number tells for the others.
 */
export function isOfAllAgain(reading: Reading, at: number): boolean {
  const { items, context } = reading;
  if (!context.tellsAll) return false;
  if (isCue(items[0], "breakdown")) return true;
  const isFirst = items.findIndex(({ type }) => type === "quantity") === at;
  return isFirst && opensParagraph(reading) && namesNobody(reading) && !partsTurnover(reading);
}

/** "(Kenya's trade surplus with Togo grew.) The surplus was $3 million": of what the sentence before told? */
export function isToldAgain(
  { text, start, items, language, context }: Reading,
  { at, form, indicator }: Topic,
): boolean {
  const name = items[at];
  if (form !== "anaphor" || !name || context.topic?.id !== indicator.id || !context.adjacent) return false;
  return language.claims.definite.test(text.slice(start, name.start));
}

/** "In 2021 the trade of Ghana with Togo reached $5 million.", and in a paragraph of its own "Exports were $3 million and imports $2 million." */
function partsTurnover({ items, context, catalogue }: Reading): boolean {
  const isOfPair = context.topic !== null && catalogue.indicator(context.topic.id)?.pair === "symmetric";
  const flows = new Set(items.flatMap((item) => (item.type === "indicator" ? item.names.map(({ id }) => id) : [])));
  return context.adjacent && isOfPair && flows.size > 1;
}

/** A paragraph that names nobody, after one on another area: in a text on Uganda it is on Uganda again. */
export function isHomeAgain(reading: Reading): boolean {
  const { areas, home } = reading.context;
  if (!home || !areas || areas.reference === home || areas.counterpart === home || !opensParagraph(reading))
    return false;
  return namesNobody(reading);
}

const namesNobody = ({ items }: Reading): boolean =>
  !items.some((item, i) => {
    // "the value of imports" points to nothing
    const points = isCue(item, "self", "pair", "other") || (isCue(item, "again") && !isCue(items[i + 1], "of"));
    return points || item.type === "place";
  });
