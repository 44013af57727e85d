export { normalize, type Normalized, type NormalizeOptions } from "./normalize.ts";
export { decidedTies, familyOf, joinFamilies } from "./families.ts";
export { selectDataset, selectRows, wantsAreas, type SelectedRows } from "./select.ts";
export { correctClaim, entriesOn, matchDecisions, type PlacedDecision } from "./decisions/decide.ts";
