import { ratio } from "@sourcebook/model";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  named,
  namesOf,
  number,
  parseFormula,
  valueOfExpression,
  writeExpression,
  type Expression,
} from "./expression.ts";

const leaf = fc.oneof(
  fc.constantFrom("C-00000000000000aa", "V-00000000000000bb").map(named),
  fc.constantFrom("1", "100", "2.5").map(number),
);
const { tree } = fc.letrec<{ tree: Expression }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 5 },
    leaf,
    fc.record({
      op: fc.constantFrom("+" as const, "-" as const, "*" as const, "/" as const),
      left: tie("tree"),
      right: tie("tree"),
    }),
  ),
}));

describe("formulas", () => {
  it("are read as they were written", () => {
    fc.assert(
      fc.property(tree, (expression) => {
        const text = writeExpression(expression, (id) => id);
        expect(parseFormula(text)).toEqual(expression);
        expect(text).toMatch(/^[-CV0-9a-f+*/(). ]+$/);
      }),
    );
  });

  it("compute", () => {
    const formula = parseFormula("C-00000000000000aa / (1 + V-00000000000000bb / 100) - 2 * 3");
    expect(namesOf(formula)).toEqual(["C-00000000000000aa", "V-00000000000000bb"]);
    const at = (rate: bigint) => valueOfExpression(formula, (id) => ratio(id.startsWith("C") ? 30n : rate));
    expect([at(50n), at(-100n)]).toEqual([ratio(14n), null]);
  });

  it.each(["1 +", "(1", "1 2", "C-1", "1)", "alert(1)", ""])("refuse %j", (text) => {
    expect(() => parseFormula(text)).toThrow("invalid formula");
  });
});
