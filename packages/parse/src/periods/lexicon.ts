/** The words that the period scanner needs of a language. */
export type PeriodLexicon = Readonly<Record<string, never>>;
