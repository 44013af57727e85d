import type { CueRule } from "../../claims/items/cue.ts";

/** "rise" -> rise, rises, rose, risen, rising: the forms are given, English being irregular. */
const verb = (name: string, sign: 1 | -1, said: string): CueRule => ({
  id: `en/changes/${name}`,
  cue: { kind: "change", sign, form: "verb" },
  said: said.split(", "),
});
const noun = (name: string, sign: 1 | -1, said: string): CueRule => ({
  id: `en/changes/${name}`,
  cue: { kind: "change", sign, form: "noun" },
  said: said.split(", "),
});
const adverb = (name: string, sign: 1 | -1, said: string): CueRule => ({
  id: `en/changes/${name}`,
  cue: { kind: "change", sign, form: "adverb" },
  said: said.split(", "),
});
const after = (name: string, sign: 1 | -1, said: string): CueRule => ({
  id: `en/changes/${name}`,
  cue: { kind: "change", sign, form: "after" },
  said: said.split(", "),
});

const VERB = { kind: "change", form: "verb" } as const;
const NOUN = { kind: "change", form: "noun" } as const;
const words = (list: string): readonly string[] => list.split(", ");

/** Words for a change and its direction. The bound on its size is the quantity's, never theirs. */
export const changes: readonly CueRule[] = [
  verb("rose", 1, "rise, rises, rose, risen, rising"),
  verb("increased", 1, "increase by, increases, increased, increasing"),
  verb("grew", 1, "grow, grows, grew, grown, growing, expand, expanded, expands, expanding"),
  verb("climbed", 1, "climb, climbs, climbed, climbing, jump, jumps, jumped, jumping, soar, soars, soared, soaring"),
  verb(
    "surged",
    1,
    "surge, surges, surged, surging, leapt, leaped, rocketed, skyrocketed, spiked, spikes, spiking, shot up, inflated, advanced, gained, gaining, added",
  ),
  verb(
    "went-up",
    1,
    "go up, went up, going up, was up, were up, is up, are up, moved up, picked up, edged up, inched up, crept up, edged higher, inched higher, moved higher, crept higher",
  ),
  verb("widened", 1, "widen, widens, widened, widening, swelled, ballooned, enlarged, accelerated, accelerating"),
  { id: "en/changes/improved", cue: { ...VERB, sign: 1, judges: true }, said: words("improved, improves, improving") },
  {
    id: "en/changes/worsened",
    cue: { ...VERB, sign: -1, judges: true },
    said: words("worsened, worsens, worsening, deteriorated, deteriorates, deteriorating"),
  },
  { id: "en/changes/improvement", cue: { ...NOUN, sign: 1, judges: true }, said: words("improvement, improvement of") },
  {
    id: "en/changes/deterioration",
    cue: { ...NOUN, sign: -1, judges: true },
    said: words("deterioration, deterioration of, worsening of"),
  },
  verb("recovered", 1, "recovered, recovering, rebounded, rallied, bounced back, strengthened, boosted, raised"),
  adverb("up", 1, "up"),
  verb("fell", -1, "fall, falls, fell, fallen, falling"),
  verb("decreased", -1, "decrease by, decreases, decreased, decreasing"),
  verb("declined", -1, "decline by, declines, declined, declining, contracted, contracting, shrank, shrunk, shrinking"),
  verb(
    "dropped",
    -1,
    "drop by, drops, dropped, dropping, slipped, slips, slipping, slid, sank, plunged, plunging, dipped, dips, dipping",
  ),
  verb(
    "slumped",
    -1,
    "slumped, slumping, tumbled, tumbling, plummeted, dived, collapsed, crashed, retreated, nosedived, diminished, diminishing, receded",
  ),
  verb(
    "went-down",
    -1,
    "go down, went down, going down, was down, were down, is down, are down, edged down, edged lower, inched lower, moved lower, lost, shed",
  ),
  verb(
    "narrowed",
    -1,
    "narrow, narrows, narrowed, narrowing, ease, eases, eased, easing, slowed, slowing, moderated, weakened",
  ),
  verb("reduced", -1, "reduce, reduced, reducing, cut, cutting, trimmed, lowered, declining"),
  adverb("down", -1, "down"),
  noun("an-increase", 1, "increase, increases of, increment, rise of, rises of, jumps of, gains of, a rise, rise in"),
  noun(
    "growth",
    1,
    "growth, growth rates, growth rates of, a growth rate of, advance, upturn, upswing, expansion, gain, gains, surge of, surge in, jump in, jump of, uptick, uptick of, upsurge",
  ),
  noun(
    "a-decrease",
    -1,
    "decrease, reduction, contraction, shrinkage, decreases of, declines of, drops of, a fall, fall of, fall in, falls of, loss of",
  ),
  noun(
    "a-decline",
    -1,
    "decline, drop, drop of, drop in, slump, slump of, slide, downturn, plunge, dip, slowdown, slide in",
  ),
  noun("negative-growth", -1, "negative growth, negative growth of"),
  after("above-the", 1, "above the"),
  after("below-the", -1, "below the"),
  after("more", 1, "more, higher, greater, larger, above, increase on, better"),
  after("less", -1, "less, lower, smaller, below, fewer, short of"),
];
