// Reconciles synthetic claims and reports time and memory: node packages/normalize/bench/reconcile.mjs [claims] [groups]
// Needs the packages to be built (pnpm build). Every group is a pair of areas with levels of two years stated several times,
// growth, exports and imports: ten claims, of which some agree, some revise and some contradict.
import { claimContentHash, claimId, createCatalogue, intervalOf, quoteHash } from "@sourcebook/model";
import { normalize } from "../dist/index.js";

const [claimCount = 1_000_000, groupCount = 100_000] = process.argv.slice(2).map(Number);
const perGroup = Math.round(claimCount / groupCount);

// A linear congruential generator (Numerical Recipes): the same claims on every run.
let state = 20260101;
const random = (below) => {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
  return state % below;
};

const letters = (n) =>
  String.fromCharCode(65 + (n % 26), 65 + (Math.floor(n / 26) % 26), 65 + (Math.floor(n / 676) % 26));
const documents = Array.from({ length: 1000 }, (_, n) => ({
  source: {
    DOC_ID: `D-${String(n).padStart(16, "0")}`,
    TITLE: null,
    PUBLISHER: `Publisher ${n % 50}`,
    AUTHOR: null,
    DATE_PUBLISHED: `2022-${String(1 + (n % 12)).padStart(2, "0")}-${String(1 + (n % 28)).padStart(2, "0")}`,
    DATE_ACCESSED: null,
    URL_MAIN: null,
    URL_ARCHIVED: null,
    LANGUAGE: "en",
    RAW_SHA256: "0".repeat(64),
    TEXT_SHA256: "0".repeat(64),
    TEXT_CHARS: 1000,
    CITATION_FULL: null,
    LICENSE_NAME: null,
    LICENSE_URL: null,
    REDISTRIBUTABLE: false,
  },
}));

const trade = (id, pair, identity) => ({ id, label: id, pair, entry: "T", identity });
const catalogue = createCatalogue({
  indicators: [
    trade("TRADE_TURNOVER", "symmetric", "EXPORTS + IMPORTS"),
    trade("EXPORTS", "directed"),
    trade("IMPORTS", "directed"),
  ],
  places: [],
  products: [],
  units: [],
  publishers: [],
  datasets: [],
});

/** What the claims of a group say in turn: [indicator, transformation, period, share of the turnover or growth]. */
const SHAPES = [
  ["TRADE_TURNOVER", "N", "2021", 1],
  ["TRADE_TURNOVER", "N", "2020", 0.9],
  ["TRADE_TURNOVER", "GY", "2021", null],
  ["EXPORTS", "N", "2021", 0.4],
  ["IMPORTS", "N", "2021", 0.6],
];

function claimOf(group, index, n) {
  const [INDICATOR, TRANSFORMATION, TIME_PERIOD, part] = SHAPES[index % SHAPES.length];
  const turnover = 100 + (group % 800);
  const value = part === null ? "11.1" : ((turnover * part * (100 + random(3))) / 1000).toFixed(1);
  const unit = part === null ? "PT" : "USD";
  const mult = part === null ? 0 : 9;
  const quantity = { value, valueTo: null, mult, decimals: 1, unit, unitBasis: "STATED", qualifier: "EQ" };
  const { lower, upper, basis } = intervalOf(quantity);
  const DOC_ID = documents[random(documents.length)].source.DOC_ID;
  const QUOTE = `Claim ${n} of the synthetic corpus says ${value}.`;
  const claim = {
    CLAIM_ID: claimId(DOC_ID, { start: n, end: n + 4 }, 0),
    OBS_KEY: null,
    INDICATOR,
    PRODUCT: "_T",
    TRANSFORMATION,
    LEVEL_CLAIM_ID: null,
    REF_AREA: letters(group),
    COUNTERPART_AREA: `Z${letters(Math.floor(group / 17576))}`,
    AREA_BASIS: "STATED",
    TIME_PERIOD,
    TIME_BASIS: "STATED",
    BASE_PERIOD: null,
    FLOW_STOCK_ENTRY: "T",
    STATEMENT_TYPE: "ACTUAL",
    OBS_VALUE: value,
    OBS_VALUE_TO: null,
    UNIT_MULT: mult,
    DECIMALS: 1,
    UNIT_MEASURE: unit,
    UNIT_BASIS: "STATED",
    QUALIFIER: "EQ",
    OBS_LOWER: lower,
    OBS_UPPER: upper,
    BOUND_BASIS: basis,
    ATTRIBUTED_TO: null,
    ATTRIBUTION_KIND: "NONE",
    REPORTER: "_U",
    DOC_ID,
    SPAN_START: n,
    SPAN_END: n + 4,
    EXACT: value,
    TIME_START: null,
    TIME_END: null,
    QUOTE_START: n,
    QUOTE_END: n + QUOTE.length,
    QUOTE,
    QUOTE_HASH: quoteHash(QUOTE),
    SELECTOR: null,
    DUPLICATE_OF: null,
    RANK: null,
    RANK_REASON: null,
    RULE_ID: "en/bench/synthetic",
  };
  return { ...claim, CONTENT_HASH: claimContentHash(claim) };
}

const claims = [];
for (let group = 0; group < groupCount; group += 1) {
  for (let index = 0; index < perGroup; index += 1) claims.push(claimOf(group, index, claims.length));
}
const before = process.memoryUsage().rss;
const start = performance.now();
const cpuBefore = process.cpuUsage();
const { observations, checks, derivations, revisions } = normalize(documents, claims, catalogue);
const seconds = (performance.now() - start) / 1000;
const cpu = process.cpuUsage(cpuBefore);
const cpuSeconds = (cpu.user + cpu.system) / 1e6;
const peak = process.resourceUsage().maxRSS / 1024;
console.log(
  `${claims.length} claims in ${groupCount} groups: ${seconds.toFixed(1)} s (${cpuSeconds.toFixed(1)} s of processors), peak memory ${Math.round(peak)} MB (${Math.round(before / 1048576)} MB of it the claims)`,
);
console.log(
  `${observations.length} observations, ${checks.length} checks, ${derivations.length} derivations, ${revisions.length} revisions`,
);
