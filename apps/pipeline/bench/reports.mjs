// Synthetic reports of trade, as dense with figures as text can be. Eight reports say much the same of two countries and a
// year, as eight papers would: rounded, bounded, revised, in the same words or in others.

export const YEARS = 16;
export const COPIES = 8;

const SPEAKERS = [
  "the statistics office said",
  "according to the ministry of trade",
  "customs data showed",
  "the central bank said",
];

const million = (value) => `$${value.toLocaleString("en")} million`;
const billion = (digits) => (value) => `$${(value / 1000).toFixed(digits)} billion`;
const WAYS = [
  million,
  billion(2),
  billion(1),
  (value) => `more than $${(Math.floor(value / 100) / 10).toFixed(1)} billion`,
  million,
  billion(2),
  (value) => million(value + 40), // as revised
  (value) => `about ${billion(1)(value)}`,
];

/** In millions; two years are never far from each other. */
const valueOf = (flow, year) => 1000 + ((flow * 7919) % 8000) + ((year * 613 + flow * 31) % 500);

/** What paper `copy` says of two countries and a year, from 0: figures follow from the number of the pair. */
export function report([seller, buyer], { pair, year, copy }) {
  const [exported, before, imported] = [
    valueOf(2 * pair, year),
    valueOf(2 * pair, year - 1),
    valueOf(2 * pair + 1, year),
  ];
  const growth = (100 * (exported - before)) / before;
  const turned = `${growth < 0 ? "fell" : "rose"} ${Math.abs(growth).toFixed(1)} percent`;
  const [said, way, when] = [SPEAKERS[copy % 4], WAYS[copy], `in ${2005 + year}`];
  return {
    published: `${2006 + year}-0${1 + copy}-15`,
    text: `Exports from ${seller} to ${buyer} ${turned} to ${way(exported)} ${when}, ${said}. Imports of ${seller} from ${buyer} amounted to ${way(imported)} ${when}. Trade turnover between ${seller} and ${buyer} reached ${way(exported + imported)} ${when}.`,
  };
}
