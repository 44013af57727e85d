// Publishes a synthetic dataset and reports time and memory: node apps/pipeline/bench/publish.mjs [observations] [folder]
// Needs the packages to be built (pnpm build). Rows are made while they are read, as from a disk, so that the memory is that of publishing alone.
import { mkdtempSync, rmSync, statSync, readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { exportDataset } from "@sourcebook/export";
import { claimContentHash, claimId, createCatalogue, indicatorSchema, quoteHash } from "@sourcebook/model";
import { publishStaged, stageFolder } from "../dist/disk/write-published.js";

const count = Number(process.argv[2] ?? 1_000_000);
const folder = process.argv[3] ?? mkdtempSync(join(tmpdir(), "sourcebook-publish-"));

const YEARS = 40;
const CLAIMS_PER_DOCUMENT = 100;
const digits = (number, width) => String(number).padStart(width, "0");
const documentId = (n) => `D-${digits(Math.floor(n / CLAIMS_PER_DOCUMENT), 16)}`;
const dayOf = (n) => `20${digits(n % 25, 2)}-${digits(1 + (n % 12), 2)}-${digits(1 + (n % 28), 2)}`;
// Three letters a pair of areas each, in the order of the alphabet, so that the keys ascend.
const letters = (n) =>
  String.fromCharCode(65 + (Math.floor(n / 676) % 26), 65 + (Math.floor(n / 26) % 26), 65 + (n % 26));

/** The n-th number said: values, areas and year follow from n alone. */
function fact(n) {
  const series = Math.floor(n / YEARS);
  const value = `${1 + (n % 9)}.${n % 10}`;
  const base = `${1 + (n % 9)}${n % 10}00000000`;
  return {
    key: [
      "A",
      letters(Math.floor(series / 17576)),
      letters(series % 17576),
      "EXPORTS",
      "_T",
      "N",
      "T",
      "USD",
      "ACTUAL",
      "_U",
      String(1980 + (n % YEARS)),
    ],
    value,
    base,
    bounds: [`${BigInt(base) - 50000000n}`, `${BigInt(base) + 50000000n}`],
    exact: `$${value} billion`,
    quote: `Exports from the one to the other, as the statistical office said in its yearly review, came to $${value} billion in ${1980 + (n % YEARS)}.`,
  };
}

function claim(n) {
  const { key, value, bounds, exact, quote } = fact(n);
  const DOC_ID = documentId(n);
  const start = (n % CLAIMS_PER_DOCUMENT) * 200;
  const number = start + quote.indexOf("$");
  const row = {
    CLAIM_ID: claimId(DOC_ID, { start: number, end: number + exact.length }, 0),
    OBS_KEY: key.join("."),
    INDICATOR: key[3],
    PRODUCT: key[4],
    TRANSFORMATION: key[5],
    LEVEL_CLAIM_ID: null,
    REF_AREA: key[1],
    COUNTERPART_AREA: key[2],
    AREA_BASIS: "STATED",
    TIME_PERIOD: key[10],
    TIME_BASIS: "STATED",
    BASE_PERIOD: null,
    FLOW_STOCK_ENTRY: key[6],
    STATEMENT_TYPE: key[8],
    OBS_VALUE: value,
    OBS_VALUE_TO: null,
    UNIT_MULT: 9,
    DECIMALS: 1,
    UNIT_MEASURE: key[7],
    UNIT_BASIS: "STATED",
    QUALIFIER: "EQ",
    OBS_LOWER: bounds[0],
    OBS_UPPER: bounds[1],
    BOUND_BASIS: "ROUNDING",
    ATTRIBUTED_TO: "the statistical office",
    ATTRIBUTION_KIND: "AGENCY",
    REPORTER: key[9],
    DOC_ID,
    SPAN_START: number,
    SPAN_END: number + exact.length,
    EXACT: exact,
    TIME_START: start + quote.length - 5,
    TIME_END: start + quote.length - 1,
    QUOTE_START: start,
    QUOTE_END: start + quote.length,
    QUOTE: quote,
    QUOTE_HASH: quoteHash(quote),
    SELECTOR: null,
    DUPLICATE_OF: null,
    RANK: "preferred",
    RANK_REASON: null,
    RULE_ID: "en/bench/synthetic",
  };
  return { ...row, CONTENT_HASH: claimContentHash(row) };
}

function observation(n) {
  const { key, base, bounds, exact, quote } = fact(n);
  const [
    FREQ,
    REF_AREA,
    COUNTERPART_AREA,
    INDICATOR,
    PRODUCT,
    TRANSFORMATION,
    FLOW_STOCK_ENTRY,
    UNIT_MEASURE,
    STATEMENT_TYPE,
    REPORTER,
    TIME_PERIOD,
  ] = key;
  const start = (n % CLAIMS_PER_DOCUMENT) * 200 + quote.indexOf("$");
  return {
    OBS_KEY: key.join("."),
    FREQ,
    REF_AREA,
    COUNTERPART_AREA,
    INDICATOR,
    PRODUCT,
    TRANSFORMATION,
    FLOW_STOCK_ENTRY,
    UNIT_MEASURE,
    STATEMENT_TYPE,
    REPORTER,
    TIME_PERIOD,
    PERIOD_START: `${TIME_PERIOD}-01-01`,
    PERIOD_END: `${TIME_PERIOD}-12-31`,
    OBS_VALUE: base,
    OBS_VALUE_TO: null,
    OBS_LOWER: bounds[0],
    OBS_UPPER: bounds[1],
    QUALIFIER: "EQ",
    OBS_STATUS: "V",
    VALUE_BASIS: "STATED",
    INFERRED: null,
    CONFLICT_STATUS: "NONE",
    REVIEW_STATUS: "UNREVIEWED",
    PREFERRED: true,
    N_CLAIMS: 1,
    N_INDEPENDENT: 1,
    VINTAGE_DATE: dayOf(Math.floor(n / CLAIMS_PER_DOCUMENT)),
    CLAIM_ID: claimId(documentId(n), { start, end: start + exact.length }, 0),
    DERIVATION_ID: null,
    DECISION_ID: null,
    ATTRIBUTED_TO: "the statistical office",
    EXACT: exact,
    SOURCE: `Statistical Office, ${dayOf(Math.floor(n / CLAIMS_PER_DOCUMENT))}`,
    SOURCE_URL: null,
    QUOTE: quote,
  };
}

const source = (n) => ({
  DOC_ID: documentId(n * CLAIMS_PER_DOCUMENT),
  TITLE: `Yearly review ${n}`,
  PUBLISHER: "Statistical Office",
  AUTHOR: null,
  DATE_PUBLISHED: dayOf(n),
  DATE_ACCESSED: null,
  URL_MAIN: null,
  URL_ARCHIVED: null,
  LANGUAGE: "en",
  RAW_SHA256: digits(n, 64),
  TEXT_SHA256: digits(n, 64),
  TEXT_CHARS: 20000,
  CITATION_FULL: null,
  LICENSE_NAME: null,
  LICENSE_URL: null,
  REDISTRIBUTABLE: false,
});

function revision(n) {
  const { key, base, bounds } = fact(n);
  const day = dayOf(Math.floor(n / CLAIMS_PER_DOCUMENT));
  return {
    OBS_KEY: key.join("."),
    VALID_FROM: day,
    VALID_TO: null,
    OBS_VALUE: base,
    OBS_LOWER: bounds[0],
    OBS_UPPER: bounds[1],
    CLAIM_ID: observation(n).CLAIM_ID,
    RELEASE: day,
    CAUSE: "NEW",
  };
}

/** Rows that are made each time they are read. */
const made = (length, make) => ({
  *[Symbol.iterator]() {
    for (let n = 0; n < length; n += 1) yield make(n);
  },
});

const rows = {
  observations: made(count, observation),
  claims: made(count, claim),
  sources: made(Math.ceil(count / CLAIMS_PER_DOCUMENT), source),
  refusals: [],
  checks: [],
  derivations: [],
  revisions: made(count, revision),
  decisions: [],
};
const EXPORTS = {
  id: "EXPORTS",
  label: "Exports",
  definition: "Goods sold.",
  standard: "sourcebook",
  pair: "directed",
  entry: "T",
  units: ["currency"],
  counterpart_default: "WLD",
  counterpart_after: ["to"],
  names: {},
};
const catalogue = createCatalogue({
  indicators: [indicatorSchema.parse(EXPORTS)],
  places: [],
  products: [],
  units: [],
  publishers: [],
  datasets: [],
});
const dataset = {
  id: "synthetic",
  title: "Synthetic trade",
  description: "Made to measure publishing.",
  version: "1.0.0",
  creator: "sourcebook",
  keywords: [],
  licence: { name: "CC0-1.0", url: "https://creativecommons.org/publicdomain/zero/1.0/", title: "CC0 1.0" },
  areas: [],
  wide: [{ frequency: "A", unit: "USD" }],
};

const start = performance.now();
const cpuBefore = process.cpuUsage();
let last = start;
async function* reported(files) {
  for await (const { path, chunks } of files) {
    yield { path, chunks };
    const now = performance.now();
    const seconds = ((now - last) / 1000).toFixed(1).padStart(7);
    console.error(
      `${seconds} s  ${String(Math.round(process.resourceUsage().maxRSS / 1024)).padStart(5)} MB peak so far  ${path}`,
    );
    last = now;
  }
}
const target = join(folder, "synthetic");
await publishStaged(await stageFolder(reported(exportDataset(rows, dataset, catalogue)), target));
const cpu = process.cpuUsage(cpuBefore);
const bytes = readdirSync(target, { recursive: true }).reduce(
  (sum, file) => sum + statSync(join(target, file)).size,
  0,
);
console.log(
  `${count} observations with as many claims: ${((performance.now() - start) / 1000).toFixed(1)} s (${((cpu.user + cpu.system) / 1e6).toFixed(1)} s of processors), ` +
    `peak memory ${Math.round(process.resourceUsage().maxRSS / 1024)} MB, ${Math.round(bytes / 1e6)} MB on the disk`,
);
if (process.argv[3] === undefined) rmSync(folder, { recursive: true });
