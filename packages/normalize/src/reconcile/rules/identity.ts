import type { Expression } from "@sourcebook/model";
import { cellAt, type StatedCell } from "../cells.ts";
import { difference, named, number, product, quotient, sum } from "../expression.ts";
import { equal, type Implied, type Relation } from "../relation.ts";
import type { Rule, World } from "../rule.ts";
import { identitiesOf, wholeOf, type Identity } from "./flows.ts";

/** TURNOVER: exports + imports; BALANCE: exports - imports; both by the `identity` of the indicator in the catalogue. */
export const identity: Rule = {
  relations: (part, world) =>
    partsOf(part, world).flatMap(({ left, right, whole, identity: found }) => {
      if (left !== part || !right || !whole) return [];
      return [relationOf({ left, right, whole, identity: found })];
    }),
  implied: (part, world) => partsOf(part, world).flatMap((parts) => impliedBy(part, parts)),
};

/** TURNOVER_BALANCE: turnover + balance = 2 exports, turnover - balance = 2 imports: tighter than the two identities apart. */
export const turnoverBalance: Rule = {
  relations: (part, { cells, catalogue }) => {
    const [total, balance] = pairOf(catalogue, part);
    if (!total || !balance || part.dimensions.TRANSFORMATION !== "N") return [];
    const [t, b] = [cellAt(cells, wholeOf(part.dimensions, total)), cellAt(cells, wholeOf(part.dimensions, balance))];
    return t && b ? [halves(part, t, b, part.dimensions.INDICATOR === balance.left)] : [];
  },
  implied: () => [],
};

type Parts = {
  readonly left: StatedCell | undefined;
  readonly right: StatedCell | undefined;
  readonly whole: StatedCell | undefined;
  readonly identity: Identity;
};

/** The identities that a level is a part of, with what is stated of the others. */
function partsOf({ dimensions }: StatedCell, { cells, catalogue }: World): readonly Parts[] {
  if (dimensions.TRANSFORMATION !== "N") return [];
  return identitiesOf(catalogue)
    .filter(({ left, right }) => left === dimensions.INDICATOR || right === dimensions.INDICATOR)
    .map((found) => ({
      left: cellAt(cells, { ...dimensions, INDICATOR: found.left }),
      right: cellAt(cells, { ...dimensions, INDICATOR: found.right }),
      whole: cellAt(cells, wholeOf(dimensions, found)),
      identity: found,
    }));
}

const ruleOf = ({ sign }: Identity) => (sign === "+" ? "TURNOVER" : "BALANCE");

type Complete = {
  readonly left: StatedCell;
  readonly right: StatedCell;
  readonly whole: StatedCell;
  readonly identity: Identity;
};

function relationOf({ left, right, whole, identity: found }: Complete): Relation {
  const [a, b, c] = [named(left.key), named(right.key), named(whole.key)];
  const adds = found.sign === "+";
  return {
    rule: ruleOf(found),
    cells: [whole, left, right],
    forms: [
      equal(whole, adds ? sum(a, b) : difference(a, b)),
      equal(left, adds ? difference(c, b) : sum(c, b)),
      equal(right, adds ? difference(c, a) : difference(a, c)),
    ],
    kind: adds ? "SUM" : "DIFFERENCE",
  };
}

/** The one of the three that nobody states, looked at from one of the other two. */
function impliedBy(part: StatedCell, { left, right, whole, identity: found }: Parts): readonly Implied[] {
  const adds = found.sign === "+";
  const value = (dimensions: Implied["dimensions"], expression: Expression, cells: readonly StatedCell[]): Implied => ({
    rule: ruleOf(found),
    dimensions,
    kind: adds && cells.includes(part) && dimensions.INDICATOR === found.whole.id ? "SUM" : "DIFFERENCE",
    expressions: [expression],
    cells,
  });
  if (left && right && !whole && part === left) {
    const [a, b] = [named(left.key), named(right.key)];
    return [value(wholeOf(part.dimensions, found), adds ? sum(a, b) : difference(a, b), [left, right])];
  }
  if (left && whole && !right) {
    const [a, c] = [named(left.key), named(whole.key)];
    const rest = adds ? difference(c, a) : difference(a, c);
    return [value({ ...part.dimensions, INDICATOR: found.right }, rest, [whole, left])];
  }
  if (right && whole && !left) {
    const [b, c] = [named(right.key), named(whole.key)];
    return [value({ ...part.dimensions, INDICATOR: found.left }, adds ? difference(c, b) : sum(c, b), [whole, right])];
  }
  return [];
}

/** The sum and the difference that share a part. */
function pairOf(catalogue: World["catalogue"], { dimensions }: StatedCell): readonly (Identity | undefined)[] {
  const of = (sign: "+" | "-") =>
    identitiesOf(catalogue).find(
      (each) => each.sign === sign && (each.left === dimensions.INDICATOR || each.right === dimensions.INDICATOR),
    );
  return [of("+"), of("-")];
}

function halves(part: StatedCell, total: StatedCell, balance: StatedCell, isLeft: boolean): Relation {
  const [e, t, b] = [named(part.key), named(total.key), named(balance.key)];
  const twice = product(number("2"), e);
  return {
    rule: "TURNOVER_BALANCE",
    cells: [part, total, balance],
    forms: [
      equal(part, quotient(isLeft ? sum(t, b) : difference(t, b), number("2"))),
      equal(total, isLeft ? difference(twice, b) : sum(twice, b)),
      equal(balance, isLeft ? difference(twice, t) : difference(t, twice)),
    ],
    kind: "DIFFERENCE",
  };
}
