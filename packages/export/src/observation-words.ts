import { codesOfKey } from "@sourcebook/model";
import type { Labels } from "./labels.ts";
import { periodWords } from "./period-words.ts";

/** The codes that an observation is named by. */
type Named = Parameters<Labels["series"]>[0] & { readonly TIME_PERIOD: string };

/** An observation in words: "Trade turnover, Azerbaijan and Russia (growth, over one year, 2021)". */
export function observationWords(named: Named, labels: Labels): string {
  const { TRANSFORMATION, TIME_PERIOD } = named;
  const measure = TRANSFORMATION === "N" ? "" : `${labels.code("TRANSFORMATION", TRANSFORMATION).toLowerCase()}, `;
  const period = TIME_PERIOD === "_X" ? "period not stated" : periodWords(TIME_PERIOD);
  return `${labels.series(named)} (${measure}${period})`;
}

/** The same from an OBS_KEY, for cells that no observation shows. */
export function keyWords(key: string, labels: Labels): string {
  return observationWords(codesOfKey(key), labels);
}

/** The unit of an OBS_KEY. */
export const unitOfKey = (key: string): string => codesOfKey(key).UNIT_MEASURE;
