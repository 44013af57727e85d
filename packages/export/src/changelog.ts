import { compareBytes, observationSchema, type Revision } from "@sourcebook/model";
import { countWords } from "./count-words.ts";
import { escapeInline, escapeMarkdown } from "./markdown.ts";
import { periodWords } from "./period-words.ts";
import type { Release } from "./release.ts";
import { numberFormat, precisionsOf, showNumber } from "./workbook/number-format.ts";

/** CHANGELOG.md of a published folder: what each release changed, the newest first; every changed value old and new, with the reason. */
export function changelogText(release: Release): string {
  const { revisions } = release.contents;
  const dates = [...new Set(revisions.map(({ RELEASE }) => RELEASE))].toSorted(compareBytes).toReversed();
  const before = predecessors(revisions);
  return [
    `# Changes of ${escapeMarkdown(release.dataset.title)}`,
    "",
    "A release is the day on which a document or a decision brought a value. The table revisions.csv has the same, row by row.",
    "Values that follow from others by a formula are not listed; changes of the reading rules show between two published folders.",
    "",
    ...dates.flatMap((date) => section(date, before, release)),
  ].join("\n");
}

/** The value that each revision replaced. */
function predecessors(revisions: readonly Revision[]): ReadonlyMap<Revision, Revision> {
  const last = new Map<string, Revision>();
  const before = new Map<Revision, Revision>();
  for (const revision of revisions) {
    const previous = last.get(revision.OBS_KEY);
    if (previous) before.set(revision, previous);
    last.set(revision.OBS_KEY, revision);
  }
  return before;
}

function section(date: string, before: ReadonlyMap<Revision, Revision>, release: Release): readonly string[] {
  const rows = release.contents.revisions.filter(({ RELEASE }) => RELEASE === date);
  const news = rows.filter(({ CAUSE }) => CAUSE === "NEW").length;
  const changes = rows.filter(({ CAUSE }) => CAUSE !== "NEW");
  return [
    `## ${date}`,
    "",
    `${countWords(news, "new value")}, ${countWords(changes.length, "changed value")}.`,
    "",
    ...changes.map((row) => changeItem(row, before.get(row), release)),
    ...(changes.length > 0 ? [""] : []),
  ];
}

function changeItem(row: Revision, previous: Revision | undefined, release: Release): string {
  const stated = precisionsOf(release.contents.claims);
  const unit = partsOf(row.OBS_KEY)["UNIT_MEASURE"] ?? "";
  const show = ({ OBS_VALUE, CLAIM_ID }: Revision): string =>
    OBS_VALUE === null
      ? "nothing"
      : showNumber(OBS_VALUE, numberFormat(OBS_VALUE, unit, stated.get(CLAIM_ID ?? "") ?? null));
  const cause = release.labels.code("CAUSE", row.CAUSE).toLowerCase();
  const change = `${previous ? show(previous) : "nothing"} → ${show(row)} (${cause})`;
  return `- ${escapeInline(`${nameOf(row, release)}: ${change}`)}`;
}

const DIMENSIONS = Object.keys(observationSchema.shape).slice(1, 12);
/** The dimensions of a key, by name. */
const partsOf = (key: string): Readonly<Record<string, string>> =>
  Object.fromEntries(key.split(".").map((code, index) => [DIMENSIONS[index] ?? "", code]));

/** A cell that was withdrawn has no observation: its key names it. */
function nameOf({ OBS_KEY }: Revision, { contents, labels }: Release): string {
  const observation = contents.observations.find((each) => each.OBS_KEY === OBS_KEY);
  if (!observation) return OBS_KEY;
  const { TRANSFORMATION, TIME_PERIOD } = observation;
  const measure = TRANSFORMATION === "N" ? "" : `${labels.code("TRANSFORMATION", TRANSFORMATION).toLowerCase()}, `;
  return `${labels.series(observation)}, ${measure}${periodWords(TIME_PERIOD)}`;
}
