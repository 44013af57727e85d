import { csvText } from "../csv.ts";
import type { Release } from "../release.ts";
import { mapRows } from "../rows.ts";
import { encode, type Target } from "../targets/target.ts";

/** sdmx/observations.csv: the observations as SDMX-CSV 2.1, a whole response that replaces what the receiver has. */
export const sdmx: Target = {
  id: "sdmx",
  files: (release) => [{ path: "sdmx/observations.csv", chunks: encode(sdmxText(release)) }],
};

function sdmxText(release: Release): AsyncIterable<string> {
  const table = release.tables.find(({ name }) => name === "observations");
  if (!table) throw new Error("the release has no observations");
  const structure = ["dataflow", `${sdmxId(release.dataset.creator)}:${sdmxId(release.dataset.id)}(1.0.0)`, "R"];
  const header = ["STRUCTURE", "STRUCTURE_ID", "ACTION", ...table.fields.map(({ name }) => name), "UNIT_MULT"];
  return csvText(
    header,
    mapRows(table.rows, (row) => [...structure, ...row, 0]),
  );
}

/** A name as an identifier of SDMX: "azerbaijan-russia" is AZERBAIJAN_RUSSIA. */
const sdmxId = (name: string): string =>
  name
    .toUpperCase()
    .replaceAll(/[^A-Z0-9]+/g, "_")
    .replaceAll(/^_|_$/g, "")
    .replace(/^(?=\d|$)/, "X");
