import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { figuresOf, type Figures } from "../evaluate/figures.ts";
import { findings, type Finding } from "../evaluate/findings.ts";
import { goldDocumentSchema } from "../evaluate/gold-document.ts";
import { periodExtent } from "../evaluate/period-extent.ts";
import { coreIndicators, scoreDocuments } from "../evaluate/score-documents.ts";
import { scoredClaimSchema } from "../evaluate/scored-claim.ts";
import { repository, runSourcebook } from "../fixtures/run-sourcebook.fixture.ts";
import { put, temporaryFolder } from "../fixtures/temporary-project.fixture.ts";

type Entry = Readonly<Record<string, unknown>>;

const TEXT = "📈 Exports from Georgia to Turkey reached $310 million in 2023, and imports doubled.";

const exportsFact: Entry = {
  value_text: "$310 million",
  value: 310_000_000,
  unit: "USD",
  bound: "=",
  indicator: "exports",
  product: null,
  measure: "level",
  status: "actual",
  reporter: "GEO",
  partner: "TUR",
  period: "2023",
  core: true,
};
const exportsClaim: Entry = {
  ...spanOf("$310 million"),
  DOC_ID: "a",
  OBS_VALUE: "310",
  UNIT_MULT: 6,
  UNIT_MEASURE: "USD",
  INDICATOR: "EXPORTS",
  PRODUCT: "_T",
  TRANSFORMATION: "N",
  REF_AREA: "GEO",
  COUNTERPART_AREA: "TUR",
  TIME_PERIOD: "2023",
  STATEMENT_TYPE: "ACTUAL",
  QUALIFIER: "EQ",
};

const line = (record: Entry): string => `${JSON.stringify(record)}\n`;

/** Where words stand in the text, in code points. */
function spanOf(words: string): Entry {
  const start = Array.from(TEXT.slice(0, TEXT.indexOf(words))).length;
  return { SPAN_START: start, SPAN_END: start + Array.from(words).length };
}

function score(facts: readonly Entry[], claims: readonly Entry[]) {
  const documents = [goldDocumentSchema.parse({ id: "a", text: TEXT, facts })];
  const scored = claims.map((claim) => scoredClaimSchema.parse({ ...exportsClaim, ...claim }));
  return scoreDocuments(documents, scored, coreIndicators(documents));
}

const figures = (facts: readonly Entry[], claims: readonly Entry[]): Figures => figuresOf(score(facts, claims));

/** What one claim gets where it is the only one and the labels hold this fact only. */
function verdict(fact: Entry, claim: Entry): string {
  const [found] = score([{ ...exportsFact, ...fact }], [claim]);
  const [finding] = findings(found ? [found] : [], 1);
  return finding ? wordKind(finding) : "exact";
}

const wordKind = (finding: Finding): string =>
  finding.kind === "inexact" ? `differs: ${finding.differs.join(" ")}` : finding.kind;

