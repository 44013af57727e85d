import type { StatementType } from "@sourcebook/model";
import type { CueRule } from "../../claims/items/cue.ts";

const statement = (name: string, type: StatementType, said: string): CueRule => ({
  id: `en/statements/${name}`,
  cue: { kind: "statement", type, noun: false },
  said: said.split(", "),
});
const noun = (name: string, type: StatementType, said: string): CueRule => ({
  id: `en/statements/${name}`,
  cue: { kind: "statement", type, noun: true },
  said: said.split(", "),
});

const TELLING = "noted, said, stressed, added, emphasized, emphasised, mentioned, remembered, recalled".split(", ");
/** "measures that will (raise trade to)": what somebody does so that it comes. */
const measures = "measures, steps, plan, plans, programme, program, road map, roadmap"
  .split(", ")
  .flatMap((means) => ["that will", "which will"].map((lead) => `${means} ${lead}`));

/** "(trade) is to reach"; without words for a change, which are read by themselves. */
const DUE = ["is to", "are to", "has to", "have to", "needs to", "need to"];
const AHEAD = "reach, amount, bring, total, hit, come, exceed, surpass, top, pass, cross".split(", ");

/** What tells a forecast, a target or a possibility from a fact. */
export const statements: readonly CueRule[] = [
  statement("made-possible", "ACTUAL", "made it possible, makes it possible, made possible, made it possible for"),
  statement(
    "expected",
    "FORECAST",
    "is expected, are expected, was expected, were expected, expects, expect, expected, expecting, expectation, expectations, anticipated, anticipates, anticipate, is likely, are likely, likely, seen at, is seen, are seen, seen rising, seen falling, seen growing, would, 'll, shall, should, is set to, are set to, was set to, were set to, is due to, on track to, on track for, on course to, on course for, on pace to, on pace for, poised to, is about to, are about to, expects that, expect that, predicts that, predict that, confident that, estimated to reach, estimated to grow, estimated to rise, estimated to increase, estimated to fall, estimated to decline, estimated to hit, estimated to exceed, estimated to total",
  ),
  statement(
    "forecast",
    "FORECAST",
    "forecasting, forecasted, predicted, predicts, predict, projects that, projecting, estimated that, estimates for, pencilled in, bet on, consensus",
  ),
  statement(
    "target",
    "TARGET",
    "targeted, targeting, aim, aims, aimed, aiming, plan to, plans to, planned, planning to, plan for, intend, intends, intended, intention, want to, wants to, seek to, seeks to, seeking to, mean to, hope to, hopes to, hoped to, strive, tasked, pledged, pledge, committed to, decided to, vowed to, agreed to, undertake, undertook, to be increased, is to be, bring to, bring it to, increase it to, planned to, promised, hope, hopes, hoping, hope that, hopes that, hoping that, wish that, wishes that, must",
  ),
  { ...statement("measures-that-will", "TARGET", ""), said: measures },
  { ...statement("is-to", "TARGET", ""), said: DUE.flatMap((due) => AHEAD.map((verb) => `${due} ${verb}`)) },
  statement(
    "potential",
    "POTENTIAL",
    "potentially, possible, possibly, would be able, capable of, able to, conditions to, conditions for, opportunity to, opportunities to, opportunities for, ready to",
  ),
  {
    id: "en/statements/must-be-noted",
    cue: { kind: "name" },
    said: TELLING.map((verb) => `must be ${verb}`),
  },
  noun(
    "a-forecast",
    "FORECAST",
    "forecast, forecasts, outlook, average estimated, median estimate, consensus estimate, analysts' estimate, analysts' estimates, market estimate, market estimates, prediction, predictions, projection, projections, projected",
  ),
  noun("a-target", "TARGET", "target, targets, goal, goals, objective, ambition, task"),
  noun("a-potential", "POTENTIAL", "potential"),
  { ...statement("will", "FORECAST", "will"), exactCase: true },
  { ...statement("could", "POTENTIAL", "could, may, might, can"), exactCase: true },
];
