import type { Topic } from "../bound.ts";
import { wordsBetween } from "../items/gap.ts";
import { isCue } from "../items/item.ts";
import type { Reading } from "../reading.ts";
import { wholeOfAmount } from "../roles/share-amount.ts";
import { basisOf, type Found, ordered, type Where } from "./area-basis.ts";
import { ownerBeside } from "./owner.ts";
import { areasOfShare } from "./share-areas.ts";

/** "Russia accounted for the largest volume of Georgia's exports, worth $3 million": who takes the part that the number is of. */
export function areasOfTaker(reading: Reading, at: number, topic: Topic): Where | null {
  const { text, items } = reading;
  const share = items.findIndex((item, i) => i < topic.at && isCue(item, "share"));
  const [taker, cue] = [items[share - 1], items[share]];
  const owner =
    share > 0 && topic.form !== "verb" ? (ownerBeside(reading, topic.at) ?? homeShared(reading, share, topic)) : null;
  if (taker?.type !== "place" || taker.possessive || !cue || wordsBetween(text, taker, cue) > 0 || !owner) return null;
  // "a third of Georgia's exports of $3 million", "a third of Georgia's exports, which reached $3 million"
  const isOfWhole = at === topic.at + 2 && isCue(items[at - 1], "of");
  const isOther =
    isOfWhole || items.slice(share, at).some((item) => item.type === "quantity" || isCue(item, "again", "clause"));
  if (owner.code === taker.code || isOther) return null;
  const basis = basisOf(owner);
  return topic.indicator.pair === "symmetric"
    ? ordered([owner.code, taker.code], basis)
    : { reference: owner.code, counterpart: taker.code, basis };
}

/** "Russia took the largest share of exports, worth $3 million", in a text on Georgia */
function homeShared({ text, items, context: { home } }: Reading, share: number, { at }: Topic): Found | null {
  const [cue, name] = [items[share], items[at]];
  return home && cue && name && at === share + 1 && wordsBetween(text, cue, name) <= 1
    ? { code: home, stated: false }
    : null;
}

/** "Brazil accounted for $3 million of imports", in a text on Ghana: those of Ghana from Brazil. */
export function areasOfPart(reading: Reading, at: number, topic: Topic): Where | null {
  if (!topic.after || wholeOfAmount(reading, at) !== topic.at) return null;
  const shared = areasOfShare(reading, at, topic);
  return shared === "unknown" ? null : shared;
}