describe("a claim against a label", () => {
  test.each([
    ["all agrees", {}, {}, "exact"],
    ["another value", {}, { OBS_VALUE: "311" }, "missed"],
    ["another scale", {}, { UNIT_MULT: 9 }, "missed"],
    ["the same value in other digits", {}, { OBS_VALUE: "0.310", UNIT_MULT: 9 }, "exact"],
    ["the sign does not count", { value: -310_000_000 }, {}, "exact"],
    ["another currency", {}, { UNIT_MEASURE: "EUR" }, "missed"],
    ["another place", {}, { SPAN_START: 0, SPAN_END: 9 }, "missed"],
    ["beside the number", {}, { SPAN_START: Number(spanOf("$310 million")["SPAN_END"]), SPAN_END: 99 }, "missed"],
    ["a wider span", {}, { SPAN_START: 3, SPAN_END: 70 }, "exact"],
    ["another indicator", {}, { INDICATOR: "INVESTMENT" }, "differs: indicator"],
    ["imports, not mirrored", {}, { INDICATOR: "IMPORTS" }, "differs: areas"],
    ["the mirrored imports", {}, { INDICATOR: "IMPORTS", REF_AREA: "TUR", COUNTERPART_AREA: "GEO" }, "exact"],
    [
      "the mirrored exports",
      { indicator: "imports", reporter: "TUR", partner: "GEO" },
      { INDICATOR: "EXPORTS" },
      "exact",
    ],
    ["exports the other way round", {}, { REF_AREA: "TUR", COUNTERPART_AREA: "GEO" }, "differs: areas"],
    [
      "turnover either way round",
      { indicator: "trade_turnover" },
      { INDICATOR: "TRADE_TURNOVER", REF_AREA: "TUR", COUNTERPART_AREA: "GEO" },
      "exact",
    ],
    [
      "a balance one way only",
      { indicator: "trade_balance" },
      { INDICATOR: "TRADE_BALANCE", REF_AREA: "TUR", COUNTERPART_AREA: "GEO" },
      "differs: areas",
    ],
    ["the world or nothing", { partner: null }, { COUNTERPART_AREA: "WLD" }, "exact"],
    ["one of the areas alone", { partner: null }, {}, "differs: areas"],
    ["a label without areas", { partner: null, reporter: null }, {}, "exact"],
    ["no period in the label", { period: null }, { TIME_PERIOD: "2019" }, "exact"],
    ["no period in the claim", {}, { TIME_PERIOD: "_X" }, "differs: period"],
    ["two notations of a period", { period: "2023-01/2023-11" }, { TIME_PERIOD: "2023-01-01/P11M" }, "exact"],
    ["a product in one only", {}, { PRODUCT: "TOMATOES" }, "exact"],
    ["a forecast", {}, { STATEMENT_TYPE: "FORECAST" }, "differs: statement"],
    ["a potential told as a target", { status: "potential" }, { STATEMENT_TYPE: "TARGET" }, "exact"],
    ["a target told as a forecast", { status: "target" }, { STATEMENT_TYPE: "FORECAST" }, "differs: statement"],
    ["at least for more than", { bound: ">" }, { QUALIFIER: "GE" }, "exact"],
    ["equal for more than", { bound: ">" }, {}, "differs: bound"],
    ["less than for nearly", { bound: "~" }, { QUALIFIER: "LT" }, "exact"],
    ["equal for about", { bound: "~" }, {}, "differs: bound"],
    ["more for less", { bound: "<" }, { QUALIFIER: "GT" }, "differs: bound"],
    ["both ends for plain", {}, { QUALIFIER: "BETWEEN" }, "exact"],
    ["growth for a level", {}, { TRANSFORMATION: "GY" }, "differs: transformation"],
    ["several fields", {}, { TIME_PERIOD: "2022", QUALIFIER: "GT" }, "differs: period bound"],
  ])("%s", (_name, fact, claim, expected) => {
    expect(verdict(fact, claim)).toBe(expected);
  });

  const doubled = {
    value_text: "doubled",
    value: 2,
    unit: "x",
    measure: "multiple",
    indicator: "imports",
  };
  test.each([
    ["twice", { OBS_VALUE: "2", UNIT_MEASURE: "TIMES" }, "exact"],
    ["a growth of 100 percent", { OBS_VALUE: "100", UNIT_MEASURE: "PT" }, "exact"],
    ["a growth of 200 percent", { OBS_VALUE: "200", UNIT_MEASURE: "PT" }, "missed"],
    ["a level", { OBS_VALUE: "2", UNIT_MEASURE: "TIMES", TRANSFORMATION: "N" }, "differs: transformation"],
  ])("doubled, read as %s", (_name, claim, expected) => {
    const said = { ...spanOf("doubled"), UNIT_MULT: 0, INDICATOR: "IMPORTS", TRANSFORMATION: "GY", ...claim };
    expect(verdict(doubled, said)).toBe(expected);
  });
});

