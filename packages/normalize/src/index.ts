export { normalize, type Normalized, type NormalizeOptions } from "./normalize.ts";
export { selectDataset } from "./select.ts";
export { correctClaim, matchDecisions, type PlacedDecision } from "./decisions/decide.ts";
