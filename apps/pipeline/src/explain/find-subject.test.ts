import { describe, expect, test } from "vitest";
import type { PublishedRow, PublishedTables } from "../disk/read-published.ts";
import { findSubject } from "./find-subject.ts";

const DIMENSIONS = ["FREQ", "REF_AREA", "COUNTERPART_AREA", "INDICATOR", "PRODUCT", "TRANSFORMATION"];
const REST = ["FLOW_STOCK_ENTRY", "UNIT_MEASURE", "STATEMENT_TYPE", "REPORTER", "TIME_PERIOD"];

const observation = (key: string, index: number): PublishedRow => {
  const codes = key.split(".");
  const cells = Object.fromEntries([...DIMENSIONS, ...REST].map((name, at) => [name, codes[at] ?? ""]));
  return { cells: { OBS_KEY: key, ...cells }, file: "observations.csv", row: index + 1 };
};
const keys = [
  "A.AZE.RUS.EXPORTS.COTTON.N.T.USD.ACTUAL._U.2021",
  "A.AZE.RUS.EXPORTS._T.GY.T.PT.ACTUAL._U.2021",
  "A.AZE.RUS.EXPORTS._T.N.T.USD.ACTUAL._U.2021",
  "A.AZE.RUS.EXPORTS._T.N.T.USD.FORECAST._U.2022",
  "A.AZE.TUR.EXPORTS._T.N.T.USD.ACTUAL._U.2020",
  "A.TUR.AZE.EXPORTS._T.N.T.USD.ACTUAL._U.2020",
  "A.AZE.TUR.IMPORTS._T.N.T.EUR.ACTUAL._U.2021",
  "A.AZE.TUR.IMPORTS._T.N.T.USD.ACTUAL._U.2021",
  "A.GEO.TUR.EXPORTS._T.N.T.USD.ACTUAL.GEO.2019",
  "A.GEO.TUR.EXPORTS._T.RK.T.RANK.ACTUAL._U.2019",
];
const tables: PublishedTables = {
  dataset: "x",
  observations: keys.map(observation),
  claims: [{ cells: { CLAIM_ID: "C-1" }, file: "claims.csv", row: 1 }],
  sources: [],
  checks: [],
  derivations: [],
  decisions: [],
  codelists: [],
};
const found = (id: string) => {
  const finding = findSubject(id, [tables]);
  return finding.found ? (finding.found.row.cells["OBS_KEY"] ?? finding.found.row.cells["CLAIM_ID"]) : null;
};

describe("findSubject", () => {
  test("takes a whole key and a claim id", () => {
    for (const key of [...keys, "C-1"]) expect(found(key)).toBe(key);
  });

  test.each([
    ["codes that one key has", "FORECAST 2022", keys[3]],
    ["a part of a key with its points, in any case", "exports.cotton", keys[0]],
    ["codes of several keys: the level of all products", "EXPORTS 2021", keys[2]],
    ["the level, whoever measured it", "EXPORTS 2019", keys[8]],
    ["the first of two areas as the reference area", "EXPORTS AZE TUR 2020", keys[4]],
    ["the same the other way round", "EXPORTS TUR AZE 2020", keys[5]],
    ["two areas in the order in which no key has them", "RUS AZE EXPORTS 2021", keys[2]],
    ["what is named of the plain dimensions", "EXPORTS 2021 GY", keys[1]],
  ])("takes %s", (_title, id, key) => {
    expect(found(id)).toBe(key);
  });

  test("names the other observations with the same codes", () => {
    const finding = findSubject("EXPORTS 2021", [tables]);
    expect(finding.found && finding.others.map(({ row }) => row.row)).toEqual([1, 2]);
  });

  test.each([
    ["two equally plain ones", "IMPORTS 2021", 2],
    ["one area, which two keys have", "EXPORTS TUR 2020", 2],
    ["a code that no key has", "EXPORTS 1999", 0],
    ["part of a code", "EXPORT", 0],
    ["a code more often than the key has it", "EXPORTS EXPORTS", 0],
    ["nothing", " ", 0],
  ])("decides nothing on %s", (_title, id, candidates) => {
    const finding = findSubject(id, [tables]);
    expect(finding.found).toBeNull();
    expect(finding.found === null && finding.candidates).toHaveLength(candidates);
  });

  test("does not choose between two datasets", () => {
    expect(findSubject(keys[0] ?? "", [tables, tables])).toMatchObject({ found: null, candidates: [{}, {}] });
  });
});
