import type { PublishedRow } from "../disk/read-published.ts";

type Cells = PublishedRow["cells"];
/** The label of a code of a list; the code itself where it has none. */
export type Labels = (list: string, code: string) => string;

/** An observation in a few lines: what it is, its value, what to think of it. */
export function wordObservation(cells: Cells, labels: Labels): readonly string[] {
  const of = (column: string) => cells[column] ?? "";
  const label = (column: string) => labels(column, of(column));
  const claims = of("N_CLAIMS") === "1" ? "1 claim" : `${of("N_CLAIMS")} claims`;
  const conflict =
    of("CONFLICT_STATUS") === "NONE" ? "" : `; ${label("CONFLICT_STATUS").toLowerCase()} with other claims`;
  const inferred = of("INFERRED") ? `; not in the sentence: ${of("INFERRED").replaceAll(";", ", ")}` : "";
  return [
    [
      label("INDICATOR"),
      ...(of("PRODUCT") === "_T" ? [] : [labels("PRODUCT", of("PRODUCT"))]),
      label("TRANSFORMATION"),
    ].join(", ") + `: ${areas(cells, labels)}, ${period(of("TIME_PERIOD"))}`,
    `value ${wordValue(cells, labels, "")}`,
    `${label("STATEMENT_TYPE")}; status ${of("OBS_STATUS")} ${label("OBS_STATUS")}${conflict}; ${claims}, independent sources ${of("N_INDEPENDENT")}${inferred}`,
  ];
}

/** A claim in a few lines: as it was said, as it was read, and on what grounds. */
export function wordClaim(cells: Cells, labels: Labels): readonly string[] {
  const of = (column: string) => cells[column] ?? "";
  const label = (column: string) => labels(column, of(column));
  const power = of("UNIT_MULT") === "0" ? "" : ` x 10^${of("UNIT_MULT")}`;
  const base = of("BASE_PERIOD") ? ` on ${of("BASE_PERIOD")}` : "";
  const lines = [
    `read "${of("EXACT")}" as ${wordValue(cells, labels, power)} (${label("BOUND_BASIS")})`,
    `${label("INDICATOR")}, ${label("PRODUCT")}, ${label("TRANSFORMATION")}: ${areas(cells, labels)} (areas: ${label("AREA_BASIS")}), ${period(of("TIME_PERIOD"))}${base} (period: ${label("TIME_BASIS")})`,
  ];
  if (of("ATTRIBUTED_TO")) lines.push(`said by ${of("ATTRIBUTED_TO")} (${label("ATTRIBUTION_KIND")})`);
  if (of("LEVEL_CLAIM_ID")) lines.push(`belongs to the level of claim ${of("LEVEL_CLAIM_ID")}`);
  if (of("DUPLICATE_OF")) lines.push(`repeats claim ${of("DUPLICATE_OF")}`);
  if (of("OBS_KEY")) lines.push(`supports ${of("OBS_KEY")}: ${label("RANK")}, ${label("RANK_REASON")}`);
  else lines.push("supports no cell");
  return lines;
}

/** "equal to 2.9 x 10^9 USD, between 2850000000 and 2950000000" */
function wordValue(cells: Cells, labels: Labels, power: string): string {
  const upTo = cells["OBS_VALUE_TO"] ? ` to ${cells["OBS_VALUE_TO"]}` : "";
  const value = `${labels("QUALIFIER", cells["QUALIFIER"] ?? "")} ${cells["OBS_VALUE"]}${upTo}${power}`;
  return `${value}${unit(cells["UNIT_MEASURE"] ?? "", labels)}${interval(cells)}`;
}

/** Currencies by their code, counted things by none, other units by their name. */
function unit(code: string, labels: Labels): string {
  if (code === "NUMBER") return "";
  return ` ${/^[A-Z]{3}$/.test(code) ? code : labels("UNIT_MEASURE", code)}`;
}

const period = (code: string): string => (code === "_X" ? "no period" : code);

function areas(cells: Cells, labels: Labels): string {
  const [first, second] = [cells["REF_AREA"] ?? "", cells["COUNTERPART_AREA"] ?? ""];
  const name = (code: string) => labels("AREA", code);
  return second === "_Z" ? name(first) : `${name(first)} - ${name(second)}`;
}

/** What the value may be, where the words do not say it. */
function interval(cells: Cells): string {
  const [lower, upper] = [cells["OBS_LOWER"], cells["OBS_UPPER"]];
  if (lower && upper) return lower === upper ? ", exactly" : `, between ${lower} and ${upper}`;
  return lower || upper ? "" : ", without bounds";
}
