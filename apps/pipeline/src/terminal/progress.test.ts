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

test("bytes are told with their rate and the time that is left", () => {
  let [text, clock] = ["", 0];
  const progress = createProgress({ isTTY: true, write: (piece) => (text += piece) }, {}, () => clock);
  progress.stage("reading 9 documents");
  for (const [seconds, megabytes] of [
    [10, 25],
    [100, 250],
    [40_000, 100_000],
  ] as const) {
    clock = seconds * 1000;
    progress.bytes(megabytes * 1e6, 100_000e6);
  }
  expect(text.split("\r\u001b[K").slice(2)).toEqual([
    "reading 9 documents 0 %, 2.5 MB/s, 11.1 h left",
    "reading 9 documents 0 %, 2.5 MB/s, 11.1 h left",
    "reading 9 documents 100 %, 2.5 MB/s",
  ]);
});
