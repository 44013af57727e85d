import { compareBytes, countWords, type Decision, type Revision } from "@sourcebook/model";
import type { Labels } from "./labels.ts";
import { escapeInline, escapeMarkdown } from "./markdown.ts";
import { keyWords, unitOfKey } from "./observation-words.ts";
import type { Release } from "./release.ts";
import { pickClaims, type Rows } from "./rows.ts";
import { numberFormat, precisionsOf, showNumber, type Precision } from "./workbook/number-format.ts";

/** Beyond this many changed values of one release the table has the rest. */
const LISTED = 1000;

/** CHANGELOG.md of a published folder: what each release changed, the newest first; every changed value old and new, with the reason. */
export async function changelogText(release: Release): Promise<string> {
  const { rows } = release;
  const changes = await changesOf(rows.revisions);
  const ids = new Set(changes.flatMap(({ listed }) => listed.flatMap(idsOf)));
  const claims = await pickClaims(rows, ids);
  const told: Told = { stated: precisionsOf([...claims.values()]), decisions: await decisionsOn(ids, rows.decisions) };
  return [
    `# Changes of ${escapeMarkdown(release.dataset.title)}`,
    "",
    "A release is the day on which a document or a decision brought a value. The table revisions.csv has the same, row by row.",
    "Values that follow from others by a formula are not listed; changes of the reading rules show between two published folders.",
    "",
    ...changes.flatMap((each) => section(each, told, release.labels)),
  ].join("\n");
}

/** A value, and the one that it replaced. */
type Change = { readonly row: Revision; readonly previous: Revision | undefined };
/** What one release changed. */
type Changes = { readonly date: string; news: number; changed: number; readonly listed: Change[] };

async function changesOf(revisions: Rows<Revision>): Promise<readonly Changes[]> {
  const byDate = new Map<string, Changes>();
  let last: Revision | undefined;
  for await (const row of revisions) {
    const changes = byDate.get(row.RELEASE) ?? { date: row.RELEASE, news: 0, changed: 0, listed: [] };
    byDate.set(row.RELEASE, changes);
    if (row.CAUSE === "NEW") changes.news += 1;
    else {
      changes.changed += 1;
      const previous = last?.OBS_KEY === row.OBS_KEY ? last : undefined;
      if (changes.listed.length < LISTED) changes.listed.push({ row, previous });
    }
    last = row;
  }
  return [...byDate.values()].toSorted((a, b) => compareBytes(b.date, a.date));
}

const idsOf = ({ row, previous }: Change): readonly string[] => [row.CLAIM_ID ?? [], previous?.CLAIM_ID ?? []].flat();

/** How precisely the listed values were stated, and what people decided on their claims. */
type Told = { readonly stated: ReadonlyMap<string, Precision>; readonly decisions: readonly Decision[] };

async function decisionsOn(claims: ReadonlySet<string>, decisions: Rows<Decision>): Promise<readonly Decision[]> {
  const made: Decision[] = [];
  for await (const decision of decisions) if (claims.has(decision.CLAIM_ID)) made.push(decision);
  return made;
}

function section({ date, news, changed, listed }: Changes, told: Told, labels: Labels): readonly string[] {
  const rest = changed - listed.length;
  return [
    `## ${date}`,
    "",
    `${countWords(news, "new value")}, ${countWords(changed, "changed value")}.`,
    "",
    ...listed.map((change) => changeItem(change, told, labels)),
    ...(rest > 0 ? [`- and ${rest} more in revisions.csv`] : []),
    ...(changed > 0 ? [""] : []),
  ];
}

function changeItem(change: Change, told: Told, labels: Labels): string {
  const { row, previous } = change;
  const unit = unitOfKey(row.OBS_KEY);
  const show = ({ OBS_VALUE, CLAIM_ID }: Revision): string =>
    OBS_VALUE === null
      ? "nothing"
      : showNumber(OBS_VALUE, numberFormat(OBS_VALUE, unit, told.stated.get(CLAIM_ID ?? "") ?? null));
  const cause = `${labels.code("CAUSE", row.CAUSE).toLowerCase()}${decisionWords(change, told)}`;
  const words = `${previous ? show(previous) : "nothing"} → ${show(row)} (${cause})`;
  return `- ${escapeInline(`${keyWords(row.OBS_KEY, labels)}: ${words}`)}`;
}

/** Who decided so and why, where it was a person: " by A. Reader: The table of the customs has 2.8." */
function decisionWords(change: Change, { decisions }: Told): string {
  const claims = new Set(idsOf(change));
  const made = decisions.filter(({ DATE, CLAIM_ID }) => DATE === change.row.RELEASE && claims.has(CLAIM_ID));
  return made.length === 0 ? "" : ` by ${made.map(({ AUTHOR, REASON }) => `${AUTHOR}: ${REASON}`).join("; ")}`;
}
