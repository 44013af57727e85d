import type { Cells, ChartSpec } from "./chart.ts";
import { escapeXml, tag, xmlDocument } from "./xml.ts";

const NAMESPACES = {
  "xmlns:c": "http://schemas.openxmlformats.org/drawingml/2006/chart",
  "xmlns:a": "http://schemas.openxmlformats.org/drawingml/2006/main",
  "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
};
const INK = "262626";
const [BAR, EDGE, RULE] = ["BCD2E8", "5B84B1", "D9D9D9"];
/** English metric units: 12,700 a point. */
const [HAIRLINE, WHISKER] = [6_350, 15_875];
/** Hundredths of a point. */
const [SMALL, TITLE] = [1_000, 1_200];
const [CATEGORY_AXIS, VALUE_AXIS] = [1, 2];

/** Gives the address of cells, as formulas write it. */
type AddressOf = (cells: Cells) => string;

/** The part of a chart: columns with whiskers for the intervals. The schema fixes the order of all elements. */
export const chartXml = (chart: ChartSpec, addressOf: AddressOf): string =>
  xmlDocument(
    tag(
      "c:chartSpace",
      NAMESPACES,
      set("c:roundedCorners", 0),
      tag(
        "c:chart",
        {},
        tag("c:title", {}, tag("c:tx", {}, texts(chart.name, addressOf)), set("c:overlay", 0), textStyle(TITLE, 1)),
        set("c:autoTitleDeleted", 0),
        tag("c:plotArea", {}, tag("c:layout", {}), barChart(chart, addressOf), categoryAxis(), valueAxis(chart)),
        set("c:plotVisOnly", 1),
        set("c:dispBlanksAs", "gap"),
      ),
      tag("c:spPr", {}, fill("FFFFFF"), line(RULE, HAIRLINE)),
      textStyle(SMALL, 0),
    ),
  );

const set = (name: string, val: string | number): string => tag(name, { val });

function barChart(chart: ChartSpec, addressOf: AddressOf): string {
  const series = tag(
    "c:ser",
    {},
    set("c:idx", 0),
    set("c:order", 0),
    tag("c:tx", {}, texts(chart.name, addressOf)),
    tag("c:spPr", {}, fill(BAR)),
    set("c:invertIfNegative", 0),
    ...chart.open.map(outline),
    chart.isLabelled ? labels() : "",
    chart.interval ? whiskers(chart.interval, addressOf) : "",
    tag("c:cat", {}, texts(chart.categories, addressOf)),
    tag("c:val", {}, numbers(chart.values, addressOf)),
  );
  return tag(
    "c:barChart",
    {},
    set("c:barDir", "col"),
    set("c:grouping", "clustered"),
    set("c:varyColors", 0),
    series,
    // In percent of a column: one or two are not to fill the plot.
    set("c:gapWidth", chart.values.cached.length > 2 ? 80 : 240),
    set("c:axId", CATEGORY_AXIS),
    set("c:axId", VALUE_AXIS),
  );
}

/** A column that is no filled one: how high it really is nobody knows. */
const outline = (idx: number): string =>
  tag(
    "c:dPt",
    {},
    set("c:idx", idx),
    set("c:invertIfNegative", 0),
    set("c:bubble3D", 0),
    tag("c:spPr", {}, fill("FFFFFF"), tag("a:ln", { w: WHISKER }, fill(EDGE), set("a:prstDash", "dash"))),
  );

/** The values stand at the foot of their columns, where no whisker crosses them, in the formats of their cells. */
const labels = (): string =>
  tag(
    "c:dLbls",
    {},
    tag("c:numFmt", { formatCode: "General", sourceLinked: 1 }),
    tag("c:spPr", {}, tag("a:noFill", {}), tag("a:ln", {}, tag("a:noFill", {}))),
    textStyle(SMALL, 1),
    set("c:dLblPos", "inBase"),
    set("c:showLegendKey", 0),
    set("c:showVal", 1),
    set("c:showCatName", 0),
    set("c:showSerName", 0),
    set("c:showPercent", 0),
    set("c:showBubbleSize", 0),
  );

const whiskers = ({ below, above }: NonNullable<ChartSpec["interval"]>, addressOf: AddressOf): string =>
  tag(
    "c:errBars",
    {},
    set("c:errBarType", "both"),
    set("c:errValType", "cust"),
    set("c:noEndCap", 0),
    tag("c:plus", {}, numbers(above, addressOf)),
    tag("c:minus", {}, numbers(below, addressOf)),
    tag("c:spPr", {}, line(INK, WHISKER)),
  );

