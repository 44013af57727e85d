import { chartXml } from "./chart-xml.ts";
import { CHART_ROWS, type Cells, type ChartSpec } from "./chart.ts";
import type { Parts } from "./parts.ts";
import { relationship, RELATIONSHIPS, withRelationships } from "./relationships.ts";
import { tag, xmlDocument } from "./xml.ts";

const PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";
const CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const NAMESPACES = {
  "xmlns:xdr": "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing",
  "xmlns:a": "http://schemas.openxmlformats.org/drawingml/2006/main",
  "xmlns:r": RELATIONSHIPS,
};
const TYPES = {
  drawing: "application/vnd.openxmlformats-officedocument.drawing+xml",
  chart: "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
};
/** English metric units: 360,000 a centimetre. A chart is a little less high than its rows. */
const SIZE = { cx: 6_480_000, cy: 2_640_000 };
const INSET = 120_000;

/** The charts of one worksheet, one below the other from `row` (counted from 0) on. */
export type Drawing = {
  readonly worksheet: number;
  readonly row: number;
  readonly charts: readonly ChartSpec[];
  readonly addressOf: (cells: Cells) => string;
};

/** Adds the only drawing of a workbook. */
export function addDrawing(parts: Parts, { worksheet, row, charts, addressOf }: Drawing): void {
  const names = charts.map((_, at) => `chart${at + 1}.xml`);
  charts.forEach((chart, at) => parts.set(`xl/charts/${names[at]}`, chartXml(chart, addressOf)));
  const anchors = charts.map((chart, at) => anchor(chart, at, row + at * CHART_ROWS));
  parts.set("xl/drawings/drawing1.xml", xmlDocument(tag("xdr:wsDr", NAMESPACES, ...anchors)));
  parts.set(
    "xl/drawings/_rels/drawing1.xml.rels",
    relationships(names.map((name, at) => relationship(`rId${at + 1}`, "chart", { Target: `../charts/${name}` }))),
  );
  relate(parts, worksheet);
  declare(parts, [
    ["/xl/drawings/drawing1.xml", TYPES.drawing],
    ...names.map((name) => [`/xl/charts/${name}`, TYPES.chart] as const),
  ]);
}

const relationships = (list: readonly string[]): string =>
  xmlDocument(tag("Relationships", { xmlns: PACKAGE }, ...list));

function anchor({ name, description }: ChartSpec, at: number, row: number): string {
  const title = name.cached[0]?.text ?? "";
  const properties = tag("xdr:cNvPr", { id: at + 2, name: `Chart ${at + 1}`, descr: description, title });
  const reference = tag("c:chart", { "xmlns:c": CHART, "r:id": `rId${at + 1}` });
  const frame = tag(
    "xdr:graphicFrame",
    { macro: "" },
    tag("xdr:nvGraphicFramePr", {}, properties, tag("xdr:cNvGraphicFramePr", {})),
    tag("xdr:xfrm", {}, tag("a:off", { x: 0, y: 0 }), tag("a:ext", { cx: 0, cy: 0 })),
    tag("a:graphic", {}, tag("a:graphicData", { uri: CHART }, reference)),
  );
  const from = { "xdr:col": 0, "xdr:colOff": 0, "xdr:row": row, "xdr:rowOff": INSET };
  const corner = Object.entries(from).map(([element, value]) => tag(element, {}, String(value)));
  return tag(
    "xdr:oneCellAnchor",
    {},
    tag("xdr:from", {}, ...corner),
    tag("xdr:ext", SIZE),
    frame,
    tag("xdr:clientData", {}),
  );
}

/** Ties the drawing to its worksheet; the schema wants it after the page set-up and before tables. */
function relate(parts: Parts, worksheet: number): void {
  const id = "rIdDrawing";
  const link = relationship(id, "drawing", { Target: "../drawings/drawing1.xml" });
  const path = `xl/worksheets/_rels/sheet${worksheet}.xml.rels`;
  const known = parts.get(path);
  parts.set(path, typeof known === "string" ? withRelationships(known, [link]) : relationships([link]));
  const sheet = parts.get(`xl/worksheets/sheet${worksheet}.xml`);
  if (typeof sheet !== "string") throw new Error(`no worksheet ${worksheet}`);
  const element = tag("drawing", { "r:id": id });
  parts.set(
    `xl/worksheets/sheet${worksheet}.xml`,
    sheet.replace(/(?=<legacyDrawing\b|<tableParts\b|<extLst\b|<\/worksheet>)/, element),
  );
}

function declare(parts: Parts, types: readonly (readonly [part: string, type: string])[]): void {
  const overrides = types.map(([PartName, ContentType]) => tag("Override", { PartName, ContentType }));
  const known = parts.get("[Content_Types].xml");
  if (typeof known !== "string") throw new Error("a workbook without content types");
  parts.set("[Content_Types].xml", known.replace("</Types>", `${overrides.join("")}</Types>`));
}
