import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Expression } from "./expression.ts";

/** The expressions that the program builds while it makes a new project and publishes its dataset. */
export function expressionsOfARun(root: string): readonly Expression[] {
  const folder = mkdtempSync(join(tmpdir(), "regular-expressions-"));
  const record = join(folder, "record.jsonl");
  const project = join(folder, "sample");
  const recorder = new URL("record-constructions.ts", import.meta.url).href;
  const sourcebook = (...parameters: string[]) =>
    execFileSync(
      process.execPath,
      [
        "--conditions=@sourcebook/source",
        "--import",
        "tsx",
        "--import",
        recorder,
        "apps/pipeline/src/main.ts",
        ...parameters,
      ],
      // A thread would build expressions where nobody records them.
      { cwd: root, env: { ...process.env, SOURCEBOOK_WORKERS: "0", RECORD_OF_CONSTRUCTIONS: record }, stdio: "pipe" },
    );
  try {
    sourcebook("init", project, "--areas", "AZE,RUS");
    sourcebook("build", project);
    return readFileSync(record, "utf8").trimEnd().split("\n").map(readLine);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const readLine = (line: string): Expression => JSON.parse(line);
