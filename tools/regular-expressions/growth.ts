import { createContext, Script } from "node:vm";

/** Characters of the texts that are read: each is double the one before. */
const sizes = [20_000, 40_000, 80_000] as const;
/** What twice the text may cost: 2 is linear, 4 is quadratic. */
const bar = 2.6;
/** CPU-milliseconds within which the longest text is read in any case: what is quadratic takes a hundred times as long. */
const quick = 5;
/** Whoever shares the machine makes single runs slow: it is the fastest that counts, of all in so many CPU-milliseconds. */
const effort = 12_000;
/** Milliseconds after which a reading is broken off. */
const patience = 15_000;

/** How a reading grows where twice the text takes more than `bar` times the work; null where it does not. */
export function steepGrowth(read: (text: string) => void, textOf: (length: number) => string): number | null {
  const texts = sizes.map(textOf);
  try {
    if (timed(read, texts.at(-1) ?? "") < quick) return null;
    const fastest = texts.map(() => Number.POSITIVE_INFINITY);
    let growth = Number.POSITIVE_INFINITY;
    for (let spent = 0; spent < effort && growth > bar;) {
      for (const [at, text] of texts.entries()) {
        const time = timed(read, text);
        spent += time;
        fastest[at] = Math.min(fastest[at] ?? time, time);
      }
      // the first reading may have been slow for what else the machine did
      if ((fastest.at(-1) ?? 0) < quick) return null;
      growth = Math.max(...fastest.slice(1).map((time, at) => time / Math.max(fastest[at] ?? 0, 0.001)));
    }
    return growth > bar ? growth : null;
  } catch (error) {
    if (!isTimeout(error)) throw error;
    return Number.POSITIVE_INFINITY;
  }
}

const isTimeout = (error: unknown): boolean =>
  typeof error === "object" && error !== null && "code" in error && error.code === "ERR_SCRIPT_EXECUTION_TIMEOUT";

const sandbox = createContext({ run: () => {} });
const script = new Script("run()");

/** CPU-milliseconds of this process while `text` is read. */
function timed(read: (text: string) => void, text: string): number {
  const before = process.cpuUsage();
  sandbox["run"] = () => read(text);
  script.runInContext(sandbox, { timeout: patience });
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
