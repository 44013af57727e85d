import { readWorkbook, type SheetText } from "@sourcebook/export";
import { BOUND_DIGITS, VALUE_DIGITS } from "@sourcebook/model";
import { compareFiles } from "./generated.ts";
import { differs, type Failure, type Finding } from "./proof.ts";
import type { PublishedFiles, Readable } from "./subject.ts";

/**
 * Proof 8: the values of the workbook are those of the tables, and every cell, formula and cached result is the one that the
 * tables make. Where a byte differs, so does a cell, or else the look of one.
 */
export async function workbook(readable: Readable, files: PublishedFiles, made: PublishedFiles): Promise<Finding> {
  const path = `${readable.description.dataset.id}.xlsx`;
  const bytes = files.get(path);
  if (!bytes)
    return {
      checked: 0,
      failures: [{ file: path, row: null, column: null, expected: "a file", found: "no such file" }],
    };
  const sheets = await openWorkbook(bytes);
  if (!sheets)
    return {
      checked: 0,
      failures: [
        { file: path, row: null, column: null, expected: "a workbook", found: "a file that cannot be opened" },
      ],
    };
  const checked = sheets.reduce((sum, { cells }) => sum + cells.size, 0);
  const values = [
    ...observationFailures(sheets, readable, path),
    ...claimFailures(sheets, readable, path),
    ...derivationFailures(sheets, readable, path),
    ...checkFailures(sheets, readable, path),
  ];
  const changed = compareFiles(path, made, files);
  if (changed.length === 0) return { checked, failures: values };
  const cells = compareSheets((await openWorkbook(made.get(path) ?? new Uint8Array())) ?? [], sheets, path);
  return { checked, failures: cells.length > 0 ? cells : [...values, ...changed] };
}

async function openWorkbook(bytes: Uint8Array): Promise<readonly SheetText[] | null> {
  try {
    return await readWorkbook(bytes);
  } catch {
    return null; // exceljs throws what it likes on broken files
  }
}

type Record = { readonly row: number; readonly cell: (title: string) => string };

/** The records of a sheet below the row that holds `title`. */
function recordsOf(sheets: readonly SheetText[], name: string, title: string): readonly Record[] {
  const cells = [...(sheets.find((sheet) => sheet.name === name)?.cells ?? [])].map(([address, text]) => {
    const [, column = "", row = ""] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
    return { column, row: Number(row), text };
  });
  const header = cells.find(({ text }) => text === title)?.row ?? Infinity;
  const columns = new Map(cells.filter(({ row }) => row === header).map(({ column, text }) => [text, column]));
  const rows = new Map<number, Map<string, string>>();
  for (const { column, row, text } of cells.filter((each) => each.row > header)) {
    const record = rows.get(row) ?? new Map<string, string>();
    rows.set(row, record.set(column, text));
  }
  return Array.from(rows, ([row, texts]) => ({ row, cell: (each) => texts.get(columns.get(each) ?? "") ?? "" }));
}

function observationFailures(sheets: readonly SheetText[], { contents }: Readable, path: string): readonly Failure[] {
  const observations = new Map(contents.observations.map((each) => [each.OBS_KEY, each]));
  const values = [
    ["Value", "OBS_VALUE"],
    ["Lower", "OBS_LOWER"],
    ["Upper", "OBS_UPPER"],
  ] as const;
  return recordsOf(sheets, "Observations", "Observation key").flatMap(({ row, cell }) => {
    const at = (column: string) => ({ file: path, row, column: `Observations ${column}` });
    const key = cell("Observation key");
    const observation = observations.get(key);
    if (!observation) return differs(at("Observation key"), "a key of observations.csv", key);
    return values.flatMap(([title, name]) => differs(at(title), asNumber(observation[name]), asNumber(cell(title))));
  });
}

