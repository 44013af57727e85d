import { file, type HostileInput, table } from "./hostile-input.fixture.ts";
import { rowOf, sheetOf, workbookOf } from "./workbook-parts.fixture.ts";

const line = (record: Readonly<Record<string, unknown>>): string =>
  `${JSON.stringify({ published: "2022-05-01", text: "Exports of Georgia to Turkey amounted to $5 million in 2021.", ...record })}\n`;
const bytes = (...parts: readonly (string | readonly number[])[]): Uint8Array =>
  Buffer.concat(parts.map((part) => (typeof part === "string" ? Buffer.from(part) : Uint8Array.from(part))));

/** Inputs that are not what they seem: they must neither stop the program nor lead it somewhere. */
export const oddities: readonly HostileInput[] = [
  file(
    "invalid UTF-8",
    "a.jsonl",
    () => bytes('{"text": "', [0xff], '"}\n'),
    "a.jsonl:1: error: invalid UTF-8 at byte 10; save the file as UTF-8",
  ),
  file(
    "two encodings in one text",
    "a.txt",
    () => bytes("Şuşa\nŞuşa ", [0xe9]),
    "a.txt:2: error: invalid UTF-8 at byte 14; save the file as UTF-8",
  ),
  file(
    "NUL bytes",
    "a.txt",
    () => "Exports\0rose\0",
    "a.txt: error: neither text nor a kind of file that can be read; give text, HTML, Markdown, PDF, a feed, WARC or JSON Lines",
  ),
  table("NUL bytes in a table", "t.csv", () => "Country,2020\n\0,1\n", /^table\/t\.csv: error: .*it holds NUL bytes/),
  file("a key __proto__ in JSON", "a.jsonl", () =>
    line({}).replace("{", '{"__proto__": {"text": "$1"}, "constructor": 1, '),
  ),
  ...["__proto__", "constructor"].flatMap((name) => [
    table(
      `a column ${name} in CSV`,
      "t.csv",
      () => `Country,${name}\nRussia,5\n`,
      /says no period, as table\.across promises/,
    ),
    table(
      `a column ${name} in a workbook`,
      "t.xlsx",
      () => workbookOf(sheetOf(`${rowOf("Country", name)}${rowOf("Russia", 5)}`)),
      /says no period, as table\.across promises/,
    ),
  ]),
  table(
    "two columns of one name",
    "t.csv",
    () => "Country,2020,2020\nRussia,5,6\n",
    'table/source.yaml:8: error: B "2020", C "2020" are all called "2020"; name the column by its letter',
  ),
  table(
    "formulas as text in CSV",
    "t.csv",
    () => `Country,2020\n"=HYPERLINK(""http://x"")",5\n@SUM(1),-6\n`,
    /row 2: .*is no counterpart area/,
    /row 3: .*is no counterpart area/,
  ),
  table(
    "a formula without a result in a workbook",
    "t.xlsx",
    () => workbookOf(sheetOf(`${rowOf("Country", 2020)}<row><c t="str"><v>Russia</v></c><c><f>1+1</f></c></row>`)),
    "table/t.xlsx: error: S!B2 holds a formula without a result; open the workbook in a spreadsheet program and save it there, or leave out such rows and columns by table.last and table.ignore",
  ),
  file("text that ends a script, and line ends of another kind", "a.jsonl", () =>
    line({ id: "</script>", title: "\u2028</script><script>alert(1)</script>" }),
  ),
  file("an id that is a path", "a.jsonl", () => line({ id: "../../etc/x" })),
  file(
    "an id of two lines",
    "a.jsonl",
    () => line({ id: "a\nb" }),
    'a.jsonl:1: error: id: must be one line, got "a\\nb"',
  ),
  {
    what: "a source.yaml that names a file elsewhere",
    files: () => ({
      "table/source.yaml": `document: ../../etc/passwd\npublisher: azernews\nlanguage: en\nsha256: ${"a".repeat(64)}\nrights: { holder: nobody, redistributable: false }\n`,
      "table/t.csv": "a,b\n",
    }),
    reads: "table/t.csv",
    says: [/^table\/source\.yaml:1: error: document: must be the name of a file in the same folder/],
  },
  {
    what: "a link out of the folder that is read",
    files: () => ({ "in/b.jsonl": line({}) }),
    links: { "in/a.txt": "/etc/passwd" },
    reads: "in",
    says: [],
  },
  {
    what: "a device without end",
    reads: "/dev/zero",
    says: ["/dev/zero: error: larger than 32 MB; split it"],
  },
];
