import type { StatementType } from "@sourcebook/model";
import type { CueRule } from "../../claims/items/cue.ts";

const words = (list: string): readonly string[] => list.split(", ");

const giving = (name: string, type: StatementType, said: string): CueRule => ({
  id: `en/transfers/${name}`,
  cue: { kind: "giving", type },
  said: words(said),
});

const GIVEN = words(
  "given, granted, lent, loaned, offered, promised, pledged, awarded, allocated, extended, provided with",
);
const BE = words("was, were, is, are, been, being, be");

/** What passes from one area to another other than by trade: who gives and who gets it. */
export const transfers: readonly CueRule[] = [
  giving(
    "gave",
    "ACTUAL",
    "give, gives, gave, granted, lend, lends, lent, loaned, awarded, allocated, extend, extends, extended, provide, provides, provided, donated, transferred",
  ),
  giving("promised", "TARGET", "promised, pledged"),
  giving("offered", "POTENTIAL", "offered"),
  {
    id: "en/transfers/was-given",
    cue: { kind: "receiving" },
    said: [
      ...BE.flatMap((be) => GIVEN.map((given) => `${be} ${given}`)),
      ...words(
        "receive, receives, receiving, get, gets, got, getting, obtain, obtains, obtained, obtaining, secure, secures, secured, securing, borrow, borrows, borrowed, attract, attracts, attracted, attracting",
      ),
    ],
  },
  {
    id: "en/transfers/provided-that",
    cue: { kind: "name" },
    said: words("provide for, provides for, provided for, provided that"),
  },
];
