import { compareBytes } from "@sourcebook/model";
import type { Section } from "../disk/pack.ts";

/** Rows of a table as lines of JSON: until all are there, each takes little more memory than on the disk. */
export type RowTable<Row> = {
  readonly add: (rows: readonly Row[]) => void;
  /** Characters that the rows take. */
  readonly length: () => number;
  /** All rows, by the bytes of their keys; those of one key as they were added. */
  readonly section: (name: string) => Section;
};

type Line = { readonly key: string; readonly text: string };

/** An empty table, to be ordered by what `keyOf` says of its rows. */
export function createRowTable<Row>(keyOf: (row: Row) => string): RowTable<Row> {
  const lines: Line[] = [];
  let length = 0;
  return {
    add: (rows) => {
      for (const row of rows) {
        const line = lineOf(row, keyOf);
        lines.push(line);
        length += line.text.length;
      }
    },
    length: () => length,
    section: (name) => ({ name, pieces: orderedPieces(lines), rows: lines.length }),
  };
}

const lineOf = <Row>(row: Row, keyOf: (row: Row) => string): Line => ({
  key: keyOf(row),
  text: `${JSON.stringify(row)}\n`,
});

const byKey = (a: Line, b: Line): number => compareBytes(a.key, b.key);

/** Lines that are written at a time. */
const LOT = 64;

function* orderedPieces(lines: readonly Line[]): Generator<Uint8Array> {
  const ordered = lines.toSorted(byKey);
  for (let at = 0; at < ordered.length; at += LOT) {
    const lot = ordered.slice(at, at + LOT).map(({ text }) => text);
    yield Buffer.from(lot.join(""), "utf8");
  }
}
