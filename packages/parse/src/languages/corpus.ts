/** Meaning first, phrasings after. A reported miss is added here before any rule is touched. */
export type Corpus<Meaning> = readonly {
  readonly means: Meaning;
  readonly said: readonly string[];
}[];
