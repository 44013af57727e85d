import { isTerminal, type Printable, type Screen } from "./paint.ts";

/** Says how far a long run has come. */
export type Progress = {
  /** A stage begins: a line of its own where the output is a pipe or a log. */
  readonly stage: (words: string) => void;
  /** So many of so many are done: a counter that overwrites itself, on a terminal only. */
  readonly count: (done: number, total: number) => void;
  /** The same of bytes, with how fast that is and how long the rest will take. */
  readonly bytes: (done: number, total: number) => void;
  /** Removes the counter. */
  readonly close: () => void;
};

const REDRAW_MILLISECONDS = 80;

/** Progress on stderr: one line that is rewritten on a terminal, plain lines elsewhere. `now` counts milliseconds. */
export function createProgress(
  stream: Screen & Printable,
  env: NodeJS.ProcessEnv,
  now: () => number = () => performance.now(),
): Progress {
  if (!isTerminal(stream, env)) {
    return { stage: (words) => void stream.write(`${words}\n`), count: () => {}, bytes: () => {}, close: () => {} };
  }
  let [stage, begun, drawn] = ["", 0, 0];
  const draw = (text: string) => stream.write(`\r\u001b[K${text}`);
  const redraw = (isLast: boolean, text: () => string): void => {
    if (!isLast && now() - drawn < REDRAW_MILLISECONDS) return;
    drawn = now();
    draw(`${stage} ${text()}`);
  };
  return {
    stage(words) {
      [stage, begun] = [words, now()];
      draw(words);
    },
    count: (done, total) => redraw(done >= total, () => `${done}/${total}`),
    bytes: (done, total) => redraw(done >= total, () => wordBytes(done, total, (now() - begun) / 1000)),
    close: () => void draw(""),
  };
}

/** "45 %, 3.1 MB/s, 2 min left" after so many seconds. */
function wordBytes(done: number, total: number, seconds: number): string {
  const percent = total === 0 ? 100 : Math.floor((100 * done) / total);
  if (done === 0 || seconds === 0) return `${percent} %`;
  const rate = done / seconds;
  const left = done >= total ? "" : `, ${wordSeconds((total - done) / rate)} left`;
  return `${percent} %, ${(rate / 1e6).toFixed(1)} MB/s${left}`;
}

/** "40 s", "3 min", "2.5 h". */
function wordSeconds(seconds: number): string {
  if (seconds < 99.5) return `${Math.ceil(seconds)} s`;
  return seconds < 5400 ? `${Math.round(seconds / 60)} min` : `${(seconds / 3600).toFixed(1)} h`;
}
