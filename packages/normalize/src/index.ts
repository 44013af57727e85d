export { normalize, type Normalized } from "./normalize.ts";
export { settleClaims, type Settled } from "./settle-claims.ts";
export { createComparing, type Compared, type Comparing } from "./compare-families.ts";
export type { Family } from "./settle-cell.ts";
export { decidedTies, familyOf, joinFamilies, levelOf, tiedFamilies } from "./families.ts";
export { heldClaims, selectCompared, selectDataset, selectSettled, wantsAreas, type SelectedRows } from "./select.ts";
export { correctClaim, entriesOn, matchDecisions, type PlacedDecision } from "./decisions/decide.ts";
