import type { PlaceItem } from "../items/item.ts";
import type { Reading } from "../reading.ts";
import type { Where } from "./area-basis.ts";

/**
 * "As for Spain, Ghana's exports were $3 million": those to Spain. Null for "As for Spain, exports were $3 million" in a text on Ghana: they
 * may be Spain's own.
 */
export function withSpokenOf(reading: Reading, where: Where): Where | null {
  const place = spokenOf(reading);
  const { reference, counterpart } = where;
  if (!place || place.code === reference || place.code === counterpart) return where;
  const isOwnerNamed = reading.items.some((item) => item.type === "place" && item.code === reference);
  return isOwnerNamed && counterpart === "WLD" ? { ...where, counterpart: place.code } : null;
}

/** "As for Spain, ", "In the case of the United States, " */
function spokenOf({ text, start, items, language }: Reading): PlaceItem | null {
  const place = items.find((item) => item.type === "place");
  if (place?.type !== "place" || place.form !== "name" || text.charAt(place.end) !== ",") return null;
  return language.claims.speakingOf.test(text.slice(start, place.start)) ? place : null;
}
