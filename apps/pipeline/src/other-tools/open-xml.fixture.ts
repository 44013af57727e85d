import { posix } from "node:path";
import { DOMParser, onWarningStopParsing, type Document, type Element } from "@xmldom/xmldom";
import { strFromU8, unzipSync } from "fflate";

/** The parts of an Open XML file as documents, by their paths. */
export type Parts = ReadonlyMap<string, Document>;

/** Opens the bytes of a file. Throws where a part is not well-formed. */
export function partsOf(bytes: Uint8Array): Parts {
  const parser = new DOMParser({ onError: onWarningStopParsing });
  const files = Object.entries(unzipSync(bytes)).map(([path, content]) => [path, strFromU8(content)] as const);
  const unreadable = files.filter(([, xml]) => NO_XML.test(xml)).map(([path]) => path);
  if (unreadable.length > 0) throw new Error(`characters that XML does not have: ${unreadable.join(", ")}`);
  return new Map(files.map(([path, xml]) => [path, parser.parseFromString(xml, "text/xml")]));
}

// The parser lets them through.
const NO_XML = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u;

export function partOf(parts: Parts, path: string): Document {
  const part = parts.get(path);
  if (!part) throw new Error(`no part ${path}`);
  return part;
}

/** The elements of that local name, in any namespace. */
export const elementsOf = (within: Document | Element, name: string): readonly Element[] =>
  Array.from(within.getElementsByTagNameNS("*", name));

/** The parts below a folder: `xl/tables/`. */
export const partsBelow = (parts: Parts, folder: string): readonly (readonly [string, Document])[] =>
  [...parts].filter(([path]) => path.startsWith(folder) && !path.includes("/_rels/"));

export type Relationship = {
  readonly id: string;
  /** `hyperlink`, `table`, `drawing`, ... */
  readonly kind: string;
  /** An address, or the path of a part. */
  readonly target: string;
  readonly isExternal: boolean;
};

/** Where a part leads; the package itself for "". */
export function relationshipsOf(parts: Parts, path: string): readonly Relationship[] {
  const { dir, base } = posix.parse(path);
  const rels = parts.get(posix.join(dir, "_rels", `${base}.rels`));
  return (rels ? elementsOf(rels, "Relationship") : []).map((each) => {
    const target = each.getAttribute("Target") ?? "";
    const isExternal = each.getAttribute("TargetMode") === "External";
    return {
      id: each.getAttribute("Id") ?? "",
      kind: posix.basename(each.getAttribute("Type") ?? ""),
      target: isExternal ? target : posix.join(target.startsWith("/") ? "" : dir, target).replace(/^\//, ""),
      isExternal,
    };
  });
}

/** The ids of the relationships that a part uses: `r:id`, `r:embed`, ... */
export const usedRelationships = (part: Document): readonly string[] =>
  elementsOf(part, "*").flatMap((element) =>
    Array.from(element.attributes).flatMap(({ namespaceURI, value }) =>
      namespaceURI?.endsWith("/officeDocument/2006/relationships") ? [value] : [],
    ),
  );

export type Sheet = {
  readonly name: string;
  readonly path: string;
  readonly xml: Document;
  readonly relationships: readonly Relationship[];
  /** What the cells that are not empty hold, by their addresses; formulas with their results. */
  readonly cells: ReadonlyMap<string, string>;
};

const WORKBOOK = "xl/workbook.xml";

export function sheetsOf(parts: Parts): readonly Sheet[] {
  const paths = new Map(relationshipsOf(parts, WORKBOOK).map(({ id, target }) => [id, target]));
  const shared = elementsOf(partOf(parts, "xl/sharedStrings.xml"), "si").map(textOf);
  return elementsOf(partOf(parts, WORKBOOK), "sheet").map((sheet) => {
    const path = paths.get(sheet.getAttribute("r:id") ?? "") ?? "";
    const xml = partOf(parts, path);
    return {
      name: sheet.getAttribute("name") ?? "",
      path,
      xml,
      relationships: relationshipsOf(parts, path),
      cells: new Map(elementsOf(xml, "c").flatMap((cell) => held(cell, shared))),
    };
  });
}

/** Rich text is in several elements `t`; `_x005F_` stands for an underscore that could be read as an escape. */
const textOf = (within: Element): string =>
  elementsOf(within, "t")
    .map(({ textContent }) => textContent ?? "")
    .join("")
    .replaceAll("_x005F_", "_");

function held(cell: Element, shared: readonly string[]): readonly (readonly [string, string])[] {
  const value = elementsOf(cell, "v")[0]?.textContent ?? "";
  const text = cell.getAttribute("t") === "s" ? (shared[Number(value)] ?? "") : value || textOf(cell);
  return text === "" ? [] : [[cell.getAttribute("r") ?? "", text]];
}

/** Every formula of the workbook: of cells, names, charts, validations and conditional formats. */
export const formulasOf = (parts: Parts): readonly string[] =>
  [...parts.values()].flatMap((part) =>
    ["f", "definedName", "formula", "formula1", "formula2", "calculatedColumnFormula"].flatMap((name) =>
      elementsOf(part, name).map(({ textContent }) => textContent ?? ""),
    ),
  );
