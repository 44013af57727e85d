/** The words that cutting a text into sentences and reading its head need of a language. */
export type SegmentLexicon = {
  /** Words before a full stop that end no sentence, without the stop: "Mr". */
  readonly abbreviations: ReadonlySet<string>;
  /** Scales among them, "mln", which end a sentence where no name of a currency or a thing measured follows. */
  readonly scales: ReadonlySet<string>;
  /** Units among them, "pct", which end one where a capital follows. */
  readonly units: ReadonlySet<string>;
  /** How the name of a currency begins: "U.S. dollars", "Canadian". */
  readonly currency: RegExp;
  /** Words that begin a sentence even after an initialism such as "U.S.": "The". */
  readonly starters: ReadonlySet<string>;
  /** The line that dates a document; groups `date` (ISO) and `publisher`. */
  readonly dateLine: RegExp;
  /** The line that names its author; group `author`. */
  readonly byLine: RegExp;
};
