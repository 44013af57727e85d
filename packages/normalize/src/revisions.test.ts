import type { Claim, Quantity } from "@sourcebook/model";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { claimOf, sourceOf } from "./claims.fixture.ts";
import { matchDecisions } from "./decisions/decide.ts";
import { indexSources } from "./index-sources.ts";
import { rankClaims } from "./prefer.ts";
import { replayCell } from "./revisions.ts";

const DATES = ["2022-01-10", "2022-02-17", "2022-03-01", "2022-04-26", "2022-05-02", "2022-06-30"];
const documents = [...DATES, null].map((DATE_PUBLISHED) => sourceOf(`of ${DATE_PUBLISHED}`, { DATE_PUBLISHED }));
const sources = indexSources(documents.map((source) => ({ source })));

const said = fc.record({
  source: fc.constantFrom(...documents),
  quantity: fc.constantFrom<Partial<Quantity>>(
    { value: "2.9" },
    { value: "2.90" },
    { value: "2.92" },
    { value: "2.88" },
    { value: "3" },
    { value: "3", qualifier: "APPROX" },
    { value: "2900", mult: 6 },
  ),
  ATTRIBUTION_KIND: fc.constantFrom("AGENCY" as const, "OFFICIAL" as const),
  TIME_BASIS: fc.constantFrom("STATED" as const, "CONTEXT" as const),
});
const cellArbitrary = fc
  .tuple(fc.constantFrom("_U", "AZE"), fc.array(said, { maxLength: 24 }))
  .map(([REPORTER, all]) => all.map((parts, start) => claimOf({ ...parts, start, REPORTER })));

test("a cell shows on each day what ranking all that was published until then prefers", () => {
  fc.assert(
    fc.property(cellArbitrary, (claims) => {
      const rows = replayCell("key", claims, {
        sources,
        decisions: matchDecisions([], claims),
        keyOf: () => "key",
      });
      const shownOn = (day: string) => rows.findLast(({ VALID_FROM }) => VALID_FROM <= day)?.CLAIM_ID;
      expect(DATES.map(shownOn)).toEqual(DATES.map((day) => preferredOn(day, claims)));
    }),
    { numRuns: 500 },
  );
});

function preferredOn(day: string, claims: readonly Claim[]): string | undefined {
  const known = claims.filter((claim) => (sources.get(claim.DOC_ID)?.DATE_PUBLISHED ?? "9999") <= day);
  return rankClaims(known, new Map(), { sources }).preferred?.CLAIM_ID;
}
