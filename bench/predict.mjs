// node bench/predict.mjs quantities|times GOLD.jsonl > predictions.jsonl
// Writes what the compiled quantity and period layers read, in the form that the scorers of NewsQuant and TimeBank take.
// Where those sets label otherwise than we read, the reading is mapped here, and the comment says how.
import { readFileSync } from "node:fs";
import { findPeriods, findQuantities, languages } from "../packages/parse/dist/index.js";
import { perUnit } from "../packages/parse/dist/quantities/per-unit.js";

const english = languages.get("en");
const NAMES = {
  PT: "%",
  t: "metric ton",
  bbl: "barrel",
  km: "kilometre",
  m: "metre",
  l: "litre",
  ha: "hectare",
  kg: "kilogram",
  lb: "pound-mass",
  mi: "mile",
  ft: "foot",
};
const BARE = new Set(["NUMBER", "PERSONS", "TIMES", "PP"]);

/** Ranks and times are not labelled; lengths of time and ages are; "from X to Y" is one range; "half" is 0.5. */
function quantities({ id, text }) {
  const periods = findPeriods(text, english, null);
  const { quantities: found, refused } = findQuantities(text, english, periods);
  const predictions = [];
  for (let i = 0; i < found.length; i++) {
    const [mention, next] = [found[i], found[i + 1]];
    if (mention.quantity.unit === "RANK") continue;
    const joined = next && isRange(text, mention, next);
    const value = joined ? [number(mention.quantity), number(next.quantity)] : valueOf(mention);
    predictions.push({ value, unit: unitOf(text, joined ? next : mention) });
    if (joined) i++;
  }
  const lengths = [
    ...periods.filter(({ role }) => role === "duration"),
    ...refused.filter(({ reason }) => reason === "DURATION" || reason === "AGE"),
  ];
  return { id, quantities: [...predictions, ...lengths.flatMap((span) => lengthOf(text, span))] };
}

const number = ({ value, mult }) => Number(`${value}e${mult}`);

function valueOf({ quantity, rule }) {
  if (rule.endsWith("share/fraction")) return number(quantity) / 100;
  return quantity.valueTo === null
    ? number(quantity)
    : [number(quantity), number({ ...quantity, value: quantity.valueTo })];
}

const isRange = (text, { start, end }, next) =>
  /\bfrom\s+$/i.test(text.slice(Math.max(0, start - 8), start)) && /^\s+to\s+$/.test(text.slice(end, next.start));

/** A price by the piece has a unit of its own in the set: "dollar per barrel". */
function unitOf(text, { end, quantity: { unit } }) {
  const per = /^[A-Z]{3}$/.test(unit) && perUnit(text, end, english);
  if (per) return `${unit} ${text.slice(per.start, per.end)}`;
  return BARE.has(unit) ? "-" : (NAMES[unit] ?? unit);
}

/** "30-year", "six months": the number alone, with the unit of time. */
function lengthOf(text, { start, end }) {
  const words = text.slice(start, end);
  const count = /^[\d.,]+|^[a-z]+(?:-[a-z]+)?(?=[\s-])/i
    .exec(words)?.[0]
    .replace(/-(?:year|month|day|week|hour)s?$/i, "");
  const [mention] = findQuantities(`${count} percent`, english).quantities;
  const unit = /(year|month|day|week|hour|minute|second|decade)s?\b/i.exec(words)?.[1].toLowerCase();
  return mention && unit ? [{ value: number(mention.quantity), unit }] : [];
}

/** TIMEX3 writes half years as H; lengths of time are another type of expression there. */
function times({ id, text, dct }) {
  const found = findPeriods(text, english, dct ?? null).filter(({ role }) => role !== "duration");
  return {
    id,
    times: found.map(({ start, end, period }) => ({ start, end, value: period?.code.replace("-S", "-H") ?? "none" })),
  };
}

const [kind, gold] = process.argv.slice(2);
const write = { quantities, times }[kind];
if (!write || !gold) throw new Error("usage: node bench/predict.mjs quantities|times GOLD.jsonl");
for (const line of readFileSync(gold, "utf8").split("\n").filter(Boolean)) {
  process.stdout.write(`${JSON.stringify(write(JSON.parse(line)))}\n`);
}
