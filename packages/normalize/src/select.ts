import {
  codesOfKey,
  publishedOrder,
  type Claim,
  type Dataset,
  type DatasetContents,
  type Document,
  type Refusal,
} from "@sourcebook/model";
import type { Compared } from "./compare-families.ts";
import type { Normalized } from "./normalize.ts";
import type { Settled } from "./settle-claims.ts";

/** What normalizing makes, as far as a dataset holds it. */
export type SelectedRows = Omit<DatasetContents, "sources" | "refusals">;

type SettledRows = Pick<Settled, "claims" | "revisions" | "decisions">;

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
  const held = heldClaims(normalized.claims, cited);
  return {
    ...selectSettled(normalized, held, dataset),
    ...selectCompared(normalized, (id) => held.has(id), dataset),
    sources: documents
      .map(({ source }) => source)
      .filter(({ DOC_ID }) => cited.has(DOC_ID))
      .toSorted(publishedOrder.sources),
    refusals: refusals.filter(({ DOC_ID }) => cited.has(DOC_ID)).toSorted(publishedOrder.refusals),
  };
}

/** The CLAIM_IDs of the claims of these documents. */
export function heldClaims(claims: readonly Claim[], cited: ReadonlySet<string>): ReadonlySet<string> {
  const held = new Set<string>();
  for (const { CLAIM_ID, DOC_ID } of claims) if (cited.has(DOC_ID)) held.add(CLAIM_ID);
  return held;
}

/** What a dataset holds of settled claims: `held` are the CLAIM_IDs of those that it holds. */
export function selectSettled(
  { claims, revisions, decisions }: SettledRows,
  held: ReadonlySet<string>,
  dataset: Pick<Dataset, "areas">,
): SettledRows {
  if (holdsEverything(dataset)) return { claims, revisions, decisions };
  const isWanted = wantsAreas(dataset);
  return {
    claims: claims.filter(({ CLAIM_ID }) => held.has(CLAIM_ID)).map((claim) => within(claim, held, isWanted)),
    // A cell that was withdrawn has no observation any more.
    revisions: revisions.filter(
      ({ OBS_KEY, CLAIM_ID }) => isWanted(codesOfKey(OBS_KEY)) && (CLAIM_ID === null || held.has(CLAIM_ID)),
    ),
    decisions: decisions.filter(({ CLAIM_ID }) => held.has(CLAIM_ID)),
  };
}

/** What a dataset holds of compared cells. `isHeld` tells of a claim, or of a derivation of another family, whether the dataset holds all that it rests on. */
export function selectCompared(
  { observations, checks, derivations }: Compared,
  isHeld: (id: string) => boolean,
  dataset: Pick<Dataset, "areas">,
): Compared {
  if (holdsEverything(dataset)) return { observations, checks, derivations };
  const isWanted = wantsAreas(dataset);
  const inputs = new Map(derivations.map(({ DERIVATION_ID, INPUTS }) => [DERIVATION_ID, INPUTS.split(";")]));
  const known = new Map<string, boolean>();
  const holds = (id: string): boolean => {
    const held = known.get(id) ?? inputs.get(id)?.every(holds) ?? isHeld(id);
    known.set(id, held);
    return held;
  };
  const areHeld = (ids: string | null): boolean => ids === null || ids.split(";").every(holds);
  const areWanted = (keys: string): boolean => keys.split(";").every((key) => isWanted(codesOfKey(key)));
  return {
    observations: observations.filter(isWanted),
    checks: checks.filter(
      ({ LEFT, RIGHT, SUBJECT_KEYS }) => areHeld(LEFT) && areHeld(RIGHT) && areWanted(SUBJECT_KEYS),
    ),
    derivations: derivations.filter(({ DERIVATION_ID }) => holds(DERIVATION_ID)),
  };
}

/** A dataset of all areas cites every document that has a claim. */
const holdsEverything = ({ areas }: Pick<Dataset, "areas">): boolean => !areas?.length;

/** Is something between these areas what a dataset is about? */
export function wantsAreas({ areas }: Pick<Dataset, "areas">): (areas: Areas) => boolean {
  const wanted = new Set(areas);
  return ({ REF_AREA, COUNTERPART_AREA }) =>
    wanted.size === 0 || (wanted.has(REF_AREA) && wanted.has(COUNTERPART_AREA));
}

type Areas = { readonly REF_AREA: string; readonly COUNTERPART_AREA: string };

/** The claim without what it refers to outside the dataset. */
function within(claim: Claim, held: ReadonlySet<string>, isWanted: (areas: Areas) => boolean): Claim {
  const isHeld = claim.DUPLICATE_OF === null || held.has(claim.DUPLICATE_OF);
  const said = isHeld ? claim : { ...claim, DUPLICATE_OF: null };
  if (claim.OBS_KEY !== null && isWanted(codesOfKey(claim.OBS_KEY))) return said;
  if (claim.RANK === "deprecated") return said;
  return { ...said, OBS_KEY: null, RANK: null, RANK_REASON: null };
}
