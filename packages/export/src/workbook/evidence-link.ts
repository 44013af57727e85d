import { text, type CellSpec } from "./cell.ts";

/** What a link to a claim says: "Claim C-709c5a24…". */
export const claimLinkText = (id: string): string => `Claim ${id.slice(0, 10)}…`;
/** What a link to a derivation says: "Derivation V-cdf92c58…". */
export const derivationLinkText = (id: string): string => `Derivation ${id.slice(0, 10)}…`;

/** A claim or a derivation leads to its row; several do not fit into one link. */
export function evidenceLink(ids: string | null): CellSpec {
  if (ids === null || ids.includes(";")) return text(ids);
  return ids.startsWith("C-")
    ? { kind: "internal", text: claimLinkText(ids), sheet: "Claims", key: ids }
    : { kind: "internal", text: derivationLinkText(ids), sheet: "Derived", key: ids };
}

/** Leads to the row of an observation. LibreOffice does not wrap links: theirs is a short text. */
export const observationLink = (key: string): CellSpec => ({
  kind: "internal",
  text: "To the observation",
  sheet: "Observations",
  key,
});
