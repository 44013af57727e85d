import { codeLists, codeListSchema, type CodeListEntry, type DatasetContents } from "@sourcebook/model";
import { expect, test } from "vitest";
import { codeListTally } from "./codelists.ts";
import { catalogue, contents, empty, nasty } from "./contents.fixture.ts";
import { survey } from "./survey.ts";

async function codeListRows(of: DatasetContents): Promise<readonly CodeListEntry[]> {
  const tally = codeListTally(catalogue);
  await survey(of, [tally]);
  return tally.result();
}

const rows = await codeListRows(contents);
const codesOf = (list: string, of = rows) => of.filter(({ CODELIST }) => CODELIST === list).map(({ CODE }) => CODE);

test("has every code of the closed lists, used or not", async () => {
  const unused = await codeListRows(empty);
  for (const [list, codes] of Object.entries(codeLists)) {
    const of = codesOf(list, unused);
    expect(of.toSorted()).toEqual(codes.map(({ code }) => code).toSorted());
  }
});

test("has of the open lists the codes that the tables use, each with a meaning", () => {
  expect(codesOf("AREA")).toEqual(["AZE", "RUS", "_U"]);
  expect(codesOf("PRODUCT")).toEqual(["AGRI_FOOD", "APPLICANTS", "ROAD_MAPS", "TOMATOES", "_T"]);
  expect(codesOf("UNIT_MEASURE")).toEqual(["NUMBER", "PT", "RANK", "USD"]);
  expect(codesOf("TIME_PERIOD")).toEqual(["_X"]);
  expect(rows.find(({ CODE }) => CODE === "TOMATOES")).toMatchObject({
    LABEL: "Tomatoes",
    DEFINITION: "Tomatoes, fresh or chilled. HS 0702.",
    STANDARD: "Harmonized System",
  });
});

test("has the codes of what is only computed", async () => {
  const [derivation] = contents.derivations;
  if (!derivation) throw new Error("no derivation");
  const growth = { ...derivation, OBS_KEY: "A.GEO.TUR.EXPORTS._T.GY.T.PT.ACTUAL._U.2021" };
  const all = await codeListRows({ ...empty, derivations: [growth] });
  expect([codesOf("AREA", all), codesOf("UNIT_MEASURE", all)]).toEqual([["GEO", "TUR", "_U"], ["PT"]]);
});

test("explains a code of which the catalogue knows nothing, and keeps to its schema", async () => {
  const all = await codeListRows(nasty);
  expect(codesOf("INDICATOR", all)).toContain("UNLISTED");
  for (const row of all) codeListSchema.parse(row);
});
