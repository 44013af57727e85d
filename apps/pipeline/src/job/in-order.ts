/**
 * Runs at most `limit` pieces of work at a time, and hands out what they give in the order of the inputs: as soon as it is there, also
 * while the next input is waited for.
 */
export async function* inOrder<Input, Output>(
  inputs: Iterable<Input> | AsyncIterable<Input>,
  run: (input: Input) => Promise<Output>,
  limit: number,
): AsyncGenerator<Output> {
  const source = iterate(inputs);
  try {
    yield* outputsOf(source, run, limit);
  } finally {
    source.return().catch(() => {}); // of one who breaks off: nothing more is asked for, and an input that never comes is not waited for
  }
}

async function* outputsOf<Input, Output>(
  source: AsyncGenerator<Input, void>,
  run: (input: Input) => Promise<Output>,
  limit: number,
): AsyncGenerator<Output> {
  const running: Promise<Output>[] = [];
  let arriving: Promise<Arrival<Input>> | null = arrivalOf(source);
  let failure: { readonly error: unknown } | null = null;
  while (arriving || running.length > 0) {
    const [first] = running;
    if (first && (!arriving || running.length >= limit || (await isFirst(first, arriving)))) {
      void running.shift();
      yield await first;
      continue;
    }
    const arrival: Arrival<Input> = (await arriving) ?? END;
    if ("input" in arrival) {
      const work = run(arrival.input);
      work.catch(() => {}); // it is thrown where its turn comes
      running.push(work);
      arriving = arrivalOf(source);
    } else {
      failure = arrival;
      arriving = null;
    }
  }
  if (failure && failure !== END) throw failure.error; // after all that came before it
}

/** The next input, or that there is none, or why. */
type Arrival<Input> = { readonly input: Input } | { readonly error: unknown };
const END = { error: null };

async function arrivalOf<Input>(source: AsyncGenerator<Input, void>): Promise<Arrival<Input>> {
  try {
    const next = await source.next();
    return next.done ? END : { input: next.value };
  } catch (error) {
    return { error };
  }
}

async function* iterate<Input>(inputs: Iterable<Input> | AsyncIterable<Input>): AsyncGenerator<Input, void> {
  yield* inputs;
}

/** Does work end before the next input arrives? */
const isFirst = (work: Promise<unknown>, arriving: Promise<unknown>): Promise<boolean> =>
  Promise.race([
    work.then(
      () => true,
      () => true,
    ),
    arriving.then(() => false),
  ]);

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
