import { cellAt, type StatedCell } from "../cells.ts";
import { named } from "../expression.ts";
import type { Relation } from "../relation.ts";
import type { Rule } from "../rule.ts";
import { wholeAt } from "../wholes.ts";
import { isAdditiveFlow } from "./flows.ts";

/** PART_OF_WHOLE: trade in one product is not more than in all of them, with one partner not more than with the world. */
export const partOfWhole: Rule = {
  relations: (part, { cells, wholes, catalogue }) => {
    if (!isAdditiveFlow(part.dimensions, catalogue)) return [];
    const { PRODUCT, REF_AREA, COUNTERPART_AREA, INDICATOR } = part.dimensions;
    const isSymmetric = catalogue.indicator(INDICATOR)?.pair === "symmetric";
    const isPair = COUNTERPART_AREA !== "WLD" && !COUNTERPART_AREA.startsWith("_");
    const found = [
      ...(PRODUCT === "_T" ? [] : [cellAt(cells, { ...part.dimensions, PRODUCT: "_T" })]),
      ...(isPair ? [wholeAt(wholes, { ...part.dimensions, COUNTERPART_AREA: "WLD" })] : []),
      ...(isPair && isSymmetric
        ? [wholeAt(wholes, { ...part.dimensions, REF_AREA: COUNTERPART_AREA, COUNTERPART_AREA: "WLD" })]
        : []),
    ].filter((whole) => whole !== undefined);
    return REF_AREA === "WLD" ? [] : found.map((whole) => atMost("PART_OF_WHOLE", part, whole));
  },
  implied: () => [],
};

/** `small` is not more than `large`. */
export const atMost = (rule: Relation["rule"], small: StatedCell, large: StatedCell): Relation => ({
  rule,
  cells: [small, large],
  forms: [
    { target: small.key, sense: "AT_MOST", expression: named(large.key) },
    { target: large.key, sense: "AT_LEAST", expression: named(small.key) },
  ],
  kind: "AT_MOST",
});
