import type { Claim, Refusal } from "@sourcebook/model";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { catalogue } from "./languages/catalogue.fixture.ts";
import { parse } from "./parse.ts";
import { documentFromLine } from "./read-document.ts";

function read(text: string, published: string | undefined = "2022-03-15") {
  const { document } = documentFromLine({ text, language: "en", ...(published && { published }) }, {});
  return document ? parse(document, catalogue) : { claims: [], refusals: [], issues: [] };
}

const codePoints = (text: string, start: number, end: number): string => Array.from(text).slice(start, end).join("");
const oneLine = (text: string): string => text.replace(/\s+/g, " ").trim();

const sentences = [
  "Trade turnover between Georgia and Turkey rose by 12.5 percent to $1.8 billion in 2021.",
  "Exports amounted to $300 million, while imports to $1.5 billion.",
  "More than 350 Turkish companies operate in Kazakhstan.",
  "The 14th forum was attended by 40 guests 😀 on 3 May 2019.",
  "Germany’s exports fell\u00a03.1\u00a0percent in January.",
  "Brazil had a $4\r\nbillion trade surplus in February, up from 3.2 billion a year earlier.",
  "𝟛 teams of 5G engineers flew Su-57 jets for a 30-year-old firm in the 1990s.",
];
const noise = fc.constantFrom(
  "😀",
  "\u200f",
  "«",
  "\t",
  "\r\n\r\n",
  "—",
  "1,2,3",
  "1.655",
  "7/8",
  "²",
  "٣٤",
  "G20",
  "\u0301",
  "$",
  "%",
);
const texts = fc
  .array(fc.oneof(fc.constantFrom(...sentences), noise, fc.string({ maxLength: 12 })), { maxLength: 8 })
  .map((parts) => parts.join(" "));

describe("every text", () => {
  test("spans name what EXACT and QUOTE say", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { claims, refusals } = read(text);
        for (const row of [...claims, ...refusals]) {
          expect(oneLine(codePoints(text, row.SPAN_START, row.SPAN_END))).toBe(row.EXACT);
        }
        for (const claim of claims) {
          expect(oneLine(codePoints(text, claim.QUOTE_START, claim.QUOTE_END))).toBe(claim.QUOTE);
          expect(claim.QUOTE).toContain(claim.EXACT);
        }
      }),
    );
  });

  test("every digit is in exactly one claim, period of a claim or refusal", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { claims, refusals } = read(text);
        for (const [at, char] of Array.from(text).entries()) {
          if (/[0-9]/.test(char)) expect([at, char, accounts(claims, refusals, at)]).toEqual([at, char, 1]);
        }
      }),
    );
  });

  test("gives the same claims twice", () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(read(text)).toEqual(read(text));
      }),
      { numRuns: 20 },
    );
  });
});

/** In how many claims, periods of claims and refusals a character is; claims that share a period count once. */
function accounts(claims: readonly Claim[], refusals: readonly Refusal[], at: number): number {
  const spans = [
    ...claims.map(({ SPAN_START, SPAN_END }) => [SPAN_START, SPAN_END]),
    ...claims.map(({ TIME_START, TIME_END }) => [TIME_START ?? 0, TIME_END ?? 0]),
    ...refusals.map(({ SPAN_START, SPAN_END }) => [SPAN_START, SPAN_END]),
  ];
  const holding = spans.filter(([start = 0, end = 0]) => start <= at && at < end);
  return new Set(holding.map((span) => span.join("-"))).size;
}

describe("a document without a date", () => {
  test("keeps stated years and leaves relative ones unresolved", () => {
    const text =
      "Georgia's exports to Turkey reached $310 million in 2021. Armenia's exports to Iran rose 5 percent last year.";
    const line = documentFromLine({ text, language: "en" }, { document: "x" });
    expect(line.issues.map(({ code }) => code)).toEqual(["NO_DATE"]);
    const periods = line.document ? parse(line.document, catalogue).claims.map(({ TIME_PERIOD }) => TIME_PERIOD) : [];
    expect(periods).toEqual(["2021", "_X"]);
  });
});

