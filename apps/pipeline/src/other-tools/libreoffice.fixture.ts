import { mkdir, readdir, readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { readCsv, type CsvTable } from "@sourcebook/export";
import { expect } from "vitest";
import { temporaryFolder } from "../fixtures/temporary-project.fixture.ts";
import { program, runTool, type Skippable } from "./tool.fixture.ts";

const soffice = program("LibreOffice", ["soffice"], "libreoffice-calc");

// Field separator, quote, UTF-8, first line, types of columns.
const CSV = "44,34,76,1";
const ENGLISH = "1033";
/** Cells as they are, not as they are shown; all sheets. */
const EVERY_SHEET = `${CSV},,${ENGLISH},false,false,false,false,false,-1`;
const FORMATS = { standard: 1, text: 2, isoDate: 5 } as const;
export type ColumnFormat = keyof typeof FORMATS;

type Opened = { readonly file: string; readonly options: readonly string[]; readonly saveAs: string };

/** Opens a CSV file as a person does who tells the type of each column, or none, and saves it as CSV again. */
export async function openCsv(file: string, formats: readonly ColumnFormat[], context: Skippable): Promise<CsvTable> {
  const columns = formats.map((format, index) => `${index + 1}/${FORMATS[format]}`).join("/");
  const options = [`--infilter=CSV:${CSV},${columns},${ENGLISH},false,false`];
  const saved = await save({ file, options, saveAs: `${CSV},,${ENGLISH},false,true` }, context);
  return saved.get(basename(file)) ?? { header: [], rows: [], errors: [`not saved: ${file}`] };
}

/** Opens a workbook and saves the cells of every sheet, by the name of the sheet; formulas as their results. */
export async function openWorkbook(file: string, context: Skippable): Promise<ReadonlyMap<string, CsvTable>> {
  const saved = await save({ file, options: [], saveAs: EVERY_SHEET }, context);
  const prefix = `${basename(file, ".xlsx")}-`;
  return new Map([...saved].map(([name, table]) => [basename(name, ".csv").replace(prefix, ""), table]));
}

async function save({ file, options, saveAs }: Opened, context: Skippable): Promise<ReadonlyMap<string, CsvTable>> {
  const folder = await temporaryFolder();
  const out = join(folder, "out");
  await mkdir(out);
  const profile = `-env:UserInstallation=file://${folder}/profile`;
  const convert = ["--convert-to", `csv:Text - txt - csv (StarCalc):${saveAs}`, "--outdir", out, file];
  const { status, stderr } = runTool(soffice, ["--headless", profile, ...options, ...convert], context);
  expect([status, stderr.includes("Error")]).toEqual([0, false]);
  const names = await readdir(out);
  const read = names.map(async (name) => [name, readCsv(await readFile(join(out, name), "utf8"))] as const);
  return new Map(await Promise.all(read));
}
