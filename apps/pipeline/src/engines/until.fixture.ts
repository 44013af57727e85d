import { setTimeout as sleep } from "node:timers/promises";

/** Waits for something to be so, however busy the machine is; in vain, it says for what. */
export async function until<T>(what: string, look: () => T | Promise<T>): Promise<NonNullable<T>> {
  const end = performance.now() + 100_000;
  while (performance.now() < end) {
    const seen = await look();
    if (seen) return seen;
    await sleep(5);
  }
  throw new Error(`waited in vain: ${what}`);
}
