import { parse, postprocess, preprocess } from "micromark";
import { gfmTable } from "micromark-extension-gfm-table";
import { decodeString } from "micromark-util-decode-string";
import type { SelfDescription } from "../format.ts";
import { createTextWriter, joinMapped, type MappedText, type TextWriter } from "../mapped-text.ts";
import { type TableSeen, tableSeen } from "../tables-told.ts";
import { readFrontMatter } from "./front-matter.ts";

// Names of micromark's tokens. Addresses, pictures, code and HTML are no prose.
const SILENT = new Set("resource reference definition image codeFenced htmlFlow htmlText tableDelimiterRow".split(" "));
const BLOCKS = "paragraph atxHeading setextHeading codeIndented listItemPrefix tableHeader tableData";
const PARAGRAPHS = new Set([...BLOCKS.split(" "), "hardBreakTrailing", "hardBreakEscape"]);
const CELLS = new Set(["tableHeader", "tableData"]);
const LETTERS = new Set(["codeTextData", "codeFlowValue", "lineEnding", "characterEscapeValue"]);

/** The text that Markdown stands for, mapped to it, the tables in it, and what its front matter says. */
export type Markdown = {
  readonly text: MappedText;
  readonly tables: readonly TableSeen[];
  readonly says: SelfDescription;
};

export function readMarkdown(source: string): Markdown {
  const { length, says } = readFrontMatter(source);
  const { body, tables } = bodyOf(source, length);
  const title = says.title ?? "";
  const at = source.slice(0, length).indexOf(title);
  if (title === "" || at < 0 || body.text.split("\n\n", 1)[0] === title) return { text: body, tables, says };
  const headline = { text: title, pieces: [{ at: 0, length: title.length, from: at, to: at + title.length }] };
  return { text: joinMapped([headline, body]), tables, says };
}

function bodyOf(source: string, start: number) {
  const tables: string[][][] = [];
  const writer = createTextWriter();
  const chunks = preprocess()(source.slice(start), undefined, true);
  const events = postprocess(
    parse({ extensions: [gfmTable()] })
      .document()
      .write(chunks),
  );
  let silent: object | null = null;
  for (const [event, token] of events) {
    const { type } = token;
    if (event === "enter" && !silent && SILENT.has(type)) silent = token;
    if (event === "exit" && silent === token) silent = null;
    if (silent) continue;
    if (PARAGRAPHS.has(type)) writer.endParagraph();
    if (event === "exit") continue;
    if (type === "table") tables.push([]);
    if (type === "tableRow") tables.at(-1)?.push([]);
    const origin = { start: start + token.start.offset, end: start + token.end.offset };
    const letters = source.slice(origin.start, origin.end);
    if (CELLS.has(type)) tables.at(-1)?.at(-1)?.push(letters.replaceAll("|", ""));
    if (type === "data") writeUnstruck(letters, origin.start, writer);
    else if (LETTERS.has(type)) writer.write(letters, origin);
    else if (type === "characterReference") writer.write(decodeString(letters), origin);
  }
  return { body: writer.finish(), tables: tables.flatMap((rows) => tableSeen(rows) ?? []) };
}

/** Text without what is crossed out and no longer holds: "~~$4 billion~~ $4.5 billion". */
function writeUnstruck(letters: string, start: number, writer: TextWriter): void {
  let at = 0;
  for (const { index, 0: struck } of letters.matchAll(/~~[^~]{1,2000}~~/g)) {
    writer.write(letters.slice(at, index), { start: start + at, end: start + index });
    at = index + struck.length;
  }
  writer.write(letters.slice(at), { start: start + at, end: start + letters.length });
}
