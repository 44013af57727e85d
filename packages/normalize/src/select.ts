import {
  codesOfKey,
  publishedOrder,
  type Claim,
  type Dataset,
  type DatasetContents,
  type Document,
  type Refusal,
} from "@sourcebook/model";
import type { Normalized } from "./normalize.ts";

/** What normalizing makes, as far as a dataset holds it. */
export type SelectedRows = Omit<DatasetContents, "sources" | "refusals">;

/**
 * What belongs to a dataset, in published order.
 * - observations: those whose two areas are both among the dataset's; all where it names none.
 * - sources: the documents that have a claim between its areas, with or without an observation; where it names no areas,
 *   all that have a claim or a refusal.
 * - claims and refusals: all those of these documents, so that every number of a cited document is accounted for. Where a
 *   claim supports an observation outside the dataset, its OBS_KEY, RANK and RANK_REASON are empty here, and so is a
 *   DUPLICATE_OF that names a claim of a document outside it.
 * - checks, derivations, revisions and decisions: those that rest on its claims alone.
 */
export function selectDataset(
  normalized: Normalized,
  documents: readonly Pick<Document, "source">[],
  refusals: readonly Refusal[],
  dataset: Pick<Dataset, "areas">,
): DatasetContents {
  const isWanted = wantsAreas(dataset);
  const cited = new Set(normalized.claims.filter(isWanted).map(({ DOC_ID }) => DOC_ID));
  if (!dataset.areas?.length) for (const { DOC_ID } of refusals) cited.add(DOC_ID);
  return {
    ...selectRows(normalized, cited, dataset),
    sources: documents
      .map(({ source }) => source)
      .filter(({ DOC_ID }) => cited.has(DOC_ID))
      .toSorted(publishedOrder.sources),
    refusals: refusals.filter(({ DOC_ID }) => cited.has(DOC_ID)).toSorted(publishedOrder.refusals),
  };
}

/** The same of claims that were normalized apart from others: `cited` are the documents that the dataset cites. */
export function selectRows(
  { claims, observations, checks, derivations, revisions, decisions }: Normalized,
  cited: ReadonlySet<string>,
  dataset: Pick<Dataset, "areas">,
): SelectedRows {
  const held = claims.filter(({ DOC_ID }) => cited.has(DOC_ID));
  const reconciled = { checks, derivations, revisions, decisions };
  // One of all areas holds all that rests on its claims.
  if (!dataset.areas?.length && held.length === claims.length) return { observations, claims, ...reconciled };
  const isWanted = wantsAreas(dataset);
  const kept = observations.filter(isWanted);
  const keys = new Set(kept.map(({ OBS_KEY }) => OBS_KEY));
  const ids = new Set(held.map(({ CLAIM_ID }) => CLAIM_ID));
  return {
    observations: kept,
    claims: held.map((claim) => within(claim, keys, ids)),
    ...selectReconciled(reconciled, { claims: ids, keys, isWanted }),
  };
}

/** Is something between these areas what a dataset is about? */
export function wantsAreas({ areas }: Pick<Dataset, "areas">): (areas: Areas) => boolean {
  const wanted = new Set(areas);
  return ({ REF_AREA, COUNTERPART_AREA }) =>
    wanted.size === 0 || (wanted.has(REF_AREA) && wanted.has(COUNTERPART_AREA));
}

type Held = {
  readonly claims: ReadonlySet<string>;
  readonly keys: ReadonlySet<string>;
  readonly isWanted: (areas: Areas) => boolean;
};
type Reconciled = Pick<Normalized, "checks" | "derivations" | "revisions" | "decisions">;

/** What rests on claims of the dataset alone; the history of its cells. */
function selectReconciled(
  { checks, derivations, revisions, decisions }: Reconciled,
  { claims, keys, isWanted }: Held,
): Reconciled {
  const inputs = new Map(derivations.map(({ DERIVATION_ID, INPUTS }) => [DERIVATION_ID, INPUTS.split(";")]));
  const held = new Map<string, boolean>();
  const holds = (id: string): boolean => {
    const known = held.get(id) ?? (claims.has(id) || (inputs.get(id)?.every(holds) ?? false));
    held.set(id, known);
    return known;
  };
  const areHeld = (ids: string | null): boolean => ids === null || ids.split(";").every(holds);
  return {
    checks: checks.filter(
      ({ LEFT, RIGHT, SUBJECT_KEYS }) =>
        areHeld(LEFT) && areHeld(RIGHT) && SUBJECT_KEYS.split(";").every((key) => keys.has(key)),
    ),
    derivations: derivations.filter(({ DERIVATION_ID }) => holds(DERIVATION_ID)),
    // A cell that was withdrawn has no observation any more.
    revisions: revisions.filter(({ OBS_KEY, CLAIM_ID }) => isWanted(codesOfKey(OBS_KEY)) && areHeld(CLAIM_ID)),
    decisions: decisions.filter(({ CLAIM_ID }) => claims.has(CLAIM_ID)),
  };
}

type Areas = { readonly REF_AREA: string; readonly COUNTERPART_AREA: string };

/** The claim without what it refers to outside the dataset. */
function within(claim: Claim, keys: ReadonlySet<string>, ids: ReadonlySet<string>): Claim {
  const isHeld = claim.DUPLICATE_OF === null || ids.has(claim.DUPLICATE_OF);
  const said = isHeld ? claim : { ...claim, DUPLICATE_OF: null };
  if (claim.OBS_KEY !== null && keys.has(claim.OBS_KEY)) return said;
  if (claim.RANK === "deprecated") return said;
  return { ...said, OBS_KEY: null, RANK: null, RANK_REASON: null };
}
