// Synthetic articles of about 3 KB with six figures each; all follows from their number.
import { createHash } from "node:crypto";
import { mkdirSync, openSync, writeFileSync, writeSync, closeSync } from "node:fs";
import { join } from "node:path";

const COUNTRIES = "Georgia Turkey Kazakhstan Uzbekistan Ukraine Poland Germany Italy China Japan Brazil Egypt".split(
  " ",
);
const TALK = [
  "Officials of both sides met in the capital and spoke of roads, railways and the rules of trade.",
  "The meeting was the third of its kind, and the first at which the ports had a seat at the table.",
  "A joint statement is to follow, but neither side would say when, or what it might hold.",
  "Carriers have long complained that papers are asked for twice, once on each side of the border.",
];

/** The text of article `n`. */
export function article(n) {
  const [seller, buyer] = [COUNTRIES[n % 12], COUNTRIES[(n + 1 + (Math.floor(n / 12) % 11)) % 12]];
  const year = 1990 + (n % 30);
  const talk = Array.from({ length: 26 }, (_, k) => TALK[(n + k) % TALK.length]).join(" ");
  return `Exports from ${seller} to ${buyer} rose ${1 + (n % 20)}.${n % 10} percent to $${1 + (n % 9)}.${n % 7} billion in ${year}, the statistics office said.

${talk}

Imports of ${seller} from ${buyer} amounted to $${2 + (n % 8)}.${n % 9} billion in ${year}, and trade turnover reached $${5 + (n % 15)} billion in ${year}. (${n})
`;
}

/** Freezes `count` articles as one file of JSON Lines in a project. Gives its bytes. */
export function addCorpus(project, count) {
  const folder = join(project, "data", "sources", "example", "corpus");
  mkdirSync(folder, { recursive: true });
  const file = openSync(join(folder, "document.jsonl"), "w");
  const hash = createHash("sha256");
  let bytes = 0;
  for (let first = 0; first < count; first += 1000) {
    const lines = Array.from({ length: Math.min(1000, count - first) }, (_, k) =>
      JSON.stringify({ text: article(first + k), published: "2023-01-01" }),
    );
    const text = `${lines.join("\n")}\n`;
    hash.update(text);
    writeSync(file, text);
    bytes += Buffer.byteLength(text);
  }
  closeSync(file);
  writeFileSync(
    join(folder, "source.yaml"),
    `document: document.jsonl\npublisher: example\npublished: 2023-01-01\nlanguage: en\nsha256: ${hash.digest("hex")}\nrights:\n  holder: nobody\n  redistributable: false\n`,
  );
  return bytes;
}
