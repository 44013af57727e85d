import type { DatasetContents } from "@sourcebook/model";
import { expect, test } from "vitest";
import { catalogue, contents, dataset, empty } from "./contents.fixture.ts";
import { coverageWords } from "./release-words.ts";
import { createRelease } from "./release.ts";

/** The first sentence of README.md and of the workbook. */
const firstWords = async (rows: Partial<DatasetContents>): Promise<string | undefined> =>
  coverageWords(await createRelease({ ...empty, ...rows }, dataset, catalogue))[0];

const { observations, claims, sources, refusals } = contents;

test("counts what a dataset rests on, with the time of its documents", async () => {
  expect(await firstWords(contents)).toBe(
    "12 observations, supported by 14 claims of 2 documents published from 22 November 2021 to 17 February 2022. 2 other numbers of the same documents are listed in refusals.csv, with the reason why.",
  );
});

test("counts no claim as support that makes no observation", async () => {
  const others = claims.map((claim, at) =>
    at < 3 ? { ...claim, OBS_KEY: null, RANK: null, RANK_REASON: null } : claim,
  );
  expect(await firstWords({ observations, claims: others, sources })).toMatch(
    /^12 observations, supported by 11 of 14 claims of 2 documents /,
  );
});

test("names one day once, and speaks of no refusals where there are none", async () => {
  expect(await firstWords({ observations, claims, sources: sources.slice(0, 1) })).toMatch(
    / of 1 document published on \d+ \w+ \d{4}\.$/,
  );
});

test("says of a dataset without a claim that it is empty", async () => {
  const words = "The dataset is empty: no document that was read has a claim that belongs to it.";
  expect(await firstWords({})).toBe(words);
  expect(await firstWords({ refusals })).toBe(
    `${words} ${refusals.length} numbers of its documents are listed in refusals.csv, with the reason why.`,
  );
});
