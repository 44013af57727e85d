import { expect, test } from "vitest";
import { slugWords } from "./slug-words.ts";

test.each([
  ["Fourteen companies of Azerbaijan", "fourteen companies of azerbaijan"],
  ["Außenhandel – Łódź, Dış ticaret", "aussenhandel lodz dis ticaret"],
  ["Azərbaycan İxracı", "azerbaycan ixraci"],
  ["café-2024.csv 🙂", "cafe 2024 csv"],
  ["Экспорт", ""],
])("%s", (text, words) => {
  expect(slugWords(text).join(" ")).toBe(words);
});
