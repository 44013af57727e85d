import { formatBound, formatNearest, type Claim, type DatasetContents, type Derivation } from "@sourcebook/model";
import { describe, expect, test } from "vitest";
import { contents } from "../contents.fixture.ts";
import {
  derivationOf,
  difference,
  FIRST,
  growth,
  id,
  investment,
  SECOND,
  tightened,
  turnover2020,
  turnover2021,
} from "./derivations.fixture.ts";
import { liveDerivations } from "./live-derivations.ts";

const live = (derivations: readonly Derivation[], more: Partial<DatasetContents> = {}) =>
  liveDerivations({ ...contents, ...more, derivations });
const only = (derivation: Derivation, more: Partial<DatasetContents> = {}) => {
  const cells = live([derivation], more).get(derivation.DERIVATION_ID);
  if (!cells) throw new Error("no such derivation");
  return cells;
};
const inObservations = (claim: Claim, column: string): string =>
  `INDEX(observations[${column}],MATCH("${claim.OBS_KEY}",observations[Observation key],0))`;
const backwardFrom = (level: string, rate: string): string =>
  `${inObservations(turnover2021, level)} / (1 + ${inObservations(growth, rate)} / 100)`;

describe("formulas of derivations", () => {
  test("look up each input by the key of the observation that shows it, and the ends that give the bounds", () => {
    const { Value, Lower, Upper } = only(derivationOf({}));
    expect([Value, Lower, Upper].map((cell) => cell?.formula)).toEqual([
      backwardFrom("Value", "Value"),
      backwardFrom("Lower", "Upper"),
      backwardFrom("Upper", "Lower"),
    ]);
  });

  test("give what derivations.csv says, at its precision", () => {
    const { Value, Lower, Upper } = only(derivationOf({}));
    expect(Value && formatNearest(Value.result)).toBe("2535000000");
    expect(Lower && formatBound(Lower.result, "down")).toBe("2490170380");
    expect(Upper && formatBound(Upper.result, "up")).toBe("2579798864");
  });

  test("stand nowhere where they would give something else", () => {
    const cells = only(derivationOf({ OBS_VALUE: "2536000000", OBS_LOWER: "1", OBS_UPPER: null }));
    expect(cells).toEqual({ Value: null, Lower: null, Upper: null });
  });

  test("narrow what a claim states by what the others allow", () => {
    const { Value, Lower, Upper } = only(tightened);
    expect(Value).toBeNull();
    expect(Lower?.formula).toMatch(
      /^MAX\(INDEX\(observations\[Lower\].*\),INDEX\(observations\[Lower\],MATCH\("A\.AZE\.RUS\.[^"]*2020"/,
    );
    expect(Upper?.formula).toMatch(/^MIN\(/);
  });

  test("bound one side only where the rule does", () => {
    const most = derivationOf({
      KIND: "AT_MOST",
      FORMULA: id(turnover2021),
      INPUTS: `${id(turnover2021)};${id(turnover2020)}`,
      OBS_VALUE: null,
      OBS_LOWER: "2550000000",
      OBS_UPPER: "2650000000",
    });
    const cells = only(most);
    expect(cells.Lower?.formula).toBe(inObservations(turnover2020, "Lower"));
    expect(cells.Upper?.formula).toBe(
      `MIN(${inObservations(turnover2021, "Upper")},${inObservations(turnover2020, "Upper")})`,
    );
  });

  test("take a narrowed end from Derived and a value from the claim that states it, unrounded all the way", () => {
    const cells = live([tightened, difference]).get(SECOND);
    expect(cells?.Value?.formula).toBe(
      `${inObservations(turnover2021, "Value")} - ${inObservations(turnover2020, "Value")}`,
    );
    expect(cells?.Lower?.formula).toBe(
      `${inObservations(turnover2021, "Lower")} - INDEX(derived[Upper],MATCH("${FIRST}",derived[Derivation],0))`,
    );
    // The published bound 2579798864 would give a whole number.
    expect(cells?.Lower && formatNearest(cells.Lower.result, 12)).toBe("270201136.861");
  });

  test("look in Claims for what no observation shows", () => {
    const observations = contents.observations.filter(({ CLAIM_ID }) => CLAIM_ID !== id(growth));
    expect(only(derivationOf({}), { observations }).Value?.formula).toContain(
      `INDEX(claims[Value],MATCH("${id(growth)}",claims[Claim ID],0))`,
    );
  });

  test("narrow nothing by an end that an unbounded input leaves open", () => {
    const quotient = derivationOf({
      KIND: "TIGHTENED",
      FORMULA: `${id(turnover2021)} / ${id(investment)}`,
      INPUTS: `${id(turnover2021)};${id(investment)};${id(turnover2020)}`,
      OBS_VALUE: null,
      OBS_LOWER: "2550000000",
      OBS_UPPER: "0.4916666667",
    });
    expect(only(quotient).Lower?.formula).toBe(inObservations(turnover2020, "Lower"));
    expect(only(quotient).Upper?.formula).toMatch(/^MIN/);
  });

  test("leave out a bound that follows from an unbounded input", () => {
    const share = derivationOf({
      FORMULA: `${id(turnover2021)} / ${id(investment)}`,
      INPUTS: `${id(turnover2021)};${id(investment)}`,
      OBS_VALUE: null,
      OBS_LOWER: "0",
      OBS_UPPER: "0.4916666667",
    });
    const { Lower, Upper } = only(share);
    expect(Lower).toBeNull();
    expect(Upper?.formula).toBe(`${inObservations(turnover2021, "Upper")} / ${inObservations(investment, "Lower")}`);
  });

  test.each([
    ["rests on itself", derivationOf({ FORMULA: FIRST, INPUTS: FIRST })],
    ["narrows itself", derivationOf({ KIND: "TIGHTENED", FORMULA: FIRST, INPUTS: `${FIRST};${FIRST}` })],
    ["rests on nothing that is there", derivationOf({ FORMULA: "C-ffffffffffffffff", INPUTS: "C-ffffffffffffffff" })],
    ["is no formula", derivationOf({ FORMULA: '=HYPERLINK("http://evil.example")' })],
  ])("stand nowhere where a derivation %s", (_, derivation) => {
    expect(only(derivation)).toEqual({ Value: null, Lower: null, Upper: null });
  });

  test("name no cell by its address, so that sorting changes nothing", () => {
    const formulas = [...live([derivationOf({}), { ...tightened, DERIVATION_ID: SECOND }]).values()]
      .flatMap((cells) => [cells.Value?.formula, cells.Lower?.formula, cells.Upper?.formula])
      .filter((formula) => formula !== undefined);
    expect(formulas).toHaveLength(5);
    for (const formula of formulas) expect(formula.replaceAll(/"[^"]*"/g, "")).not.toMatch(/\$|[A-Z]+\d/);
  });
});
