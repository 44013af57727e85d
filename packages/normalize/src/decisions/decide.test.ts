import type { Claim, DecisionEntry, Issue } from "@sourcebook/model";
import { describe, expect, it } from "vitest";
import { catalogue, claimOf, sourceOf } from "../claims.fixture.ts";
import { normalize } from "../normalize.ts";
import { billion, growth } from "../trade.fixture.ts";

const january = sourceOf("january", { DATE_PUBLISHED: "2022-01-10" });
const march = sourceOf("march", { DATE_PUBLISHED: "2022-03-10", PUBLISHER: "Wire" });
const documents = [january, march].map((source) => ({ source }));
const first = claimOf({ source: january, start: 1, quantity: { value: "2.9" } });
const second = claimOf({ source: march, start: 1, quantity: { value: "3.4" } });

const about = ({ CLAIM_ID, CONTENT_HASH }: Claim) => ({
  claim: CLAIM_ID,
  expect: CONTENT_HASH,
  reason: "Read again.",
  author: "A. Reader",
  date: "2022-05-01",
});
const run = (claims: readonly Claim[], ...entries: readonly DecisionEntry[]) =>
  normalize(documents, claims, catalogue, {
    decisions: entries.map((entry, index) => ({ entry, at: { file: "wire.yaml", line: index + 1 } })),
  });

