import {
  byVolume,
  type Concept,
  type Figure,
  type Indicator,
  type Period,
  previousPeriod,
  type Quantity,
  type ReasonCode,
  type Transformation,
  yearBefore,
} from "@sourcebook/model";
import { ordered } from "../claims/areas/area-basis.ts";
import type { Said } from "../claims/make-claim.ts";
import { ALL, OTHER } from "../claims/products/product.ts";
import { type FigureFrame, type FigureWords, readFigureWords } from "./figure-words.ts";
import type { NamedPeriod } from "./read-period.ts";
import { speakerTold } from "./speaker-told.ts";

/** What was not read: words that mean nothing known, or null where nothing is said of what is needed. */
export type Unread = { readonly concept: Concept; readonly words: string | null; readonly reason: ReasonCode };

/** What a figure says, with the words of a product that the catalogue does not list; or what kept it from being read. */
export type FigureReading =
  | { readonly said: Omit<Said, "LEVEL_CLAIM_ID">; readonly unlisted: string | null }
  | { readonly unread: Unread };

const REASONS = {
  value: "AMBIGUOUS_NUMBER",
  indicator: "NO_INDICATOR",
  reference_area: "AMBIGUOUS_AREA",
  counterpart_area: "AMBIGUOUS_AREA",
  reporter: "AMBIGUOUS_AREA",
  period: "NO_PERIOD",
  qualifier: "AMBIGUOUS_NUMBER",
  measure: "NO_INDICATOR",
  statement: "NO_INDICATOR",
  unit: "NO_UNIT",
  scale: "NO_UNIT",
} as const satisfies Partial<Record<Concept, ReasonCode>>;
type Read = keyof typeof REASONS;

const NEEDED = ["value", "indicator", "reference_area", "period"] as const satisfies Read[];
const OPTIONAL = [
  "counterpart_area",
  "reporter",
  "qualifier",
  "measure",
  "statement",
  "unit",
  "scale",
] as const satisfies Read[];

/** The first thing that the words do not say: one that is needed, or one that they say in words unknown. */
const firstUnread = (found: FigureWords): Read | undefined =>
  NEEDED.find((concept) => !found[concept]) ?? OPTIONAL.find((concept) => found[concept] === null);

/** Reads what its row, the name of its column and the mapping say of a value. */
export function readFigure(figure: Figure, frame: FigureFrame): FigureReading {
  const exact = frame.text.slice(figure.number.start, figure.number.end);
  const unread = (concept: Read): FigureReading => {
    const words = concept === "value" ? exact : (figure.facts.get(concept)?.words ?? null);
    return { unread: { concept, words, reason: REASONS[concept] } };
  };
  const found = readFigureWords(figure, frame);
  const failed = firstUnread(found);
  const { value, indicator: named, period } = found;
  const areas = areasOf(found);
  if (failed || !value || !named || !period || !areas) return unread(failed ?? "counterpart_area");
  const product = productOf(found);
  const measure = measureOf(found, product, areas.counterpart);
  if (!measure) return unread("measure");
  const quantity = quantityOf(found, measure.code, frame);
  if ("conflict" in quantity) return unread(quantity.conflict);
  return {
    said: {
      INDICATOR: named.indicator.id,
      PRODUCT: product,
      TRANSFORMATION: measure.code,
      ...pairOf(areas, named.indicator, measure),
      AREA_BASIS: isInRow(figure, "reference_area") && isInRow(figure, "counterpart_area") ? "STATED" : "CONTEXT",
      TIME_PERIOD: period.period.code,
      TIME_BASIS: isInRow(figure, "period") ? "STATED" : "CONTEXT",
      BASE_PERIOD: basePeriod(measure.code, period.period),
      FLOW_STOCK_ENTRY: isFlow(named.indicator, period, found.isAsOf) ? "T" : named.indicator.entry,
      STATEMENT_TYPE: found.statement ?? "ACTUAL",
      ...speakerTold(figure.facts.get("said_by")?.words ?? null, found.reporter ?? null, frame),
      RULE_ID: value.rule,
      quantity,
    },
    unlisted: product === OTHER ? (figure.facts.get("product")?.words ?? null) : null,
  };
}

/** Does the row say it, or does it follow from what is not said? What `source.yaml` says stands outside of the row. */
const isInRow = ({ facts }: Figure, concept: Concept): boolean => facts.get(concept)?.span !== null;

type Areas = { readonly reference: string; readonly counterpart: string };

