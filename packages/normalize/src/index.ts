export { normalize, type Normalized, type NormalizeOptions } from "./normalize.ts";
export { decidedTies, familyOf, joinFamilies } from "./families.ts";
export { compareClaims } from "./duplicates.ts";
export { compareRefusals, selectDataset, selectRows, wantsAreas, type SelectedRows } from "./select.ts";
export { correctClaim, entriesOn, matchDecisions, type PlacedDecision } from "./decisions/decide.ts";
