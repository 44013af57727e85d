import { Failure } from "../failure.ts";

/** The whole number that a variable of the environment holds; undefined where it is empty or not set. Throws Failure where it holds something else. */
export function numberIn(env: NodeJS.ProcessEnv, name: string): number | undefined {
  const text = env[name];
  if (text === undefined || text === "") return undefined;
  if (!/^\d+$/.test(text)) throw new Failure(`${name}: error: "${text}" is no whole number`);
  return Number(text);
}
