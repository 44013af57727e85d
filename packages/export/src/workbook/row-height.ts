import { PADDING as PADDING_OF_COLUMN, textWidth } from "./column-width.ts";

const LINE = 15.5;
const PADDING = 2;
/** Excel has no higher row. */
const MAX_HEIGHT = 409;
// Programs differ in how they space letters: count a line as full a little early.
const SAFETY = 0.96;

/** A cell's text and the width of its column. */
export type Wrapped = { readonly text: string; readonly width: number };

/** The height in points of a row whose cells wrap: LibreOffice shows rows without one a single line high. */
export function rowHeight(cells: readonly Wrapped[], line = LINE): number {
  const lines = Math.max(1, ...cells.map(({ text, width }) => lineCount(text, width)));
  return Math.min(lines * line + PADDING, MAX_HEIGHT);
}

/** Lines of text that wraps at white space, and inside words that are longer than a line. */
function lineCount(text: string, column: number): number {
  if (textWidth(text) <= column - PADDING_OF_COLUMN) return 1;
  const width = column * SAFETY;
  let [lines, used] = [1, 0];
  for (const word of text.split(/(?<=\s)/)) {
    const needed = textWidth(word.trimEnd());
    if (used > 0 && used + needed > width) [lines, used] = [lines + 1, 0];
    const overflow = Math.max(Math.ceil(needed / width) - 1, 0);
    lines += overflow;
    used += textWidth(word) - overflow * width;
    // A row shows no more than 409 points of text: nothing is won by counting on.
    if (lines > 30) return lines;
  }
  return lines;
}
