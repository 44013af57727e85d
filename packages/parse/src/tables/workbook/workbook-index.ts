import type { Parts } from "./open-parts.ts";
import { type XmlEvent, xmlEvents } from "./xml-events.ts";

/** The worksheets of a workbook, and the parts that their cells refer to. Paths are those of the zip file. */
export type WorkbookIndex = {
  readonly sheets: readonly { readonly name: string; readonly path: string }[];
  /** Days count from 1904 instead of 1900. */
  readonly since1904: boolean;
  readonly styles: string | null;
  readonly strings: string | null;
};

/** Reads what a workbook consists of. Throws where it is none. */
export function readIndex(parts: Parts): WorkbookIndex {
  const root = relationsOf("", parts).find(({ type }) => type === "officeDocument");
  if (!root) throw new Error("no workbook in it");
  const relations = relationsOf(root.path, parts);
  const sheets: { name: string; path: string }[] = [];
  let since1904 = false;
  for (const { name, attributes } of openings(root.path, parts)) {
    if (name === "workbookPr") since1904 = /^(?:1|true)$/.test(attributes["date1904"] ?? "");
    if (name !== "sheet") continue;
    const id = attributes["r:id"] ?? Object.entries(attributes).find(([key]) => key.endsWith(":id"))?.[1];
    // A sheet may also hold a chart alone.
    const relation = relations.find((each) => each.id === id && each.type === "worksheet");
    if (relation) sheets.push({ name: attributes["name"] ?? "", path: relation.path });
  }
  const pathOf = (wanted: string): string | null => relations.find(({ type }) => type === wanted)?.path ?? null;
  return { sheets, since1904, styles: pathOf("styles"), strings: pathOf("sharedStrings") };
}

type Relation = { readonly id: string; readonly type: string; readonly path: string };

/** Where a part points to: `xl/_rels/workbook.xml.rels` tells it of `xl/workbook.xml`. */
function relationsOf(part: string, parts: Parts): readonly Relation[] {
  const folder = part.slice(0, part.lastIndexOf("/") + 1);
  const found: Relation[] = [];
  for (const { name, attributes } of openings(`${folder}_rels/${part.slice(folder.length)}.rels`, parts)) {
    if (name !== "Relationship") continue;
    const { Id: id = "", Type: type = "", Target: target = "" } = attributes;
    found.push({ id, type: type.slice(type.lastIndexOf("/") + 1), path: resolve(folder, target) });
  }
  return found;
}

/** `worksheets/sheet1.xml`, `../xl/worksheets/sheet1.xml` and `/xl/worksheets/sheet1.xml` are the same, seen from `xl/`. */
const resolve = (folder: string, target: string): string =>
  decodeURI(new URL(target, `file:///${folder}`).pathname).slice(1);

function* openings(path: string, parts: Parts): Generator<Extract<XmlEvent, { kind: "open" }>> {
  for (const event of xmlEvents(parts(path))) if (event.kind === "open") yield event;
}
