import type { Topic } from "../bound.ts";
import { isCue, type Item } from "../items/item.ts";
import type { Reading } from "../reading.ts";
import { basisOf, type Found, type Where } from "./area-basis.ts";
import { listedPartner } from "./listed-partner.ts";
import { subjectBefore } from "./owner.ts";

/**
 * "Turkey led those who invest in Togo with $3 million, followed by Ghana with $2 million": who follows an investor is one, too. "unknown"
 * where nothing says where; null where nobody follows. "Turkey invested $3 million in Togo, followed by Ghana" may tell of either.
 */
export function areasOfNextInvestor(reading: Reading, at: number, topic: Topic): Where | "unknown" | null {
  const leader = leaderBefore(reading, at, topic);
  if (!leader) return null;
  const member = listedPartner(reading, at);
  const host = topic.form === "verb" ? null : hostOf(reading);
  if (!member || !host || host.code === member.code || host.code === leader.code) return "unknown";
  return { reference: member.code, counterpart: host.code, basis: basisOf(host) };
}

/** "Turkey (was followed by Ghana with)": who leads the list that the number at `at` stands in, of an indicator that has hosts. */
export function leaderBefore(reading: Reading, at: number, { indicator }: Topic): Found | null {
  if (indicator.pair !== "directed" || indicator.counterpart_default !== "_X") return null;
  const member = listedPartner(reading, at);
  const place = member ? reading.items.indexOf(member) : -1;
  const joint = reading.items.findLastIndex((item, i) => i < place && isFollowed(item));
  const leader = joint < 0 ? undefined : subjectBefore(reading.items, joint, ({ code }) => code !== member?.code);
  return leader ? { code: leader.code, stated: true } : null;
}

const isFollowed = (item: Item): boolean => isCue(item, "and") && item.cue.follows === true;

/** "investing in Togo", "Togo's investors", "in the country"; else where the text last told that one of the list invested, or all. */
function hostOf({ items, context }: Reading): Found | null {
  const led = items.find(
    (item, i) =>
      (item.type === "place" && item.possessive) ||
      (isCue(items[i - 1], "in") && (item.type === "place" || isCue(item, "self"))),
  );
  if (led?.type === "place") return { code: led.code, stated: true };
  const { areas, home, self } = context;
  const isOfList = items.some((item) => item.type === "place" && item.code === areas?.reference);
  const code = led ? (home ?? self) : isOfList || areas?.reference === "WLD" ? areas?.counterpart : null;
  return code && code !== "WLD" && !code.startsWith("_") ? { code, stated: false } : null;
}