describe("decisions", () => {
  it("accept: the value stands, reviewed", () => {
    const { observations, decisions } = run([first], { verb: "accept", ...about(first) });
    expect(observations).toMatchObject([
      { REVIEW_STATUS: "ACCEPTED", OBS_STATUS: "A", VALUE_BASIS: "STATED", DECISION_ID: decisions[0]?.DECISION_ID },
    ]);
    expect(decisions).toMatchObject([{ VERB: "accept", CLAIM_ID: first.CLAIM_ID, SET: null, DATE: "2022-05-01" }]);
  });

  it("correct: the observation shows what was set, bounds follow, the claim stays as it was read", () => {
    const set = { OBS_VALUE: "2.8", TIME_PERIOD: "2020" };
    const result = run([first], { verb: "correct", ...about(first), set });
    expect(result.observations).toMatchObject([
      {
        TIME_PERIOD: "2020",
        OBS_VALUE: "2800000000",
        OBS_LOWER: "2750000000",
        OBS_UPPER: "2850000000",
        VALUE_BASIS: "CORRECTED",
        REVIEW_STATUS: "CORRECTED",
        OBS_STATUS: "A",
      },
    ]);
    expect(result.claims).toMatchObject([{ OBS_VALUE: "2.9", TIME_PERIOD: "2021", CONTENT_HASH: first.CONTENT_HASH }]);
    expect(result.claims[0]?.OBS_KEY).toBe(result.observations[0]?.OBS_KEY);
    expect(result.decisions[0]?.SET).toBe("OBS_VALUE=2.8;TIME_PERIOD=2020");
    expect(result.revisions).toMatchObject([
      { OBS_KEY: expect.stringMatching(/2020$/), OBS_VALUE: "2800000000", VALID_FROM: "2022-05-01", CAUSE: "NEW" },
      { OBS_KEY: expect.stringMatching(/2021$/), OBS_VALUE: "2900000000", VALID_TO: "2022-05-01", CAUSE: "NEW" },
      { OBS_KEY: expect.stringMatching(/2021$/), OBS_VALUE: null, CLAIM_ID: null, CAUSE: "WITHDRAWAL" },
    ]);
  });

  it("reject: the claim supports nothing, and its rank says so; repeats of it neither", () => {
    const repeat = claimOf({ source: march, start: 1, quantity: { value: "2.9" }, QUOTE: first.QUOTE });
    const { observations, claims, revisions } = run([first, repeat], { verb: "reject", ...about(first) });
    expect(observations).toEqual([]);
    expect(new Set(claims.map(({ OBS_KEY, RANK }) => `${OBS_KEY} ${RANK}`))).toEqual(
      new Set(["null null", "null deprecated"]),
    );
    expect(revisions.map(({ CAUSE }) => CAUSE)).toEqual(["NEW", "WITHDRAWAL"]);
  });

  it("prefer: the claim is shown before all others of its cell", () => {
    const result = run([first, second], { verb: "prefer", ...about(second) });
    expect(result.observations).toMatchObject([{ OBS_VALUE: "3400000000", CLAIM_ID: second.CLAIM_ID }]);
    expect(result.revisions.map(({ OBS_VALUE, VALID_FROM, CAUSE }) => [OBS_VALUE, VALID_FROM, CAUSE])).toEqual([
      ["2900000000", "2022-01-10", "NEW"],
      ["3400000000", "2022-05-01", "RANK_CHANGE"],
    ]);
    expect(result.checks).toMatchObject([{ VERDICT: "CONTRADICTION", DECISION_ID: result.decisions[0]?.DECISION_ID }]);
  });

  it("whose claim has changed apply to nothing: the cell is left out, and a line says so", () => {
    const others = [billion("2.6", "2020", { source: january }), growth("5.0", "2021", { source: january })];
    const stale = { verb: "accept", ...about(first), expect: "0123456789abcdef" } as const;
    const result = run([first, ...others], stale);
    expect(result.observations.map(({ TIME_PERIOD, TRANSFORMATION }) => [TIME_PERIOD, TRANSFORMATION])).toEqual([
      ["2021", "GY"],
      ["2020", "N"],
    ]);
    expect(result.claims.find(({ CLAIM_ID }) => CLAIM_ID === first.CLAIM_ID)).toMatchObject({
      OBS_KEY: null,
      RANK: null,
    });
    const issue: Issue = {
      code: "STALE_DECISION",
      claim: first.CLAIM_ID,
      expected: "0123456789abcdef",
      actual: first.CONTENT_HASH,
      at: { file: "wire.yaml", line: 1 },
    };
    expect(result.issues).toEqual([issue]);
    expect([result.decisions, result.revisions.filter(({ CLAIM_ID }) => CLAIM_ID === first.CLAIM_ID)]).toEqual([
      [],
      [],
    ]);
  });

  it("whose claim has changed leave out the cell that it was corrected to before", () => {
    const set = { TIME_PERIOD: "2020" };
    const correction = { verb: "correct", ...about(first), set } as const;
    const stale = { verb: "accept", ...about(first), expect: "0123456789abcdef", date: "2022-06-01" } as const;
    expect(run([first], correction).observations).toMatchObject([{ TIME_PERIOD: "2020" }]);
    expect(run([first], correction, stale)).toMatchObject({ observations: [], issues: [{ code: "STALE_DECISION" }] });
  });

  it("whose claim has changed stand for nothing once a person decides on it anew", () => {
    const stale = { verb: "reject", ...about(first), expect: "0123456789abcdef", date: "2022-04-01" } as const;
    const { observations, decisions, issues } = run([first], stale, { verb: "accept", ...about(first) });
    expect(observations).toMatchObject([{ OBS_VALUE: "2900000000", REVIEW_STATUS: "ACCEPTED" }]);
    expect([decisions.map(({ VERB }) => VERB), issues]).toEqual([["accept"], []]);
    const earlier = run([first], { ...stale, date: "2022-06-01" }, { verb: "accept", ...about(first) });
    expect([earlier.observations, earlier.issues]).toMatchObject([[], [{ code: "STALE_DECISION" }]]);
  });

  it("on claims that are not there say so", () => {
    const { issues } = run([first], { verb: "accept", ...about(second) });
    expect(issues).toMatchObject([{ code: "STALE_DECISION", claim: second.CLAIM_ID, actual: null }]);
  });

  it("apply in the order of their dates: the last correction of a column wins", () => {
    const earlier = { verb: "correct", ...about(first), date: "2022-04-01", set: { OBS_VALUE: "2.7" } } as const;
    const later = { verb: "correct", ...about(first), set: { OBS_VALUE: "2.8" } } as const;
    for (const entries of [
      [earlier, later],
      [later, earlier],
    ]) {
      const result = run([first], ...entries);
      expect(result.observations).toMatchObject([{ OBS_VALUE: "2800000000" }]);
      expect(result.revisions.map(({ OBS_VALUE, CAUSE }) => [OBS_VALUE, CAUSE])).toEqual([
        ["2900000000", "NEW"],
        ["2700000000", "CORRECTION"],
        ["2800000000", "CORRECTION"],
      ]);
    }
  });

  it("accept after a correction takes it back", () => {
    const correction = { verb: "correct", ...about(first), date: "2022-04-01", set: { OBS_VALUE: "2.7" } } as const;
    const result = run([first], correction, { verb: "accept", ...about(first) });
    expect(result.observations).toMatchObject([{ OBS_VALUE: "2900000000", REVIEW_STATUS: "ACCEPTED" }]);
    expect(result.revisions.map(({ OBS_VALUE, VALID_FROM }) => [OBS_VALUE, VALID_FROM])).toEqual([
      ["2900000000", "2022-01-10"],
      ["2700000000", "2022-04-01"],
      ["2900000000", "2022-05-01"],
    ]);
  });
});
