import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { DecisionEntry } from "@sourcebook/model";
import { isSeq, parseDocument, stringify } from "yaml";
import { writeError } from "./cannot-write.ts";
import { errorCode } from "./read-bytes.ts";
import { replaceFile } from "./replace-file.ts";

/**
 * Adds decisions to `<publisher>.yaml` in the folder `data/decisions`; what people wrote there stays as it is, byte for byte
 * where the file is a plain list. Gives the names of the files. `name` is what the user calls the folder. Throws CannotWrite.
 */
export async function addDecisions(
  folder: string,
  name: string,
  entries: ReadonlyMap<string, readonly DecisionEntry[]>,
): Promise<readonly string[]> {
  const files: string[] = [];
  for (const [publisher, decided] of entries) {
    const file = join(name, `${publisher}.yaml`);
    try {
      const path = join(folder, `${publisher}.yaml`);
      await replaceFile(path, withEntries(await textOf(path), decided));
    } catch (error) {
      throw writeError(error, file, "its decisions stay as they were");
    }
    files.push(file);
  }
  return files;
}

async function textOf(path: string): Promise<string> {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    if (errorCode(error) === "ENOENT") return "";
    throw error;
  }
}

// Long reasons stay on one line: a decision is read as a diff.
const STYLE = { lineWidth: 0 };

/** The text of a list of decisions with others at its end. */
export function withEntries(text: string, entries: readonly DecisionEntry[]): string {
  const whole = text === "" || text.endsWith("\n") ? text : `${text}\n`;
  const appended = whole + stringify(entries, STYLE);
  if (countOf(appended) === (countOf(text) ?? 0) + entries.length) return appended;
  // A list that is indented, or in brackets: it is written anew, with its comments.
  const document = parseDocument(text);
  for (const entry of entries) document.add(document.createNode(entry));
  if (isSeq(document.contents)) document.contents.flow = false;
  return document.toString(STYLE);
}

/** How many items the list has; null where the text is no list. */
function countOf(text: string): number | null {
  const { contents, errors } = parseDocument(text);
  return errors.length === 0 && isSeq(contents) ? contents.items.length : null;
}
