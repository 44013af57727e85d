import { constantFrom, dictionary, property, assert, string } from "fast-check";
import { describe, expect, test } from "vitest";
import { decisionEntry, decisionEntrySchema, decisionRow, settingsOf, type DecisionEntry } from "./decision.ts";

const entry = (set: Readonly<Record<string, unknown>>) => ({
  verb: "correct",
  claim: "C-0123456789abcdef",
  expect: "0123456789abcdef",
  reason: "Read again.",
  author: "A. Reader",
  date: "2022-03-01",
  set,
});

const causes = (set: Readonly<Record<string, unknown>>): readonly string[] =>
  decisionEntrySchema.safeParse(entry(set)).error?.issues.map(({ message }) => message) ?? [];

describe("a correction", () => {
  test.each([
    [{ TIME_PERIOD: "2021-00" }, "TIME_PERIOD must be a period"],
    [{ TIME_PERIOD: "2021-01-01/P12M" }, "TIME_PERIOD must be a period"],
    [{ BASE_PERIOD: "2021-13" }, "BASE_PERIOD must be a period"],
    [{ ATTRIBUTED_TO: "A; B=c" }, "must not hold text"],
    [{ UNIT_MULT: null }, "number"],
  ])("that sets %j is refused", (set, cause) => {
    expect(causes(set).join()).toContain(cause);
  });

  test.each([
    { TIME_PERIOD: "_X" },
    { TIME_PERIOD: "2021-01-01/P11M" },
    { BASE_PERIOD: null },
    { BASE_PERIOD: "2020" },
  ])("may set %j", (set) => {
    expect(causes(set)).toEqual([]);
  });

  test("is read again from its published row", () => {
    const columns = constantFrom("ATTRIBUTED_TO", "BASE_PERIOD", "OBS_VALUE_TO");
    const names = string({ unit: constantFrom("A", "b", ";", "=", " ", "_"), minLength: 1 });
    assert(
      property(dictionary(columns, names), (set) => {
        const result = decisionEntrySchema.safeParse(entry(set));
        if (result.success)
          expect(decisionEntry(decisionRow(result.data))).toEqual(result.data satisfies DecisionEntry);
      }),
    );
  });

  test("sets nothing where nothing stands after the sign", () => {
    expect(settingsOf("UNIT_MULT= ; ATTRIBUTED_TO=")).toEqual([
      ["UNIT_MULT", null],
      ["ATTRIBUTED_TO", null],
    ]);
  });
});
