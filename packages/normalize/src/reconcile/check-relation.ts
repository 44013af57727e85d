import type { Catalogue } from "@sourcebook/model";
import type { StatedCell } from "./cells.ts";
import type { Comparison, Reason } from "./check-row.ts";
import type { Domain, Reading } from "./domain.ts";
import { lookUp } from "./expression.ts";
import { judge, lowerText, upperText, type Verdict } from "./judge.ts";
import type { Ledger } from "./ledger.ts";
import { boundsOf, domainOfShown, type Propagated } from "./propagate.ts";
import { cellWords, listWords, rangesWords, rangeWords, seriesWords, statedWords } from "./prose.ts";
import { intersect, type Range } from "./range.ts";
import type { Form, Relation } from "./relation.ts";

/** A group of relations after propagation, under both readings. */
export type Narrowed = { readonly hard: Propagated; readonly soft: Propagated };

type Checked = {
  readonly relation: Relation;
  readonly narrowed: Narrowed;
  readonly ledger: Ledger;
  readonly catalogue: Catalogue;
};

/** The check of a relation between stated cells; null for one that holds whatever the values are, which says nothing. */
export function checkRelation({ relation, narrowed, ledger, catalogue }: Checked): Comparison | null {
  const [form] = relation.forms;
  const cells = new Map(relation.cells.map((cell) => [cell.key, cell]));
  const target = lookUp(form.target, cells);
  const shown = shownDomains(relation, "hard");
  const left = target.shown;
  const right = { hard: boundsOf(form, shown), soft: boundsOf(form, shownDomains(relation, "soft")) };
  const verdict = verdictOf(relation, judge(left, right), narrowed);
  if (form.sense !== "EQUAL" && verdict === "CONSISTENT" && saysNothing(left.hard, right.hard)) return null;
  const isTogether = verdict === "CONTRADICTION" && intersect(left.hard, right.hard) !== null;
  const sides = sidesOf(relation, { ledger, cells, domains: isTogether ? narrowed.hard.domains : shown });
  return {
    rule: relation.rule,
    subjects: relation.cells.map(({ key }) => key),
    ...sides,
    verdict,
    reason: reasonOf(verdict, relation.cells),
    explanation: explain(relation, target, { verdict, right: right.hard, domains: narrowed.hard.domains, catalogue }),
  };
}

/** What the claims that are shown allow, by the keys of their cells. */
function shownDomains({ cells }: Relation, reading: Reading): ReadonlyMap<string, Domain> {
  const domains = new Map<string, Domain>();
  for (const cell of cells) domains.set(cell.key, domainOfShown(cell, reading));
  return domains;
}

/** Claims that fit one by one may still not fit together. */
function verdictOf(
  relation: Relation,
  alone: "CONSISTENT" | "TENSION" | "CONTRADICTION",
  { hard, soft }: Narrowed,
): Verdict {
  if (alone === "CONTRADICTION" || hard.broken.has(relation)) return "CONTRADICTION";
  return soft.broken.has(relation) ? "TENSION" : alone;
}

const saysNothing = (left: Range, right: Range): boolean => {
  const both = intersect(left, right);
  return both !== null && lowerText(both) === lowerText(left) && upperText(both) === upperText(left);
};

type Sides = {
  readonly ledger: Ledger;
  readonly cells: ReadonlyMap<string, StatedCell>;
  readonly domains: ReadonlyMap<string, Domain>;
};

/**
 * What a form says of its target, as the two sides of a check. What is computed is entered as a derivation; a bound by one cell
 * is the claim of that cell. Of several forms the one that leaves nothing shows a contradiction.
 */
function sidesOf({ forms, kind }: Relation, { ledger, cells, domains }: Sides): Pick<Comparison, "left" | "right"> {
  const form = forms.find((each) => leavesNothing(each, domains)) ?? forms[0];
  const { target, expression } = form;
  const { range, origin } = lookUp(target, domains);
  const id =
    expression.op === "name"
      ? ledger.idOf(lookUp(expression.name, domains).origin)
      : ledger.enter({ key: target, kind, expression, domains, cells }).id;
  return {
    left: { ids: [ledger.idOf(origin)], range },
    right: { ids: [id], range: boundsOf(form, domains) },
  };
}

const leavesNothing = (form: Form, domains: ReadonlyMap<string, Domain>): boolean =>
  intersect(lookUp(form.target, domains).range, boundsOf(form, domains)) === null;

/** Why cells may stand with each other as they do. */
export function reasonOf(verdict: Verdict, cells: readonly StatedCell[]): Reason {
  if (verdict === "CONSISTENT") return "ROUNDING";
  const documents = new Set(cells.map(({ shown }) => shown.claim.DOC_ID));
  if (documents.size === 1) return "SOURCE_ARITHMETIC";
  return cells.some(({ dimensions }) => dimensions.REPORTER === "_U") ? "DEFINITION" : "REVISION";
}

type Found = {
  readonly verdict: Verdict;
  readonly right: Range;
  readonly domains: ReadonlyMap<string, Domain>;
  readonly catalogue: Catalogue;
};

function explain({ cells, rule }: Relation, target: StatedCell, { verdict, right, domains, catalogue }: Found): string {
  const about = target.dimensions;
  const others = cells.filter((cell) => cell !== target);
  const [said, rest] = [[target], others].map((group) =>
    listWords(group.map((cell) => statedWords(cell.shown, cell, about, catalogue))),
  );
  const lead = `${seriesWords(about, catalogue)}: ${said}`;
  if (verdict === "CONSISTENT") {
    const only = narrowedWords(cells, domains, (cell) => cellWords(cell.dimensions, about, catalogue));
    return `${lead} is CONSISTENT with ${rest} once rounding is counted${only ? `, but only with ${only}` : ""}.`;
  }
  const unit = about.UNIT_MEASURE;
  const intervals = `stated is ${rangeWords(target.shown.hard, unit)}, the others allow ${rangeWords(right, unit)}`;
  const flag = rule === "PART_OF_WHOLE" || rule === "CUMULATIVE" ? "a part cannot be more than its whole" : intervals;
  if (verdict === "TENSION")
    return `${lead} is in TENSION with ${rest}: ${flag}; only the widest reading of the words lets them meet.`;
  const together = intersect(target.shown.hard, right) ? "; with the other claims on these cells nothing is left" : "";
  return `${lead} is in CONTRADICTION with ${rest}: ${flag}${together}; nothing was corrected.`;
}

/** The cells that must lie in less than their rounding allows, with what is left of it. */
function narrowedWords(
  cells: readonly StatedCell[],
  domains: ReadonlyMap<string, Domain>,
  name: (cell: StatedCell) => string,
): string {
  return rangesWords(
    cells.flatMap((cell) => {
      const domain = domains.get(cell.key);
      if (!domain || saysNothing(cell.shown.hard, domain.range)) return [];
      return [{ name: name(cell), range: domain.range, unit: cell.dimensions.UNIT_MEASURE }];
    }),
  );
}
