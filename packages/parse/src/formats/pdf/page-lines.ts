import { raiseDigits } from "../raised-digits.ts";

/** A run of letters as PDF places it; `y` grows upwards. An empty one only ends a line. */
export type Run = {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly endsLine: boolean;
};

/** Letters on one height without a wide gap between them: a line of a column, a cell of a table. */
export type Line = {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  /** Height of its letters. */
  readonly size: number;
  /** Whether it stands beside the line before it. */
  readonly goesOn: boolean;
};

/** In heights of a letter: a space is a quarter to a third, and half more where a line is justified. */
const WIDE_GAP = 1.5;

/** Puts the runs of a page together, in the order in which they are drawn. */
export function linesOf(runs: readonly Run[]): Line[] {
  const lines: Line[] = [];
  let open: Run[] = [];
  let goesOn = false;
  function close(next: boolean): void {
    const line = lineOf(open, goesOn);
    if (line) lines.push(line);
    open = [];
    goesOn = next;
  }
  for (const run of runs) {
    const first = open[0];
    const last = open.at(-1);
    const size = Math.max(...open.map(({ height }) => height), run.height);
    if (first && Math.abs(first.y - run.y) > size * 0.7) close(false);
    else if (last && run.text.trim() && run.x - last.x - last.width > size * WIDE_GAP) close(true);
    if (!run.text.trim() && run.width > size * WIDE_GAP) close(true);
    else if (run.text) open.push(run);
    if (run.endsLine) close(false);
  }
  close(false);
  return lines;
}

function lineOf(runs: readonly Run[], goesOn: boolean): Line | null {
  const letters = runs.filter(({ text }) => text.trim());
  const [first, last] = [letters[0], letters.at(-1)];
  if (!first || !last) return null;
  const size = Math.max(...letters.map(({ height }) => height));
  const isRaised = ({ text, y, height }: Run) =>
    /^\s*\d+\s*$/.test(text) && height < size * 0.8 && y > first.y + size * 0.2;
  const text = runs.map((run) => (isRaised(run) ? raiseDigits(run.text) : run.text)).join("");
  return {
    text: text.replaceAll(/\s+/g, " ").trim(),
    left: first.x,
    right: last.x + last.width,
    y: first.y,
    size,
    goesOn,
  };
}
