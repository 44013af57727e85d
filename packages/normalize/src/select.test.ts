import type { Claim, Dataset, Refusal } from "@sourcebook/model";
import { describe, expect, it } from "vitest";
import { catalogue, claimOf, sourceOf } from "./claims.fixture.ts";
import { normalize } from "./normalize.ts";
import { selectDataset } from "./select.ts";

const dataset = (...areas: string[]): Dataset => ({
  id: "test",
  title: "Test",
  description: "Test.",
  version: "0.1.0",
  keywords: [],
  creator: "sourcebook",
  licence: { name: "CC0-1.0", title: "CC0", url: "https://creativecommons.org/publicdomain/zero/1.0/" },
  areas,
  wide: [],
});
const refusal = (DOC_ID: string, SPAN_START: number): Refusal => ({
  DOC_ID,
  SPAN_START,
  SPAN_END: SPAN_START + 4,
  EXACT: "1990",
  QUOTE: "It began in 1990.",
  SELECTOR: null,
  REASON_CODE: "DATE",
  EXPLANATION: "the year of an event",
});

const mixed = sourceOf("mixed", { DATE_PUBLISHED: "2022-03-01" });
const turkish = sourceOf("turkish", { DATE_PUBLISHED: "2022-01-01" });
const bare = sourceOf("bare");
const documents = [mixed, turkish, bare].map((source) => ({ source }));
const shared = { COUNTERPART_AREA: "TUR", QUOTE: "Trade with Turkey came to 2.9 USD." };
const claims: readonly Claim[] = [
  claimOf({ source: mixed, start: 10 }),
  claimOf({ source: mixed, start: 50, ...shared }),
  claimOf({ source: mixed, start: 90, PRODUCT: "_O" }),
  claimOf({ source: turkish, start: 10, ...shared }),
];
const refusals = [
  refusal(mixed.DOC_ID, 200),
  refusal(turkish.DOC_ID, 200),
  refusal(mixed.DOC_ID, 5),
  refusal(bare.DOC_ID, 7),
];
const normalized = normalize(documents, claims, catalogue);
const select = (...areas: string[]) => selectDataset(normalized, documents, refusals, dataset(...areas));

describe("selectDataset", () => {
  it("holds the observations between its areas and the documents that speak of them", () => {
    const { observations, sources } = select("AZE", "RUS");
    expect(observations.map(({ OBS_KEY }) => OBS_KEY)).toEqual(["A.AZE.RUS.TRADE_TURNOVER._T.N.T.USD.ACTUAL._U.2021"]);
    expect(sources).toEqual([mixed]);
  });

  it("holds every claim and refusal of those documents, without references to rows it does not hold", () => {
    const contents = select("AZE", "RUS");
    const rows = contents.claims.map(({ SPAN_START, OBS_KEY, DUPLICATE_OF, RANK, RANK_REASON }) => [
      SPAN_START,
      OBS_KEY !== null,
      DUPLICATE_OF,
      RANK,
      RANK_REASON,
    ]);
    expect(rows).toEqual([
      [10, true, null, "preferred", "ONLY_CLAIM"],
      [50, false, null, null, null],
      [90, false, null, null, null],
    ]);
    expect(contents.refusals.map(({ DOC_ID, SPAN_START }) => [DOC_ID, SPAN_START])).toEqual([
      [mixed.DOC_ID, 5],
      [mixed.DOC_ID, 200],
    ]);
  });

  it("keeps a repeat where both documents belong to it", () => {
    const { claims: held, observations } = select("AZE", "TUR");
    expect(observations).toMatchObject([{ N_CLAIMS: 2, N_INDEPENDENT: 1, VINTAGE_DATE: "2022-01-01" }]);
    expect(held.filter(({ DUPLICATE_OF }) => DUPLICATE_OF !== null)).toHaveLength(1);
  });

  it("holds everything that was read where it names no areas", () => {
    const contents = select();
    expect(contents.observations).toEqual(normalized.observations);
    expect(contents.claims).toEqual(normalized.claims);
    expect(contents.refusals).toHaveLength(refusals.length);
    expect(contents.sources.map(({ DOC_ID }) => DOC_ID)).toEqual(
      [mixed, turkish, bare].map(({ DOC_ID }) => DOC_ID).toSorted(),
    );
  });
});
