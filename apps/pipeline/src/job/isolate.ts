/** How a unit of work is done that may be poison: endless, or too large for a thread. */
export type Isolation<Unit, Result> = {
  readonly run: (unit: Unit) => Promise<Result>;
  /** Two units that are together what one was; null where it is a single document. */
  readonly halve: (unit: Unit) => Promise<readonly Unit[] | null>;
  /** What stands in the place of a document that cannot be read. Throws the failure where no document is to blame. */
  readonly blame: (unit: Unit, failure: unknown) => Result | Promise<Result>;
};

/** What a unit gives. Where it fails, halves of it are tried until the document that is to blame is alone, and left out. */
export async function isolate<Unit, Result>(
  unit: Unit,
  isolation: Isolation<Unit, Result>,
): Promise<readonly Result[]> {
  try {
    return [await isolation.run(unit)];
  } catch (failure) {
    const halves = await isolation.halve(unit);
    if (!halves) return [await isolation.blame(unit, failure)];
    const results: Result[] = [];
    for (const half of halves) results.push(...(await isolate(half, isolation)));
    return results;
  }
}