const speaker = (text: string) =>
  read(text).claims.map(({ ATTRIBUTED_TO, ATTRIBUTION_KIND, REPORTER }) => [ATTRIBUTED_TO, ATTRIBUTION_KIND, REPORTER]);

describe("who says it", () => {
  test.each([
    [
      "Georgia's exports to Turkey reached $310 million in 2021, according to the State Customs Committee.",
      "the State Customs Committee",
      "AGENCY",
      "_U",
    ],
    [
      "According to the Turkish Trade Ministry, Turkey's exports to Georgia reached $1.5 billion in 2021.",
      "the Turkish Trade Ministry",
      "OFFICIAL",
      "TUR",
    ],
    [
      "Georgia's exports to Turkey reached $310 million in 2021, Statistics Georgia said.",
      "Statistics Georgia",
      "AGENCY",
      "GEO",
    ],
  ])("%s", (text, name, kind, reporter) => {
    expect(speaker(text)).toEqual([[name, kind, reporter]]);
  });

  test.each([
    ["Geostat", "AGENCY", "exports to Turkey reached $310 million in 2021, Geostat said."],
    [
      "the National Statistics Office",
      "AGENCY",
      "exports to Turkey reached $310 million in 2021, the National Statistics Office (Geostat) said.",
    ],
    ["Geostat", "AGENCY", "exports to Turkey were $310 million in 2021, data from Geostat show."],
  ])("%s is an %s: %s", (name, kind, words) => {
    expect(speaker(`Georgia's ${words}`)).toEqual([[name, kind, "_U"]]);
  });

  test.each([
    [
      "Ali Kaya, Turkey's trade minister",
      "OFFICIAL",
      "TUR",
      "Ali Kaya, Turkey's trade minister, said exports rose 5 percent in 2021.",
    ],
    [
      "Ali Kaya, Turkey's trade minister",
      "OFFICIAL",
      "TUR",
      "Exports rose 5 percent in 2021, Ali Kaya, Turkey's trade minister, said.",
    ],
    [
      "Ali Kaya, the trade minister of Turkey",
      "OFFICIAL",
      "TUR",
      '"Turkey\'s exports rose 5 percent in 2021," said Ali Kaya, the trade minister of Turkey.',
    ],
    [
      "Kim, head of customs",
      "AGENCY",
      "_U",
      "According to Kim, head of customs, Japan's exports rose 5 percent in 2021.",
    ],
  ])("is told by name and office: %s", (name, kind, reporter, text) => {
    expect(speaker(text)).toEqual([[name, kind, reporter]]);
  });

  test("is named without the verbs behind the name", () => {
    expect(speaker("The IMF has raised its forecast for Georgia's exports in 2021 to $7 billion.")).toEqual([
      ["The IMF", "AGENCY", "_U"],
    ]);
  });

  test("is another in each part of a sentence that names two", () => {
    const [minister, office] = [
      ["The Georgian trade minister", "OFFICIAL", "GEO"],
      ["the Turkish customs office", "AGENCY", "TUR"],
    ];
    const nobody = [null, "NONE", "_U"];
    const first = "The Georgian trade minister said exports to Turkey were $310 million in 2021";
    expect(speaker(`${first}, while the Turkish customs office put the figure at $330 million.`)).toEqual([
      minister,
      office,
    ]);
    expect(speaker(`${first}; the Turkish customs office reported imports from Georgia of $330 million.`)).toEqual([
      minister,
      office,
    ]);
    expect(speaker(`${first}, but Ali Kaya said they were $330 million.`)).toEqual([minister, nobody]);
    expect(speaker(`${first}, and imports were $1 billion.`)).toEqual([minister, minister]);
    expect(speaker(`${first}, and he said imports were $1 billion.`)).toEqual([minister, minister]);
  });

  test("who is named at the end said all of it, who is named before a part said no more than that", () => {
    const exports = "Georgia's exports to Turkey were $310 million in 2021";
    const office = ["the customs office", "AGENCY", "_U"];
    expect(speaker(`${exports} while imports were $1 billion, the customs office said.`)).toEqual([office, office]);
    expect(speaker(`${exports}, and the customs office said imports were $1 billion.`)).toEqual([
      [null, "NONE", "_U"],
      office,
    ]);
  });

  test.each(["It was noted that", "The latest data showed that", "Official figures show that"])(
    "is nobody where the sentence names nobody: %s",
    (lead) => {
      expect(speaker(`${lead} Georgia's exports to Turkey reached $310 million in 2021.`)).toEqual([
        [null, "NONE", "_U"],
      ]);
    },
  );

  test("is the country whose data they are", () => {
    expect(speaker("According to Turkish data, Georgia's exports to Turkey reached $310 million in 2021.")).toEqual([
      ["Turkish data", "AGENCY", "TUR"],
    ]);
  });
});

