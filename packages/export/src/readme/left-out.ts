import { countWords } from "@sourcebook/model";
import { capital } from "../labels.ts";
import { escapeInline } from "../markdown.ts";
import { observationWords } from "../observation-words.ts";
import type { Release } from "../release.ts";
import { countLeftOut, type LeftOut, type WideTable } from "../wide.ts";

/** Which observations the wide tables cannot show and why, in Markdown; nothing for a dataset without them. */
export function leftOutOfWide(release: Release): string {
  if (release.wide.length === 0) return "";
  return ["## What the wide tables leave out", "", ...release.wide.map((wide) => section(wide, release))].join("\n");
}

function section({ table, leftOut }: WideTable, release: Release): string {
  const { observations } = release.counts;
  const shown = observations - countLeftOut(leftOut);
  const lead = `\`${table.path}\` has ${shown} of ${countWords(observations, "observation")}`;
  if (leftOut.length === 0) return `${lead}.\n`;
  return [`${lead}. It leaves out:`, "", ...leftOut.map((each) => reasonItem(each, release)), ""].join("\n");
}

function reasonItem({ reason, count, first }: LeftOut, { labels }: Release): string {
  const names = new Set(first.map((observation) => observationWords(observation, labels)));
  const list = count > first.length ? "" : `: ${[...names].join("; ")}`;
  return `- ${escapeInline(`${capital(reason)} (${count})${list}`)}`;
}
