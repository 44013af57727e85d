import { expect, test } from "vitest";
import { createProgress } from "./progress.ts";

/** What a run of three documents writes. */
function written(isTTY: boolean, env: NodeJS.ProcessEnv): string {
  let text = "";
  const progress = createProgress({ isTTY, write: (piece) => (text += piece) }, env);
  progress.stage("reading 3 documents");
  for (const done of [1, 2, 3]) progress.count(done, 3);
  progress.close();
  return text;
}

test.each([
  ["a pipe", false, {}],
  ["a terminal that cannot move its cursor", true, { TERM: "dumb" }],
])("on %s a stage is a plain line, and nothing counts", (_title, isTTY, env) => {
  expect(written(isTTY, env)).toBe("reading 3 documents\n");
});

test("on a terminal one line counts, ends full, and is removed", () => {
  const drawn = written(true, { NO_COLOR: "1" }).split("\r\u001b[K");
  expect(drawn.at(0)).toBe("");
  expect(drawn.slice(-2)).toEqual(["reading 3 documents 3/3", ""]);
  expect(drawn.join("")).not.toContain("\n");
});
