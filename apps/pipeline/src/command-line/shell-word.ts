/** A word as a POSIX shell reads it back: `it's` is `'it'\''s'`, and `data/a.csv` is itself. */
export const shellWord = (word: string): string =>
  /^[\w./-]+$/.test(word) ? word : `'${word.replaceAll("'", String.raw`'\''`)}'`;
