import type { MarkedQuote } from "./quote-mark.ts";

/** Text that Markdown shows as it stands, inside a line. */
export const escapeInline = (text: string): string => text.replaceAll(/[\\`*_{}[\]<>#|~$&]/g, "\\$&");

/** Text that Markdown shows as it stands at the start of a line too, where "- " and "1." would make a list. */
export const escapeMarkdown = (text: string): string =>
  escapeInline(text)
    .replace(/^[-+=]/, "\\$&")
    .replace(/^\d+(?=[.)])/, "$&\\");

/** A sentence as a block quote with its number bold. */
export function quoteMarkdown({ before, number, after }: MarkedQuote): string {
  // `**` marks nothing where a letter touches it from outside: the tag always does.
  const open = /[\p{L}\p{N}]$/u.test(before) || /^[\p{L}\p{N}]/u.test(after);
  const [start, end] = open ? ["<strong>", "</strong>"] : ["**", "**"];
  return `> ${escapeMarkdown(before)}${start}${escapeInline(number)}${end}${escapeInline(after)}`;
}

/** A link, whose text is shown as it stands; what would end its address early is escaped in it. */
export const linkMarkdown = (text: string, address: string): string =>
  `[${escapeInline(text)}](<${address.replaceAll(/[<>\\\s]/g, encodeURIComponent)}>)`;

/** A table with a header; cells are Markdown already. */
export const tableMarkdown = (header: readonly string[], rows: readonly (readonly string[])[]): string =>
  [header, header.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
