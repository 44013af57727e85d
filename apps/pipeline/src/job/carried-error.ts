import { DamagedPack } from "../disk/pack.ts";
import { errorCode } from "../disk/read-bytes.ts";
import { Failure } from "../failure.ts";

/** An error that is no bug: on the way from a thread it would lose its class and its code. */
type CarriedError = { readonly carried: string; readonly message: string };

const FAILURE = "FAILURE";
const DAMAGED = "DAMAGED";

/** What work in a thread gives, or the error by which it failed, as a value; a bug is thrown. */
export async function tried(work: () => Promise<unknown>): Promise<unknown> {
  try {
    return await work();
  } catch (error) {
    const carried = kindOf(error);
    if (carried === null || !(error instanceof Error)) throw error;
    return { carried, message: error.message } satisfies CarriedError;
  }
}

function kindOf(error: unknown): string | null {
  if (error instanceof Failure) return FAILURE;
  return error instanceof DamagedPack ? DAMAGED : errorCode(error);
}

/** The result of a thread; throws the error that came in its place. */
export function unlessCarried<Result>(result: Result | CarriedError): Result {
  if (!isCarried(result)) return result;
  const { carried, message } = result;
  if (carried === FAILURE) throw new Failure(message);
  if (carried === DAMAGED) throw new DamagedPack(message);
  throw Object.assign(new Error(message), { code: carried });
}

const isCarried = (result: unknown): result is CarriedError =>
  typeof result === "object" && result !== null && "carried" in result;
