import { describe, expect, test } from "vitest";
import { tablesInText } from "./rows-in-text.ts";

const PROSE = "Exports of Azerbaijan to Georgia amounted to $310 million in 2021.";

describe("a table in a text without mark-up is told", () => {
  test.each([
    ["columns of spaces", "Country      2020    2021\nRussia        1.5     2.5\nTurkey       12.0    14.5\n"],
    ["with a line below the names", "Country   Exports\n-------   -------\nRussia        520\nTurkey      1,200\n"],
    ["tabs", "Country\t2020\t2021\nRussia\t1.5\t2.5\nTurkey\t3.5\t-\n"],
    ["Markdown", "| Country | 2020 | 2021 |\n|---|---:|---:|\n| Russia | $1.5 | 2.5 % |\n| Turkey | 3.5 | 4.5 |\n"],
    ["lines that end in CR LF", "Country\t2020\r\nRussia\t1.5\r\nTurkey\t3.5\r\n"],
  ])("%s", (_what, table) => {
    expect(tablesInText(`${PROSE}\n\n${table}\n${PROSE}`)).toMatchObject([
      { begins: expect.stringMatching(/^Country/) },
    ]);
  });

  test("each of several, also right below a sentence", () => {
    const table = "Country\t2020\nRussia\t1.5\nTurkey\t3.5\n";
    expect(tablesInText(`${PROSE}\n${table}\n${PROSE}\n\n${table}`)).toMatchObject([{ figures: 2 }, { figures: 2 }]);
  });
});

describe("prose is no table", () => {
  test.each([
    ["sentences with two spaces behind each", `${PROSE}  ${PROSE}\n${PROSE}  ${PROSE}\n${PROSE}  ${PROSE}\n`],
    ["numbered paragraphs", `1.\t${PROSE}\n2.\t${PROSE}\n3.\t${PROSE}\n`],
    ["days with what happened", `5 May\t${PROSE}\n6 May\t${PROSE}\n7 May\t${PROSE}\n`],
    ["a list of links", "Home | News | 2020\nAbout | Contact | Search\nLegal | Privacy | Help\n"],
    ["two lines that look alike", "Baku    12\nGanja    14\n"],
  ])("%s", (_what, text) => {
    expect(tablesInText(text)).toEqual([]);
  });
});
