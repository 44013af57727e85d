import { readdirSync, readFileSync } from "node:fs";
import {
  datasetSchema,
  isDay,
  placeSchema,
  productSchema,
  publisherSchema,
  unitSchema,
  type Dataset,
  type Place,
} from "@sourcebook/model";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { countryPlaces, mergePlaces } from "./country-names.ts";

const folder = new URL("../../../../data/catalogue/", import.meta.url);
const load = (path: string): unknown => parse(readFileSync(new URL(path, folder), "utf8"));

const own = placeSchema.array().parse(load("places.yaml"));
const places = mergePlaces(countryPlaces(), own);
const products = productSchema.array().parse(load("products.yaml"));
const units = unitSchema.array().parse(load("units.yaml"));
const publishers = publisherSchema.array().parse(load("publishers.yaml"));
const datasets: readonly Dataset[] = readdirSync(new URL("datasets/", folder)).map((file) =>
  datasetSchema.parse(load(`datasets/${file}`)),
);

const repeated = (list: readonly string[]): readonly string[] => list.filter((word, at) => list.indexOf(word) < at);
const englishOf = ({ names, adjectives, demonyms, capitals }: Place): readonly string[] => [
  ...new Set([names, adjectives, demonyms, capitals].flatMap((words) => words["en"] ?? [])),
];
const monthAndDay = (words: string): [number, number] => {
  const [month = 0, day = 0] = words.split("-").map(Number);
  return [month, day];
};
const placeNamed = (word: string): readonly string[] =>
  places.filter((place) => englishOf(place).includes(word)).map(({ code }) => code);

describe("places.yaml, laid over the library of countries", () => {
  it("gives every place a code of its own and at least one English name", () => {
    expect(repeated(places.map(({ code }) => code))).toEqual([]);
    expect(repeated(own.map(({ code }) => code))).toEqual([]);
    expect(places.filter(({ names }) => (names["en"] ?? []).length === 0)).toEqual([]);
    expect(places.length).toBeGreaterThan(260);
  });

  it("gives every entry a code that the published tables accept", () => {
    expect(places.filter((place) => !placeSchema.safeParse(place).success)).toEqual([]);
  });

  it("gives no English word to two places, whatever it is to them", () => {
    expect(repeated(places.flatMap(englishOf))).toEqual([]);
  });

  it("gives no Azerbaijani, Russian or Turkish name to two places", () => {
    for (const language of ["az", "ru", "tr"]) {
      expect(repeated(places.flatMap(({ names }) => names[language] ?? []))).toEqual([]);
    }
  });

  it("names no place with a lower-case word but groups and what an article leads", () => {
    const lower = places
      .filter(({ kind }) => kind === "country" || kind === "territory" || kind === "withdrawn")
      .flatMap(englishOf)
      .filter((word) => /^[a-z]/.test(word) && !/^(the|mainland) [A-Z]/.test(word));
    expect(lower).toEqual([]);
  });

  it("has fiscal years that begin on a day of every year", () => {
    const begins = own.flatMap(({ code, fiscal_year }) =>
      fiscal_year?.begins ? [{ code, day: fiscal_year.begins }] : [],
    );
    expect(begins.length).toBeGreaterThan(30);
    expect(begins.filter(({ day }) => !isDay(2021, ...monthAndDay(day)))).toEqual([]);
  });

  it("knows the money of every place it names by units.yaml", () => {
    const currencies = new Set(units.filter(({ kind }) => kind === "currency").map(({ code }) => code));
    const unknown = places.filter(({ currency }) => currency !== undefined && !currencies.has(currency));
    expect(unknown.map(({ code, currency }) => `${code} ${currency}`)).toEqual([]);
  });

  it.each([
    ["Azerbaijani", "AZE"],
    ["Baku", "AZE"],
    ["Russians", "RUS"],
    ["Russian Federation", "RUS"],
    ["U.S.", "USA"],
    ["Britain", "GBR"],
    ["Holland", "NLD"],
    ["Emirati", "ARE"],
    ["Türkiye", "TUR"],
    ["Korean", "KOR"],
    ["West German", "DEU"],
    ["East Germany", "DDR"],
    ["Soviet", "SUN"],
    ["Zaire", "COD"],
    ["Hong Kong", "HKG"],
    ["Kosovo", "XKX"],
    ["Brussels", "EU"],
    ["European Community", "EU"],
    ["eurozone", "EA"],
    ["Organization of Turkic States", "OTS"],
    ["the world", "WLD"],
    ["Danes", "DNK"],
    ["Iraqis", "IRQ"],
  ])("knows %s as %s alone", (word, code) => {
    expect(placeNamed(word)).toEqual([code]);
  });

  it("leaves words unclaimed that two countries or a common noun share", () => {
    for (const word of ["Congo", "Congolese", "Jersey", "Reunion", "Virgin Islands", "Welsh"]) {
      expect(placeNamed(word)).toEqual([]);
    }
  });
});

describe("products.yaml, units.yaml, publishers.yaml, datasets", () => {
  it("give every entry a code of its own", () => {
    for (const codes of [
      products.map(({ code }) => code),
      units.map(({ code }) => code),
      publishers.map(({ id }) => id),
      datasets.map(({ id }) => id),
    ]) {
      expect(repeated(codes)).toEqual([]);
      expect(codes.length).toBeGreaterThan(0);
    }
  });

  it("give no name to two products", () => {
    expect(repeated(products.flatMap(({ names }) => (names["en"] ?? []).map((name) => name.toLowerCase())))).toEqual(
      [],
    );
  });

  it("give every product at least one English name", () => {
    expect(products.filter(({ names }) => (names["en"] ?? []).length === 0)).toEqual([]);
  });

  it("write unit codes as a column of open codes accepts them", () => {
    expect(units.map(({ code }) => code).filter((code) => !/^[A-Za-z_][A-Za-z0-9_]*$/.test(code))).toEqual([]);
  });

  it("name in a dataset only areas and units that exist", () => {
    const areas = new Set(places.map(({ code }) => code));
    const codes = new Set(units.map(({ code }) => code));
    for (const { areas: wanted, wide } of datasets) {
      expect(wanted.filter((area) => !areas.has(area))).toEqual([]);
      expect(wide.filter(({ unit }) => !codes.has(unit))).toEqual([]);
    }
  });
});
