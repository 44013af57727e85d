import { availableParallelism } from "node:os";

/** Does `work` for every item, as many at a time as this machine has processors. */
export async function everyOne<Item>(items: Iterable<Item>, work: (item: Item) => Promise<void>): Promise<void> {
  const queue = items[Symbol.iterator]();
  const workers = Array.from({ length: availableParallelism() }, async () => {
    for (let next = queue.next(); next.done !== true; next = queue.next()) await work(next.value);
  });
  await Promise.all(workers);
}
