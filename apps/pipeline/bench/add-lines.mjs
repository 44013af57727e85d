import { createHash } from "node:crypto";
import { closeSync, mkdirSync, openSync, writeFileSync, writeSync } from "node:fs";
import { join } from "node:path";

/** Freezes `count` documents as one file of JSON Lines in a project: `documentOf` makes the n-th. Gives its path and its bytes. */
export function addLines(project, count, documentOf) {
  const folder = join(project, "data", "sources", "example", "corpus");
  mkdirSync(folder, { recursive: true });
  const path = join(folder, "document.jsonl");
  const file = openSync(path, "w");
  const hash = createHash("sha256");
  let bytes = 0;
  for (let first = 0; first < count; first += 1000) {
    const lines = Array.from({ length: Math.min(1000, count - first) }, (_, k) =>
      JSON.stringify(documentOf(first + k)),
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
  return { path, bytes };
}
