import { strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { readRaw } from "./read-raw.fixture.ts";

const EXPORTS = "Exports of Azerbaijan to Georgia amounted to $310 million in 2021.";

async function read(file: string | Uint8Array) {
  const { documents, issues } = await readRaw(file);
  return { texts: documents.length, codes: issues.map(({ code }) => code) };
}

/** A zip file with a part of this name, after the first that every office document has. */
const zip = (name: string) => zipSync({ "[Content_Types].xml": strToU8("<Types/>"), [name]: strToU8("<a/>") });

describe("a table is not read as prose", () => {
  test.each([
    ["of two rows", "Country,2020\nRussia,1.5\n"],
    ["with semicolons and decimal commas", "Country;2020;2021\r\nRussia;1,5;2,5\r\nTurkey;3,5;4,5\r\n"],
    ["with tabs", "Country\t2020\nRussia\t1.5\nTurkey\t-\nGeorgia\t7\n"],
    ["with a space behind each comma", "Country, Year, Value\nRussia, 2020, 1.5\nTurkey, 2020, 2.5\n"],
    ["with groups of digits in quotation marks", 'Country,Value\nRussia,"1,234"\nTurkey,"2,345"\n'],
    [
      "with a title and notes",
      "# Trade balance of Azerbaijan\n\nCountry;2020;2021;2022\nRussia;1;2;3\nTurkey;4;5;6\nGeorgia;7;8;9\nKazakhstan;10;11;12\nSource: the committee\n",
    ],
    ["of years and values", "Year,Value\n2020,5.5\n2021,125\n"],
    ["of values with their units", "Country;Exports\nRussia;$2.9 billion\nTurkey;5 mln (est.)\n"],
    ["of dates", "date,note,value\n2020-01-31,final,5\n2020-02-29,final,6\n"],
  ])("%s", async (_what, text) => {
    expect(await read(text)).toEqual({ texts: 0, codes: ["UNMAPPED_TABLE"] });
  });

  test("in UTF-16", async () => {
    const letters = Array.from("\ufeffCountry;2020\nRussia;1,5\n", (letter) => letter.charCodeAt(0));
    expect((await read(new Uint8Array(Uint16Array.from(letters).buffer))).codes).toEqual(["UNMAPPED_TABLE"]);
  });

  test("nor is a workbook; another zip file is nothing that can be read", async () => {
    expect((await read(zip("xl/workbook.xml"))).codes).toEqual(["UNMAPPED_TABLE"]);
    expect((await read(zip("word/document.xml"))).codes).toEqual(["UNKNOWN_FORMAT"]);
  });
});

describe("prose is no table", () => {
  test.each([
    ["lines with as many commas each", `Baku, May 5, 2021\nBy Jane Roe, Example News, Baku\n${EXPORTS}\n`],
    ["a date a line", "Published on May 5, 2021\nChanged on May 6, 2021\n"],
    ["groups of digits", "Exports of Azerbaijan: $1,234,567\nImports of Azerbaijan: $2,345,678\n"],
    [
      "figures behind commas",
      "In 2020, exports were $5 million, 12% more.\nIn 2021, exports were $6 million, 20% more.\n",
    ],
    [
      "ages behind commas",
      "Jane Roe, 54, now heads the board of the port.\nJohn Doe, 61, now heads the board of the railway.\n",
    ],
    ["numbered paragraphs", `1.\t${EXPORTS}\n2\t${EXPORTS}\n3\t${EXPORTS}\n`],
    ["days with what happened", `5 May\t${EXPORTS}\n6 May\t${EXPORTS}\n`],
    ["a sentence a line", "In 2020, exports grew, he said.\nIn 2021, exports fell, she said.\n"],
    ["a table below longer paragraphs", `${EXPORTS.repeat(5)}\n\nYear\tValue\n2020\t5\n2021\t6\n`],
    ["JSON Lines", '{"id":1,"text":"Exports grew, he said."}\n{"id":2,"text":"Exports fell, she said."}\n'],
  ])("%s", async (_what, text) => {
    expect((await read(text)).codes).not.toContain("UNMAPPED_TABLE");
  });
});
