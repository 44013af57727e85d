import type { Change, Difference, Shown } from "./compare-published.ts";

const KINDS = ["new", "revised", "withdrawn", "restated"] as const;
const MARKS = { new: "+", revised: "~", withdrawn: "-", restated: "*" } as const;
const TITLES = {
  new: "New observations",
  revised: "Revised values",
  withdrawn: "Withdrawn observations",
  restated: "Same value, other marks",
} as const;

const countOf = ({ changes }: Difference, kind: Change["kind"]): number =>
  changes.filter((change) => change.kind === kind).length;

/** "1 new, 0 revised, 2 withdrawn, 3 restated, 11 unchanged" */
const counts = (difference: Difference): string =>
  [...KINDS.map((kind) => `${countOf(difference, kind)} ${kind}`), `${difference.unchanged} unchanged`].join(", ");

/** A line for the folders, and one for each change. */
export function wordDifference(difference: Difference, before: string, after: string): string {
  const lines = difference.changes.map(
    (change) => `${MARKS[change.kind]} ${change.key}: ${what(change)} (${change.why})`,
  );
  return `${[`${before} -> ${after}: ${counts(difference)}`, ...lines].join("\n")}\n`;
}

/** The same for a pull request: a table for each kind of change. */
export function markdownDifference(difference: Difference, before: string, after: string): string {
  const sections = KINDS.flatMap((kind) => section(kind, difference.changes));
  return [`## ${cellText(before)} -> ${cellText(after)}`, "", `${counts(difference)}.`, "", ...sections].join("\n");
}

function section(kind: Change["kind"], all: readonly Change[]): readonly string[] {
  const rows = all
    .filter((change) => change.kind === kind)
    .map((change) => `| ${[`\`${change.key}\``, what(change), change.why].map(cellText).join(" | ")} |`);
  if (rows.length === 0) return [];
  return [`### ${TITLES[kind]}`, "", "| Observation | Value | Why |", "| --- | --- | --- |", ...rows, ""];
}

const cellText = (text: string): string => text.replaceAll("|", "\\|").replaceAll("<", "&lt;");

function what({ before, after, kind, columns }: Change): string {
  if (kind === "restated")
    return columns
      .map((change) => `${change.column} ${change.before || "empty"} -> ${change.after || "empty"}`)
      .join(", ");
  if (before && after) return `${value(before)} -> ${value(after)}`;
  return value(before ?? after);
}

/** `more than 6000000000 [6000000000, )`: value, and the bounds that it has. */
function value(shown: Shown | null): string {
  if (!shown) return "nothing";
  const { OBS_VALUE, OBS_VALUE_TO, OBS_LOWER, OBS_UPPER, QUALIFIER } = shown;
  const words = QUALIFIER === "EQ" || QUALIFIER === "" ? "" : `${QUALIFIER} `;
  const range = OBS_VALUE_TO ? `${OBS_VALUE} to ${OBS_VALUE_TO}` : OBS_VALUE;
  const bounds = OBS_LOWER || OBS_UPPER ? ` [${OBS_LOWER}, ${OBS_UPPER}]` : "";
  return `${words}${range}${bounds}`;
}
