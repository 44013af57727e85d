/** A regular expression of the program, as JavaScript spells it. */
export type Expression = {
  readonly source: string;
  readonly flags: string;
  /** The lines that write or build it: "packages/parse/src/periods/lexicon.ts:143". */
  readonly where: readonly string[];
};

export const spell = ({ source, flags }: Expression): string => `/${source}/${flags}`;

/** One expression for all that are spelled alike. */
export function mergeExpressions(expressions: readonly Expression[]): readonly Expression[] {
  const bySpelling = new Map<string, Expression>();
  for (const expression of expressions) {
    const where = bySpelling.get(spell(expression))?.where ?? [];
    bySpelling.set(spell(expression), { ...expression, where: [...new Set([...where, ...expression.where])] });
  }
  return [...bySpelling.values()];
}
