import { baseValue, baseValueTo, intervalOf, quantityOf, type Claim, type Observation } from "@sourcebook/model";
import { differs, lineOf, type Failure, type Finding } from "./proof.ts";
import type { Readable } from "./subject.ts";

/** Proof 5: the bounds of every claim follow from its value and words; a stated observation has value and bounds of its claim. */
export function intervals({ contents }: Readable): Finding {
  const claims = new Map(contents.claims.map((claim) => [claim.CLAIM_ID, claim]));
  return {
    checked: contents.claims.length + contents.observations.length,
    failures: [
      ...contents.claims.flatMap(claimFailures),
      ...contents.observations.flatMap((observation, index) =>
        observation.VALUE_BASIS === "STATED"
          ? shownFailures(observation, claims.get(observation.CLAIM_ID ?? ""), index)
          : [],
      ),
    ],
  };
}

function claimFailures(claim: Claim, index: number): readonly Failure[] {
  const at = (column: string) => ({ file: "claims.csv", row: lineOf(index), column });
  const { lower, upper, basis } = intervalOf(quantityOf(claim));
  return [
    ...differs(at("OBS_LOWER"), lower, claim.OBS_LOWER),
    ...differs(at("OBS_UPPER"), upper, claim.OBS_UPPER),
    ...differs(at("BOUND_BASIS"), basis, claim.BOUND_BASIS),
  ];
}

function shownFailures(observation: Observation, claim: Claim | undefined, index: number): readonly Failure[] {
  const at = (column: string) => ({ file: "observations.csv", row: lineOf(index), column });
  if (!claim) return differs(at("CLAIM_ID"), "the claim whose value is shown", observation.CLAIM_ID);
  return [
    ...differs(at("OBS_VALUE"), baseValue(claim), observation.OBS_VALUE),
    ...differs(at("OBS_VALUE_TO"), baseValueTo(claim), observation.OBS_VALUE_TO),
    ...differs(at("OBS_LOWER"), claim.OBS_LOWER, observation.OBS_LOWER),
    ...differs(at("OBS_UPPER"), claim.OBS_UPPER, observation.OBS_UPPER),
    ...differs(at("QUALIFIER"), claim.QUALIFIER, observation.QUALIFIER),
    ...differs(at("EXACT"), claim.EXACT, observation.EXACT),
    ...differs(at("QUOTE"), claim.QUOTE, observation.QUOTE),
  ];
}
