import { openSync, writeSync, closeSync } from "node:fs";
import { join } from "node:path";
import { baseValue, claimContentHash, claimId, quoteHash, sha256 } from "@sourcebook/model";
import { documentFromLine, parse } from "@sourcebook/parse";
import { readCatalogue } from "../dist/disk/read-catalogue.js";
import { encodeReadings } from "../dist/job/encode-shard.js";
import { extractShards } from "../dist/job/extract-shards.js";
import { openJob } from "../dist/job/job.js";
import { readPlan, writePlan } from "../dist/job/plan.js";
import { packReading } from "../dist/job/shard-bytes.js";
import { COPIES, report, YEARS } from "./reports.mjs";

const SELLER = { code: "GEO", label: "Georgia" };
const BUYER = { code: "TUR", label: "Turkey" };
const WORLD = { code: "WLD", label: "the world" };
/** Pairs of countries have as many different histories. */
const PATTERNS = 24;
/** In a report. */
const CLAIMS = 4;
const ITEM = { reports: 500, bytes: 2 ** 20 };
const SHARD_ITEMS = 32;

/**
 * Gives a planned job shards of `count` claims: what the extractor reads in a few reports of Georgia and Turkey, said of every other
 * two countries, written as `extract` writes it. `lines` gets the key, date, value and id of each as JSON Lines. With
 * `withWorld` the first pairs are each country and the world: then all claims hang together.
 */
export async function fillShards(folder, count, lines, withWorld = false) {
  const plan = await readPlan(folder);
  const catalogue = (await readCatalogue(join(plan.project, "data", "catalogue"), "")).readable;
  const reports = Math.ceil(count / CLAIMS);
  const saying = sayingOf(reports, catalogue, withWorld);
  const file = openSync(lines, "w");
  const read = async ({ items }) => {
    const readings = items.map((item) => readingOf(item, saying));
    for (const { documents } of readings) writeSync(file, documents.flatMap(claimLines).join(""));
    return packReading(encodeReadings(readings, catalogue));
  };
  const shards = shardsOf(reports);
  const { project: root } = plan;
  const store = openJob(folder).shards;
  await extractShards(shards, { root, store, pool: { size: 1, read }, onRead: () => {} });
  closeSync(file);
  await writePlan(folder, { ...plan, shards: shards.map(({ key }) => ({ key, items: [] })) });
}

/** What `extract` would have read of an item. */
const readingOf = (item, saying) => ({
  item,
  issues: [],
  refused: [],
  found: item.reports.length,
  documents: item.reports.map((n) => ({ slug: item.slug, ordinal: n, ...saying(n) })),
});

/** The numbers of all reports, some an item, and some items a shard. */
function shardsOf(reports) {
  const items = Array.from({ length: Math.ceil(reports / ITEM.reports) }, (_, index) => {
    const first = index * ITEM.reports;
    const numbers = Array.from({ length: Math.min(ITEM.reports, reports - first) }, (__, k) => first + k);
    return { slug: `reports/${index}`, bytes: ITEM.bytes, digest: "", reports: numbers };
  });
  return Array.from({ length: Math.ceil(items.length / SHARD_ITEMS) }, (_, index) => ({
    key: sha256(`shard ${index}`),
    items: items.slice(index * SHARD_ITEMS, (index + 1) * SHARD_ITEMS),
  }));
}

/** Tells what the n-th of `count` reports says. Those of one pair and year are far from each other. */
function sayingOf(count, catalogue, withWorld) {
  const countries = catalogue.places.filter(({ kind }) => kind === "country");
  const cells = Math.ceil(count / COPIES);
  const pairs = Math.floor((countries.length - 1) / 2) * countries.length;
  if (cells > pairs * YEARS)
    throw new Error(`${countries.length} countries make ${pairs * YEARS * COPIES * CLAIMS} claims at most`);
  const patterns = Array.from({ length: PATTERNS }, (_, pair) => readPattern(pair, catalogue));
  return (n) => {
    const [cell, copy] = [n % cells, Math.floor(n / cells)];
    const [year, pair] = [cell % YEARS, Math.floor(cell / YEARS)];
    const [from, step] = [pair % countries.length, 1 + Math.floor(pair / countries.length)];
    const isWorld = withWorld && pair < countries.length;
    const areas = [countries[from], isWorld ? WORLD : countries[(from + step) % countries.length]];
    return saidOf(patterns[pair % PATTERNS][year][copy], areas, `D-${sha256(String(n)).slice(0, 16)}`);
  };
}

/** What the reports of one pair say, by year and copy. */
const readPattern = (pair, catalogue) =>
  Array.from({ length: YEARS }, (_, year) =>
    Array.from({ length: COPIES }, (__, copy) => {
      const { document } = documentFromLine(report([SELLER.label, BUYER.label], { pair, year, copy }), {});
      const { claims, refusals } = parse(document, catalogue);
      if (claims.length !== CLAIMS) throw new Error(`${claims.length} claims in: ${document.text}`);
      return { document, claims, refusals };
    }),
  );

/** The same, said of two other areas in a document of its own. */
function saidOf({ document: { source, text }, claims, refusals }, [seller, buyer], DOC_ID) {
  const areaOf = (code) => (code === SELLER.code ? seller.code : code === BUYER.code ? buyer.code : code);
  const idOf = ({ SPAN_START: start, SPAN_END: end }) => claimId(DOC_ID, { start, end }, 0);
  const ids = new Map(claims.map((claim) => [claim.CLAIM_ID, idOf(claim)]));
  const said = claims.map((claim) => {
    const QUOTE = claim.QUOTE.replaceAll(SELLER.label, seller.label).replaceAll(BUYER.label, buyer.label);
    const row = {
      ...claim,
      DOC_ID,
      CLAIM_ID: ids.get(claim.CLAIM_ID),
      LEVEL_CLAIM_ID: ids.get(claim.LEVEL_CLAIM_ID) ?? null,
      REF_AREA: areaOf(claim.REF_AREA),
      COUNTERPART_AREA: areaOf(claim.COUNTERPART_AREA),
      QUOTE,
      QUOTE_HASH: quoteHash(QUOTE),
    };
    return { ...row, CONTENT_HASH: claimContentHash(row) };
  });
  return { document: { source: { ...source, DOC_ID }, text }, claims: said, refusals };
}

const claimLines = ({ document: { source }, claims }) =>
  claims.map((claim) => {
    const { INDICATOR, TRANSFORMATION, REF_AREA, COUNTERPART_AREA, UNIT_MEASURE, TIME_PERIOD } = claim;
    const key = [INDICATOR, TRANSFORMATION, REF_AREA, COUNTERPART_AREA, UNIT_MEASURE, TIME_PERIOD].join(".");
    const value = Number(baseValue(claim));
    return `${JSON.stringify({ key, date: source.DATE_PUBLISHED, value, id: claim.CLAIM_ID })}\n`;
  });
