/** What is used of the package, which ships no types. */
declare module "fs-native-extensions" {
  /** Exchanges two paths atomically. Rejects with the error of the system. */
  export function swap(from: string, to: string): Promise<void>;
  /** Takes a lock on an open file, alone or with others, which the system gives back when the process ends; false where another has it. */
  export function tryLock(descriptor: number, options: { readonly shared: boolean }): boolean;
}
