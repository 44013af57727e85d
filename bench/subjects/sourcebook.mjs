import { documentFromLine, findPeriods, findQuantities, languages, parse } from "../../packages/parse/dist/index.js";
import { readCatalogue } from "../catalogue.mjs";

const english = languages.get("en");
const catalogue = readCatalogue();

const count = ({ quantities, refused }) => quantities.length + refused.length;

export const quantities = { run: ({ text }) => count(findQuantities(text, english)) };

export const periods = { run: ({ text, published }) => findPeriods(text, english, published).length };

export const numbers = {
  run({ text, published }) {
    const times = findPeriods(text, english, published);
    return times.length + count(findQuantities(text, english, times));
  },
};

const read = ({ text, published }, at) => {
  const line = published === null ? { text } : { text, published };
  const { document } = documentFromLine(line, at);
  if (!document) throw new Error("the document was refused");
  return document;
};

const countRows = ({ claims, refusals }) => claims.length + refusals.length;
const at = { file: "corpus" };

export const claims = {
  prepare: (document) => read(document, at),
  run: (document) => countRows(parse(document, catalogue)),
};

export const lines = { run: (document) => countRows(parse(read(document, at), catalogue)) };
