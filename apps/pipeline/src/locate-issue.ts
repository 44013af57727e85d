import type { Issue, Location } from "@sourcebook/model";

/** The issue with what is known of its place besides: `parse` knows documents, not files. */
export const locateIssue = (issue: Issue, at: Location): Issue => ({ ...issue, at: { ...issue.at, ...at } });
