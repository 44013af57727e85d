import { accountFailures } from "./accounts.ts";
import { compareRows, contentTables } from "./compare-rows.ts";
import type { Finding } from "./proof.ts";
import { replay } from "./replay.ts";
import type { Readable, Subject } from "./subject.ts";

/**
 * Proof 7: the rules of normalisation give the published observations, keys, repeats, ranks and all that is computed from the
 * claims; and every number of a published sentence is in a claim, in its period or among the refusals.
 */
export function ranks(readable: Readable, { rows }: Subject): Finding {
  const again = new Map(Object.entries(replay(readable)));
  const failures = contentTables().flatMap((table) =>
    compareRows(table, again.get(table.name) ?? [], rows.get(table.name) ?? []),
  );
  const { claims, observations } = readable.contents;
  return { checked: observations.length + claims.length, failures: [...failures, ...accountFailures(readable)] };
}
