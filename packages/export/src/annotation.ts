import { isOfTable, observationSchema, type Claim, type Observation, type Source } from "@sourcebook/model";
import { markQuote } from "./quote-mark.ts";

/** Beyond this many observations a dataset has no annotations: the file would be larger than all its tables. */
export const MAX_ANNOTATED = 100_000;

/** Characters of the sentence that an annotation shows on each side of the number, to find it again. */
const AROUND = 64;
const COLUMN = Object.keys(observationSchema.shape).indexOf("OBS_VALUE") + 1;

type Cited = { readonly claim: Claim; readonly source: Source | undefined };

/**
 * The W3C Web Annotation that links the OBS_VALUE of an observation with the number in its sentence, after the pattern of the
 * CSVW primer: the cell by RFC 7111 (rows count from 1, the header is one), the number by position and by quotation.
 * @param row The number of the observation among those of the file, from 0.
 */
export function annotationOf(row: number, { OBS_KEY }: Observation, { claim, source }: Cited) {
  return {
    id: `#${encodeURIComponent(OBS_KEY)}`,
    type: "Annotation",
    motivation: "linking",
    target: `observations.csv#cell=${row + 2},${COLUMN}`,
    body: {
      type: "SpecificResource",
      source: (isOfTable(claim) ? null : source?.URL_MAIN) ?? claim.DOC_ID,
      selector: [
        { type: "TextPositionSelector", start: claim.SPAN_START, end: claim.SPAN_END },
        { type: "TextQuoteSelector", exact: claim.EXACT, ...surroundings(claim) },
      ],
    },
  };
}

/** What stands before and after the number; nothing where two places of the sentence fit. */
function surroundings(claim: Claim): { readonly prefix?: string; readonly suffix?: string } {
  const mark = markQuote(claim);
  if (!mark) return {};
  const prefix = Array.from(mark.before).slice(-AROUND).join("");
  const suffix = Array.from(mark.after).slice(0, AROUND).join("");
  return { ...(prefix && { prefix }), ...(suffix && { suffix }) };
}