function claimFailures(sheets: readonly SheetText[], { contents }: Readable, path: string): readonly Failure[] {
  const claims = new Map(contents.claims.map((each) => [each.CLAIM_ID, each]));
  return recordsOf(sheets, "Claims", "Claim ID").flatMap(({ row, cell }) => {
    const at = (column: string) => ({ file: path, row, column: `Claims ${column}` });
    const claim = claims.get(cell("Claim ID"));
    if (!claim) return differs(at("Claim ID"), "an id of claims.csv", cell("Claim ID"));
    return [
      ...differs(at("Position"), `${claim.SPAN_START} to ${claim.SPAN_END}`, cell("Position")),
      ...differs(at("Value"), asNumber(`${claim.OBS_VALUE}e${claim.UNIT_MULT}`), asNumber(cell("Value"))),
      ...differs(at("Lower"), asNumber(claim.OBS_LOWER), asNumber(cell("Lower"))),
      ...differs(at("Upper"), asNumber(claim.OBS_UPPER), asNumber(cell("Upper"))),
    ];
  });
}

/** The results of the formulas are what derivations.csv says, as precisely as it says it. */
function derivationFailures(sheets: readonly SheetText[], { contents }: Readable, path: string): readonly Failure[] {
  const derivations = new Map(contents.derivations.map((each) => [each.DERIVATION_ID, each]));
  return recordsOf(sheets, "Derived", "Derivation").flatMap(({ row, cell }) => {
    const at = (column: string) => ({ file: path, row, column: `Derived ${column}` });
    const derivation = derivations.get(cell("Derivation"));
    if (!derivation) return differs(at("Derivation"), "an id of derivations.csv", cell("Derivation"));
    const numbers = [
      ["Value", derivation.OBS_VALUE, VALUE_DIGITS],
      ["Lower", derivation.OBS_LOWER, BOUND_DIGITS],
      ["Upper", derivation.OBS_UPPER, BOUND_DIGITS],
    ] as const;
    return numbers.flatMap(([title, expected, digits]) => [
      ...differsBeyond(digits, at(title), expected, cell(title)),
      ...differs(
        at(`Published ${title.toLowerCase()}`),
        asNumber(expected),
        asNumber(cell(`Published ${title.toLowerCase()}`)),
      ),
    ]);
  });
}

/** The overlaps are those of checks.csv. */
function checkFailures(sheets: readonly SheetText[], { contents }: Readable, path: string): readonly Failure[] {
  const checks = new Map(contents.checks.map((each) => [each.CHECK_ID, each]));
  return recordsOf(sheets, "Checks", "Check ID").flatMap(({ row, cell }) => {
    const at = (column: string) => ({ file: path, row, column: `Checks ${column}` });
    const check = checks.get(cell("Check ID"));
    if (!check) return differs(at("Check ID"), "an id of checks.csv", cell("Check ID"));
    return [
      ...differsBeyond(BOUND_DIGITS, at("Overlap lower"), check.OVERLAP_LOWER, cell("Overlap lower")),
      ...differsBeyond(BOUND_DIGITS, at("Overlap upper"), check.OVERLAP_UPPER, cell("Overlap upper")),
      ...differsBeyond(VALUE_DIGITS, at("Overlap share"), check.OVERLAP_SHARE, cell("Overlap share")),
    ];
  });
}

/** A formula computes in binary and does not round: nothing where its result is the published number to so many digits. */
function differsBeyond(digits: number, place: Parameters<typeof differs>[0], expected: string | null, cell: string) {
  const found = cell.replace(/^=.* -> /s, "");
  const isNear =
    expected !== null &&
    found !== "" &&
    Math.abs(Number(found) - Number(expected)) <= Math.abs(Number(expected)) * 10 ** (1 - digits);
  return isNear ? [] : differs(place, asNumber(expected), asNumber(found));
}

// Spreadsheets keep binary numbers: both sides as those, as far as they have digits.
const asNumber = (text: string | null): string => (text === null || text === "" ? "" : String(Number(text)));

function compareSheets(expected: readonly SheetText[], found: readonly SheetText[], path: string): readonly Failure[] {
  const names = [...new Set([...expected, ...found].map(({ name }) => name))];
  return names.flatMap((name) => {
    const [right, wrong] = [expected, found].map((sheets) => sheets.find((sheet) => sheet.name === name)?.cells);
    if (!right || !wrong)
      return differs({ file: path, row: null, column: name }, right && "a worksheet", wrong && "a worksheet");
    return [...new Set([...right.keys(), ...wrong.keys()])].flatMap((address) =>
      differs({ file: path, row: null, column: `${name} ${address}` }, right.get(address), wrong.get(address)),
    );
  });
}
