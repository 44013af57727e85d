import { severityOf, wordIssue, type Issue } from "@sourcebook/model";
import { createPaint, type Printable, type Screen } from "./paint.ts";

/** Warnings of one kind that are printed in full; a million undated documents are one line more, not a million. */
const SHOWN = 20;

export type IssuePrinter = {
  /** Prints one issue, or counts it where enough of its kind were printed. */
  readonly print: (issue: Issue) => void;
  /** Says how many were counted only. */
  readonly close: () => void;
};

/** One line an issue, `file:line: error: what, and how to mend it`, to the stream (stderr). Every error is printed. */
export function createIssuePrinter(stream: Screen & Printable, env: NodeJS.ProcessEnv): IssuePrinter {
  const paint = createPaint(stream, env);
  const warnings = new Map<Issue["code"], number>();
  return {
    print(issue) {
      const severity = severityOf(issue);
      if (severity === "warning") {
        const count = (warnings.get(issue.code) ?? 0) + 1;
        warnings.set(issue.code, count);
        if (count > SHOWN) return;
      }
      const label = paint(severity === "error" ? "red" : "yellow", severity);
      const place = wordPlace(issue);
      stream.write(`${oneLine(place ? `${place}: ` : "")}${label}: ${oneLine(wordProblem(issue))}\n`);
    },
    close() {
      for (const [code, count] of warnings) {
        if (count > SHOWN) stream.write(`and ${count - SHOWN} more warnings ${code}\n`);
      }
    },
  };
}

/** Prints them all. */
export function printIssues(issues: readonly Issue[], stream: Screen & Printable, env: NodeJS.ProcessEnv): void {
  const printer = createIssuePrinter(stream, env);
  issues.forEach(printer.print);
  printer.close();
}

/** `file:line`, `file (part)`, the document, or nothing. */
function wordPlace({ at }: Issue): string {
  if (!at.file) return at.document ?? "";
  return `${at.file}${at.line ? `:${at.line}` : ""}${at.part ? ` (${at.part})` : ""}`;
}

/** What is wrong and how to mend it, without the place. */
export const wordProblem = (issue: Issue): string => wordIssue({ ...issue, at: {} });

/** Names and messages come from files: a control character in one must not move the cursor of a terminal. */
const oneLine = (text: string): string =>
  text
    .replaceAll(/\s+/gu, " ")
    .replaceAll(/\p{Cc}/gu, (character) => `\\x${character.charCodeAt(0).toString(16).padStart(2, "0")}`);
