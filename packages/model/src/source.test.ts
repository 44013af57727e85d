import { expect, test } from "vitest";
import { documentLineSchema } from "./source.ts";

test.each([
  ["https://a.example/ö b?q=мир", "https://a.example/%C3%B6%20b?q=%D0%BC%D0%B8%D1%80"],
  ["https://пример.рф/a", "https://xn--e1afmkfd.xn--p1ai/a"],
  ["http://www.today.az/news/business/212469.html", "http://www.today.az/news/business/212469.html"],
])("an address becomes the URI that a browser asks for: %s", (url, uri) => {
  expect(documentLineSchema.parse({ url, text: "" }).url).toBe(uri);
});
