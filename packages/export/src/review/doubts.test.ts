import type { Check, Claim, DecisionEntry } from "@sourcebook/model";
import { decisionRow } from "@sourcebook/model";
import { expect, test } from "vitest";
import { contents } from "../contents.fixture.ts";
import { rankDoubts } from "./doubts.ts";

const [first] = contents.claims;
if (!first) throw new Error("no claim");
const plain: Claim = {
  ...first,
  AREA_BASIS: "STATED",
  TIME_BASIS: "STATED",
  UNIT_BASIS: "STATED",
  QUALIFIER: "EQ",
  BOUND_BASIS: "ROUNDING",
  OBS_VALUE: "2.9",
  PRODUCT: "_T",
  DUPLICATE_OF: null,
};
const claim = (id: string, more: Partial<Claim> = {}): Claim => ({ ...plain, CLAIM_ID: id, OBS_KEY: id, ...more });
const check = (VERDICT: Check["VERDICT"], keys: string): Check => ({
  CHECK_ID: "K-0123456789abcdef",
  RULE: "GROWTH",
  SUBJECT_KEYS: keys,
  LEFT: "C-1",
  RIGHT: null,
  LEFT_LOWER: null,
  LEFT_UPPER: null,
  RIGHT_LOWER: null,
  RIGHT_UPPER: null,
  OVERLAP_LOWER: null,
  OVERLAP_UPPER: null,
  OVERLAP_SHARE: null,
  VERDICT,
  REASON_CODE: null,
  EXPLANATION: `The figures are a ${VERDICT}.`,
  DECISION_ID: null,
});
const ranked = (claims: readonly Claim[], checks: readonly Check[] = []) =>
  rankDoubts({ claims, checks, decisions: [] }).map((each) => [each.claim.CLAIM_ID, ...each.doubts]);

test("the gravest doubt comes first, each in words", () => {
  const claims = [
    claim("sure"),
    claim("one digit", { OBS_VALUE: "0.6" }),
    claim("about", { QUALIFIER: "APPROX", BOUND_BASIS: "APPROX", OBS_VALUE: "6" }),
    claim("dated", { TIME_BASIS: "INFERRED_DOC_DATE" }),
    claim("pointed", { AREA_BASIS: "CONTEXT" }),
    claim("of the document", { AREA_BASIS: "DOCUMENT" }),
    claim("unknown product", { PRODUCT: "_O" }),
    claim("tense"),
    claim("against"),
  ];
  const checks = [
    check("CONSISTENT", "sure"),
    check("TENSION", "tense;sure-2"),
    check("CONTRADICTION", "other;against"),
  ];
  expect(ranked(claims, checks)).toEqual([
    ["against", "The figures are a CONTRADICTION."],
    ["tense", "The figures are a TENSION."],
    ["unknown product", "The product is not in the catalogue: the claim makes no observation."],
    ["of the document", "The areas are those of the document, not of the sentence."],
    ["dated", "The period is the date of the document."],
    ["pointed", "The areas are named in an earlier sentence."],
    ["about", "The value is approximate: no bounds can be given."],
    ["one digit", "The value has one digit."],
    ["sure"],
  ]);
});

test("of two claims with the same doubt, the one with another doubt comes first; none outweighs a graver one", () => {
  const claims = [
    claim("graver", { TIME_BASIS: "NONE" }),
    claim("one", { AREA_BASIS: "CONTEXT" }),
    claim("two", { AREA_BASIS: "CONTEXT", OBS_VALUE: "6" }),
    claim("three", { TIME_BASIS: "INFERRED_DOC_DATE", AREA_BASIS: "CONTEXT", OBS_VALUE: "6" }),
  ];
  expect(ranked(claims).map(([id]) => id)).toEqual(["graver", "three", "two", "one"]);
});

test("a claim that repeats another is left out, unless somebody decided on it", () => {
  const repeat = claim("C-0000000000000002", { DUPLICATE_OF: "C-0000000000000001" });
  expect(ranked([claim("C-0000000000000001"), repeat]).map(([id]) => id)).toEqual(["C-0000000000000001"]);
  const decisions = [decisionRow(decision(repeat, "reject", "2022-03-01"))];
  expect(rankDoubts({ claims: [repeat], checks: [], decisions }).map((each) => each.decisions.at(-1)?.verb)).toEqual([
    "reject",
  ]);
});

test("what was decided comes last, with the last decision; what is to be decided again comes first", () => {
  const [doubtful, sure, changed] = [
    claim("C-0000000000000001", { TIME_BASIS: "NONE" }),
    claim("C-0000000000000002"),
    claim("C-0000000000000003"),
  ];
  const decisions = [decision(doubtful, "accept", "2022-03-02"), decision(doubtful, "reject", "2022-03-01")];
  const contentsOf = { claims: [doubtful, sure, changed], checks: [], decisions: decisions.map(decisionRow) };
  const stale = new Map([[changed.CLAIM_ID, decision(changed, "accept", "2022-03-01")]]);
  expect(
    rankDoubts(contentsOf, stale).map((each) => [each.claim.CLAIM_ID, each.decisions.at(-1)?.verb, ...each.doubts]),
  ).toEqual([
    [changed.CLAIM_ID, undefined, "Decided by A. Reader on 2022-03-01, but read otherwise since: decide again."],
    [sure.CLAIM_ID, undefined],
    [doubtful.CLAIM_ID, "accept", "No period is stated."],
  ]);
});

function decision({ CLAIM_ID, CONTENT_HASH }: Claim, verb: "accept" | "reject", date: string): DecisionEntry {
  return { verb, claim: CLAIM_ID, expect: CONTENT_HASH, reason: "Read again.", author: "A. Reader", date };
}
