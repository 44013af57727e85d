import type { Bound } from "../bound.ts";
import { isJoined, previousQuantity } from "../items/before-number.ts";
import { isCue } from "../items/item.ts";
import type { Reading } from "../reading.ts";

/** How a language tells of what is not so without denying it. */
export type UntrueLexicon = {
  /** A clause of what is only supposed, up to its number: "Had exports grown to", "if exports had grown to". */
  readonly supposed: readonly RegExp[];
  /** Begins a clause that may only be supposed: "if (exports grow to)". */
  readonly condition: RegExp;
  /** Tells, behind such a clause, that it is: "(the deficit) would (fall)". */
  readonly consequence: RegExp;
  /** What did not come about, up to its number: "would have reached". */
  readonly unfulfilled: RegExp;
  /** Takes back, at the end of a sentence, what a clause told: "(reports that exports fell) are false". */
  readonly takenBack: RegExp;
  /** Says, before a number, that it is wrong: "misstated exports as". */
  readonly misstated: RegExp;
  /** Ends what stands before goods, or their value, that were not sold: "lost (exports)", "cost the country ($2 million in exports)". */
  readonly lost: RegExp;
};

/** Characters of a clause that are looked at. */
const LONGEST = 200;

/** Does the text only suppose the figure, miss it, ask for it, or call the report of it wrong? */
export function isUntrue(reading: Reading, { at, topic }: Bound): boolean {
  const { text, items, language } = reading;
  const [name, quantity] = [items[topic.at], items[at]];
  if (!quantity) return false;
  const { untrue } = language.claims;
  if (isMissed(reading, at) || untrue.takenBack.test(restOf(reading, at))) return true;
  const before = (end: number) => text.slice(Math.max(reading.start, end - LONGEST), end);
  if (untrue.misstated.test(before(quantity.start))) return true;
  return (topic.after && untrue.lost.test(before(quantity.start))) || (!!name && untrue.lost.test(before(name.start)));
}

/** "Had exports grown to", "if exports reach (…), imports would": is the clause of the number one of what is supposed, or would have been? */
function isMissed(reading: Reading, at: number): boolean {
  const { text, start, items, language } = reading;
  const { untrue } = language.claims;
  const clause = items.findLastIndex((item, i) => i < at && isCue(item, "clause"));
  const from = items[clause]?.start ?? start;
  const told = text.slice(from, items[at]?.start).slice(0, LONGEST);
  if (untrue.supposed.some((words) => words.test(told))) return true;
  if (untrue.condition.test(told) && untrue.consequence.test(restOf(reading, at))) return true;
  const joint = items.findLastIndex((item, i) => i < at && (item.type === "quantity" || isCue(item, "clause", "and")));
  if (untrue.unfulfilled.test(text.slice(items[joint]?.end ?? start, items[at]?.start))) return true;
  return isJoined(reading, at) && isMissed(reading, previousQuantity(items, at));
}

/** What the sentence says behind the number. */
function restOf({ text, items }: Reading, at: number): string {
  const end = items[at]?.end ?? text.length;
  return SENTENCE.exec(text.slice(end, end + LONGEST))?.[0] ?? "";
}

/** Up to a mark that ends a sentence; "3.5" and "U.S." do not. */
const SENTENCE = /^(?:[^.?!\n]|\.(?=\S))*[.?!]?/;
