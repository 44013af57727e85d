import type { Pack } from "../disk/pack.ts";

/** A section of a pack: a line of JSON each row. */
export type RowSection = { readonly pack: Pack; readonly name: string };

type Compare<Row> = (a: Row, b: Row) => number;

/** Bytes of a section that are read at a time. */
const PIECE = 64 * 2 ** 10;
/** A merge holds a piece of each of its sections: of many smaller ones, so many bytes together, unless that makes them too small. */
const TOGETHER = 4 * 2 ** 20;
const SMALLEST_PIECE = 16 * 2 ** 10;
const LF = 0x0a;

/** The rows of a section, in lots as they are read. */
export async function* rowsOf<Row>({ pack, name }: RowSection, size = PIECE): AsyncGenerator<readonly Row[]> {
  let rest: readonly Buffer[] = [];
  for await (const piece of pack.stream(name, size)) {
    const end = piece.lastIndexOf(LF) + 1;
    if (end > 0) {
      const lot: readonly Row[] = JSON.parse(arrayOf(Buffer.concat([...rest, piece.subarray(0, end)])));
      yield lot;
    }
    rest = end > 0 ? [piece.subarray(end)] : [...rest, piece];
  }
}

/** No row has an LF in it: JSON writes it as two characters. */
const arrayOf = (lines: Buffer): string => `[${lines.toString("utf8", 0, lines.length - 1).replaceAll("\n", ",")}]`;

/** The rows of sections that are each in order, in one order. They can be read again and again. */
export const mergeRows = <Row>(sections: readonly RowSection[], compare: Compare<Row>): AsyncIterable<Row> => ({
  [Symbol.asyncIterator]: () => merge(sections, compare),
});

/** Where a section has come to. */
type Cursor<Row> = { row: Row; lot: readonly Row[]; at: number; readonly lots: AsyncGenerator<readonly Row[]> };

/** The cursors stand in a heap: none before the one at half its place. */
async function* merge<Row>(sections: readonly RowSection[], compare: Compare<Row>): AsyncGenerator<Row> {
  const heap: Cursor<Row>[] = [];
  const piece = Math.max(SMALLEST_PIECE, Math.min(PIECE, Math.floor(TOGETHER / sections.length)));
  for (const section of sections) {
    const lots = rowsOf<Row>(section, piece);
    const lot = await nextLot(lots);
    const [row] = lot;
    if (row !== undefined) heap.push({ row, lot, at: 0, lots });
  }
  const sift = (place: number): void => siftDown(heap, place, (a, b) => compare(a.row, b.row));
  for (let place = heap.length >> 1; place >= 0; place -= 1) sift(place);
  for (let [least] = heap; least; [least] = heap) {
    yield least.row;
    if (!(await advance(least))) {
      const last = heap.pop();
      if (last && last !== least) heap[0] = last;
    }
    sift(0);
  }
}

/** A lot that is not empty; empty where there is none left. */
async function nextLot<Row>(lots: AsyncGenerator<readonly Row[]>): Promise<readonly Row[]> {
  const { value, done } = await lots.next();
  return done ? [] : value;
}

/** Goes to the next row; false where there is none. */
function advance<Row>(cursor: Cursor<Row>): boolean | Promise<boolean> {
  const next = cursor.lot[cursor.at + 1];
  if (next === undefined) return advanceLot(cursor);
  cursor.at += 1;
  cursor.row = next;
  return true;
}

async function advanceLot<Row>(cursor: Cursor<Row>): Promise<boolean> {
  const lot = await nextLot(cursor.lots);
  const [row] = lot;
  if (row === undefined) return false;
  Object.assign(cursor, { row, lot, at: 0 });
  return true;
}

function siftDown<Item>(heap: Item[], start: number, compare: Compare<Item>): void {
  let place = start;
  for (;;) {
    let least = place;
    for (const child of [2 * place + 1, 2 * place + 2]) {
      const [one, other] = [heap[child], heap[least]];
      if (one !== undefined && other !== undefined && compare(one, other) < 0) least = child;
    }
    const [one, other] = [heap[place], heap[least]];
    if (least === place || one === undefined || other === undefined) return;
    [heap[place], heap[least]] = [other, one];
    place = least;
  }
}
