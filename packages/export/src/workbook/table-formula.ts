// Formulas name tables and columns, never addresses: sorting a sheet or adding rows changes nothing of what they find.

/** Where a value stands: in a column of a table, in the row whose cell in the column `keys` is `key`. */
export type TableCell = {
  readonly table: string;
  readonly keys: string;
  readonly key: string;
  readonly column: string;
};

// A longer text, and the signs that `MATCH` takes for wildcards, would not find the key.
const KEY = /^[\w./-]{1,255}$/;

/** The formula of the value in a cell of a table; null where the key is none that a spreadsheet can look for. */
export const lookup = ({ table, keys, key, column }: TableCell): string | null =>
  KEY.test(key) ? `INDEX(${table}[${column}],MATCH("${key}",${table}[${keys}],0))` : null;

/** The cell of the same row in another column of the table. */
export const sameRow = (table: string, column: string): string => `${table}[[#This Row],[${column}]]`;
