import { Parser } from "htmlparser2";
import { parseHTML } from "linkedom";
import type { Stretch } from "../mapped-text.ts";
import type { PageDocument, PageElement, PageNode } from "./dom.ts";

/** A page as a tree, with the stretches of HTML that each of its text nodes was made from. */
export type Page = {
  readonly document: PageDocument;
  readonly origins: ReadonlyMap<PageNode, readonly Stretch[]>;
  /** The address that a browser notes in a comment when it saves a page. */
  readonly savedFrom: string | null;
};

/** Elements further down become neighbours, as in browsers: a page can be nested to hurt its reader. */
const DEEPEST = 100;
/** What an element costs the parser grows with those that are open around it. */
const TOO_DEEP = 10_000;

/** What tells something of a page or its article. */
export const ATTRIBUTES: ReadonlySet<string> = new Set(
  (
    "class id role style hidden aria-hidden aria-modal href rel src alt itemprop itemscope itemtype property name content http-equiv lang dir " +
    "datetime pubdate type summary colspan rowspan"
  ).split(" "),
);

const IN_HEAD = new Set(["title", "meta", "link", "base", "style", "script"]);
// "saved from url=(0023)https://example.org/a", "Page saved with SingleFile  url: https://example.org/a"
const SAVED = /saved from url=\(\d+\)(?<browser>\S+)|saved with SingleFile\s+url:\s*(?<extension>\S+)/;

/** Parses HTML. Nothing in it is an error: pages are as they are. Null where it is nested too deep to be one. */
export function buildPage(html: string, attributes = ATTRIBUTES): Page | null {
  const document: PageDocument = parseHTML("<!doctype html><html><head></head><body></body></html>").document;
  const { documentElement, head, body } = document;
  const parts = new Map([
    ["html", documentElement],
    ["head", head],
    ["body", body],
  ]);
  const origins = new Map<PageNode, readonly Stretch[]>();
  const open: PageElement[] = [];
  let pending: Stretch[] = [];
  let savedFrom: string | null = null;

  function parentOf(name: string | null): PageElement {
    const parent = open[Math.min(open.length, DEEPEST) - 1] ?? documentElement;
    if (parent !== documentElement) return parent;
    return name !== null && IN_HEAD.has(name) ? head : body;
  }
  function endText(): void {
    const stretches = pending;
    const text = stretches.map((each) => each.text).join("");
    pending = [];
    const parent = parentOf(null);
    if (text === "" || (parent === body && !/\S/.test(text))) return;
    const node = document.createTextNode(text);
    parent.append(node);
    origins.set(node, stretches);
  }
  const parser = new Parser(
    {
      onopentag(name, given) {
        endText();
        const part = parts.get(name);
        const element = part ?? document.createElement(name);
        for (const [key, value] of Object.entries(given)) if (attributes.has(key)) element.setAttribute(key, value);
        if (!part) parentOf(name).append(element);
        if (open.push(element) > TOO_DEEP) parser.pause();
      },
      onclosetag() {
        endText();
        open.pop();
      },
      ontext(text) {
        pending.push({ text, origin: { start: parser.startIndex, end: parser.endIndex + 1 } });
      },
      onend: endText,
      oncomment(data) {
        const { browser, extension } = SAVED.exec(data)?.groups ?? {};
        savedFrom ??= browser ?? extension ?? null;
      },
    },
    { lowerCaseAttributeNames: true, decodeEntities: true },
  );
  parser.end(html);
  return open.length > TOO_DEEP ? null : { document, origins, savedFrom };
}
