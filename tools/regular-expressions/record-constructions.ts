// Loaded before the program (`--import`): notes each regular expression that its own code builds while it runs, a line of JSON
// each, in the file that the environment names.
import { appendFileSync } from "node:fs";
import { relative } from "node:path";
import { fileURLToPath } from "node:url";
import type { Expression } from "./expression.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
const record = process.env["RECORD_OF_CONSTRUCTIONS"] ?? "";

globalThis.RegExp = new Proxy(RegExp, {
  construct: (target, parameters: [string], newTarget) => note(Reflect.construct(target, parameters, newTarget)),
  apply: (target, self, parameters) => note(Reflect.apply(target, self, parameters)),
});

function note(made: RegExp): RegExp {
  const where = caller(new Error("whose stack tells who builds it").stack ?? "");
  if (where) {
    const expression: Expression = { source: made.source, flags: made.flags, where: [where] };
    appendFileSync(record, `${JSON.stringify(expression)}\n`);
  }
  return made;
}

/** "packages/parse/src/periods/lexicon.ts:143", or null where no code of the program is the caller. */
function caller(stack: string): string | null {
  // Error / at note / at Object.construct / at periodLexicon (file:///work/packages/parse/src/periods/lexicon.ts:143:31)
  const [, file = "", line] = /\(?((?:file:\/\/)?\/.*):(\d+):\d+\)?$/.exec(stack.split("\n")[3] ?? "") ?? [];
  const path = relative(root, file.startsWith("file:") ? fileURLToPath(file) : file);
  return /^(?:packages|apps)\/[^/]+\/src\//.test(path) ? `${path}:${line}` : null;
}