describe("the figures", () => {
  const second = { ...exportsFact, value_text: "doubled", value: 2, unit: "x", measure: "multiple" };

  test("one of two found, with a wrong period, and a claim about nothing", () => {
    const result = figures(
      [exportsFact, second],
      [
        { TIME_PERIOD: "2022" },
        { ...spanOf("2023"), OBS_VALUE: "2023", UNIT_MEASURE: "NUMBER", INDICATOR: "COMPANIES" },
      ],
    );
    expect(result).toMatchObject({ documents: 1, coreFacts: 2, coreClaims: 2, wrongClaims: 1 });
    expect(result.found).toEqual({ precision: 0.5, recall: 0.5, f1: 0.5 });
    expect(result.exact).toEqual({ precision: 0, recall: 0, f1: 0 });
    expect(result.fieldAccuracyOfFound).toMatchObject({ indicator: 1, areas: 1, period: 0 });
  });

  test("a found number under the wrong indicator counts for recall, and its claim is wrong", () => {
    const { found, wrongClaims } = figures([exportsFact], [{ INDICATOR: "INVESTMENT" }]);
    expect([found.recall, found.precision, wrongClaims]).toEqual([1, 0, 1]);
  });

  test("presence of a product is told apart, and does not keep a fact from being exact", () => {
    const named = { ...exportsFact, product: "hazelnuts" };
    expect(figures([named], [{}])).toMatchObject({ exact: { f1: 1 }, fieldAccuracyOfFound: { product: 0 } });
    expect(figures([named], [{ PRODUCT: "_O" }])).toMatchObject({ fieldAccuracyOfFound: { product: 1 } });
    expect(figures([exportsFact], [{ PRODUCT: "_O" }])).toMatchObject({ fieldAccuracyOfFound: { product: 0 } });
  });

  test("a fact that is not core, and claims about it, count for nothing", () => {
    const firm = { ...exportsFact, core: false };
    const expected = { coreFacts: 0, coreClaims: 1, wrongClaims: 0 };
    expect(figures([firm], [{}])).toMatchObject(expected);
    expect(figures([firm], [{ INDICATOR: "INVESTMENT" }])).toMatchObject(expected); // the same number
    expect(figures([firm], [{ OBS_VALUE: "31" }])).toMatchObject(expected); // in its place, about its indicator
    expect(figures([firm], [{ OBS_VALUE: "31", INDICATOR: "IMPORTS" }])).toMatchObject({ wrongClaims: 1 });
    expect(figures([firm], [{}]).found).toEqual({ precision: null, recall: null, f1: null });
  });

  test("claims about indicators that no label makes core are not judged; those that one does are", () => {
    const remittances = { INDICATOR: "REMITTANCES" };
    expect(figures([], [remittances])).toMatchObject({ coreClaims: 0, wrongClaims: 0 });
    const labelled = { ...exportsFact, indicator: "remittances" };
    expect(figures([labelled], [remittances])).toMatchObject({ coreClaims: 1, exact: { precision: 1, recall: 1 } });
  });

  test("the claim that agrees most takes the fact; the other is wrong, unless a second fact is there for it", () => {
    const claims = [{ TIME_PERIOD: "2022" }, {}];
    expect(figures([exportsFact], claims)).toMatchObject({ wrongClaims: 1, exact: { recall: 1, precision: 0.5 } });
    const earlier = { ...exportsFact, period: "2022" };
    expect(figures([exportsFact, earlier], claims)).toMatchObject({ wrongClaims: 0, exact: { f1: 1 } });
  });
});

test.each([
  ["2021", "2021-01/2021-12"],
  ["2021-S2", "2021-07/2021-12"],
  ["2021-Q3", "2021-07-01/P3M"],
  ["2021-03", "2021-03/2021-03"],
  ["2020-07-01/P12M", "2020-07/2021-06"],
  ["2020-01-01/P24M", "2020/2021"],
  ["2021-03-01/P20D", "2021-03-01/2021-03-20"],
  ["2021-Q1", "2021-01-01/2021-03-31"],
])("%s and %s are one period", (one, other) => {
  expect(periodExtent(one)).toBe(periodExtent(other));
});

