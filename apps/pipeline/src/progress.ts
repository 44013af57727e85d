import { isTerminal, type Printable, type Screen } from "./paint.ts";

/** Says how far a long run has come. */
export type Progress = {
  /** A stage begins: a line of its own where the output is a pipe or a log. */
  readonly stage: (words: string) => void;
  /** So many of so many are done: a counter that overwrites itself, on a terminal only. */
  readonly count: (done: number, total: number) => void;
  /** Removes the counter. */
  readonly close: () => void;
};

const REDRAW_MILLISECONDS = 80;

/** Progress on stderr: one line that is rewritten on a terminal, plain lines elsewhere. */
export function createProgress(stream: Screen & Printable, env: NodeJS.ProcessEnv): Progress {
  if (!isTerminal(stream, env)) {
    return { stage: (words) => void stream.write(`${words}\n`), count: () => {}, close: () => {} };
  }
  let stage = "";
  let drawn = 0;
  const draw = (text: string) => stream.write(`\r\u001b[K${text}`);
  return {
    stage(words) {
      stage = words;
      draw(words);
    },
    count(done, total) {
      const now = performance.now();
      if (done < total && now - drawn < REDRAW_MILLISECONDS) return;
      drawn = now;
      draw(`${stage} ${done}/${total}`);
    },
    close: () => void draw(""),
  };
}
