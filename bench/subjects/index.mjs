/**
 * What is measured. `load` gives `run(document)`, which returns how many things it found (so that no work can be optimised
 * away, and a reader that is fast because it finds nothing shows), and, where the reader wants another input than
 * `{ text, published }`, `prepare(document)`, which is not timed. `timed`: false where only memory is of interest; `bytes`: how
 * much text it is given at most; `hostile`: wall seconds it may take for one hostile document, 0 when it is not given any.
 * @typedef {{ run: (document: any) => number, prepare?: (document: { text: string, published: string | null }) => any }} Reader
 * @typedef {{ id: string, name: string, reads: string, timed: boolean, bytes: number, hostile: number, load: () => Promise<Reader> }} Subject
 */

const all = Number.POSITIVE_INFINITY;
const corpus = { timed: true, bytes: all, hostile: 0 };

/** @type {readonly Subject[]} */
export const subjects = [
  {
    ...corpus,
    timed: false,
    id: "idle",
    name: "(corpus in memory)",
    reads: "nothing: the memory that all rows share",
    load: async () => ({ run: ({ text }) => Number(text === "") }),
  },
  {
    ...corpus,
    id: "quantities",
    name: "sourcebook findQuantities",
    reads: "quantities with value, unit, bound",
    load: async () => (await import("./sourcebook.mjs")).quantities,
  },
  {
    ...corpus,
    id: "periods",
    name: "sourcebook findPeriods",
    reads: "times as SDMX periods",
    load: async () => (await import("./sourcebook.mjs")).periods,
  },
  {
    ...corpus,
    id: "numbers",
    name: "sourcebook findPeriods + findQuantities",
    reads: "both: every number of the text",
    hostile: 60,
    load: async () => (await import("./sourcebook.mjs")).numbers,
  },
  {
    ...corpus,
    id: "parse",
    name: "sourcebook parse",
    reads: "claims and refusals",
    hostile: 60,
    load: async () => (await import("./sourcebook.mjs")).claims,
  },
  {
    ...corpus,
    id: "line",
    name: "sourcebook documentFromLine + parse",
    reads: "claims and refusals, with hashes and ids",
    load: async () => (await import("./sourcebook.mjs")).lines,
  },
  {
    ...corpus,
    id: "chrono",
    name: "chrono-node",
    reads: "dates",
    hostile: 10,
    load: async () => (await import("./chrono.mjs")).dates,
  },
  {
    ...corpus,
    id: "wink-entities",
    name: "wink-nlp, sentences and entities only",
    reads: "entities, no values",
    load: async () => (await import("./wink.mjs")).entities,
  },
  {
    ...corpus,
    id: "wink",
    name: "wink-nlp, whole pipeline",
    reads: "entities, no values",
    hostile: 10,
    load: async () => (await import("./wink.mjs")).whole,
  },
  {
    ...corpus,
    id: "compromise-numbers",
    name: "compromise, numbers",
    reads: "numbers",
    bytes: 1_000_000,
    load: async () => (await import("./compromise.mjs")).numbers,
  },
  {
    ...corpus,
    id: "compromise",
    name: "compromise + compromise-dates",
    reads: "numbers, money, dates",
    bytes: 1_000_000,
    hostile: 10,
    load: async () => (await import("./compromise.mjs")).whole,
  },
  {
    ...corpus,
    id: "recognizers-number",
    name: "Recognizers-Text, numbers",
    reads: "numbers",
    bytes: 200_000,
    load: async () => (await import("./recognizers.mjs")).numbers,
  },
  {
    ...corpus,
    id: "recognizers",
    name: "Recognizers-Text, 8 models",
    reads: "numbers, units, currencies, dates",
    bytes: 200_000,
    hostile: 10,
    load: async () => (await import("./recognizers.mjs")).whole,
  },
];

/** @param {string} id */
export function subjectOf(id) {
  const subject = subjects.find((each) => each.id === id);
  if (!subject) throw new Error(`no subject "${id}"; there are ${subjects.map((each) => each.id).join(", ")}`);
  return subject;
}
