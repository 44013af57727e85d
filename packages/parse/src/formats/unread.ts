import type { Format } from "./format.ts";
import { asciiOf } from "./input.ts";

/** `accepts` is asked with the letters that a file begins with. */
type Kind = {
  readonly id: string;
  readonly name: string;
  readonly accepts: (head: string) => boolean;
  readonly instead: string;
};

const kinds: readonly Kind[] = [
  {
    // A soft line end parts a number: "$1=\n2 billion".
    id: "mime",
    name: "a page saved as a single file (MHTML) or a mail",
    accepts: (head) => (head.split(/\r?\n\r?\n/, 1)[0] ?? "").split("\n").some((line) => HEADER.test(line)),
    instead: "save the page as HTML, the text of the mail as plain text",
  },
  {
    id: "rtf",
    name: "rich text (RTF)",
    accepts: (head) => /^\s*\{\\rtf/.test(head),
    instead: "save it as plain text, HTML or PDF",
  },
  {
    id: "json",
    name: "JSON that is not an object a line",
    accepts: (head) => /^\s*(?:\[\s*)?\{/.test(head),
    instead: "write each document on a line of its own, without a list around them (JSON Lines)",
  },
  {
    id: "open-document",
    name: "an OpenDocument file",
    accepts: (head) => head.startsWith("PK") && head.includes("mimetypeapplication/vnd.oasis.opendocument."),
    instead: "save a text as PDF or HTML, a spreadsheet as .xlsx or CSV",
  },
];

const HEADER = /^(?:MIME-Version|Content-Transfer-Encoding|Message-ID|Return-Path|Received):/i;

/** Kinds of file that nobody reads here, though people have them: each is refused with what to give instead, and not read as prose. */
export const unread: readonly Format[] = kinds.map(({ id, name, accepts, instead }) => ({
  id,
  accepts: (head) => accepts(asciiOf(head)),
  async *read(_file, at) {
    yield { issue: { code: "UNREAD_FORMAT", format: name, instead, at } };
  },
}));
