import {
  codeLists,
  compareBytes,
  placeCode,
  type Catalogue,
  type CodeListEntry,
  type DatasetContents,
} from "@sourcebook/model";
import { specialCode, type OpenList } from "./labels.ts";

type Meaning = Omit<CodeListEntry, "CODELIST" | "CODE">;

/** Which code list each coded column uses, where the list has not the name of the column. */
export const listOfColumn: Readonly<Record<string, string>> = {
  REF_AREA: "AREA",
  COUNTERPART_AREA: "AREA",
  REPORTER: "AREA",
};

/** Rows of `codelists.csv`: every code of the closed lists, and of the open ones those that the tables use. */
export function codeListRows(contents: DatasetContents, catalogue: Catalogue): readonly CodeListEntry[] {
  const closed = Object.entries(codeLists).flatMap(([list, codes]) =>
    codes.map(({ code, label, definition, standard }) =>
      row(list, code, { LABEL: label, DEFINITION: definition, STANDARD: standard }),
    ),
  );
  const open = Object.entries(usedCodes(contents)).flatMap(([list, codes]) =>
    [...codes].map((code) => row(list, code, meaningOf(openList(list), code, catalogue))),
  );
  return [...closed, ...open].toSorted((a, b) => compareBytes(a.CODELIST, b.CODELIST) || compareBytes(a.CODE, b.CODE));
}

const row = (CODELIST: string, CODE: string, meaning: Meaning): CodeListEntry => ({ CODELIST, CODE, ...meaning });

const openLists = ["AREA", "INDICATOR", "PRODUCT", "UNIT_MEASURE", "TIME_PERIOD"] as const satisfies OpenList[];
function openList(name: string): OpenList {
  const list = openLists.find((each) => each === name);
  if (!list) throw new Error(`no open code list: ${name}`);
  return list;
}

function usedCodes({ observations, claims }: DatasetContents): Readonly<Record<OpenList, ReadonlySet<string>>> {
  const rows = [...observations, ...claims];
  return {
    AREA: new Set(rows.flatMap((each) => [each.REF_AREA, each.COUNTERPART_AREA, each.REPORTER])),
    INDICATOR: new Set(rows.map((each) => each.INDICATOR)),
    PRODUCT: new Set(rows.map((each) => each.PRODUCT)),
    UNIT_MEASURE: new Set(rows.map((each) => each.UNIT_MEASURE)),
    // Periods explain themselves by the SDMX grammar, save the code for none.
    TIME_PERIOD: new Set(rows.some((each) => each.TIME_PERIOD === "_X") ? ["_X"] : []),
  };
}

function meaningOf(list: OpenList, code: string, catalogue: Catalogue): Meaning {
  const special = specialCode(list, code) ?? catalogued(list, code, catalogue);
  return special
    ? { LABEL: special.label, DEFINITION: special.definition, STANDARD: special.standard }
    : { LABEL: code, DEFINITION: "The catalogue does not explain this code.", STANDARD: "sourcebook" };
}

function catalogued(list: OpenList, code: string, catalogue: Catalogue) {
  if (list === "INDICATOR") return catalogue.indicator(code);
  if (list === "PRODUCT") return productMeaning(code, catalogue);
  if (list === "UNIT_MEASURE") return unitMeaning(code, catalogue);
  const place = list === "AREA" ? catalogue.place(code) : undefined;
  return place && placeCode(place);
}

function productMeaning(code: string, catalogue: Catalogue) {
  const product = catalogue.product(code);
  if (!product) return undefined;
  const { label, definition, hs } = product;
  if (hs.length === 0) return { label, definition, standard: "sourcebook" };
  return { label, definition: `${definition} HS ${hs.join(", ")}.`, standard: "Harmonized System" };
}

function unitMeaning(code: string, catalogue: Catalogue) {
  const unit = catalogue.unit(code);
  if (!unit) return undefined;
  const { label, kind, standard, ucum } = unit;
  const measured = kind === "currency" ? `Amounts of money in ${label}.` : `${label}.`;
  return { label, definition: ucum ? `${measured} UCUM code ${ucum}.` : measured, standard };
}