const categoryAxis = (): string =>
  tag(
    "c:catAx",
    {},
    set("c:axId", CATEGORY_AXIS),
    tag("c:scaling", {}, set("c:orientation", "minMax")),
    set("c:delete", 0),
    set("c:axPos", "b"),
    tag("c:numFmt", { formatCode: "General", sourceLinked: 0 }),
    set("c:majorTickMark", "none"),
    set("c:minorTickMark", "none"),
    // Below the plot, not through it, where values are negative.
    set("c:tickLblPos", "low"),
    tag("c:spPr", {}, line(INK, HAIRLINE)),
    textStyle(SMALL, 0),
    set("c:crossAx", VALUE_AXIS),
    set("c:crosses", "autoZero"),
    set("c:auto", 0),
    set("c:lblAlgn", "ctr"),
    set("c:lblOffset", 100),
    set("c:noMultiLvlLbl", 0),
  );

const valueAxis = ({ unit, axisFormat, zero }: ChartSpec): string =>
  tag(
    "c:valAx",
    {},
    set("c:axId", VALUE_AXIS),
    tag("c:scaling", {}, set("c:orientation", "minMax"), zero ? set(`c:${zero}`, 0) : ""),
    set("c:delete", 0),
    set("c:axPos", "l"),
    tag("c:majorGridlines", {}, tag("c:spPr", {}, line(RULE, HAIRLINE))),
    axisTitle(unit),
    tag("c:numFmt", { formatCode: axisFormat, sourceLinked: 0 }),
    set("c:majorTickMark", "none"),
    set("c:minorTickMark", "none"),
    set("c:tickLblPos", "nextTo"),
    tag("c:spPr", {}, tag("a:ln", {}, tag("a:noFill", {}))),
    textStyle(SMALL, 0),
    set("c:crossAx", CATEGORY_AXIS),
    set("c:crosses", "autoZero"),
    set("c:crossBetween", "between"),
  );

function axisTitle(text: string): string {
  const run = tag("a:r", {}, characters("a:rPr", SMALL, 0), tag("a:t", {}, escapeXml(text)));
  const paragraph = tag("a:p", {}, tag("a:pPr", {}, characters("a:defRPr", SMALL, 0)), run);
  const rich = tag("c:rich", {}, tag("a:bodyPr", { rot: -5_400_000, vert: "horz" }), paragraph);
  return tag("c:title", {}, tag("c:tx", {}, rich), set("c:overlay", 0));
}

function texts(cells: Cells, addressOf: AddressOf): string {
  const points = cells.cached.map((cell, idx) => (cell ? tag("c:pt", { idx }, value(cell.text)) : ""));
  return tag("c:strRef", {}, reference(cells, addressOf), tag("c:strCache", {}, count(cells), ...points));
}

function numbers(cells: Cells, addressOf: AddressOf): string {
  const points = cells.cached.map((cell, idx) =>
    cell ? tag("c:pt", { idx, ...(cell.format && { formatCode: cell.format }) }, value(cell.text)) : "",
  );
  const format = tag("c:formatCode", {}, "General");
  return tag("c:numRef", {}, reference(cells, addressOf), tag("c:numCache", {}, format, count(cells), ...points));
}

const reference = (cells: Cells, addressOf: AddressOf): string => tag("c:f", {}, escapeXml(addressOf(cells)));
const count = ({ cached }: Cells): string => set("c:ptCount", cached.length);
const value = (text: string): string => tag("c:v", {}, escapeXml(text));

const fill = (color: string): string => tag("a:solidFill", {}, tag("a:srgbClr", { val: color }));
const line = (color: string, w: number): string => tag("a:ln", { w }, fill(color));

const characters = (name: string, sz: number, b: 0 | 1): string =>
  tag(name, { lang: "en-GB", sz, b }, fill(INK), tag("a:latin", { typeface: "Arial" }));

const textStyle = (size: number, bold: 0 | 1): string =>
  tag(
    "c:txPr",
    {},
    tag("a:bodyPr", {}),
    tag("a:p", {}, tag("a:pPr", {}, characters("a:defRPr", size, bold)), tag("a:endParaRPr", { lang: "en-GB" })),
  );
