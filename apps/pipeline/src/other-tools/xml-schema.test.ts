import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { readCsv } from "@sourcebook/export";
import { expect, test } from "vitest";
import { repository } from "../fixtures/run-sourcebook.fixture.ts";
import { temporaryFolder } from "../fixtures/temporary-project.fixture.ts";
import { declaredFields, type DeclaredField } from "./published-tables.fixture.ts";
import { program, runTool } from "./tool.fixture.ts";

// Table Schema takes its numbers and its patterns from XML Schema: xmllint checks the cells by that.
const xmllint = program("xmllint", ["xmllint"], "libxml2-utils");
const folder = join(repository, "data/published/azerbaijan-russia");

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

const TYPES: Readonly<Record<string, string>> = {
  number: "decimal",
  integer: "integer",
  boolean: "boolean",
  date: "date",
};

function declarationOf(element: string, { type, format, constraints }: DeclaredField): string {
  const base = TYPES[type] ?? (format === "uri" ? "anyURI" : "string");
  const codes = constraints.enum?.map((code) => `<xs:enumeration value="${escaped(code)}"/>`).join("") ?? "";
  const pattern = constraints.pattern ? `<xs:pattern value="${escaped(constraints.pattern)}"/>` : "";
  const restriction = `<xs:restriction base="xs:${base}">${pattern}${codes}</xs:restriction>`;
  return `<xs:element name="${element}"><xs:simpleType>${restriction}</xs:simpleType></xs:element>`;
}

/** Every column of every table, and what stands in its cells that are not empty. */
async function columns() {
  const read = [...(await declaredFields(folder))].map(async ([path, fields], table) => {
    const { rows } = readCsv(await readFile(join(folder, path), "utf8"));
    return fields.map((field, at) => ({
      element: `column-${table}-${at}`,
      field,
      cells: rows.flatMap((row) => row[at] || []),
    }));
  });
  return (await Promise.all(read)).flat();
}

test("xmllint takes every declared type and pattern, and finds every cell to be of it", async (context) => {
  const all = await columns();
  const declarations = all.map(({ element, field }) => declarationOf(element, field)).join("");
  const cells = all.flatMap((column) =>
    column.cells.map((cell) => `<${column.element}>${escaped(cell)}</${column.element}>`),
  );
  const choice = `<xs:complexType><xs:choice maxOccurs="unbounded">${declarations}</xs:choice></xs:complexType>`;
  const table = `<xs:element name="cells">${choice}</xs:element>`;
  const out = await temporaryFolder();
  await writeFile(
    join(out, "cells.xsd"),
    `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">${table}</xs:schema>`,
  );
  await writeFile(join(out, "cells.xml"), `<cells>${cells.join("")}</cells>`);
  const { status, stderr } = runTool(xmllint, ["--noout", "--schema", "cells.xsd", "cells.xml"], context, out);
  expect([status, stderr]).toEqual([0, "cells.xml validates\n"]);
});
