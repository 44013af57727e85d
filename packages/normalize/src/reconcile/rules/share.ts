import type { Dimensions } from "@sourcebook/model";
import { cellAt, type Cells, type StatedCell } from "../cells.ts";
import { named, number, product, quotient } from "../expression.ts";
import { equal, type Relation, type Rule } from "../rule.ts";
import { isAdditiveFlow } from "./flows.ts";

/** SHARE: share = 100 part / whole, over products (SHP) and over counterparts (SHC). */
export const share: Rule = {
  relations: (part, { cells }) =>
    wholesOf(part, cells).flatMap(({ kind, whole }) => {
      const cell = cellAt(cells, shareOf(part.dimensions, kind));
      return cell && whole ? [relationOf(part, whole, cell)] : [];
    }),
  implied: (part, { cells, catalogue }) =>
    isAdditiveFlow(part.dimensions, catalogue)
      ? wholesOf(part, cells).flatMap(({ kind, whole }) => {
          const dimensions = shareOf(part.dimensions, kind);
          if (!whole || cellAt(cells, dimensions)) return [];
          const expressions = [product(quotient(named(part.key), named(whole.key)), number("100"))] as const;
          return [{ rule: "SHARE", dimensions, kind: "SHARE", expressions, cells: [part, whole] }];
        })
      : [],
};

const shareOf = (part: Dimensions, kind: "SHP" | "SHC"): Dimensions => ({
  ...part,
  TRANSFORMATION: kind,
  UNIT_MEASURE: "PT",
});

function wholesOf({ dimensions }: StatedCell, cells: Cells) {
  const { TRANSFORMATION, PRODUCT, COUNTERPART_AREA } = dimensions;
  if (TRANSFORMATION !== "N") return [];
  const isPair = COUNTERPART_AREA !== "WLD" && !COUNTERPART_AREA.startsWith("_");
  return [
    ...(PRODUCT === "_T" ? [] : [{ kind: "SHP" as const, whole: cellAt(cells, { ...dimensions, PRODUCT: "_T" }) }]),
    ...(isPair ? [{ kind: "SHC" as const, whole: cellAt(cells, { ...dimensions, COUNTERPART_AREA: "WLD" }) }] : []),
  ];
}

function relationOf(part: StatedCell, whole: StatedCell, cell: StatedCell): Relation {
  const [p, w, s, hundred] = [named(part.key), named(whole.key), named(cell.key), number("100")];
  return {
    rule: "SHARE",
    cells: [cell, part, whole],
    forms: [
      equal(cell, product(quotient(p, w), hundred)),
      equal(part, quotient(product(w, s), hundred)),
      equal(whole, product(quotient(p, s), hundred)),
    ],
    kind: "SHARE",
  };
}
