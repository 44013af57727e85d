import type * as fsNativeExtensions from "fs-native-extensions";

type Native = typeof fsNativeExtensions;

let loading: Promise<Native | null> | undefined;

/** What the system can and Node does not offer; null on a platform for which the package ships no binary. */
export const native = (): Promise<Native | null> => (loading ??= load());

async function load(): Promise<Native | null> {
  try {
    return await import("fs-native-extensions");
  } catch {
    return null;
  }
}
