import { spawnSync } from "node:child_process";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import exceljs from "exceljs";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import Papa from "papaparse";
import { expect, onTestFinished, test } from "vitest";
import { published } from "../collect.fixture.ts";
import { contents } from "../contents.fixture.ts";
import { derivationOf, difference, tightened } from "./derivations.fixture.ts";

const OFFICE = "soffice";
const hasLibreOffice = spawnSync(OFFICE, ["--version"]).status === 0;

const implied = derivationOf({ DERIVATION_ID: "V-00000000000000a3" });
const derivations = [tightened, difference, implied];

async function workbookBytes(): Promise<Uint8Array> {
  const bytes = (await published({ ...contents, derivations })).get("neighbours.xlsx");
  if (!bytes) throw new Error("no workbook");
  return bytes;
}

/** Changes every worksheet of a workbook. */
function edited(bytes: Uint8Array, change: (xml: string) => string): Uint8Array {
  const parts = Object.entries(unzipSync(bytes)).map(([name, part]) => [
    name,
    name.startsWith("xl/worksheets/sheet") ? strToU8(change(strFromU8(part))) : part,
  ]);
  return zipSync(Object.fromEntries(parts));
}

/** Formulas without their results: what is read from the copy has been calculated. */
const withoutResults = (xml: string): string => xml.replaceAll(/(<\/f>)<v>[^<]*<\/v>/g, "$1");

/** The rows below the header, the first row of several cells, in the opposite order, as sorting might leave them. */
function reversed(xml: string): string {
  const rows = [...xml.matchAll(/<row r="(\d+)".*?<\/row>/gs)].map(([row, number = ""]) => ({ row, number }));
  const header = rows.findIndex(({ row }) => (row.match(/<c /g) ?? []).length > 2);
  const below = header < 0 ? [] : rows.slice(header + 1);
  const numbers = below.map(({ number }) => number).toReversed();
  const moved = below.map(({ row }, at) =>
    row.replace(/<row r="\d+"/, `<row r="${numbers[at]}"`).replaceAll(/<c r="([A-Z]+)\d+"/g, `<c r="$1${numbers[at]}"`),
  );
  const data = below.map(({ row }) => row).join("");
  return data === "" ? xml : xml.replace(data, () => moved.toReversed().join(""));
}

/** The cells of each sheet, row by row. */
type Sheets = ReadonlyMap<string, readonly (readonly string[])[]>;

/** What LibreOffice makes of a workbook. */
async function calculated(bytes: Uint8Array): Promise<Sheets> {
  const folder = await mkdtemp(join(tmpdir(), "sourcebook-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await writeFile(join(folder, "book.xlsx"), bytes);
  const { status, stderr } = spawnSync(
    OFFICE,
    [
      "--headless",
      `-env:UserInstallation=file://${folder}/profile`,
      "--convert-to",
      // Commas, quotes, UTF-8; numbers as they are and not as they are shown; every sheet.
      "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1",
      "--outdir",
      folder,
      join(folder, "book.xlsx"),
    ],
    { encoding: "utf8" },
  );
  expect([status, stderr.includes("Error")]).toEqual([0, false]);
  const files = (await readdir(folder)).filter((name) => name.endsWith(".csv"));
  const sheets = files.map(async (name) => {
    const { data } = Papa.parse<string[]>(await readFile(join(folder, name), "utf8"), { delimiter: "," });
    return [name.replace(/^book-|\.csv$/g, ""), data] as const;
  });
  return new Map(await Promise.all(sheets));
}

/** The cached results of all formulas, by sheet and address: `Derived D7`. */
async function cachedResults(bytes: Uint8Array): Promise<ReadonlyMap<string, string>> {
  const workbook = new exceljs.Workbook();
  await workbook.xlsx.load(new Uint8Array(bytes).buffer);
  const results = new Map<string, string>();
  for (const sheet of workbook.worksheets) {
    sheet.eachRow((row) =>
      row.eachCell((cell) => {
        if (cell.formula) results.set(`${sheet.name} ${cell.address}`, String(cell.result));
      }),
    );
  }
  return results;
}

function cellAt(sheets: Sheets, place: string): string {
  const [, sheet = "", letter = "", row = ""] = /^(.*) ([A-Z])(\d+)$/.exec(place) ?? [];
  return sheets.get(sheet)?.[Number(row) - 1]?.[letter.charCodeAt(0) - 65] ?? "";
}

function rowsBelowHeader(sheets: Sheets, name: string): readonly (readonly string[])[] {
  const rows = sheets.get(name) ?? [];
  const header = rows.findIndex((row) => row.filter(Boolean).length > 2);
  return rows.slice(header + 1).filter((row) => row.some(Boolean));
}

/** Programs print the last digits of a binary number in their own ways, and percentages with their sign. */
function rounded(text: string): string {
  const number = text.endsWith("%") ? Number(text.slice(0, -1)) / 100 : Number(text);
  return Number.isNaN(number) ? text : number.toPrecision(13);
}

test("LibreOffice computes every formula to its cached result", async ({ skip }) => {
  if (!hasLibreOffice) skip("SKIPPED: no LibreOffice here (apt-get install libreoffice-calc)");
  const bytes = await workbookBytes();
  const cached = await cachedResults(bytes);
  const sheets = await calculated(edited(bytes, withoutResults));
  expect(new Set([...cached.keys()].map((place) => place.replace(/ \w+$/, "")))).toEqual(
    new Set(["Charts", "Derived", "Checks"]),
  );
  for (const [place, result] of cached)
    expect([place, rounded(cellAt(sheets, place))]).toEqual([place, rounded(result)]);
});

test("sorting the sheets changes no derived value", async ({ skip }) => {
  if (!hasLibreOffice) skip("SKIPPED: no LibreOffice here (apt-get install libreoffice-calc)");
  const bytes = await workbookBytes();
  const before = await calculated(edited(bytes, withoutResults));
  const after = await calculated(edited(bytes, (xml) => reversed(withoutResults(xml))));
  for (const sheet of ["Observations", "Claims", "Derived"]) {
    const [rows, moved] = [rowsBelowHeader(before, sheet), rowsBelowHeader(after, sheet)];
    expect(rows.length).toBeGreaterThan(2);
    expect(moved).toEqual(rows.toReversed());
  }
});

test("a changed observation changes what is derived from it, which then agrees no more with what is published", async ({
  skip,
}) => {
  if (!hasLibreOffice) skip("SKIPPED: no LibreOffice here (apt-get install libreoffice-calc)");
  const bytes = edited(await workbookBytes(), (xml) => withoutResults(xml).replaceAll("<v>14.4</v>", "<v>20</v>"));
  const rows = rowsBelowHeader(await calculated(bytes), "Derived");
  const [id, value, agrees] = [0, 3, 10].map((column) => rows.map((row) => row[column] ?? ""));
  const at = id?.indexOf(implied.DERIVATION_ID) ?? -1;
  expect([rounded(value?.[at] ?? ""), agrees?.[at]]).toEqual([(2_900_000_000 / 1.2).toPrecision(13), "no"]);
});
