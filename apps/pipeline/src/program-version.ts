import { readFile } from "node:fs/promises";
import * as z from "zod";

/** The version of the program: that of its package. */
export async function programVersion(): Promise<string> {
  const text = await readFile(new URL("../package.json", import.meta.url), "utf8");
  return z.object({ version: z.string() }).parse(JSON.parse(text)).version;
}
