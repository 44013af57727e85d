import type { Claim, CodeOf } from "@sourcebook/model";

/**
 * OBS_STATUS of a value that no person has reviewed and nothing was compared with; the first that fits, in the order
 * F (forecast) > U (period or areas inferred) > E (the source says about) > V (read by rule).
 */
export function statusOf({ STATEMENT_TYPE, TIME_BASIS, AREA_BASIS, QUALIFIER }: Claim): CodeOf<"OBS_STATUS"> {
  if (STATEMENT_TYPE === "FORECAST") return "F";
  if (TIME_BASIS === "INFERRED_DOC_DATE" || TIME_BASIS === "NONE" || AREA_BASIS === "DOCUMENT") return "U";
  return QUALIFIER === "APPROX" ? "E" : "V";
}
