import type { Line } from "./page-lines.ts";

/** A text with the offsets at which its pages begin. */
export type PagedText = { readonly text: string; readonly pageStarts: readonly number[] };

type Placed = Line & { readonly page: number };

/** Puts the lines of all pages together to paragraphs, without the lines that stand on every page. */
export function paragraphsOf(pages: readonly (readonly Line[])[]): PagedText {
  const kept = withoutRunningLines(pages).map((lines, page) => ({ lines, measure: measureOf(lines), page }));
  const pageStarts: number[] = [];
  const paragraphs: string[] = [];
  let [done, open] = [0, ""]; // how long the finished paragraphs are, and the one that may go on
  let before: Placed | null = null;
  for (const { lines, measure, page } of kept) {
    pageStarts.push(done + open.length);
    for (const line of lines) {
      const goesOn =
        before && (before.page === page ? isSameParagraph(before, line, measure) : isCarriedOver(before, line));
      if (!goesOn && before) {
        paragraphs.push(open);
        done += open.length + BREAK.length;
      }
      open = goesOn ? joinLines(open, line.text) : line.text;
      before = { ...line, page };
    }
  }
  return { text: [...paragraphs, open].join(BREAK), pageStarts };
}

const BREAK = "\n\n";

/** What is usual on a page. */
type Measure = { readonly leading: number; readonly rightOf: (line: Line) => number };

function measureOf(lines: readonly Line[]): Measure {
  const steps = lines.flatMap(({ y }, index) => {
    const step = (lines[index - 1]?.y ?? y) - y;
    return step > 0 ? [step] : [];
  });
  const middle = steps.toSorted((a, b) => a - b)[steps.length >> 1] ?? 0;
  // A few steps may all be gaps between paragraphs.
  const leading = steps.length < 4 ? Math.min(middle, 1.5 * (lines[0]?.size ?? 0)) : middle;
  const rights = new Map<number, number>();
  for (const { left, right } of lines) {
    for (const near of [-1, 0, 1]) {
      const place = Math.round(left / COLUMN) + near;
      rights.set(place, Math.max(rights.get(place) ?? 0, right));
    }
  }
  return { leading, rightOf: ({ left }) => rights.get(Math.round(left / COLUMN)) ?? 0 };
}

/** Lines that begin so near to each other, in points, are of one column. */
const COLUMN = 30;

const ITEM = /^[•‣◦▪●○■*–—-]\s/;

function isSameParagraph(before: Line, line: Line, { leading, rightOf }: Measure): boolean {
  if (line.goesOn || before.goesOn || ITEM.test(line.text) || Math.abs(before.size - line.size) > before.size * 0.15)
    return false;
  if (before.y - line.y > leading * 1.3 + 1) return false;
  if (line.left > before.left + before.size * 0.8 && !ITEM.test(before.text) && before.y > line.y) return false;
  // The first word would have found room on the line before.
  const word = (line.text.indexOf(" ") < 0 ? 1 : line.text.indexOf(" ") / line.text.length) * (line.right - line.left);
  return before.right + word + before.size * 0.5 > rightOf(before);
}

/** A sentence that goes on over the end of a page. */
const isCarriedOver = (before: Line, line: Line): boolean =>
  /[\p{L}\p{N},;-]$/u.test(before.text) && /^[\p{Ll}\p{N}$€£]/u.test(line.text) && before.size === line.size;

/** "trans-" and "portation" are one word; "2020-" and "2021" keep their hyphen. */
function joinLines(paragraph: string, line: string): string {
  const end = paragraph.slice(-2);
  if (/\p{L}[-\u00ad\u2010]$/u.test(end) && /^\p{Ll}/u.test(line)) return paragraph.slice(0, -1) + line;
  return /\p{N}[-\u2010–]$/u.test(end) && /^\p{N}/u.test(line) ? paragraph + line : `${paragraph} ${line}`;
}

/** Lines at the head or foot of a page that stand there on another page too, but for their numbers. */
function withoutRunningLines(pages: readonly (readonly Line[])[]): Line[][] {
  const counts = new Map<string, number>();
  for (const lines of pages) {
    const keys = new Set([...lines.slice(0, 2), ...lines.slice(-2)].map(runningKey));
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return pages.map((lines) => {
    const isEdge = (index: number) => index < 2 || index >= lines.length - 2;
    return lines.filter((line, index) => !isEdge(index) || (counts.get(runningKey(line)) ?? 0) < 2);
  });
}

const runningKey = ({ text, y }: Line): string => `${Math.round(y)} ${text.replaceAll(/\d+/g, "#")}`;