describe("what words allow", () => {
  test.each([
    ["Georgia's exports fell less than 5 percent in 2021.", "-5", "0"],
    ["Georgia's exports fell by more than 5 percent in 2021.", null, "-5"],
    ["Georgia's exports rose by more than 5 percent in 2021.", "5", null],
    ["Georgia's exports to Turkey did not exceed $400 million in 2021.", null, "400000000"],
  ])("%s", (text, lower, upper) => {
    expect(read(text).claims.map(({ OBS_LOWER, OBS_UPPER }) => [OBS_LOWER, OBS_UPPER])).toEqual([[lower, upper]]);
  });
});

test("in a text without a date, days such as today do not hide the period that it is on", () => {
  const { claims } = read(
    "The report published today shows that Kenya's trade grew in January to August 2020. Exports reached $5 billion.",
    "",
  );
  expect(claims.map(({ TIME_PERIOD }) => TIME_PERIOD)).toEqual(["2020-01-01/P8M"]);
});

test("what a headline says to come is a forecast in a text without a date, too", () => {
  const [claim] = read("Trade between Georgia and Turkey to reach $10 billion", "").claims;
  expect(claim).toMatchObject({ INDICATOR: "TRADE_TURNOVER", STATEMENT_TYPE: "FORECAST", TIME_PERIOD: "_X" });
});

const periodsOf = (text: string, published = "2022-03-15") =>
  read(text, published).claims.map(({ TRANSFORMATION, TIME_PERIOD, BASE_PERIOD }) => [
    TRANSFORMATION,
    TIME_PERIOD,
    BASE_PERIOD,
  ]);

describe("what a text tells before it tells when", () => {
  const LEAD = "Kenya's exports rose 5 percent from a year earlier, the office said on Monday.";

  test("is of the first period that it then tells", () => {
    const february = [
      ["GY", "2022-02", "2021-02"],
      ["N", "2022-02", null],
    ];
    expect(periodsOf(`${LEAD}\n\nIn February, Kenya's exports were $3 billion.`)).toEqual(february);
    expect(periodsOf(`${LEAD}\n\nIn February 2022, Kenya's exports were $3 billion.`, "")).toEqual(february);
  });

  test.each([
    ["long ago", "In May 2021, Kenya's exports were $3 billion."],
    ["not the latest", "In January, Kenya's exports were $3 billion. In February, exports were $4 billion."],
    [
      "not all that ends then",
      "In February, Kenya's exports were $3 billion. In January-February, exports were $6 billion.",
    ],
    ["of another country", "In February, Togo's exports were $3 billion."],
    ["to come", "In February, Kenya's exports are expected to reach $3 billion."],
    ["told of another partner", "In February, Kenya's exports to Togo rose 5 percent."],
  ])("is left open where the period is %s", (_, text) => {
    expect(periodsOf(`${LEAD}\n\n${text}`)[0]).toEqual(["GY", "_X", null]);
  });

  test("is left open where a time that cannot be told stands before it", () => {
    const [first] = periodsOf(`Last week it rained.\n\n${LEAD}\n\nIn February, Kenya's exports were $3 billion.`);
    expect(first).toEqual(["GY", "_X", null]);
  });

  test("is not of the time of what it came from", () => {
    const [, is, was] = periodsOf(
      "Kenya's exports rose 5 percent to $3 billion from $2.9 billion.\n\nIn February, Kenya's imports were $3 billion.",
    );
    expect([is, was]).toEqual([
      ["N", "2022-02", null],
      ["N", "_X", null],
    ]);
  });
});
