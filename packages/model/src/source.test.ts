import { expect, test } from "vitest";
import { documentLineSchema } from "./source.ts";

test.each([
  ["https://a.example/ö b?q=мир", "https://a.example/%C3%B6%20b?q=%D0%BC%D0%B8%D1%80"],
  ["https://пример.рф/a", "https://xn--e1afmkfd.xn--p1ai/a"],
  ["http://www.today.az/news/business/212469.html", "http://www.today.az/news/business/212469.html"],
])("an address becomes the URI that a browser asks for: %s", (url, uri) => {
  expect(documentLineSchema.parse({ url, text: "" }).url).toBe(uri);
});

test.each(["2025-01-02T01:30:00+05:00", "2025-01-02T23:59:59.999Z", "2025-01-02 01:30:00", "2025-01-02"])(
  "a time stamp is of the day that it shows: %s",
  (published) => {
    expect(documentLineSchema.parse({ published, text: "" }).published).toBe("2025-01-02");
  },
);

test.each(["2025-02-30T10:00:00Z", "2025-01-02 or so", "02/01/2025"])("no day: %s", (published) => {
  expect(documentLineSchema.safeParse({ published, text: "" }).success).toBe(false);
});
