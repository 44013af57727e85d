import { readdirSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { join } from "node:path";
import { claimSchema, type Catalogue, type Claim, type Observation, type Refusal } from "@sourcebook/model";
import { readCsv, writeCsv } from "@sourcebook/export";
import { parse as parseYaml, stringify } from "yaml";
import * as z from "zod";
import { readCatalogue } from "./disk/read-catalogue.ts";
import { repository } from "./run-sourcebook.fixture.ts";

/** The folder of the golden cases: each holds a document, `source.yaml`, `claims.yaml` and perhaps `observations.csv`. */
export const cases = fileURLToPath(new URL("../cases", import.meta.url));
export const caseNames: readonly string[] = readdirSync(cases, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name)
  .toSorted();

/** The catalogue of this repository. Throws where it is broken. */
export async function repositoryCatalogue(): Promise<Catalogue> {
  const { catalogue, issues } = await readCatalogue(join(repository, "data/catalogue"), "data/catalogue");
  if (!catalogue) throw new Error(`the catalogue is broken: ${JSON.stringify(issues)}`);
  return catalogue;
}

// What a column of `claims.yaml` holds where it is not given.
const PLAIN: Readonly<Partial<Record<keyof Claim, string>>> = {
  PRODUCT: "_T",
  TRANSFORMATION: "N",
  AREA_BASIS: "STATED",
  TIME_BASIS: "STATED",
  STATEMENT_TYPE: "ACTUAL",
  UNIT_BASIS: "STATED",
  QUALIFIER: "EQ",
  REPORTER: "_U",
  ATTRIBUTION_KIND: "NONE",
};
// What follows from the rest, names a rule, or needs all documents.
const LEFT_OUT: ReadonlySet<string> = new Set(
  "DOC_ID QUOTE_START QUOTE_END QUOTE QUOTE_HASH RULE_ID CONTENT_HASH OBS_KEY DUPLICATE_OF RANK RANK_REASON".split(" "),
);
const COLUMNS = claimSchema.keyof().options.filter((column) => !LEFT_OUT.has(column));

const cells = z.record(z.string(), z.union([z.string(), z.number()]));
const expectation = z.strictObject({ claims: z.array(cells), refusals: z.array(cells) });
/** The compact form that `claims.yaml` has. */
export type Expectation = z.infer<typeof expectation>;

/** Claims and refusals in the compact form. */
export const compact = (claims: readonly Claim[], refusals: readonly Refusal[]): Expectation => ({
  claims: claims.map((claim) =>
    Object.fromEntries(
      COLUMNS.flatMap((column) => {
        const value = claim[column];
        return value === null || value === PLAIN[column] ? [] : [[column, value]];
      }),
    ),
  ),
  refusals: refusals.map(({ SPAN_START, SPAN_END, EXACT, REASON_CODE }) => ({
    SPAN_START,
    SPAN_END,
    EXACT,
    REASON_CODE,
  })),
});

/** Reads `claims.yaml` of a case; with UPDATE=1 it is first rewritten with what was found. */
export async function expectedClaims(name: string, found: Expectation): Promise<Expectation> {
  const file = join(cases, name, "claims.yaml");
  if (process.env["UPDATE"] === "1") await writeFile(file, stringify(found));
  return expectation.parse(parseYaml(await readFile(file, "utf8")));
}

/**
 * Reads a CSV of expected observations and gives the observations found in the same columns.
 * With UPDATE=1 the file is first rewritten, with the columns that it has.
 */
export async function comparedObservations(file: string, observations: readonly Observation[]) {
  const { header } = readCsv(await readFile(file, "utf8"));
  const rows = observations.map((observation) => Object.fromEntries(Object.entries(observation)));
  const schema = z.object(Object.fromEntries(header.map((column) => [column, z.string()])));
  let found = "";
  for await (const text of writeCsv(rows, schema)) found += text;
  if (process.env["UPDATE"] === "1") await writeFile(file, found);
  return { found, expected: await readFile(file, "utf8") };
}
