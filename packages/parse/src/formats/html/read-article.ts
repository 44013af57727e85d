import { Readability } from "@mozilla/readability";
import type { SelfDescription } from "../format.ts";
import { joinMapped, type MappedText, sliceMapped } from "../mapped-text.ts";
import { isOverfull } from "../parse-json.ts";
import type { TableSeen } from "../tables-told.ts";
import { articleText } from "./article-text.ts";
import { ATTRIBUTES, buildPage, type Page } from "./build-page.ts";
import type { PageDocument, PageElement } from "./dom.ts";
import { BESIDES, JSON_LD, pageDescription } from "./page-description.ts";
import { pageTables } from "./page-tables.ts";

/** The article of a page, mapped to its HTML, the tables in it, and what the page says of itself. */
export type Article = {
  readonly text: MappedText;
  readonly tables: readonly TableSeen[];
  readonly says: SelfDescription;
};

/** Less is no article: a caption, a by-line. */
const SHORTEST = 40;

/** Finds the article of a page: headline and text without what stands around it. Where there is none, it says why. */
export function readArticle(html: string): Article | "NO_ARTICLE" | "NESTED_TOO_DEEP" {
  const page = buildPage(html);
  if (!page) return "NESTED_TOO_DEEP";
  const article = extractArticle(page, SHORTEST);
  if (article) return article;
  // The names that a page gives its parts may mislead: "comment", "sidebar".
  const nameless = buildPage(html, NAMELESS);
  return (nameless && extractArticle(nameless, 1)) ?? "NO_ARTICLE";
}

const NAMELESS = new Set([...ATTRIBUTES].filter((attribute) => attribute !== "class" && attribute !== "id"));

function extractArticle(page: Page, shortest: number): Article | null {
  const { document, origins } = page;
  const said = pageDescription(page);
  for (const element of document.querySelectorAll(BESIDES)) element.remove();
  // Readability reads it for the title, whatever memory it takes.
  for (const script of document.querySelectorAll(JSON_LD)) if (isOverfull(script.textContent)) script.remove();
  const textsOf = (name: string) => Array.from(document.querySelectorAll(name), (each) => articleText(each, origins));
  const headings = [...textsOf("h1"), ...textsOf("title")];
  focus(document);
  // Any threshold lets Readability look again, on a copy of the page whose nodes have no origin.
  const found = new Readability<PageElement>(document, { charThreshold: -1, serializer: (node) => node }).parse();
  if (!found?.content) return null;
  const body = articleText(found.content, origins);
  if (body.text.length < shortest) return null;
  const title = withoutSite(headings, found.title?.replaceAll(/\s+/g, " ").trim() || (headings[0]?.text ?? ""));
  const headline = title && !beginsWith(body, title) ? findHeadline(headings, title) : null;
  return {
    text: headline ? joinMapped([headline, body]) : body,
    tables: pageTables(found.content),
    says: { ...said, title, author: said.author ?? found.byline ?? null },
  };
}

/** Where a page marks one part as its article, or as its main part, the rest is not looked at. */
function focus(document: PageDocument): void {
  for (const marks of ["article", "main, [role='main']"]) {
    const [part, ...others] = document.querySelectorAll(marks);
    if (part && others.length === 0 && part.textContent.trim().length >= SHORTEST) {
      document.body.replaceChildren(part);
      return;
    }
  }
}

/** "Trade grows | Example News" under the heading "Trade grows". */
const withoutSite = (headings: readonly MappedText[], title: string): string =>
  headings.find(({ text }) => title.startsWith(text) && SITE.test(title.slice(text.length)))?.text ?? title;

const SITE = /^ ?[|:•·»/–—-] /;

/** A headline stands in one of the first paragraphs, if in any: a section or a date may come before it. */
const beginsWith = ({ text }: MappedText, title: string): boolean => text.split("\n\n", 3).includes(title);

/** The title where it stands in a heading, or in the name of the page: "Trade grows | Example News". */
function findHeadline(headings: readonly MappedText[], title: string): MappedText | null {
  const heading = headings.find(({ text }) => text.includes(title));
  if (!heading) return null;
  const start = heading.text.indexOf(title);
  return sliceMapped(heading, { start, end: start + title.length });
}
