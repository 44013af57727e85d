import { annotationOf, MAX_ANNOTATED } from "../annotation.ts";
import { jsonText } from "../json-text.ts";
import type { Release } from "../release.ts";
import { pickClaims, pickSources } from "../rows.ts";
import { encode, type Target } from "./target.ts";

/** annotations.jsonld: from each published cell to the number in its sentence, as W3C Web Annotations, one a line. */
export const annotations: Target = {
  id: "annotations",
  files: (release) =>
    release.counts.observations > MAX_ANNOTATED
      ? []
      : [{ path: "annotations.jsonld", chunks: encode(collection(release)) }],
};

async function* collection({ dataset, rows }: Release): AsyncGenerator<string> {
  const ids = new Set<string>();
  for await (const { CLAIM_ID } of rows.observations) if (CLAIM_ID !== null) ids.add(CLAIM_ID);
  const claims = await pickClaims(rows, ids);
  const sources = await pickSources(rows, claims);
  const label = `From the numbers of ${dataset.title} to their sentences`;
  yield `{"@context":"http://www.w3.org/ns/anno.jsonld","id":"annotations.jsonld","type":"AnnotationPage","label":${jsonText(label)},"items":[`;
  let [row, separator] = [-1, "\n"];
  for await (const observation of rows.observations) {
    row += 1;
    const claim = claims.get(observation.CLAIM_ID ?? "");
    if (!claim) continue; // computed values have derivations
    yield separator + jsonText(annotationOf(row, observation, { claim, source: sources.get(claim.DOC_ID) }));
    separator = ",\n";
  }
  yield "\n]}\n";
}
