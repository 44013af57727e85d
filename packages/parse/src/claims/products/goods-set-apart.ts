import type { Topic } from "../bound.ts";
import type { Reading } from "../reading.ts";
import type { ListHead } from "./product-list.ts";

/** "exports [tea and coffee] were $3 million", "As for live cattle, sales were $3 million": goods that marks set apart from the sentence; null for none. */
export const goodsSetApart = (reading: Reading, topic: Topic): ListHead | null =>
  topic.indicator.pair === "directed" && topic.indicator.counterpart_default === "WLD"
    ? (goodsInBrackets(reading, topic) ?? goodsSpokenOf(reading, topic))
    : null;

function goodsInBrackets(reading: Reading, { at }: Topic): ListHead | null {
  const name = reading.items[at];
  const said = name && BRACKETS.exec(reading.text.slice(name.end, name.end + LONGEST));
  return said ? headOf(reading, name.end + said[0].indexOf("[") + 1, said[1] ?? "") : null;
}

/** "As for live cattle, (sales)", "In the case of tea, (exports)": goods, and nobody whose trade it is. */
function goodsSpokenOf(reading: Reading, { at }: Topic): ListHead | null {
  const { text, start, items, language } = reading;
  const opening = text.slice(start, start + LONGEST);
  const comma = opening.indexOf(",");
  const goods = Array.from(opening.slice(0, Math.max(comma, 0)).matchAll(/\s(?=\S)/g), ({ index }) => index + 1).find(
    (from) => language.claims.speakingOf.test(opening.slice(0, from)),
  );
  if (goods === undefined || (items[at]?.start ?? 0) < start + comma) return null;
  const isElse = items.some(({ type, start: from }) => from < start + comma && type !== "product" && type !== "cue");
  const words = opening.slice(goods, comma);
  // "In terms of volume, exports"
  const isPlain = words.split(/\s/).every((word) => language.claims.plain.has(word.toLowerCase()));
  return isElse || isPlain ? null : headOf(reading, start + goods, words);
}

function headOf({ items }: Reading, start: number, words: string): ListHead {
  const product = items.find((item) => item.start === start && item.end === start + words.length);
  return { product: product?.type === "product" ? product : null, words };
}

const BRACKETS = /^\s?\[([^\][]{2,60})\]/;
/** Characters that hold the goods. */
const LONGEST = 70;
