/** The room beside the text of a cell, in digits. */
export const PADDING = 2;
/** The room of an indent, in digits. */
export const INDENT = 2;
/** The room of a filter button, in digits. */
export const FILTER_BUTTON = 3;
// Bold text runs wider.
const BOLD = 1.08;

// Widths of Arial in digits; what is not listed is as wide as a digit.
const WIDTHS = new Map(
  Object.entries({
    "0.4": "ijl'|",
    "0.5": "ftI .,:;/\\![]",
    "0.6": 'r()-"{}`',
    "0.9": "cksvxyzJ",
    "1.1": "FTZ",
    "1.2": "ABEKPSVXY&",
    "1.3": "CDHNRUw",
    "1.4": "GOQ",
    "1.5": "Mm",
    "1.7": "W%",
    "1.8": "@…—",
  }).flatMap(([width, characters]) => Array.from(characters, (character) => [character, Number(width)] as const)),
);
// By code: most text is ASCII, and all text of a workbook is measured.
const ASCII = Array.from({ length: 128 }, (_, code) => WIDTHS.get(String.fromCharCode(code)) ?? 1);
/** Of all characters. */
export const WIDEST = 2.3;
const FULL = /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFF00-\uFF60]|\p{Extended_Pictographic}/u;
const CAPITAL = /\p{Lu}/u;
const SECOND_HALF = /[\uDC00-\uDFFF]/u;

/** The width of a text in digits of the font, the unit of column widths. */
export function textWidth(text: string): number {
  let width = 0;
  for (let at = 0; at < text.length; at += 1) width += widthAt(text, at);
  return width;
}

/** The width of the character there. */
export const widthAt = (text: string, at: number): number => ASCII[text.charCodeAt(at)] ?? otherWidth(text, at);

/** The width of a character beyond ASCII; the second half of a pair of surrogates adds none to that of the first. */
function otherWidth(text: string, at: number): number {
  const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
  if (SECOND_HALF.test(character)) return 0;
  if (FULL.test(character)) return WIDEST;
  return WIDTHS.get(character) ?? (CAPITAL.test(character) ? 1.25 : 1);
}

/** What decides the width of a column beside its texts. */
type Room = { readonly maxWidth: number; readonly button: boolean; readonly indent: boolean };

/** The width of a column that shows its texts whole up to `maxWidth`, where they wrap, and never breaks a word of its header. */
export function columnWidth(title: string, texts: Iterable<string>, { maxWidth, button, indent }: Room): number {
  const extra = button ? FILTER_BUTTON : 0;
  const longestWord = Math.max(...title.split(" ").map((word) => textWidth(word) * BOLD)) + extra;
  let widest = Math.min(textWidth(title) * BOLD + extra, maxWidth);
  for (const text of texts) {
    if (widest >= maxWidth) break;
    widest = Math.max(widest, textWidth(text));
  }
  return Math.ceil(Math.max(Math.min(widest, maxWidth), longestWord)) + PADDING + (indent ? INDENT : 0);
}
