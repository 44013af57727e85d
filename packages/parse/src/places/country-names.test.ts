import type { Place } from "@sourcebook/model";
import { describe, expect, it } from "vitest";
import { countryPlaces, mergePlaces } from "./country-names.ts";

const countries = new Map(countryPlaces().map((place) => [place.code, place]));
const place = (code: string, parts: Partial<Place> = {}): Place => ({
  code,
  label: code,
  kind: "country",
  names: {},
  adjectives: {},
  demonyms: {},
  capitals: {},
  ...parts,
});

describe("countryPlaces", () => {
  it("has the 249 entries of ISO 3166-1 in order of codes", () => {
    const codes = countryPlaces().map(({ code }) => code);
    expect(codes).toHaveLength(249);
    expect(codes).toEqual(codes.toSorted());
    expect(countries.has("XKK")).toBe(false);
  });

  it("names a country in four languages, with the short name as its label", () => {
    expect(countries.get("RUS")?.label).toBe("Russia");
    expect(countries.get("AZE")?.names).toEqual({
      en: ["Azerbaijan"],
      az: ["Azərbaycan"],
      ru: ["Азербайджан"],
      tr: ["Azerbaycan"],
    });
  });

  it("takes brackets and inverted parts off names", () => {
    expect(countries.get("FLK")?.names["en"]).toEqual(["Falkland Islands"]);
    expect(countries.get("KOR")?.names["en"]).toEqual(["South Korea", "Republic of Korea"]);
    expect(countries.get("MDA")?.names["en"]).toEqual(["Moldova"]);
  });

  it("makes plural demonyms of regular adjectives and leaves the others out", () => {
    expect(countries.get("AZE")?.demonyms["en"]).toEqual(["Azerbaijanis"]);
    expect(countries.get("CHN")?.demonyms["en"]).toEqual(["Chinese"]);
    expect(countries.get("TUR")?.adjectives["en"]).toEqual(["Turkish"]);
    expect(countries.get("TUR")?.demonyms["en"]).toBeUndefined();
  });

  it("takes no name of a country for an adjective, and no adjective that two share", () => {
    expect(countries.get("HKG")?.adjectives["en"]).toBeUndefined();
    expect(countries.get("DOM")?.adjectives["en"]).toBeUndefined();
    expect(countries.get("COD")?.names["en"]).not.toContain("Congo");
  });

  it("tells territories from countries", () => {
    expect(countries.get("HKG")?.kind).toBe("territory");
    expect(countries.get("AZE")?.kind).toBe("country");
  });
});

describe("mergePlaces", () => {
  it("adds names before the base's and replaces adjectives of the same language", () => {
    const base = place("ARG", { names: { en: ["Argentina"], ru: ["Аргентина"] }, adjectives: { en: ["Argentinean"] } });
    const own = place("ARG", {
      label: "Argentina",
      names: { en: ["Argentine Republic", "Argentina"] },
      adjectives: { en: ["Argentine"] },
      currency: "ARS",
    });
    expect(mergePlaces([base], [own])).toEqual([
      {
        ...own,
        names: { en: ["Argentine Republic", "Argentina"], ru: ["Аргентина"] },
        adjectives: { en: ["Argentine"] },
      },
    ]);
  });

  it("takes a word that an own entry gives from every other place", () => {
    const base = [
      place("GIN", { names: { en: ["Guinea"] }, adjectives: { en: ["Guinean"] } }),
      place("WLF", { adjectives: { en: ["Welsh"] } }),
    ];
    const merged = mergePlaces(base, [place("WAL", { adjectives: { en: ["Welsh"] } })]);
    expect(merged.map(({ code, adjectives }) => [code, adjectives["en"]])).toEqual([
      ["GIN", ["Guinean"]],
      ["WAL", ["Welsh"]],
      ["WLF", []],
    ]);
  });

  it("does not change its inputs and gives the same for the same", () => {
    const base = countryPlaces();
    const before = JSON.stringify(base);
    const own = [place("EU", { kind: "bloc", names: { en: ["European Union"] } })];
    expect(mergePlaces(base, own)).toEqual(mergePlaces(base, own));
    expect(JSON.stringify(base)).toBe(before);
  });
});
