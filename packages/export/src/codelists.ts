import {
  codeLists,
  codesOfKey,
  compareBytes,
  placeCode,
  type Catalogue,
  type Claim,
  type CodeListEntry,
  type Dimensions,
} from "@sourcebook/model";
import { specialCode, type OpenList } from "./labels.ts";
import type { Tally } from "./survey.ts";

type Meaning = Omit<CodeListEntry, "CODELIST" | "CODE">;

/** Which code list each coded column uses, where the list has not the name of the column. */
export const listOfColumn: Readonly<Record<string, string>> = {
  REF_AREA: "AREA",
  COUNTERPART_AREA: "AREA",
  REPORTER: "AREA",
};

/** Rows of `codelists.csv`: every code of the closed lists, and of the open ones those that the tables use. */
export function codeListTally(catalogue: Catalogue): Tally<readonly CodeListEntry[]> {
  const used = new Map<OpenList, Set<string>>(openLists.map((list) => [list, new Set()]));
  const see = (each: Coded): void => {
    for (const list of openLists) for (const code of codesOf[list](each)) used.get(list)?.add(code);
  };
  // A growth that follows from two levels has a unit that nobody states.
  const seeKey = ({ OBS_KEY }: { readonly OBS_KEY: string }): void => see(codesOfKey(OBS_KEY));
  const all = { observations: see, claims: see, derivations: seeKey };
  return { see: all, result: () => entriesOf(used, catalogue) };
}

function entriesOf(used: ReadonlyMap<OpenList, ReadonlySet<string>>, catalogue: Catalogue): readonly CodeListEntry[] {
  const closed = Object.entries(codeLists).flatMap(([list, codes]) =>
    codes.map(({ code, label, definition, standard }) =>
      row(list, code, { LABEL: label, DEFINITION: definition, STANDARD: standard }),
    ),
  );
  const open = Array.from(used, ([list, codes]) =>
    Array.from(codes, (code) => row(list, code, meaningOf(list, code, catalogue))),
  );
  return [...closed, ...open.flat()].toSorted(
    (a, b) => compareBytes(a.CODELIST, b.CODELIST) || compareBytes(a.CODE, b.CODE),
  );
}

const row = (CODELIST: string, CODE: string, meaning: Meaning): CodeListEntry => ({ CODELIST, CODE, ...meaning });

const openLists = ["AREA", "INDICATOR", "PRODUCT", "UNIT_MEASURE", "TIME_PERIOD"] as const satisfies OpenList[];

/** What a row or a key names by codes. */
type Coded = Readonly<Record<keyof Dimensions & keyof Claim, string>>;

/** The codes of an open list that a row uses. */
const codesOf: Readonly<Record<OpenList, (each: Coded) => readonly string[]>> = {
  AREA: ({ REF_AREA, COUNTERPART_AREA, REPORTER }) => [REF_AREA, COUNTERPART_AREA, REPORTER],
  INDICATOR: ({ INDICATOR }) => [INDICATOR],
  PRODUCT: ({ PRODUCT }) => [PRODUCT],
  UNIT_MEASURE: ({ UNIT_MEASURE }) => [UNIT_MEASURE],
  // Periods explain themselves by the SDMX grammar, save the code for none.
  TIME_PERIOD: ({ TIME_PERIOD }) => (TIME_PERIOD === "_X" ? ["_X"] : []),
};

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
