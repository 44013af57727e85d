import type { ClaimLexicon } from "../claims/items/cue.ts";
import type { RefusalLexicon } from "../claims/refusal-lexicon.ts";
import type { PeriodLexicon } from "../periods/lexicon.ts";
import type { QuantityLexicon } from "../quantities/lexicon.ts";
import type { SegmentLexicon } from "../segment/lexicon.ts";

/** All that the engine must know of one human language. Each part is a role with a file of its own in the language's folder. */
export type Language = {
  /** ISO 639 code. */
  readonly id: string;
  /** ISO 639-3 code. */
  readonly code: string;
  /** A letter of its script. */
  readonly script: RegExp;
  /** Words that prose of the language has, and that of others hardly: where one stands, nobody need look closer. */
  readonly commonest: RegExp;
  readonly segment: SegmentLexicon;
  readonly quantities: QuantityLexicon;
  readonly periods: PeriodLexicon;
  readonly claims: ClaimLexicon;
  readonly refusals: RefusalLexicon;
};
