// A thread to which some words are poison, as bugs of the parser or of its libraries could be.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { register } from "tsx/esm/api";

register();
const worker = await import("./worker.ts");
const { tried } = await import("./carried-error.ts");

const poisons = {
  "endless loop": () => {
    for (;;);
  },
  "heap bomb": () => {
    const held = [];
    for (;;) held.push(Array.from({ length: 1 << 16 }, (_, index) => ({ index })));
  },
  "sudden exit": () => process.exit(7),
  "plain bug": () => {
    throw new TypeError("undefined is no sentence");
  },
  "no more files": () => {
    throw Object.assign(new Error("EMFILE: too many open files"), { code: "EMFILE" });
  },
};

function taste(text) {
  for (const [words, act] of Object.entries(poisons)) if (text.includes(words)) act();
}

/** Tells that a thread has taken a block: tests look for this file. */
const TAKEN = "taken";

/** As the real one, for the items of a block. */
export const read = (block) =>
  tried(async () => {
    writeFileSync(join(block.root, TAKEN), "");
    tasteBlock(block);
    return worker.read(block);
  });

function tasteBlock(block) {
  for (const { slug, lines, bytes } of block.items) {
    const file = readFileSync(join(block.root, "data", "sources", slug, lines?.file ?? "document.txt"));
    taste(file.subarray(lines?.start ?? 0, lines ? lines.start + bytes : file.length).toString("utf8"));
  }
}

/** Holds as many megabytes as the number of its part. */
export const reduce = ({ part }) =>
  tried(async () => {
    const held = Array.from({ length: part }, () => Array.from({ length: 1 << 17 }, (_, index) => index + 0.5));
    if (held.length < part) throw new Error("it was not held");
  });

/** As the real one, for lines of JSON Lines. */
export const extract = (task) =>
  tried(async () => {
    taste(Buffer.from(task.block.bytes ?? []).toString("utf8"));
    return worker.extract(task);
  });
