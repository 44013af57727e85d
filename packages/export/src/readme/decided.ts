import { compareBytes, countWords, type Claim, type Decision } from "@sourcebook/model";
import { decisionWords } from "../decision-words.ts";
import { escapeMarkdown } from "../markdown.ts";
import { periodWords } from "../period-words.ts";
import type { Release } from "../release.ts";
import { pickClaims } from "../rows.ts";

/** Beyond this many the table has the rest. */
const LISTED = 20;

/** What people decided, who and why, the newest first, in lines of Markdown; none where nobody did. */
export async function decidedSection(release: Release): Promise<readonly string[]> {
  const count = release.counts.decisions;
  if (count === 0) return [];
  const newest = release.excerpt.decisions
    .toSorted((a, b) => compareBytes(b.DATE, a.DATE) || compareBytes(a.DECISION_ID, b.DECISION_ID))
    .slice(0, LISTED);
  const ids = new Set(newest.map(({ CLAIM_ID }) => CLAIM_ID));
  const claims = await pickClaims(release.rows, ids);
  return [
    "## What people decided",
    "",
    `${countWords(count, "decision")} on claims, in decisions.csv:`,
    "",
    ...newest.map((decision) => decisionItem(decision, claims.get(decision.CLAIM_ID), release)),
    ...(count > LISTED ? [`- and ${count - LISTED} more`] : []),
    "",
  ];
}

/** `Correct OBS_VALUE=2.8: "$2.9 billion", Trade turnover, Azerbaijan and Russia, 2021. A reason. (A. Reader, 2022-03-01)` */
function decisionItem(decision: Decision, claim: Claim | undefined, { labels }: Release): string {
  const { VERB, REASON, AUTHOR, DATE, CLAIM_ID } = decision;
  const subject = claim
    ? `"${claim.EXACT}", ${labels.series(claim)}, ${periodWords(claim.TIME_PERIOD)}`
    : `claim ${CLAIM_ID}`;
  const verb = decisionWords(labels.code("VERB", VERB), decision);
  return `- ${escapeMarkdown(`${verb}: ${subject}. ${REASON} (${AUTHOR}, ${DATE})`)}`;
}
