import { severityOf, type Issue } from "@sourcebook/model";
import * as z from "zod";
import { wordProblem } from "./print-issues.ts";

/** A problem as a row: what `extract --issues` writes and `build --json` prints. */
export const issueSchema = z.strictObject({
  SEVERITY: z.enum(["error", "warning"]),
  CODE: z.string(),
  FILE: z.string().nullable(),
  LINE: z.int().nullable(),
  DOC_ID: z.string().nullable(),
  PROBLEM: z.string(),
});

export const toIssueRow = (issue: Issue): Readonly<z.infer<typeof issueSchema>> => ({
  SEVERITY: severityOf(issue),
  CODE: issue.code,
  FILE: issue.at.file ?? null,
  LINE: issue.at.line ?? null,
  DOC_ID: issue.at.document ?? null,
  PROBLEM: wordProblem(issue).replaceAll(/\s+/g, " "),
});
