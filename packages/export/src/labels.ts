import { codeLists, type Catalogue, type Indicator } from "@sourcebook/model";

/** Codes that no catalogue holds because they stand for none, all or an unknown one. */
const specialCodes = {
  AREA: {
    WLD: { label: "World", definition: "All areas together.", standard: "sourcebook" },
    JOINT: {
      label: "Both sides jointly",
      definition: "Both areas of the pair measured together.",
      standard: "sourcebook",
    },
    _U: { label: "Not said", definition: "The sentence does not say who measured.", standard: "SDMX generic codes" },
    _X: {
      label: "Cannot be told",
      definition: "The area cannot be told from the document.",
      standard: "SDMX generic codes",
    },
    _Z: {
      label: "Not applicable",
      definition: "The indicator has no counterpart area.",
      standard: "SDMX generic codes",
    },
  },
  PRODUCT: {
    _T: { label: "All", definition: "All products or things together.", standard: "SDMX generic codes" },
    _O: {
      label: "Other",
      definition: "A product or thing that the catalogue does not list.",
      standard: "SDMX generic codes",
    },
    _Z: { label: "Not applicable", definition: "Nothing to break down.", standard: "SDMX generic codes" },
  },
  INDICATOR: {},
  UNIT_MEASURE: {},
  TIME_PERIOD: {
    _X: { label: "Not stated", definition: "The document states no period.", standard: "SDMX generic codes" },
  },
} as const satisfies Record<string, Record<string, Special>>;
/** A code list of which the catalogue holds the codes. */
export type OpenList = keyof typeof specialCodes;
type Special = { readonly label: string; readonly definition: string; readonly standard: string };

/** The special code of an open list, if it is one. */
export function specialCode(list: OpenList, code: string): Special | undefined {
  const codes: Readonly<Record<string, Special>> = specialCodes[list];
  return Object.hasOwn(codes, code) ? codes[code] : undefined;
}

type ClosedList = keyof typeof codeLists;
type Pair = {
  readonly REF_AREA: string;
  readonly COUNTERPART_AREA: string;
  readonly INDICATOR: string;
  readonly TRANSFORMATION: string;
};
/** The codes that name a series apart from its unit and period. */
type Series = Pair & {
  readonly PRODUCT: string;
  readonly FLOW_STOCK_ENTRY: string;
  readonly REPORTER: string;
};

/** Words for codes; a code that nothing explains stands for itself. */
export type Labels = {
  readonly area: (code: string) => string;
  readonly indicator: (code: string) => string;
  readonly product: (code: string) => string;
  readonly unit: (code: string) => string;
  readonly code: (list: ClosedList, code: string) => string;
  /** "Azerbaijan and Russia" of a symmetric pair, "Azerbaijan in Russia" of a directed one, in the words of the indicator. */
  readonly areas: (series: Pair) => string;
  /** "Trade turnover, food and agricultural products, Azerbaijan and Russia". */
  readonly series: (series: Series) => string;
};

const closed = new Map(
  Object.entries(codeLists).flatMap(([list, codes]) => codes.map(({ code, label }) => [`${list} ${code}`, label])),
);

/** Words for the codes of a catalogue, of the closed lists, and of none, all or an unknown one. */
export function createLabels(catalogue: Catalogue): Labels {
  const area = (code: string) => specialCode("AREA", code)?.label ?? catalogue.place(code)?.label ?? code;
  const reporter = (code: string) => (code === "JOINT" ? lowerFirst(area(code)) : area(code));
  const indicator = (code: string) => catalogue.indicator(code)?.label ?? code;
  const product = (code: string) => specialCode("PRODUCT", code)?.label ?? catalogue.product(code)?.label ?? code;
  const areas: Labels["areas"] = (pair) => {
    if (pair.COUNTERPART_AREA === "_Z") return area(pair.REF_AREA);
    return `${area(pair.REF_AREA)}${between(pair, catalogue.indicator(pair.INDICATOR))}${area(pair.COUNTERPART_AREA)}`;
  };
  const entry = ({ INDICATOR, FLOW_STOCK_ENTRY }: Series) => {
    const usual = catalogue.indicator(INDICATOR)?.entry ?? FLOW_STOCK_ENTRY;
    return usual === FLOW_STOCK_ENTRY ? [] : [lowerFirst(closed.get(`FLOW_STOCK_ENTRY ${FLOW_STOCK_ENTRY}`) ?? "")];
  };
  return {
    area,
    indicator,
    product,
    unit: (code) => catalogue.unit(code)?.label ?? code,
    code: (list, code) => closed.get(`${list} ${code}`) ?? code,
    areas,
    series: (series) =>
      [
        indicator(series.INDICATOR),
        ...(series.PRODUCT === "_T" ? [] : [lowerFirst(product(series.PRODUCT))]),
        ...entry(series),
        areas(series),
        ...(series.REPORTER === "_U" ? [] : [`reported by ${reporter(series.REPORTER)}`]),
      ].join(", "),
  };
}

// Shares and ranks are those of the reference area, even of a symmetric indicator.
const ONE_SIDED = new Set(["SHC", "SHP", "SHI", "RK"]);

// A total over all partners is no pair, even of a symmetric indicator: "Azerbaijan, counterpart World".
function between({ COUNTERPART_AREA, TRANSFORMATION }: Pair, indicator: Indicator | undefined): string {
  if (COUNTERPART_AREA === "WLD" || COUNTERPART_AREA === "_X") return ", counterpart ";
  if (indicator?.pair === "symmetric") return ONE_SIDED.has(TRANSFORMATION) ? ", counterpart " : " and ";
  const preposition = indicator?.counterpart_after[0];
  return preposition ? ` ${preposition} ` : ", counterpart ";
}

// "Food and agricultural products" inside a phrase; "LNG" and "Brent crude" keep their capital if another follows.
const lowerFirst = (label: string): string =>
  /^\p{Lu}[^\p{Lu}]*$/u.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;

/** A label at the start of a cell: "Not stated". */
export const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
