import type { DatasetContents } from "@sourcebook/model";
import * as fc from "fast-check";
import { afterEach, expect, test, vi } from "vitest";
import * as z from "zod";
import { all, fingerprints, joined, published, textOf } from "../collect.fixture.ts";
import { catalogue, contents, dataset, empty, nasty } from "../contents.fixture.ts";
import { readCsv } from "../csv.ts";
import { exportDataset } from "../export-dataset.ts";
import { createRelease } from "../release.ts";
import { mapRows, type DatasetRows, type Rows } from "../rows.ts";
import { targets } from "./index.ts";

afterEach(() => {
  vi.unstubAllEnvs();
});

const cases = { contents, nasty, empty } satisfies Record<string, DatasetContents>;
const some = <Item>(items: readonly Item[]) => fc.shuffledSubarray([...items], { minLength: items.length });

test.each(Object.entries(cases))("gives the same bytes in any time zone: %s", async (_name, rows) => {
  const first = fingerprints(await published(rows));
  for (const TZ of ["Asia/Baku", "America/New_York", "Pacific/Kiritimati"]) {
    vi.stubEnv("TZ", TZ);
    expect(new Date(2020, 0, 1).getTimezoneOffset()).not.toBe(0);
    expect(fingerprints(await published(rows))).toEqual(first);
  }
});

test("gives the same bytes in whatever order the rows come", async () => {
  const first = fingerprints(await published(nasty));
  const shuffled = fc.record({
    observations: some(nasty.observations),
    claims: some(nasty.claims),
    sources: some(nasty.sources),
    refusals: some(nasty.refusals),
    checks: some(nasty.checks),
    derivations: some(nasty.derivations),
    revisions: some(nasty.revisions),
    decisions: some(nasty.decisions),
  });
  await fc.assert(
    fc.asyncProperty(shuffled, async (rows) => {
      expect(fingerprints(await published(rows))).toEqual(first);
    }),
    { numRuns: 5 },
  );
});

const stream = <Row>(rows: readonly Row[]): Rows<Row> => mapRows(rows, (row) => row);

test.each(Object.entries(cases))(
  "gives the same bytes for rows that are read as they come: %s",
  async (_name, rows) => {
    const { excerpt: sorted } = await createRelease(rows, dataset, catalogue);
    const streams: DatasetRows = {
      observations: stream(sorted.observations),
      claims: stream(sorted.claims),
      sources: stream(sorted.sources),
      refusals: stream(sorted.refusals),
      checks: stream(sorted.checks),
      derivations: stream(sorted.derivations),
      revisions: stream(sorted.revisions),
      decisions: stream(sorted.decisions),
    };
    expect(fingerprints(await published(streams))).toEqual(fingerprints(await published(rows)));
  },
);

test("rows that are read as they come and are not in published order are a bug", async () => {
  const observations = stream(contents.observations.toReversed());
  await expect(published({ ...contents, observations })).rejects.toThrow("not in published order");
});

const day = (n: number): string => `${1000 + n}-01-01`;

test("texts for people list the first thousand documents and changes, and say where the others are", async () => {
  const [source, revision] = [contents.sources[0], contents.revisions.find(({ CAUSE }) => CAUSE !== "NEW")];
  if (!source || !revision) throw new Error("the fixture has no source or no change");
  const sources = Array.from({ length: 1002 }, (_, n) => ({ ...source, DOC_ID: `D-z${n}` }));
  const revisions = Array.from({ length: 1003 }, (_, n) => ({ ...revision, VALID_FROM: day(n), VALID_TO: day(n + 1) }));
  const files = await published({ ...contents, sources: [...contents.sources, ...sources], revisions });
  const metadata = z.object({ sources: z.array(z.object({ title: z.string() })) });
  const listed = metadata.parse(JSON.parse(textOf(files, "datapackage.json"))).sources;
  expect([listed.length, listed.at(-1)?.title]).toEqual([1001, "4 more documents: sources.csv lists all"]);
  expect(textOf(files, "LICENSE.md")).toContain("and 4 more documents: the table sources.csv has the rights of all.");
  const changes = textOf(files, "CHANGELOG.md");
  expect(changes.match(/^- Trade turnover/gm)).toHaveLength(1000);
  expect(changes).toContain("1003 changed values.");
  expect(changes).toContain("- and 3 more in revisions.csv");
});

