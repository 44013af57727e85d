import { basisOf, type Found, type Where } from "./area-basis.ts";
import { isCue, type PlaceItem } from "./item.ts";
import { stopBetween } from "./gap.ts";
import { leadOf } from "./lead.ts";
import { listedPartner } from "./listed-partner.ts";
import type { Reading, Topic } from "./topic.ts";

/**
 * "The most FDI came from Turkey - $3 million, followed by Ghana - $2 million", in a text on Togo: what each brought to Togo. Null where the
 * number at `at` is of no single investor.
 */
export function areasOfInvestor(reading: Reading, at: number, topic: Topic): Where | null {
  if (!isInflow(topic)) return null;
  const investor = listedPartner(reading, at) ?? sharerOf(reading, at) ?? originOf(reading, at, topic);
  const host = investor && hostOf(reading, investor);
  return host ? { reference: investor.code, counterpart: host.code, basis: basisOf(host) } : null;
}

/** "foreign direct investment": what comes in from all others, and from each of them. */
const isInflow = ({ total, indicator }: Topic): boolean =>
  total && indicator.pair === "directed" && indicator.counterpart_default === "_X";

/** "$3 million came from Turkey", "FDI from Turkey amounted to $3 million" */
const originOf = (reading: Reading, at: number, topic: Topic): PlaceItem | null =>
  originBehind(reading, at) ?? originBefore(reading, at, topic);

function originBefore(reading: Reading, at: number, topic: Topic): PlaceItem | null {
  for (let i = at - 1; i > topic.at; i--) if (isOrigin(reading, i)) return placeAt(reading, i);
  return null;
}

function originBehind(reading: Reading, at: number): PlaceItem | null {
  const { text, items } = reading;
  for (let i = at + 1; i < items.length; i++) {
    const [quantity, item] = [items[at], items[i]];
    if (!quantity || !item || stopBetween(text, quantity, item)) return null;
    if (item.type === "quantity" || isCue(item, "clause", "and")) return null;
    if (isOrigin(reading, i)) return placeAt(reading, i);
  }
  return null;
}

const isOrigin = (reading: Reading, at: number): boolean => {
  const item = reading.items[at];
  return item?.type === "place" && !item.possessive && leadOf(reading, at) === "from";
};

/** "Turkey accounted for $3 million of FDI" */
function sharerOf({ items }: Reading, at: number): PlaceItem | null {
  const share = isCue(items[at - 1], "share") ? items[at - 2] : undefined;
  return share?.type === "place" && share.form === "name" && !share.possessive ? share : null;
}

const placeAt = ({ items }: Reading, at: number): PlaceItem | null => {
  const item = items[at];
  return item?.type === "place" ? item : null;
};

/** Where it was invested: "in Togo" of the sentence, else where the text last told that all went. */
function hostOf(reading: Reading, investor: PlaceItem): Found | null {
  const { items, context } = reading;
  const told = items.find(
    (item, i) => item.type === "place" && item.code !== investor.code && (item.possessive || isCue(items[i - 1], "in")),
  );
  if (told?.type === "place") return { code: told.code, stated: true };
  const code = context.areas?.reference === "WLD" ? context.areas.counterpart : context.home;
  return code && code !== investor.code ? { code, stated: false } : null;
}
