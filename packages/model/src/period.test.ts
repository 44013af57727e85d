import { assert, integer, property } from "fast-check";
import { describe, expect, test } from "vitest";
import { dayNumber, dayOf } from "./calendar-day.ts";
import { daysPeriod, parsePeriod, previousPeriod, shiftPeriod, yearBefore, type Period } from "./period.ts";

const period = (code: string): Period => {
  const read = parsePeriod(code);
  if (!read) throw new Error(code);
  return read;
};

describe("periods of days", () => {
  test.each([
    ["2023-03-01/P20D", "2023-03-01", "2023-03-20", "I"],
    ["2015-01-01/P166D", "2015-01-01", "2015-06-15", "I"],
    ["2024-02-16/P14D", "2024-02-16", "2024-02-29", "I"],
    ["2023-03-07", "2023-03-07", "2023-03-07", "D"],
  ])("%s", (code, start, end, freq) => {
    expect(period(code)).toEqual({ code, start, end, freq });
  });

  test("whole months and single days have one code", () => {
    expect(period("2023-03-01/P31D").code).toBe("2023-03");
    expect(period("2023-01-01/P365D").code).toBe("2023");
    expect(period("2023-03-07/P1D").code).toBe("2023-03-07");
  });

  test("no days are no period", () => {
    expect(["2023-03-01/P0D", "2023-02-30/P3D", "2023-03/P3D"].map(parsePeriod)).toEqual([null, null, null]);
  });

  test("no month, no day and no year of five digits are a period", () => {
    const codes = ["2021-00", "2021-13", "2021-05-00", "2021-00-01/P3M", "2021-05-02/P3M", "2021-01-01/P999999M"];
    expect(codes.map(parsePeriod)).toEqual(codes.map(() => null));
  });

  test("a year before, they are the same days; at the end of a month, those to its end", () => {
    expect(yearBefore(period("2023-03-01/P20D")).code).toBe("2022-03-01/P20D");
    expect(yearBefore(period("2024-01-01/P166D")).code).toBe("2023-01-01/P165D");
    expect(yearBefore(period("2025-02-16/P13D")).code).toBe("2024-02-16/P14D");
    expect(shiftPeriod(period("2023-03-16/P16D"), -1).code).toBe("2023-02-16/P13D");
  });

  test("the period before has as many days", () => {
    expect(previousPeriod(period("2023-03-11/P10D")).code).toBe("2023-03-01/P10D");
    expect(previousPeriod(period("2023-03-01")).code).toBe("2023-02-28");
  });

  test("any days are read again from their code", () => {
    assert(
      property(integer({ min: -40_000, max: 90_000 }), integer({ min: 0, max: 3000 }), (first, more) => {
        const days = daysPeriod(dayOf(first), dayOf(first + more));
        expect(parsePeriod(days.code)).toEqual(days);
        expect(dayNumber(dayOf(first))).toBe(first);
      }),
    );
  });
});
