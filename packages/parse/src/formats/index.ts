import { feed } from "./feed.ts";
import type { Format } from "./format.ts";
import { html } from "./html.ts";
import { jsonLines } from "./json-lines.ts";
import { markdown } from "./markdown.ts";
import { pdf } from "./pdf.ts";
import { plainText } from "./plain-text.ts";
import { table } from "./table.ts";
import { unread } from "./unread.ts";
import { warc } from "./warc.ts";

/** The formats, in the order in which they are asked; the last accepts anything. */
const formats: readonly Format[] = [warc, pdf, feed, html, jsonLines, ...unread, table, markdown, plainText];

/** The kind of file that begins so. */
export function formatOf(head: Uint8Array): Format {
  const format = formats.find(({ accepts }) => accepts(head));
  if (!format) throw new Error("the last format accepts anything");
  return format;
}
