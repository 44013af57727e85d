import { annotationOf, MAX_ANNOTATED } from "../annotation.ts";
import { jsonText } from "../json-text.ts";
import type { Release } from "../release.ts";
import { encode, type Target } from "./target.ts";

/** annotations.jsonld: from each published cell to the number in its sentence, as W3C Web Annotations, one a line. */
export const annotations: Target = {
  id: "annotations",
  files: (release) =>
    release.contents.observations.length > MAX_ANNOTATED
      ? []
      : [{ path: "annotations.jsonld", chunks: encode(collection(release)) }],
};

function* collection({ dataset, contents }: Release): Generator<string> {
  const claims = new Map(contents.claims.map((claim) => [claim.CLAIM_ID, claim]));
  const sources = new Map(contents.sources.map((source) => [source.DOC_ID, source]));
  const label = `From the numbers of ${dataset.title} to their sentences`;
  yield `{"@context":"http://www.w3.org/ns/anno.jsonld","id":"annotations.jsonld","type":"AnnotationPage","label":${jsonText(label)},"items":[`;
  let separator = "\n";
  for (const [row, observation] of contents.observations.entries()) {
    const claim = claims.get(observation.CLAIM_ID ?? "");
    if (!claim) continue; // computed values have derivations
    yield separator + jsonText(annotationOf(row, observation, { claim, source: sources.get(claim.DOC_ID) }));
    separator = ",\n";
  }
  yield "\n]}\n";
}
