import { readFileSync, writeFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/**
 * Reads JSON Lines (`.gz` or plain) with `text` and `published` or `date`.
 * @param {string} path
 * @param {number} limit how many documents at most, taken evenly over the file
 * @returns {{text: string, published: string | null}[]}
 */
export function readCorpus(path, limit) {
  const bytes = readFileSync(path);
  const lines = (path.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8").split("\n");
  const documents = lines.filter((line) => line.trim() !== "").map((line, at) => readLine(line, `${path}:${at + 1}`));
  return takeEvenly(documents, limit);
}

function readLine(line, where) {
  const { text, published, date } = JSON.parse(line);
  if (typeof text !== "string") throw new Error(`${where}: no "text"`);
  return { text, published: isoDate(published ?? date) };
}

/** "2022-02-17T09:00:00Z" and "26-FEB-1987 15:01:01.79" as ISO days; null for anything else. */
function isoDate(date) {
  const iso = /\d{4}-\d\d-\d\d/.exec(date ?? "")?.[0];
  const [, day, name, year] = /(\d{1,2})-([a-z]{3})-(\d{4})/i.exec(date ?? "") ?? [];
  const month = months.indexOf(name?.toLowerCase()) + 1;
  return iso ?? (month > 0 ? `${year}-${String(month).padStart(2, "0")}-${day.padStart(2, "0")}` : null);
}

const takeEvenly = (documents, count) =>
  count >= documents.length
    ? documents
    : Array.from({ length: count }, (_, at) => documents[Math.floor((at * documents.length) / count)]);

const bytesOf = (documents) => documents.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);

/** As many of the documents, evenly spread, as have about `bytes` bytes of text. */
export function sample(documents, bytes) {
  const total = bytesOf(documents);
  return total <= bytes
    ? documents
    : takeEvenly(documents, Math.max(1, Math.floor((documents.length * bytes) / total)));
}

/** Children read a plain file a line at a time, so that unpacking a corpus is not counted in their memory. */
export const writeDocuments = (path, documents) =>
  writeFileSync(path, documents.map((document) => `${JSON.stringify(document)}\n`).join(""));
