import { PADDING as PADDING_OF_COLUMN, textWidth, WIDEST, widthAt } from "./column-width.ts";

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
  const room = column - PADDING_OF_COLUMN;
  if (text.length * WIDEST <= room || textWidth(text) <= room) return 1;
  const width = column * SAFETY;
  let [lines, used, word] = [1, 0, 0];
  for (let at = 0; at <= text.length; at += 1) {
    const isEnd = at === text.length;
    if (!isEnd && !isSpace(text, at)) {
      word += widthAt(text, at);
      continue;
    }
    if (used > 0 && used + word > width) [lines, used] = [lines + 1, 0];
    const overflow = Math.max(Math.ceil(word / width) - 1, 0);
    lines += overflow;
    used += word + (isEnd ? 0 : widthAt(text, at)) - overflow * width;
    word = 0;
    // A row shows no more than 409 points of text: nothing is won by counting on.
    if (lines > 30) return lines;
  }
  return lines;
}

const isSpace = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return code === 32 || ((code < 32 || code > 127) && /\s/.test(text.charAt(at)));
};
