import type { Catalogue, Dimensions } from "@sourcebook/model";
import { cellAt, type StatedCell } from "../cells.ts";
import { named, number, product, quotient } from "../expression.ts";
import { equal, type Relation } from "../relation.ts";
import type { Rule, World } from "../rule.ts";
import { wholeAt } from "../wholes.ts";
import { isAdditiveFlow } from "./flows.ts";
import { ofRate } from "./rate.ts";

/** SHARE: share = 100 part / whole, over products (SHP) and over counterparts (SHC). */
export const share: Rule = {
  relations: (part, world) =>
    wholesOf(part, world).flatMap(({ kind, whole }) => {
      const cell = cellAt(world.cells, shareOf(part.dimensions, kind, world.catalogue));
      return cell && whole ? [relationOf(part, whole, cell)] : [];
    }),
  implied: (part, world) =>
    isAdditiveFlow(part.dimensions, world.catalogue)
      ? wholesOf(part, world).flatMap(({ kind, whole }) => {
          const dimensions = shareOf(part.dimensions, kind, world.catalogue);
          if (!whole || cellAt(world.cells, dimensions)) return [];
          const expressions = [product(quotient(named(part.key), named(whole.key)), number("100"))] as const;
          return [{ rule: "SHARE", dimensions, kind: "SHARE", expressions, cells: [part, whole] }];
        })
      : [],
};

const shareOf = (part: Dimensions, kind: "SHP" | "SHC", catalogue: Catalogue): Dimensions => ({
  ...ofRate("PT", part, catalogue),
  TRANSFORMATION: kind,
});

function wholesOf({ dimensions }: StatedCell, { cells, wholes }: World) {
  const { TRANSFORMATION, PRODUCT, COUNTERPART_AREA } = dimensions;
  if (TRANSFORMATION !== "N") return [];
  const isPair = COUNTERPART_AREA !== "WLD" && !COUNTERPART_AREA.startsWith("_");
  return [
    ...(PRODUCT === "_T" ? [] : [{ kind: "SHP" as const, whole: cellAt(cells, { ...dimensions, PRODUCT: "_T" }) }]),
    ...(isPair ? [{ kind: "SHC" as const, whole: wholeAt(wholes, { ...dimensions, COUNTERPART_AREA: "WLD" }) }] : []),
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
