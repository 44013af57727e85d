import type { SelfDescription } from "../format.ts";
import { parseJson } from "../parse-json.ts";
import type { Page } from "./build-page.ts";
import type { PageDocument, PageElement } from "./dom.ts";

/** What a page says of itself for machines: JSON-LD, then OpenGraph and other `<meta>`, then `<link>`, `<time>` and comments. */
export function pageDescription({ document, savedFrom }: Page): SelfDescription {
  const article = articleOf(document);
  const meta = metaOf(document);
  const canonical = document.querySelector('link[rel~="canonical"]')?.getAttribute("href");
  const addresses = [canonical, meta("og:url"), textOf(article["url"]), textOf(article["mainEntityOfPage"]), savedFrom];
  return {
    author: nameOf(article["author"]) ?? personOf(meta(...AUTHOR)) ?? document.querySelector(BY)?.textContent ?? null,
    publisher: nameOf(article["publisher"]) ?? meta("og:site_name", "dc.publisher", "citation_publisher"),
    published: textOf(article["datePublished"]) ?? meta(...PUBLISHED) ?? timeOf(document),
    url: addresses.find((address) => /^https?:/i.test(address ?? "")) ?? null,
    language: document.documentElement.getAttribute("lang") || meta("og:locale", "content-language", "dc.language"),
  };
}

const AUTHOR = ["author", "article:author", "dc.creator", "citation_author"];
/** Microdata, links and microformats. */
const BY = "[itemprop~='author'], [rel~='author'], .p-author, .author.vcard";

const PUBLISHED = [
  "article:published_time",
  "datepublished",
  "og:published_time",
  "dc.date.issued",
  "dcterms.issued",
  "dcterms.date",
  "dc.date",
  "citation_publication_date",
  "parsely-pub-date",
  "pubdate",
  "date",
];

/** The first content that `<meta>` gives for one of these names. */
function metaOf(document: PageDocument): (...names: readonly string[]) => string | null {
  const contents = new Map<string, string>();
  for (const element of document.querySelectorAll("meta[content]")) {
    const keys = ["property", "name", "itemprop", "http-equiv"].map((key) => element.getAttribute(key));
    const content = element.getAttribute("content");
    for (const key of keys.join(" ").toLowerCase().split(/\s+/)) {
      if (key && content?.trim() && !contents.has(key)) contents.set(key, content);
    }
  }
  return (...names) => names.map((name) => contents.get(name)).find((content) => content !== undefined) ?? null;
}

/** `article:author` is often the address of a profile. */
const personOf = (text: string | null): string | null => (text && /^https?:/.test(text) ? null : text);

type Properties = Readonly<Record<string, unknown>>;

/** What a page says of itself for programs. */
export const JSON_LD = 'script[type="application/ld+json"]';

/** The article of the page's JSON-LD, wherever in it that stands. */
function articleOf(document: PageDocument): Properties {
  for (const script of document.querySelectorAll(JSON_LD)) {
    const json = parseJson(script.textContent);
    if (!("value" in json)) continue; // pages are as they are
    const article = objectsIn(json.value).find((each) => ARTICLE.test(typesOf(each)));
    if (article) return article;
  }
  return {};
}

const ARTICLE = /\b\w*(?:Article|Posting|Report)\b/;

const typesOf = ({ "@type": type }: Properties): string => (Array.isArray(type) ? type.join(" ") : String(type));

/** The objects of a list, and of the graphs of these. */
function objectsIn(value: unknown): readonly Properties[] {
  const objects = [value].flat().filter(isObject);
  return [...objects, ...objects.flatMap((each) => [each["@graph"]].flat().filter(isObject))];
}

const isObject = (value: unknown): value is Properties => typeof value === "object" && value !== null;

/** A text, the id of an object, or that of the first of a list. */
function textOf(value: unknown): string | null {
  const [first] = [value].flat();
  const text = isObject(first) ? first["@id"] : first;
  return typeof text === "string" ? text : null;
}

/** The name of a person or an organization, or those of a list. */
function nameOf(value: unknown): string | null {
  const names = [value].flat().map((each) => (isObject(each) ? each["name"] : each));
  return names.filter((name) => typeof name === "string").join(", ") || null;
}

/** The `<time>` marked as that of publication; else the one date of the article, if it is the only one. */
function timeOf(document: PageDocument): string | null {
  const times = [...document.querySelectorAll("time[datetime]")];
  const marked = times.find((time) => time.getAttribute("pubdate") !== null || PUBLICATION.test(marksOf(time)));
  if (marked) return marked.getAttribute("datetime");
  const own = times.filter((time) => !time.closest(BESIDES)).map((time) => time.getAttribute("datetime") ?? "");
  const dates = new Set(own.map((stamp) => stamp.slice(0, "2021-11-22".length)));
  return dates.size === 1 ? (own[0] ?? null) : null;
}

const PUBLICATION = /\b(?:datePublished|published)\b/;
const marksOf = (time: PageElement): string =>
  `${time.getAttribute("itemprop") ?? ""} ${time.getAttribute("class") ?? ""}`;

/** Parts of a page that are not its article. */
export const BESIDES = [
  "nav, aside, dialog, template, noscript, [hidden], [aria-hidden='true']",
  "[role='navigation'], [role='complementary'], [role='contentinfo'], [role='search'], [role='dialog'], [role='alertdialog'], [role='banner']",
  "body > footer",
].join(", ");
