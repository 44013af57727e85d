import type { Issue, Location } from "@sourcebook/model";
import { byteSelector } from "./byte-selector.ts";
import { decodeText } from "./encoding.ts";
import type { Format, Found, SelfDescription } from "./format.ts";
import { asciiOf } from "./input.ts";
import { selfDescription } from "./self-description.ts";
import { tablesTold } from "./tables-told.ts";
import { wholeFile } from "./whole-file.ts";

// The tags that the MIME Sniffing Standard knows a page by, and those that fragments of pages begin with.
const BEGINS =
  /^(?:\s|<\?xml[^>]*>|<!--(?:[^-]|-(?!->))*-->)*<(?:!doctype\s+html|html|head|body|title|meta|link|script|style|article|main|section|header|div|h[1-6]|p|table|ul|ol|font|br|b|a|iframe)\b/i;
const DECLARED =
  /<meta\s[^<>]*?charset\s*=\s*(?:["']\s*)?(?<label>[\w:.-]+)|^\s*<\?xml[^>]*?encoding=["'](?<xml>[\w:.-]+)/i;

/** Telling an article from what surrounds it takes time and memory that grow with these. */
const MOST_ELEMENTS = 40_000;
const LONGEST = 4 * 2 ** 20;

/** A web page as saved: its headline and article, without what stands around them. */
export const html: Format = {
  id: "html",
  accepts: (head) => BEGINS.test(asciiOf(head)),
  read: wholeFile((bytes, at) => readPage(bytes, at)),
};

/** What HTTP or an archive say of a page beside its bytes. */
type Around = { readonly charset?: string | null | undefined; readonly says?: SelfDescription };

/** Reads the bytes of a page. */
export async function readPage(bytes: Uint8Array, at: Location, around: Around = {}): Promise<readonly Found[]> {
  const label = DECLARED.exec(asciiOf(bytes.subarray(0, 4096)))?.groups;
  const decoded = await decodeText(bytes, at, around.charset ?? label?.["label"] ?? label?.["xml"] ?? null);
  if (decoded.text === null) return [decoded];
  const issues: Found[] = decoded.issue ? [{ issue: decoded.issue }] : [];
  const excess = pageIssue(decoded.text, at);
  if (excess) return [...issues, { issue: excess }];
  const { byteOffsets } = await import("./byte-offsets.ts");
  const { readArticle } = await import("./html/read-article.ts");
  const article = readArticle(decoded.text);
  if (typeof article === "string") return [...issues, { issue: { code: article, at } }];
  const says = selfDescription({ ...article.says, ...around.says });
  const selectorOf = byteSelector(article.text, byteOffsets(bytes, decoded));
  issues.push(...tablesTold(article.tables, at));
  return [...issues, { part: { text: article.text.text, raw: bytes, says, selectorOf, at } }];
}

/** A page that is larger or has more elements than an article needs is not built. */
export function pageIssue(html: string, at: Location): Issue | null {
  if (html.length > LONGEST) return { code: "FILE_TOO_LARGE", megabytes: LONGEST / 2 ** 20, at };
  const elements = html.match(/<[a-z]/gi)?.length ?? 0;
  return elements > MOST_ELEMENTS ? { code: "TOO_MANY_ELEMENTS", elements, at } : null;
}
