import type { Observation } from "@sourcebook/model";
import { countWords } from "../count-words.ts";
import { escapeInline } from "../markdown.ts";
import { capital, type Labels } from "../labels.ts";
import { periodWords } from "../period-words.ts";
import type { Release } from "../release.ts";
import type { LeftOut, WideTable } from "../wide.ts";

/** Beyond this many a reason has a count only. */
const LISTED = 20;

/** Which observations the wide tables cannot show and why, in Markdown; nothing for a dataset without them. */
export function leftOutOfWide(release: Release): string {
  if (release.wide.length === 0) return "";
  return ["## What the wide tables leave out", "", ...release.wide.map((wide) => section(wide, release))].join("\n");
}

function section({ table, leftOut }: WideTable, release: Release): string {
  const shown = release.coverage.observations - leftOut.length;
  const lead = `\`${table.path}\` has ${shown} of ${countWords(release.coverage.observations, "observation")}`;
  if (leftOut.length === 0) return `${lead}.\n`;
  const reasons = [...new Set(leftOut.map(({ reason }) => reason))];
  const items = reasons.map((reason) =>
    reasonItem(
      reason,
      leftOut.filter((each) => each.reason === reason),
      release,
    ),
  );
  return [`${lead}. It leaves out:`, "", ...items, ""].join("\n");
}

function reasonItem(reason: string, cases: readonly LeftOut[], { labels }: Release): string {
  const names = new Set(cases.map(({ observation }) => nameOf(observation, labels)));
  const list = cases.length > LISTED ? "" : `: ${[...names].join("; ")}`;
  return `- ${escapeInline(`${capital(reason)} (${cases.length})${list}`)}`;
}

function nameOf(observation: Observation, labels: Labels): string {
  const { TRANSFORMATION, TIME_PERIOD } = observation;
  const measure = TRANSFORMATION === "N" ? "" : `${labels.code("TRANSFORMATION", TRANSFORMATION).toLowerCase()}, `;
  return `${labels.series(observation)} (${measure}${periodWords(TIME_PERIOD)})`;
}
