import type { Release } from "../release.ts";
import { text, type CellSpec } from "./cell.ts";

/** "Claim C-709c5a24…", which leads to its row, or "Derivation V-cdf92c58…"; several ids do not fit into one link. */
export function evidenceLink(ids: string | null): CellSpec {
  if (ids === null || ids.includes(";")) return text(ids);
  const [word, sheet] = ids.startsWith("C-") ? ["Claim", "Claims"] : ["Derivation", "Derived"];
  return { kind: "internal", text: `${word} ${ids.slice(0, 10)}…`, sheet, key: ids };
}

/** Leads to the row of an observation. LibreOffice does not wrap links: theirs is a short text. */
export const observationLink = (key: string): CellSpec => ({
  kind: "internal",
  text: "To the observation",
  sheet: "Observations",
  key,
});

/** Leads to the row of an observation, or nowhere from a cell that was withdrawn or only computed. Of more than are kept nobody knows: all are led to. */
export function shownObservationLink({
  excerpt: { observations },
  counts,
}: Pick<Release, "excerpt" | "counts">): (key: string) => CellSpec {
  const shown = new Set(observations.map(({ OBS_KEY }) => OBS_KEY));
  const knowsAll = shown.size === counts.observations;
  return (key) => (shown.has(key) || !knowsAll ? observationLink(key) : null);
}