/** Null where the indicator has no counterpart and the row names one, and where both are the same. */
function areasOf({ indicator: named, reference_area, counterpart_area }: FigureWords): Areas | null {
  if (!named || !reference_area) return null;
  const { pair, counterpart_default } = named.indicator;
  if (pair === "none") return counterpart_area ? null : { reference: reference_area, counterpart: "_Z" };
  const counterpart = counterpart_area ?? counterpart_default;
  return counterpart === reference_area ? null : { reference: reference_area, counterpart };
}

/** The order of a symmetric pair means nothing, save where one of the two has the share or the rank. */
function pairOf({ reference, counterpart }: Areas, { pair }: Indicator, { code, ofCounterpart }: Measure) {
  if (ofCounterpart) return { REF_AREA: counterpart, COUNTERPART_AREA: reference };
  const isOrdered = pair === "symmetric" && !counterpart.startsWith("_") && !code.startsWith("SH") && code !== "RK";
  const areas = isOrdered ? ordered([reference, counterpart], "STATED") : { reference, counterpart };
  return { REF_AREA: areas.reference, COUNTERPART_AREA: areas.counterpart };
}

const productOf = ({ indicator, product }: FigureWords): string =>
  product === undefined ? (indicator?.product ?? ALL) : (product ?? OTHER);

type Measure = { readonly code: Transformation; readonly ofCounterpart?: true };

/** Null where a share can be one over counterparts or one over products, and where a rank can be that of either area. */
function measureOf(found: FigureWords, product: string, counterpart: string): Measure | null {
  const { measure = "N", indicator: named } = found;
  const hasPartner = counterpart !== "WLD" && !counterpart.startsWith("_");
  switch (measure) {
    case null:
      return null;
    case "share":
      if (product === ALL) return { code: hasPartner ? "SHC" : "SHI" };
      return hasPartner ? null : { code: "SHP" };
    case "rank":
      return hasPartner ? null : { code: "RK" };
    case "counterpart rank":
      return hasPartner && named?.indicator.pair === "symmetric" ? { code: "RK", ofCounterpart: true } : null;
    default:
      return { code: measure };
  }
}

type Conflict = { readonly conflict: "unit" | "scale" };

/** The value in its unit, which the cell states or else another one lends; one of them may have a scale. */
function quantityOf(found: FigureWords, measure: Transformation, { catalogue }: FigureFrame): Quantity | Conflict {
  const { value, indicator: named, unit: given, scale, qualifier } = found;
  if (!value || !named) throw new Error("a figure without value or indicator");
  const { rule: _, unit: own, ...stated } = value;
  const unit = unitOf(own, given?.unit ?? null, measure);
  if (unit === null) return { conflict: "unit" };
  if (!suits(measure, catalogue.unit(unit)?.kind, named.indicator)) return { conflict: "unit" };
  const scales = [value.mult, given?.mult ?? 0, scale?.mult ?? 0].filter((mult) => mult !== 0);
  if (scales.length > 1) return { conflict: scale ? "scale" : "unit" };
  const isNegative = named.sign < 0 && (measure === "N" || measure.startsWith("D"));
  return {
    ...stated,
    value: isNegative ? stated.value.replace(/^-?/, "-") : stated.value,
    mult: scales[0] ?? 0,
    unit,
    unitBasis: unit === own ? "STATED" : "INFERRED",
    qualifier: value.qualifier === "EQ" ? (qualifier ?? "EQ") : value.qualifier,
  };
}

/** The unit of a cell or the one given beside it; null where there is none or they differ, save that "22%" may be percent by volume. */
function unitOf(own: string | null, given: string | null, measure: Transformation): string | null {
  if (own !== null && given !== null && own !== given) return byVolume(own) === given ? given : null;
  return own ?? given ?? (measure === "RK" ? "RANK" : null);
}

/** Can the measure of the indicator be in such a unit? */
function suits(measure: Transformation, kind: string | undefined, { units }: Indicator): boolean {
  if (kind === undefined) return false;
  if (measure === "RK") return kind === "rank";
  if (measure.startsWith("SH")) return kind === "percent";
  if (measure.startsWith("G")) return kind === "percent" || kind === "multiple";
  return units.some((each) => each === kind || (each === "percent" && kind === "points" && measure !== "N"));
}

function basePeriod(measure: Transformation, period: Period): string | null {
  if (measure === "GY" || measure === "DY") return yearBefore(period).code;
  return measure === "G1" || measure === "D1" ? previousPeriod(period).code : null;
}

/** What is invested in a year is a flow, what is invested as of a day or in all a stock. */
const isFlow = ({ entry, units }: Indicator, { period, isPoint }: NamedPeriod, isAsOf: boolean): boolean =>
  entry === "LE" && units.includes("currency") && period.freq !== "D" && !isPoint && !isAsOf;
