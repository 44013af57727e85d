import { rm } from "node:fs/promises";
import { errorCode } from "./read-bytes.ts";

/** Removes what nobody needs any more. What the system does not let go of stays for the next run: that is no failure. */
export async function clearAway(path: string): Promise<void> {
  try {
    await rm(path, { recursive: true, force: true });
  } catch (error) {
    if (errorCode(error) === null) throw error;
  }
}
