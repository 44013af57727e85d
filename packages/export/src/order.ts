import { compareBytes, type DatasetContents } from "@sourcebook/model";

type Placed = { readonly DOC_ID: string; readonly SPAN_START: number };

const byPlace = (a: Placed, b: Placed): number => compareBytes(a.DOC_ID, b.DOC_ID) || a.SPAN_START - b.SPAN_START;

/** The rows of all tables in published order; the same whatever order they come in. */
export const inPublishedOrder = (contents: DatasetContents): DatasetContents => ({
  observations: contents.observations.toSorted((a, b) => compareBytes(a.OBS_KEY, b.OBS_KEY)),
  claims: contents.claims.toSorted((a, b) => byPlace(a, b) || compareBytes(a.CLAIM_ID, b.CLAIM_ID)),
  sources: contents.sources.toSorted((a, b) => compareBytes(a.DOC_ID, b.DOC_ID)),
  refusals: contents.refusals.toSorted((a, b) => byPlace(a, b) || a.SPAN_END - b.SPAN_END),
  checks: contents.checks.toSorted((a, b) => compareBytes(a.CHECK_ID, b.CHECK_ID)),
  derivations: contents.derivations.toSorted((a, b) => compareBytes(a.DERIVATION_ID, b.DERIVATION_ID)),
  revisions: contents.revisions.toSorted(
    (a, b) => compareBytes(a.OBS_KEY, b.OBS_KEY) || compareBytes(a.VALID_FROM, b.VALID_FROM),
  ),
  decisions: contents.decisions.toSorted((a, b) => compareBytes(a.DECISION_ID, b.DECISION_ID)),
});
