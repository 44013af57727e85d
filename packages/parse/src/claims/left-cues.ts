import type { Cue } from "./cue.ts";
import { type CueItem, isCue, type Item } from "./item.ts";
import type { Reading } from "./topic.ts";

export type ChangeItem = CueItem & { readonly cue: Extract<Cue, { readonly kind: "change" }> };

export const isChange = (item: Item | undefined): item is ChangeItem => isCue(item, "change");

/** The cues between the number and what stands before it that has a value or a topic, nearest first. */
export function leftCues({ items }: Reading, at: number): CueItem[] {
  const cues: CueItem[] = [];
  for (let i = at - 1; i >= 0; i--) {
    const item = items[i];
    if (!item || item.type === "quantity" || isCue(item, "clause")) break;
    if (item.type === "cue") cues.push(item);
  }
  return cues;
}
