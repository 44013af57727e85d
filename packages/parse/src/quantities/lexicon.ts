/** The words that the quantity scanner needs of a language. */
export type QuantityLexicon = Readonly<Record<string, never>>;
