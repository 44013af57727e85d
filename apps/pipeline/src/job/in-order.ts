/** Runs at most `limit` pieces of work at a time, and hands out what they give in the order of the inputs. */
export async function* inOrder<Input, Output>(
  inputs: Iterable<Input> | AsyncIterable<Input>,
  run: (input: Input) => Promise<Output>,
  limit: number,
): AsyncGenerator<Output> {
  const running: Promise<Output>[] = [];
  const next = async (): Promise<Output> => {
    const first = running.shift();
    if (!first) throw new Error("nothing runs");
    return first;
  };
  for await (const input of inputs) {
    const work = run(input);
    work.catch(() => {}); // it is thrown where its turn comes
    running.push(work);
    if (running.length >= limit) yield await next();
  }
  while (running.length > 0) yield await next();
}

/** Lets at most `limit` pieces of work run; the others wait for their turn. */
export function createGate(limit: number): <Output>(work: () => Promise<Output>) => Promise<Output> {
  let running = 0;
  const waiting: (() => void)[] = [];
  return async (work) => {
    if (running >= limit) await new Promise<void>((resolve) => waiting.push(resolve));
    else running += 1;
    try {
      return await work();
    } finally {
      const turn = waiting.shift();
      if (turn) turn();
      else running -= 1;
    }
  };
}
