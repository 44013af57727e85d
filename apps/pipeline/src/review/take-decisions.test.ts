import { readReview, writeReview } from "@sourcebook/export";
import { decisionRow, type Catalogue, type DatasetContents } from "@sourcebook/model";
import type { CellValue } from "exceljs";
import { beforeAll, describe, expect, test } from "vitest";
import { projectAt } from "../disk/find-project.ts";
import { changeReview, fillIn, type Filled, type ReviewBook } from "../fixtures/fill-review.fixture.ts";
import { repository } from "../fixtures/run-sourcebook.fixture.ts";
import { silent } from "../terminal/progress.fixture.ts";
import { readEvidence } from "../verify/evidence.ts";
import { takeDecisions, type Taken } from "./take-decisions.ts";

// Claims of the two articles.
const TURNOVER_2021 = "C-d01edfc2aa94cb32";
const APPLICANTS = "C-1fbac287e56c68ef";
const INVESTED = "C-162aa0525aba3c8d";
const TOMATOES = "C-a791590107b065b0";

const DAY = new Date("2022-03-01T00:00:00Z");
const TODAY = "2024-05-06";
const by = { Reviewer: "A. Reader", "Decided on": DAY };
const correct = { Decision: "correct", "Corrected value": 2_800_000_000, Reason: "The table has 2.8.", ...by };

let contents: DatasetContents;
let catalogue: Catalogue;
let exported: Uint8Array;
beforeAll(async () => {
  const project = projectAt(repository);
  const evidence = project && (await readEvidence(project, silent));
  const [ready] = evidence?.datasets ?? [];
  if (!ready || !evidence?.catalogue) throw new Error("no dataset");
  ({ contents } = ready);
  ({ catalogue } = evidence);
  exported = await writeReview(contents, catalogue, new Map());
});

/** What a changed review comes to. */
async function take(change: (book: ReviewBook) => void, of: DatasetContents = contents): Promise<Taken> {
  const { rows, faults } = await readReview(await changeReview(exported, change));
  const taken = takeDecisions(rows, { contents: of, catalogue, today: TODAY });
  return { ...taken, faults: [...faults, ...taken.faults] };
}
const takeFilled = (rows: Filled, of?: DatasetContents): Promise<Taken> => take((book) => fillIn(book, rows), of);

const wordFaults = ({ faults }: Taken): string =>
  faults.map(({ row, column, cause }) => `${row === null ? "" : "row N, "}${column}: ${cause}`).join("\n");

