import { expect, test } from "vitest";
import { datasetSchema } from "./catalogue.ts";

const datasetWith = (...units: readonly string[]) =>
  datasetSchema.safeParse({
    id: "trade",
    title: "Trade",
    description: "Trade.",
    version: "1.0.0",
    keywords: [],
    creator: "Somebody",
    licence: { name: "CC0-1.0", title: "CC0", url: "https://creativecommons.org/publicdomain/zero/1.0/" },
    wide: units.map((unit) => ({ frequency: "A", unit })),
  });

test("a dataset has each wide table once, also where only the case of its unit differs", () => {
  expect(datasetWith("USD", "MW").success).toBe(true);
  for (const units of [
    ["USD", "USD"],
    ["MW", "mw"],
  ]) {
    expect(datasetWith(...units).error?.issues).toMatchObject([
      { path: ["wide"], message: /must not have a table twice/ },
    ]);
  }
});
