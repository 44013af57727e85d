import { decisionRow, type DecisionEntry } from "@sourcebook/model";
import exceljs, { type Worksheet } from "exceljs";
import { strFromU8, unzipSync } from "fflate";
import { beforeAll, expect, test } from "vitest";
import { catalogue, contents, empty, nasty } from "../contents.fixture.ts";
import { REVIEW_COLUMNS, INPUT_COLUMNS, SEAL_COLUMN, sealOf } from "../review/columns.ts";
import { readReview, type ReviewRow } from "../review/read-review.ts";
import { writeReview } from "./write-review.ts";

let bytes: Uint8Array;
let sheet: Worksheet;
let xml = "";
let rows: readonly ReviewRow[];
beforeAll(async () => {
  bytes = await writeReview(contents, catalogue, new Map());
  const workbook = new exceljs.Workbook();
  await workbook.xlsx.load(new Uint8Array(bytes).buffer);
  [sheet = workbook.addWorksheet()] = workbook.worksheets;
  xml = strFromU8(unzipSync(bytes)["xl/worksheets/sheet1.xml"] ?? new Uint8Array());
  ({ rows } = await readReview(bytes));
});

test("is locked, save for the cells that are to be filled in", () => {
  expect(xml).toContain('<sheetProtection sheet="1"');
  for (const { row } of rows) {
    const open = REVIEW_COLUMNS.filter((_, at) => sheet.getCell(row, at + 1).protection?.locked === false);
    expect(open).toEqual(INPUT_COLUMNS);
  }
});

test("accepts a decision of the list, numbers and dates, and says at each cell what is asked for", () => {
  const rules = REVIEW_COLUMNS.flatMap((title, at) => {
    const rule = sheet.getCell(rows[0]?.row ?? 0, at + 1).dataValidation;
    return rule ? [[title, rule.type, rule.promptTitle, (rule.prompt ?? "").length <= 255]] : [];
  });
  expect(rules).toEqual([
    ["Decision", "list", "Decision", true],
    ["Corrected value", "decimal", "Corrected value", true],
    ["Corrected fields", "textLength", "Corrected fields", true],
    ["Reason", "textLength", "Reason", true],
    ["Reviewer", "textLength", "Reviewer", true],
    ["Decided on", "date", "Decided on", true],
  ]);
  expect(xml).toContain("<formula1>&quot;accept,correct,reject,prefer,unsure&quot;</formula1>");
  // Ranges that overlap make Excel repair the file.
  expect(xml.match(/<dataValidation /g)).toHaveLength(INPUT_COLUMNS.length);
});

test("shows a cell that waits for a value as the proposed one is shown, so that a slip of scale is seen", () => {
  const [proposed = 0, corrected = 0] = ["Proposed value", "Corrected value"].map(
    (title) => REVIEW_COLUMNS.findIndex((column) => column === title) + 1,
  );
  const formats = rows.map(({ row }) => [sheet.getCell(row, proposed).numFmt, sheet.getCell(row, corrected).numFmt]);
  expect(formats.some(([format]) => format?.includes("bn"))).toBe(true);
  for (const [shown, waiting] of formats) expect(waiting).toBe(shown);
});

test.each([
  ["contents", contents],
  ["nasty", nasty],
])("every row has its seal, over the cells as they are read: %s", async (_name, of) => {
  const read = await readReview(await writeReview(of, catalogue, new Map()));
  expect(read.faults).toEqual([]);
  expect(read.rows.length).toBeGreaterThan(0);
  for (const { textOf } of read.rows) expect(textOf(SEAL_COLUMN)).toBe(sealOf(textOf));
});

test("shows the last of several decisions in its cells, and those before among the reasons", async () => {
  const { CLAIM_ID, CONTENT_HASH } = contents.claims[0] ?? raise("no claim");
  const about = { claim: CLAIM_ID, expect: CONTENT_HASH, reason: "Read again.", author: "A. Reader" };
  const entries: readonly DecisionEntry[] = [
    { verb: "correct", ...about, date: "2022-03-01", set: { TIME_PERIOD: "2020", QUALIFIER: "EQ" } },
    { verb: "prefer", ...about, date: "2022-03-02" },
  ];
  const decided = { ...contents, decisions: entries.map(decisionRow) };
  const read = await readReview(await writeReview(decided, catalogue, new Map()));
  const textOf = read.rows.find((row) => row.textOf("Claim ID") === CLAIM_ID)?.textOf ?? raise("no row");
  expect([textOf("Decision"), textOf("Decided on")]).toEqual(["prefer", "2022-03-02"]);
  expect(textOf("Why it is listed")).toMatch(
    /Before: correct TIME_PERIOD=2020 QUALIFIER=EQ \(A\. Reader, 2022-03-01\)\.$/,
  );
});

function raise(message: string): never {
  throw new Error(message);
}

test("without claims says so, and can be read", async () => {
  expect(await readReview(await writeReview(empty, catalogue, new Map()))).toEqual({ rows: [], faults: [] });
});

test("the same claims give the same bytes", async () => {
  expect(await writeReview(contents, catalogue, new Map())).toEqual(bytes);
});
