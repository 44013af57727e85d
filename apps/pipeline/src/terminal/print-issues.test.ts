import type { Issue } from "@sourcebook/model";
import { expect, test } from "vitest";
import { printIssues } from "./print-issues.ts";

/** What is printed to a stream that is no terminal, or is one. */
function printed(issues: readonly Issue[], isTTY = false, env: NodeJS.ProcessEnv = {}): readonly string[] {
  const lines: string[] = [];
  printIssues(issues, { isTTY, write: (text) => lines.push(text) }, env);
  return lines;
}

test("an issue is one line: where, how grave, what, how to mend it", () => {
  expect(
    printed([
      { code: "MALFORMED_JSON", cause: "Unexpected end", at: { file: "x.jsonl", line: 7 } },
      { code: "NO_DATE", at: { file: "document.txt", document: "D-1" } },
      { code: "NO_DATE", at: { document: "D-1" } },
    ]),
  ).toEqual([
    "x.jsonl:7: error: malformed JSON (Unexpected end); write one object a line\n",
    'document.txt: warning: no date of publication, so relative periods stay unresolved; give it as "published"\n',
    'D-1: warning: no date of publication, so relative periods stay unresolved; give it as "published"\n',
  ]);
});

test("one thing is named in the singular", () => {
  const [line] = printed([{ code: "TOO_FEW_OBSERVATIONS", count: 1, min: 2, at: { file: "a.yaml" } }]);
  expect(line).toBe("a.yaml: error: 1 observation, the dataset promises at least 2\n");
});

test("line breaks and escape sequences of names and causes stay on the line and do nothing", () => {
  const [line] = printed([{ code: "INVALID_YAML", cause: "bad\n  thing", at: { file: "a\u001b[2Jb.yaml", line: 1 } }]);
  expect(line).toBe("a\\x1b[2Jb.yaml:1: error: malformed YAML (bad thing)\n");
});

test("every error is printed, of warnings of a kind the first twenty", () => {
  const warnings = Array.from({ length: 50 }, (_, n): Issue => ({ code: "NO_DATE", at: { document: `D-${n}` } }));
  const errors = Array.from({ length: 50 }, (_, n): Issue => ({ code: "EMPTY_DOCUMENT", at: { document: `D-${n}` } }));
  const lines = printed([...warnings, ...errors]);
  expect(lines).toHaveLength(20 + 50 + 1);
  expect(lines.at(-1)).toBe("and 30 more warnings NO_DATE\n");
});

test("colours on a terminal only, and not against NO_COLOR", () => {
  const issue: Issue = { code: "EMPTY_DOCUMENT", at: { file: "x" } };
  expect(printed([issue], true)[0]).toContain("\u001b[31merror");
  expect(printed([issue], true, { NO_COLOR: "1" })[0]).not.toContain("\u001b");
  expect(printed([issue], false)[0]).not.toContain("\u001b");
});
