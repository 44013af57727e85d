import { expect, test } from "vitest";
import { createLinks, type LinkCell } from "./links.ts";

const inside = (key: string | null): LinkCell => ({ kind: "internal", text: "there", sheet: "One", key });
const outside = (url: string): LinkCell => ({ kind: "external", text: "out", url });
const ROWS = new Map([["One", new Map([["1", 6]])]]);

test("leads to a row of a sheet or to its top, and nowhere where there is no such row", () => {
  const links = createLinks(ROWS);
  expect([inside("1"), inside(null), inside("gone")].map((cell, at) => links.add(`A${at + 5}`, cell))).toEqual([
    true,
    true,
    false,
  ]);
  expect(links.xml()).toBe(
    `<hyperlinks><hyperlink ref="A5" location="'One'!A6"/><hyperlink ref="A6" location="'One'!A1"/></hyperlinks>`,
  );
  expect(links.relationships()).toEqual([]);
});

test("leads to the page where the address of the sentence is too long, and nowhere where no address fits", () => {
  const links = createLinks(ROWS);
  const long = "x".repeat(2_100);
  expect(links.add("A5", outside(`https://a.example/p?x=1&y=2#:~:text=${long}`))).toBe(true);
  expect(links.add("A6", outside(`https://a.example/${long}`))).toBe(false);
  expect(links.add("A7", outside("no address"))).toBe(false);
  expect(links.xml()).toBe('<hyperlinks><hyperlink ref="A5" r:id="link1"/></hyperlinks>');
  expect(links.relationships()).toEqual([
    expect.stringMatching(/ Id="link1" .*Target="https:\/\/a\.example\/p\?x=1&amp;y=2" TargetMode="External"/),
  ]);
});

test("has no more links than Excel takes", () => {
  const links = createLinks(ROWS);
  const added = Array.from({ length: 65_531 }, (_, at) => links.add(`A${at + 1}`, outside("https://a.example/")));
  expect(added.indexOf(false)).toBe(65_530);
  expect(links.relationships()).toHaveLength(65_530);
});

test("says nothing of no links", () => {
  expect(createLinks(ROWS).xml()).toBe("");
});