describe("takeDecisions", () => {
  test.each<readonly [string, Readonly<Record<string, CellValue>>, RegExp]>([
    ["an unknown decision", { ...correct, Decision: "approve" }, /Decision: "approve" is no decision; choose accept/],
    [
      "a correction of nothing",
      { ...correct, "Corrected value": null },
      /Corrected value: missing; give the right value/,
    ],
    ["a correction without reason", { ...correct, Reason: null }, /Reason: missing; say why/],
    ["a decision of nobody", { ...correct, Reviewer: "  " }, /Reviewer: missing; say who decides/],
    ["a decision without a day", { ...correct, "Decided on": null }, /Decided on: missing; give the day/],
    [
      "a day in another form",
      { ...correct, "Decided on": "1.3.2022" },
      /Decided on: must be a day as YYYY-MM-DD, got "1\.3\.2022"/,
    ],
    [
      "a day to come",
      { ...correct, "Decided on": new Date("2099-03-01T00:00:00Z") },
      /Decided on: 2099-03-01 is still to come; give the day of the decision/,
    ],
    [
      "a value in words",
      { ...correct, "Corrected value": "2.8 bn" },
      /Corrected value: "2\.8 bn" is no number; write it/,
    ],
    [
      "a slip of scale",
      { ...correct, "Corrected value": 2.8 },
      /Corrected value: 2\.8 is 1000 times more or less than/,
    ],
    [
      "a value that is accepted",
      { ...correct, Decision: "accept" },
      /Decision: accept corrects nothing; choose correct/,
    ],
    [
      "a reason without decision",
      { Reason: "Hm." },
      /Decision: missing; choose accept, correct, reject, prefer or unsure/,
    ],
    [
      "evidence",
      { ...correct, "Corrected fields": "QUOTE=x" },
      /^[^\n]*Corrected fields: QUOTE: no such key; check its spelling[^\n]*$/,
    ],
    [
      "a decimal comma",
      { ...correct, "Corrected value": null, "Corrected fields": "OBS_VALUE=2,8" },
      /Corrected fields: OBS_VALUE: must be a number in digits, with a point such as 2\.8, got "2,8"/,
    ],
    [
      "no column",
      { ...correct, "Corrected fields": "next year" },
      /Corrected fields: "next year" sets no column; write/,
    ],
    [
      "a column twice",
      { ...correct, "Corrected fields": "PRODUCT=_T; PRODUCT=_O" },
      /Corrected fields: PRODUCT is set twice/,
    ],
    [
      "a value twice",
      { ...correct, "Corrected fields": "OBS_VALUE=2.8" },
      /Corrected fields: sets the value too; give OBS_VALUE/,
    ],
    ["an unknown code", { ...correct, "Corrected fields": "COUNTERPART_AREA=RUSSIA" }, /COUNTERPART_AREA: .*"RUSSIA"/],
    [
      "a code of no entry",
      { ...correct, "Corrected fields": "INDICATOR=TRADE" },
      /INDICATOR: unknown indicator "TRADE"; use/,
    ],
    [
      "no period",
      { ...correct, "Corrected fields": "TIME_PERIOD=2021-13" },
      /Corrected fields: TIME_PERIOD must be a period/,
    ],
  ])("finds fault with %s", async (_title, cells, line) => {
    const taken = await takeFilled({ [APPLICANTS]: { Decision: "accept", ...by }, [TURNOVER_2021]: cells });
    expect(wordFaults(taken)).toMatch(line);
    expect(taken.faults.every(({ row }) => row !== null)).toBe(true);
  });

  test.each<readonly [string, (book: ReviewBook) => void, RegExp]>([
    [
      "a quote",
      ({ cell }) => void (cell(INVESTED, "Quote").value = "It invested $1.3 billion."),
      /row N, Quote: a locked/,
    ],
    [
      "a proposed value",
      ({ cell }) => void (cell(INVESTED, "Proposed value").value = 13e8),
      /row N, Proposed value: a lo/,
    ],
    [
      "a hash",
      ({ cell }) => void (cell(INVESTED, "Content hash").value = "0123456789abcdef"),
      /row N, Content hash: a l/,
    ],
    [
      "an id",
      ({ cell }) => void (cell(INVESTED, "Claim ID").value = "C-0123456789abcdef"),
      /Claim ID: C-0123456789abcdef is no/,
    ],
    [
      "an id that is gone",
      ({ cell }) => void (cell(INVESTED, "Claim ID").value = null),
      /row N, Claim ID: missing; every/,
    ],
    [
      "an id of two rows",
      ({ cell }) => void (cell(INVESTED, "Claim ID").value = TOMATOES),
      /Claim ID: .* stands in row \d+ too/,
    ],
    ["a header", ({ header }) => void (header("Reason").value = "Why"), /row N, Reason: the header must have this/],
    [
      "the header",
      ({ header }) => void (header("Claim ID").value = "Id"),
      /has no header row with the column Claim ID/,
    ],
    ["the name", ({ sheet }) => void (sheet.name = "Reviewed"), /there is no worksheet Review/],
    [
      "a formula",
      ({ cell }) => void (cell(INVESTED, "Reason").value = { formula: '"x"', result: "x" }),
      /Reason: must hold a value/,
    ],
    [
      "an error",
      ({ cell }) => void (cell(INVESTED, "Reviewer").value = { error: "#N/A" }),
      /Reviewer: holds the error #N\/A/,
    ],
  ])("finds that somebody changed %s", async (_title, change, line) => {
    expect(wordFaults(await take(change))).toMatch(line);
  });

  test.each<readonly [string, CellValue]>([
    ["a number", 2_800_000_000],
    ["a number as text", " 2800000000 "],
    ["rich text", { richText: [{ text: "28" }, { font: { bold: true }, text: "00000000" }] }],
  ])("takes a value that is %s", async (_title, value) => {
    const { entries, faults } = await takeFilled({ [TURNOVER_2021]: { ...correct, "Corrected value": value } });
    expect([entries, faults]).toMatchObject([[{ verb: "correct", set: { OBS_VALUE: "2.8" } }], []]);
  });

  test.each<readonly [string, CellValue]>([
    ["a date", DAY],
    ["a date with a time", new Date("2022-03-01T13:14:15Z")],
    ["text", "2022-03-01"],
    ["the number of a day, its format lost", 44_621],
    ["such a number as text", "44621"],
  ])("takes a day that is %s", async (_title, day) => {
    const accept = { Decision: "accept", Reviewer: "A. Reader", "Decided on": day };
    const { entries, faults } = await take((book) => {
      book.cell(APPLICANTS, "Decided on").style = {};
      fillIn(book, { [APPLICANTS]: accept });
    });
    expect([entries, faults]).toMatchObject([[{ verb: "accept", date: "2022-03-01" }], []]);
  });

  test("takes any coded field, and shows it again in the next review", async () => {
    const fields = "TIME_PERIOD=2021; QUALIFIER = APPROX;COUNTERPART_AREA=TUR";
    const { entries } = await takeFilled({
      [INVESTED]: { ...correct, "Corrected value": null, "Corrected fields": fields },
    });
    expect(entries).toMatchObject([{ set: { COUNTERPART_AREA: "TUR", TIME_PERIOD: "2021", QUALIFIER: "APPROX" } }]);
    const decided = { ...contents, decisions: entries.map(decisionRow) };
    const { rows } = await readReview(await writeReview(decided, catalogue, new Map()));
    const last = rows.at(-1);
    expect([last?.textOf("Claim ID"), last?.textOf("Corrected fields")]).toEqual([
      INVESTED,
      "COUNTERPART_AREA=TUR; TIME_PERIOD=2021; QUALIFIER=APPROX",
    ]);
    const again = takeDecisions(rows, { contents: decided, catalogue, today: TODAY });
    expect(again).toMatchObject({ entries: [], faults: [], unchanged: 1 });
  });

  test("a number in another form is no changed cell: programs save 22 digits as 1.3e+21, and a trillionth as 7.5e-12", async () => {
    for (const UNIT_MULT of [21, -12]) {
      const claims = contents.claims.map((claim) =>
        claim.CLAIM_ID === INVESTED ? { ...claim, OBS_VALUE: "1.3", UNIT_MULT } : claim,
      );
      const of = { ...contents, claims };
      const saved = await changeReview(await writeReview(of, catalogue, new Map()), (book) =>
        fillIn(book, { [INVESTED]: { Decision: "accept", ...by } }),
      );
      const { rows } = await readReview(saved);
      const taken = takeDecisions(rows, { contents: of, catalogue, today: TODAY });
      expect(taken).toMatchObject({ entries: [{ claim: INVESTED }], faults: [] });
    }
  });

  test("a reason of several lines becomes one", async () => {
    const { entries } = await takeFilled({ [TURNOVER_2021]: { ...correct, Reason: " Read \n\tagain. " } });
    expect(entries).toMatchObject([{ reason: "Read again." }]);
  });

  test("leaves empty rows and the unsure alone, and lets columns be moved and links be made", async () => {
    const taken = await take((book) => {
      fillIn(book, {
        [TOMATOES]: { Decision: "unsure" },
        [INVESTED]: { Reviewer: "A. Reader" },
        [APPLICANTS]: { Decision: "ACCEPT", Reviewer: { text: "A. Reader", hyperlink: "mailto:a@reader.example" } },
      });
      book.cell(APPLICANTS, "Decided on").value = DAY;
      book.sheet.spliceColumns(2, 0, []);
    });
    expect(taken).toMatchObject({
      entries: [{ claim: APPLICANTS, author: "A. Reader" }],
      faults: [],
      unsure: 2,
      unchanged: 0,
    });
  });

  test("puts a decision on a claim that is read otherwise by now aside, and takes the others", async () => {
    const claims = contents.claims.map((claim) =>
      claim.CLAIM_ID === APPLICANTS ? { ...claim, CONTENT_HASH: "0123456789abcdef" } : claim,
    );
    const rows = { [APPLICANTS]: { Decision: "accept", ...by }, [TURNOVER_2021]: correct };
    const taken = await takeFilled(rows, { ...contents, claims });
    expect(taken).toMatchObject({
      entries: [{ claim: TURNOVER_2021 }],
      stale: [{ row: expect.any(Number), claim: APPLICANTS }],
      faults: [],
    });
  });

  test("knows what is in force, and asks for a later day for what replaces it", async () => {
    const { entries } = await takeFilled({ [TURNOVER_2021]: correct });
    const decided = { ...contents, decisions: entries.map(decisionRow) };
    expect(await takeFilled({ [TURNOVER_2021]: correct }, decided)).toMatchObject({ entries: [], unchanged: 1 });
    const other = { ...correct, "Corrected value": 2_700_000_000 };
    expect(wordFaults(await takeFilled({ [TURNOVER_2021]: other }, decided))).toBe(
      "row N, Decided on: must be after 2022-03-01, when A. Reader decided otherwise; or change that decision in data/decisions",
    );
    const later = { ...other, "Decided on": new Date("2022-03-02T00:00:00Z") };
    expect(await takeFilled({ [TURNOVER_2021]: later }, decided)).toMatchObject({
      entries: [{ set: { OBS_VALUE: "2.7" } }],
    });
  });
});
