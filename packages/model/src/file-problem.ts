/** What is wrong with a file, or with a document in it, before it is read for claims. */
export type FileProblem =
  | { readonly code: "FILE_MISSING" }
  | { readonly code: "FILE_UNREADABLE"; readonly cause: string }
  | { readonly code: "EMPTY_DOCUMENT" }
  | { readonly code: "UNKNOWN_FORMAT" }
  | { readonly code: "INVALID_UTF8"; readonly byte: number }
  | { readonly code: "GUESSED_ENCODING"; readonly encoding: string }
  | { readonly code: "FILE_TOO_LARGE"; readonly megabytes: number }
  | { readonly code: "PAGE_LEFT_OUT"; readonly cause: string }
  | { readonly code: "NO_TEXT_LAYER" }
  | { readonly code: "SCANNED_PAGE"; readonly page: number }
  | { readonly code: "NO_ARTICLE" }
  | { readonly code: "TOO_MANY_ELEMENTS"; readonly elements: number }
  | { readonly code: "DAMAGED_FILE"; readonly format: string; readonly cause: string }
  | { readonly code: "LINE_TOO_LONG"; readonly megabytes: number }
  | { readonly code: "MALFORMED_JSON"; readonly cause: string }
  | { readonly code: "INVALID_YAML"; readonly cause: string };

/** What is wrong, and how to mend it. */
export function wordFileProblem(problem: FileProblem): string {
  switch (problem.code) {
    case "FILE_MISSING":
      return "no such file; check the path";
    case "FILE_UNREADABLE":
      return `cannot be read (${problem.cause}); check its permissions`;
    case "EMPTY_DOCUMENT":
      return "the document has no text; remove it or freeze it again";
    case "UNKNOWN_FORMAT":
      return "neither text nor a kind of file that can be read; give text, HTML, Markdown, PDF, a feed, WARC or JSON Lines";
    case "INVALID_UTF8":
      return `invalid UTF-8 at byte ${problem.byte}; save the file as UTF-8`;
    case "GUESSED_ENCODING":
      return `read as ${problem.encoding}, which nothing declares; save the file as UTF-8 if that is wrong`;
    case "FILE_TOO_LARGE":
      return `larger than ${problem.megabytes} MB; split it`;
    case "PAGE_LEFT_OUT":
      return `left out: ${problem.cause}`;
    case "NO_TEXT_LAYER":
      return "scanned: its pages are pictures without a text layer; recognize the text, check it, and give that";
    case "SCANNED_PAGE":
      return `page ${problem.page} is a picture without a text layer; what it says is not read`;
    case "NO_ARTICLE":
      return "no article found in the page; save the article alone, or its text";
    case "TOO_MANY_ELEMENTS":
      return `${problem.elements} elements, too many for a page; save the article alone`;
    case "DAMAGED_FILE":
      return `damaged ${problem.format} (${problem.cause}); get the file again`;
    case "LINE_TOO_LONG":
      return `longer than ${problem.megabytes} MB; write one document a line`;
    case "MALFORMED_JSON":
      return `malformed JSON (${problem.cause}); write one object a line`;
    case "INVALID_YAML":
      return `malformed YAML (${problem.cause})`;
  }
}