test.each([
  ["2021", "2021-01-01/P11M"],
  ["2021-10-25", "2021-10"],
  ["FY2021-22", "2021"],
  ["2021/2020", "2020"],
  ["_X", "2021"],
])("%s and %s are two periods", (one, other) => {
  expect(periodExtent(one)).not.toBe(periodExtent(other));
});

describe("sourcebook evaluate", () => {
  const document = { id: "a", text: TEXT, facts: [exportsFact], stratum: "trade" };
  const labelled = join(repository, "apps/pipeline/cases/labelled.jsonl");

  test("extracts from labelled documents, and prints figures per stratum and in total", async () => {
    const { code, stdout, stderr } = await runSourcebook(["evaluate", labelled]);
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout).toMatch(
      /^stratum +documents +core facts +claims +wrong +found P +R +F1 +exact P +R +F1\ntrade +1 +3 /,
    );
    expect(stdout).toMatch(/^distractor +1 +0 +0 +0( +-){6}$/m);
    expect(stdout).toMatch(/^documents 2 {2}core facts 3 {2}core claims 3 {2}wrong claims 0\nfound {2}P 1\.000 /m);
  });

  test("scores given claims, CSV or JSON Lines, the same; --misses lists what is wrong", async () => {
    const folder = await temporaryFolder();
    const input = await readFile(labelled);
    const [{ stdout: csv }, { stdout: jsonl }] = await Promise.all([
      runSourcebook(["extract", "--format", "csv"], { input }),
      runSourcebook(["extract", "--format", "jsonl"], { input }),
    ]);
    const moved = csv.replaceAll(",ACTUAL,", ",FORECAST,");
    await Promise.all([
      put(join(folder, "claims.csv"), csv),
      put(join(folder, "claims.jsonl"), jsonl),
      put(join(folder, "moved.csv"), moved),
    ]);
    const run = (...args: string[]) => runSourcebook(["evaluate", labelled, ...args], { cwd: folder });
    const [own, first, second, third] = await Promise.all([
      run("--json"),
      run("--json", "--claims", "claims.csv"),
      run("--json", "--claims", "claims.jsonl"),
      run("--claims", "moved.csv", "--misses", "2"),
    ]);
    expect([first, second]).toEqual([own, own]);
    expect(JSON.parse(own.stdout)).toMatchObject({ coreFacts: 3, strata: { trade: { documents: 1 } } });
    expect(third.stdout).toContain("exact  P 0.000  R 0.000  F1 0.000\n");
    expect(third.stdout.match(/^inexact {2}georgia-turkey {2}.*»12 percent« to \$310 million/m)).not.toBeNull();
    expect(third.stdout.match(/; differs: statement$/gm)).toHaveLength(2);
  });

  test("a language without rules counts as without claims, and is told", async () => {
    const silent = { ...document, id: "b", lang: "fr", stratum: "other" };
    const input = line(document) + line(silent);
    const run = (...args: string[]) => runSourcebook(["evaluate", "-", ...args], { input });
    const [all, english, other, none] = await Promise.all([
      run(),
      run("--language", "en"),
      run("--stratum", "other", "--json", "--misses", "1"),
      run("--stratum", "sports"),
    ]);
    expect(all).toMatchObject({ code: 0, stderr: "" });
    expect(all.stdout).toContain("core facts 2");
    expect(all.stdout).toContain("they count as without claims: fr (1)\n");
    expect(english.stdout).toMatch(/^documents 1 {2}core facts 1 /);
    expect(JSON.parse(other.stdout)).toMatchObject({
      found: { precision: null, recall: 0, f1: 0 },
      languagesWithoutRules: { fr: 1 },
      findings: [{ kind: "missed", document: "b", fact: { value_text: "$310 million" } }],
    });
    expect(none).toMatchObject({ code: 1, stdout: "" });
    expect(none.stderr).toBe(
      "-: no labelled document of stratum sports; it has strata trade, other and languages en, fr\n",
    );
  });

  test("bad labels are a line each; the others are scored, and the exit code is 1", async () => {
    const bad = [
      { ...document, id: "c", facts: [{ ...exportsFact, value_text: "$311 million" }] },
      { ...document, id: "d", facts: [{ ...exportsFact, occurrence: 2 }] },
      { ...document, id: "e", facts: [{ ...exportsFact, measure: "growth", core: undefined }] },
      { ...document, id: "f", text: " ", facts: [] },
      document,
    ];
    const input = `${line(document)}${bad.map(line).join("")}{"id":\n`;
    const { code, stdout, stderr } = await runSourcebook(["evaluate", "-"], { input });
    expect(code).toBe(1);
    expect(stdout).toMatch(/^documents 1 /);
    expect(stderr.trimEnd().split("\n")).toEqual([
      '<stdin>:2: error: facts[0].value_text: does not stand in the text, got "$311 million"',
      "<stdin>:3: error: facts[0].occurrence: stands in the text only once, got 2",
      expect.stringMatching(/^<stdin>:4: error: facts\[0\]\.measure: .*got "growth"$/),
      expect.stringMatching(/^<stdin>:4: error: facts\[0\]\.core: missing; /),
      '<stdin>:5: error: text: the document has no text, got " "',
      expect.stringMatching(/^<stdin>:7: error: malformed JSON /),
      "<stdin>:6: error: a is already defined in <stdin>:1; keep one of them",
    ]);
  });

  test("claims that cannot be read, and claims of other documents, are told", async () => {
    const folder = await temporaryFolder();
    await put(join(folder, "gold.jsonl"), line(document));
    await put(join(folder, "table.csv"), "DOC_ID,INDICATOR\na,EXPORTS\n");
    await put(
      join(folder, "rows.jsonl"),
      line({ ...exportsClaim, SPAN_START: "x" }) + line({ ...exportsClaim, DOC_ID: "z" }),
    );
    const run = (...args: string[]) => runSourcebook(["evaluate", ...args], { cwd: folder });
    const [table, rows, missing, gold, usage] = await Promise.all([
      run("gold.jsonl", "--claims", "table.csv"),
      run("gold.jsonl", "--claims", "rows.jsonl"),
      run("gold.jsonl", "--claims", "none.csv"),
      run("none.jsonl"),
      run("gold.jsonl", "--misses", "many"),
    ]);
    expect([table.code, table.stdout, missing.stdout, rows.code]).toEqual([1, "", "", 1]);
    expect(table.stderr).toContain("table.csv: error: no column SPAN_START\n");
    expect(rows.stderr).toContain("rows.jsonl:1: error: SPAN_START: ");
    expect(rows.stderr).toContain("1 of 1 claims are of documents without labels, such as z; they do not count\n");
    expect(missing.stderr).toContain("none.csv: error: no such file; check the path\n");
    expect([gold.code, gold.stdout, gold.stderr]).toEqual([
      1,
      "",
      "none.jsonl: error: no such file; check the path\nnone.jsonl: no labelled document\n",
    ]);
    expect(usage.code).toBe(2);
  });

  test("a file of anything else is one line, however long it is", async () => {
    const folder = await temporaryFolder();
    await put(join(folder, "notes.md"), "# Notes\n".repeat(100));
    const { code, stderr } = await runSourcebook(["evaluate", "notes.md"], { cwd: folder });
    expect([code, stderr.trimEnd().split("\n")]).toEqual([
      1,
      [expect.stringMatching(/^notes\.md:1: error: malformed JSON /), "notes.md: no labelled document"],
    ]);
  });
});