test.each(targets)("$id: names each file once, relative to the folder, and none is empty", async ({ files }) => {
  const release = await createRelease(contents, dataset, catalogue);
  const written = [...(await published(contents))].map(([path, { length }]) => ({ path, bytes: length, sha256: "0" }));
  const made = files(release, written);
  expect(new Set(made.map(({ path }) => path)).size).toBe(made.length);
  for (const { path, chunks } of made) {
    expect(path).toMatch(/^[A-Za-z0-9]([\w.-]|\/(?!\.))*$/);
    expect((await joined(chunks)).length).toBeGreaterThan(0);
  }
});

test("publishes the files of the contract", async () => {
  expect([...(await published(contents)).keys()].toSorted()).toEqual([
    "CHANGELOG.md",
    "CITATION.cff",
    "LICENSE.md",
    "README.md",
    "SHA256SUMS",
    "annotations.jsonld",
    "checks.csv",
    "claims.csv",
    "codelists.csv",
    "csv-metadata.json",
    "datapackage.json",
    "decisions.csv",
    "derivations.csv",
    "neighbours.xlsx",
    "observations.csv",
    "refusals.csv",
    "revisions.csv",
    "sources.csv",
    "wide/annual_USD.csv",
  ]);
});

test.each(Object.entries(cases))("csv reads back as the records, in published order: %s", async (_name, rows) => {
  const files = await published(rows);
  const release = await createRelease(rows, dataset, catalogue);
  for (const { path, fields, rows: table } of release.tables) {
    const cells = await all(table);
    const { header, rows: read, errors } = readCsv(textOf(files, path));
    expect(errors).toEqual([]);
    expect(header).toEqual(fields.map(({ name }) => name));
    expect(read).toEqual(cells.map((row) => row.map((cell) => wellFormed(String(cell ?? "")))));
  }
});

// UTF-8 has no half characters.
const wellFormed = (text: string): string => text.replaceAll(/\p{Surrogate}/gu, "\uFFFD");

test("sorts by the bytes of the keys, spans as numbers", async () => {
  const files = await published(nasty);
  const column = (path: string, name: string) => {
    const { header, rows } = readCsv(textOf(files, path));
    return rows.map((row) => row[header.indexOf(name)] ?? "");
  };
  const keys = column("observations.csv", "OBS_KEY");
  expect(keys).toEqual(keys.toSorted((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b))));
  const documents = column("claims.csv", "DOC_ID");
  const starts = column("claims.csv", "SPAN_START").map(Number);
  expect(documents).toEqual(documents.toSorted());
  starts.slice(1).forEach((start, index) => {
    if (documents[index] === documents[index + 1]) expect(start).toBeGreaterThanOrEqual(starts[index] ?? 0);
  });
});

test("refuses to go on while a file has not been read to its end", async () => {
  const files = exportDataset(contents, dataset, catalogue);
  await files.next();
  await expect(files.next()).rejects.toThrow("observations.csv: read it to its end");
});

test("CHANGELOG.md has every changed value old and new, with the reason, the newest release first", async () => {
  const text = textOf(await published(contents), "CHANGELOG.md");
  expect(Array.from(text.matchAll(/^## (.*)/gm), ([, date]) => date)).toEqual(["2022-02-17", "2021-11-22"]);
  expect(text).toContain(
    "1 changed value.\n\n- Trade turnover, Azerbaijan and Russia (2020): 6.2 bn → 2.6 bn (correction by A. Reader: =the digits were swapped, \\*twice\\*)\n",
  );
  expect(textOf(await published(empty), "CHANGELOG.md")).not.toContain("##");
});

test("README.md shows what a decision sets as it was written, semicolons included", async () => {
  const decisions = contents.decisions.map((each) => ({ ...each, SET: "ATTRIBUTED_TO=Customs; by phone;UNIT_MULT=9" }));
  const text = textOf(await published({ ...contents, decisions }), "README.md");
  expect(text).toContain("- Correct ATTRIBUTED\\_TO=Customs; by phone UNIT\\_MULT=9: ");
});

test("README.md says what was compared and what came of it, and nothing where nothing was", async () => {
  const text = textOf(await published(nasty), "README.md");
  const section = text.split("## What disagrees, what was derived")[1]?.split("\n## ")[0] ?? "";
  expect(section).toContain("2 comparisons of claims in checks.csv: 1 contradiction, 1 consistent.");
  expect(section.indexOf("\\*bold\\*")).toBeLessThan(section.indexOf("2020 in \\[2.550, 2.580\\] billion USD."));
  expect(section.indexOf("\\*bold\\*")).toBeGreaterThan(0);
  expect(textOf(await published(empty), "README.md")).not.toContain("What disagrees");
});
