import type { Location, Span } from "@sourcebook/model";
import type { Format, Found } from "./format.ts";
import { latin1 } from "./input.ts";
import type { ReadPdf } from "./pdf/read-pdf.ts";
import { wholeFile } from "./whole-file.ts";

/** A PDF with a text layer. Of a scanned page nothing is made up. */
export const pdf: Format = {
  id: "pdf",
  accepts: (head) => latin1(head.subarray(0, 1024)).includes("%PDF-"),
  read: wholeFile(async (bytes, at) => {
    const { readPdf } = await import("./pdf/read-pdf.ts");
    try {
      return foundIn(await readPdf(bytes), bytes, at);
    } catch (error) {
      if (!(error instanceof Error)) throw error; // pdf.js has an error of its own for each way to be damaged
      return [{ issue: { code: "DAMAGED_FILE", format: "PDF", cause: error.message.replace(/\.$/, ""), at } }];
    }
  }),
};

function foundIn(
  { text: { text, pageStarts }, says, scanned }: ReadPdf,
  raw: Uint8Array,
  at: Location,
): readonly Found[] {
  if (scanned.length > 0 && text === "") return [{ issue: { code: "NO_TEXT_LAYER", at } }];
  const issues = scanned.map((page): Found => ({ issue: { code: "SCANNED_PAGE", page, at } }));
  // RFC 8118: page=3
  const selectorOf = ({ start }: Span) => `page=${pageStarts.findLastIndex((pageStart) => pageStart <= start) + 1}`;
  return [...issues, { part: { text, raw, says, selectorOf, at } }];
}
