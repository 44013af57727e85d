import { fileURLToPath } from "node:url";

/** The command line that runs this program again, without a command. */
export const thisProgram = (): readonly string[] => [
  process.execPath,
  ...process.execArgv,
  fileURLToPath(new URL(import.meta.url.endsWith(".ts") ? "../main.ts" : "../main.js", import.meta.url)),
];
