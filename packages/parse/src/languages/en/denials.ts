import type { Qualifier } from "@sourcebook/model";
import type { CueRule } from "../../claims/items/cue.ts";
import type { Phrases } from "../../quantities/phrase-table.ts";

const words = (list: string): readonly string[] => list.split(", ");

const contracted = words(
  "don, doesn, didn, hasn, haven, hadn, isn, aren, wasn, weren, won, wouldn, shouldn, couldn, can",
).flatMap((verb) => [`${verb}'t`, `${verb}’t`]);
const denying = [
  ...words(
    "not, not to, not going to, not about to, not planning to, not intending to, no plans to, never, hardly, scarcely, cannot, yet to, unable to, failed to, fails to, fail to, failing to, by no means",
  ),
  ...contracted,
];
const SINCE_WHEN = words("yet, even, ever, once, usually, currently, still");

/** Words before a bound that turn it round: "(did) not (exceed)", "has yet to (reach)", "didn't even (reach)". */
export const denials: readonly string[] = denying.flatMap((word) => [
  word,
  ...(word.endsWith(" to") ? [] : SINCE_WHEN.map((since) => `${word} ${since}`)),
]);

const verbs = (qualifier: Qualifier, list: string): Phrases<Qualifier> =>
  Object.fromEntries(
    words(list)
      .flatMap((verb) => [verb, `${verb} the`, `${verb} a`])
      .map((verb) => [verb, qualifier]),
  );

/** What bounds a value where it is denied, and how: what does not exceed it is at most so much, what did not reach it is less. */
export const denied: Phrases<Qualifier> = {
  ...verbs(
    "LE",
    "exceed, exceeds, exceeded, surpass, surpasses, surpassed, pass, passed, top, topped, cross, crossed, go above, go over, go beyond, rise above, risen above, rose above, been more than, been above, been over",
  ),
  ...verbs("LT", "reach, reached, hit, attain, attained, achieve, achieved"),
  ...verbs(
    "GE",
    "fall below, fallen below, fell below, fall under, drop below, dropped below, go below, decline below, be below, be less than, be lower than, been below, been less than",
  ),
};

const REPORTS = words(
  "reports, media reports, press reports, news reports, claims, rumours, rumors, allegations, information",
);

const UNTRUE_REPORTS = words(
  "claim, claims, report, reports, post, posts, news, story, stories, rumour, rumours, rumor, rumors, figure, figures, statement, statements, information",
);

/** "denied reports that", "the claim that": what is denied, or only claimed, stands in the clause that these words begin. */
const deniedClauses = [
  ...words("denied, denies, denying, dismissed, rejected, refuted").flatMap((verb) => [
    `${verb} that`,
    ...REPORTS.map((reports) => `${verb} ${reports} that`),
  ]),
  ...words("claim, claims, allegation, allegations, rumour, rumours, rumor, rumors, myth, notion, suggestion").flatMap(
    (noun) => [`the ${noun} that`, `a ${noun} that`],
  ),
  ...words("contrary to, despite").flatMap((against) => REPORTS.map((reports) => `${against} ${reports} that`)),
  ...words(
    "suppose, supposing, imagine, imagining, assuming, assume, pretend, as if, as though, whether, what if",
  ).flatMap((supposed) => [supposed, `${supposed} that`]),
  ...words("false, fake, bogus, untrue, misleading, wrong, fabricated").flatMap((untrue) =>
    UNTRUE_REPORTS.flatMap((report) => [
      `${untrue} ${report}`,
      ...words("that, claimed that, claiming that, saying that, said that").map(
        (told) => `${untrue} ${report} ${told}`,
      ),
    ]),
  ),
  ...words("falsely, wrongly, mistakenly, erroneously, incorrectly").flatMap((untruly) =>
    words("claimed, claims, claiming, said, says, stated, states, alleged, suggested").map(
      (told) => `${untruly} ${told}`,
    ),
  ),
  ...words("earlier version, previous version, original version").flatMap((version) =>
    ["", " of this article", " of this story", " of this report", " of the article", " of the story"].flatMap((text) =>
      words("said, said that, stated, stated that, gave, put, reported, reported that, had, showed").map(
        (told) => `${version}${text} ${told}`,
      ),
    ),
  ),
  ...words("allegedly, purportedly, supposedly, ostensibly"),
  ...words("nobody, no one, few").flatMap((nobody) => [`${nobody} believes that`, `${nobody} believe that`]),
  ...words("wrong, false, untrue, incorrect, misleading").map((untrue) => `${untrue} to say that`),
];

export const denialCues: readonly CueRule[] = [
  {
    id: "en/denials/not",
    cue: { kind: "denial", ofClause: false },
    said: [
      ...denying,
      ...words(
        "wrongly reported, wrongly reported as, mistakenly reported, mistakenly reported as, incorrectly reported, incorrectly reported as, falsely reported, falsely reported as, supposed to be, supposed to reach, supposed to have reached, no, no such, no more, neither, nor, no longer, nowhere near, far from, unlikely, denied, denies, denying",
      ),
    ],
  },
  {
    id: "en/denials/not-true",
    cue: { kind: "denial", ofClause: true },
    said: [
      ...deniedClauses,
      ...words("none of, not true that, untrue that, not the case that, false that, not correct that"),
    ],
  },
  {
    id: "en/denials/not-only",
    cue: { kind: "name" },
    said: words(
      "not only, not just, not merely, not simply, not including, not counting, not to mention, not surprisingly, not least, whether or not, never before, not seasonally adjusted, no doubt, no matter, no wonder, no surprise, no question, no small, no mean, no sooner, no later, no fewer, no less, in no time, no change",
    ),
  },
];
