import type { CueItem, Item } from "./item.ts";

/** "Turkey/Russia", "tea & coffee": what a sign joins is joined as by "and". */
export function settleJoinedBySign(text: string, items: readonly Item[]): readonly Item[] {
  if (!items.some((item, at) => signBehind(text, items, at))) return items;
  return items.flatMap((item, at) => {
    const sign = signBehind(text, items, at);
    return sign ? [item, sign] : [item];
  });
}

const SIGN = /^\s?[&/]\s?$/;
/** Characters that hold a sign. */
const LONGEST = 3;

function signBehind(text: string, items: readonly Item[], at: number): CueItem | null {
  const [item, next] = [items[at], items[at + 1]];
  if (!item || item.type !== next?.type || (item.type !== "place" && item.type !== "product")) return null;
  const [start, end] = [item.end, next.start];
  if (end - start > LONGEST || !SIGN.test(text.slice(start, end))) return null;
  return { type: "cue", start, end, cue: { kind: "and" }, rule: "sign" };
}
