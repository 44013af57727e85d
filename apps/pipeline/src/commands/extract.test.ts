import { once } from "node:events";
import { readdir, readFile, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { readCsv, recordsOf } from "@sourcebook/export";
import { claimSchema, refusalSchema } from "@sourcebook/model";
import { describe, expect, test } from "vitest";
import { repository, runSourcebook, startSourcebook } from "../fixtures/run-sourcebook.fixture.ts";
import { addLines, edit, put, temporaryFolder, temporaryProject } from "../fixtures/temporary-project.fixture.ts";

const ENERGY = "data/sources/azernews/2021-11-22-energy-projects/document.txt";
const SENTENCE = "Exports of Azerbaijan to Russia amounted to $700 million in 2021.";
const line = (record: Readonly<Record<string, unknown>>): string => `${JSON.stringify(record)}\n`;
const dated = { published: "2022-05-01", text: SENTENCE };

/** The rows of CSV text as records. */
function records(csv: string): readonly Readonly<Record<string, string>>[] {
  const table = readCsv(csv);
  expect(table.errors).toEqual([]);
  return recordsOf(table);
}

describe("sourcebook extract", () => {
  test("writes the claims of a text file with the columns of claims.csv; those that need all documents are empty", async () => {
    const { code, stdout, stderr } = await runSourcebook(["extract", ENERGY]);
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout.split("\n", 1)[0]).toBe(Object.keys(claimSchema.shape).join(","));
    const rows = records(stdout);
    expect(rows.map(({ EXACT }) => EXACT)).toEqual([
      "More than 230",
      "six",
      "$2.6 billion",
      "third-largest",
      "ranked first",
    ]);
    for (const row of rows) {
      expect([row["OBS_KEY"], row["DUPLICATE_OF"], row["RANK"], row["RANK_REASON"]]).toEqual(["", "", "", ""]);
    }
  });

  test("takes the metadata of the source.yaml beside a file, and the words of the file itself elsewhere", async () => {
    const folder = await temporaryFolder();
    await put(join(folder, "alone.txt"), await readFile(join(repository, ENERGY)));
    const [beside, alone] = await Promise.all([
      runSourcebook(["extract", ENERGY]),
      runSourcebook(["extract", join(folder, "alone.txt")]),
    ]);
    expect(alone).toEqual(beside); // the date line of the article says what its source.yaml says
  });

  test("reads a large file of JSON Lines by the source.yaml beside it, and says once what is wrong with the whole", async () => {
    const folder = await temporaryProject();
    const slug = "2022-03-01-lines";
    const texts = Array.from({ length: 400 }, (_, n) => `${SENTENCE} ${"They spoke of roads. ".repeat(150)}${n}`);
    await addLines(folder, slug, texts);
    const [source, catalogue] = [join(folder, "data/sources/azernews", slug), join(folder, "data/catalogue")];
    const extract = () => runSourcebook(["extract", "--catalogue", catalogue, "--workers", "2", source]);
    const { code, stdout, stderr } = await extract();
    expect([code, stderr]).toEqual([0, ""]);
    expect(new Set(records(stdout).map(({ DOC_ID }) => DOC_ID)).size).toBe(texts.length);
    await edit(join(source, "document.jsonl"), (text) => text.replace("roads", "ports"));
    const damaged = await extract();
    expect([damaged.code, records(damaged.stdout)]).toEqual([1, []]);
    expect(damaged.stderr.split("\n")).toEqual([expect.stringContaining(`${slug}/source.yaml:4: error: `), ""]);
  });

  test("reads JSON Lines from standard input; offsets count code points of title, blank line, text", async () => {
    const input = line({ ...dated, id: "a", title: "📈 Trade" }) + "\n" + line({ ...dated, id: "b" });
    const { code, stdout, stderr } = await runSourcebook(["extract", "-"], { input });
    expect([code, stderr]).toEqual([0, ""]);
    const offset = Array.from("📈 Trade\n\n").length;
    const at = SENTENCE.indexOf("$700 million");
    expect(records(stdout).map(({ DOC_ID, SPAN_START, EXACT }) => [DOC_ID, SPAN_START, EXACT])).toEqual([
      ["a", String(at + offset), "$700 million"],
      ["b", String(at), "$700 million"],
    ]);
  });

  test("says the same as CSV and as JSON Lines, from a file and from standard input", async () => {
    const folder = await temporaryFolder();
    const file = join(folder, "documents.jsonl");
    const input = `\uFEFF${line({ ...dated, id: "a" })}`.replace("\n", "\r\n");
    await put(file, input);
    const csv = await runSourcebook(["extract"], { input });
    const jsonl = await runSourcebook(["extract", "--format", "jsonl", file]);
    const claims = jsonl.stdout
      .trim()
      .split("\n")
      .map((each) => claimSchema.parse(JSON.parse(each)));
    expect(claims.map((claim) => Object.values(claim).map((cell) => (cell === null ? "" : String(cell))))).toEqual(
      records(csv.stdout).map((row) => Object.values(row)),
    );
    expect(Object.keys(JSON.parse(jsonl.stdout.split("\n", 1)[0] ?? ""))).toEqual(Object.keys(claimSchema.shape));
  });

  test("tells what a file is by its content, whatever its name; a folder stands for its files, a packed file for what is in it", async () => {
    const folder = await temporaryFolder();
    const page = `<!doctype html><html><body><h1>Trade</h1><p>${SENTENCE}</p></body></html>`;
    const feed = `<rss><channel><item><description>${SENTENCE}</description></item><item><description>${SENTENCE} So it was.</description></item></channel></rss>`;
    await put(join(folder, "in/a.txt"), page);
    await put(join(folder, "in/b/feed"), feed);
    await put(join(folder, "in/c.bin"), gzipSync(line(dated)));
    await put(join(folder, "in/.hidden"), page);
    const { code, stdout } = await runSourcebook(["extract", "in"], { cwd: folder });
    expect(code).toBe(0);
    const bytes = [Buffer.from(page), Buffer.from(feed), Buffer.from(feed)];
    const cuts = records(stdout).map(({ SELECTOR }, index) => {
      const [start, end] = SELECTOR?.replace("byte=", "").split(",").map(Number) ?? [];
      return bytes[index]?.subarray(start, end).toString();
    });
    expect(cuts).toEqual(["$700 million", "$700 million", "$700 million", undefined]);
    const piped = await runSourcebook(["extract", "-"], { input: page });
    expect(piped.stdout.split("\n")[1]).toBe(stdout.split("\n")[1]);
  });

  test("passes over a line without end, and reads the next", async () => {
    const input = `{"text": "${"x".repeat(40 * 2 ** 20)}"}\n${line(dated)}`;
    const { code, stdout, stderr } = await runSourcebook(["extract"], { input });
    expect([code, records(stdout).length]).toEqual([1, 1]);
    expect(stderr).toBe("<stdin>:1: error: longer than 4 MB; write one document a line\n");
  });

  test("writes a header where there is no claim", async () => {
    const { code, stdout } = await runSourcebook(["extract"], { input: "" });
    expect([code, stdout]).toEqual([0, `${Object.keys(claimSchema.shape).join(",")}\n`]);
  });

  test("works outside a project, with the catalogue that comes with the program", async () => {
    const { code, stdout } = await runSourcebook(["extract"], { input: line(dated), cwd: tmpdir() });
    expect([code, records(stdout).length]).toEqual([0, 1]);
  });
});

describe("what extract cannot read", () => {
  test("is one line each with its place; all else is read, and the exit code is 1", async () => {
    const bad = [
      '{"text": "cut off',
      '{"id": "no text"}',
      '{"text": 5}',
      '{"text": "x", "published": "yesterday"}',
      "[]",
      '{"text": " "}',
      '{"text": "x", "id": "a\\nb"}',
    ];
    const input = Buffer.concat([
      Buffer.from(line(dated)),
      Buffer.from(`${bad.join("\n")}\n`),
      Buffer.from([0x7b, 0xff, 0x7d, 0x0a]),
      Buffer.from(line(dated)),
    ]);
    const { code, stdout, stderr } = await runSourcebook(["extract"], { input });
    expect(code).toBe(1);
    expect(records(stdout)).toHaveLength(2);
    const byte = line(dated).length + bad.join("\n").length + 2;
    expect(stderr.trimEnd().split("\n")).toEqual([
      expect.stringMatching(/^<stdin>:2: error: malformed JSON \(.+\); write one object a line$/),
      "<stdin>:3: error: text: missing; expected string",
      "<stdin>:4: error: text: expected string, received number, got 5; put it in quotes",
      '<stdin>:5: error: published: must be a day as YYYY-MM-DD, got "yesterday"',
      expect.stringMatching(/^<stdin>:6: error: expected object, received array/),
      "<stdin>:7: error: the document has no text; remove it, or give one that has",
      '<stdin>:8: error: id: must be one line, got "a\\nb"',
      `<stdin>:9: error: invalid UTF-8 at byte ${byte}; save the file as UTF-8`,
    ]);
  });

  test("files that are missing, binary or empty do not keep the others from being read", async () => {
    const folder = await temporaryFolder();
    await put(join(folder, "binary.txt"), Buffer.from([1, 0, 2]));
    await put(join(folder, "empty.txt"), "");
    await put(join(folder, "mixed.txt"), Buffer.concat([Buffer.from("Şuşa\nŞuşa"), Buffer.from([0xe9])]));
    await put(join(folder, "good.txt"), SENTENCE);
    await put(join(folder, "page.html"), `<html><body><a href="/">${SENTENCE}</a></body></html>`);
    await put(join(folder, "cut.pdf"), "%PDF-1.4\n");
    const args = [
      "extract",
      "missing.txt",
      "missing.jsonl",
      "binary.txt",
      "empty.txt",
      "mixed.txt",
      "page.html",
      "cut.pdf",
      "good.txt",
    ];
    const { code, stdout, stderr } = await runSourcebook(args, { cwd: folder });
    expect([code, records(stdout).length]).toEqual([1, 1]);
    expect(stderr.trimEnd().split("\n")).toEqual([
      "missing.txt: error: no such file; check the path",
      "missing.jsonl: error: no such file; check the path",
      "binary.txt: error: neither text nor a kind of file that can be read; give text, HTML, Markdown, PDF, a feed, WARC or JSON Lines",
      "empty.txt: error: the document has no text; remove it, or give one that has",
      "mixed.txt:2: error: invalid UTF-8 at byte 13; save the file as UTF-8",
      "page.html: error: no article found in the page; save the article alone, or its text",
      expect.stringMatching(/^cut\.pdf: error: damaged PDF \(.+\); get the file again$/),
      'good.txt: warning: no date of publication, so relative periods stay unresolved; give it as "published"',
    ]);
  });

  test("a catalogue that is not there, a file that cannot be written, an unknown format", async () => {
    const catalogue = await runSourcebook(["extract", "--catalogue", "/nowhere", ENERGY]);
    expect([catalogue.code, catalogue.stdout]).toEqual([1, ""]);
    expect(catalogue.stderr).toContain("/nowhere/units.yaml: error: no such file; check the path\n");
    const refusals = await runSourcebook(["extract", "--refusals", "/nowhere/x.csv", ENERGY]);
    expect([refusals.code, refusals.stdout]).toEqual([1, ""]);
    expect(refusals.stderr).toMatch(
      /^\/nowhere\/x\.csv: error: cannot be written \(.+\); check its folder and permissions\n$/,
    );
    expect((await runSourcebook(["extract", "--format", "xml", ENERGY])).code).toBe(2);
  });
});

test.each([
  [["--job", "job", ENERGY], "--job reads the documents of its plan: name no others\n"],
  [["--job", "job", "--stdin"], "--job reads the documents of its plan: name no others\n"],
  [["--stdin", ENERGY], "--stdin reads standard input alone: name no files\n"],
  [["--index", "1", "--of", "2", ENERGY], "--index and --of are for tasks of a --job\n"],
])("%o is wrong usage, and nothing is left out in silence", async (args, stderr) => {
  expect(await runSourcebook(["extract", ...args])).toEqual({ code: 2, stdout: "", stderr });
});

test("what is read is not written over, nor one file by both flags", async () => {
  const folder = await temporaryFolder();
  const file = join(folder, "a.txt");
  await put(file, "Exports of Georgia to Turkey reached $310 million in 2021.");
  const overInput = await runSourcebook(["extract", "--refusals", join(folder, ".", "a.txt"), file]);
  const intoFolder = await runSourcebook(["extract", "--issues", join(folder, "new.csv"), folder]);
  const twice = await runSourcebook(["extract", "--issues", "x.csv", "--refusals", "./x.csv", file], { cwd: folder });
  for (const { code, stdout, stderr } of [overInput, intoFolder, twice]) {
    expect([code, stdout, stderr.split("\n").length]).toEqual([2, "", 2]);
  }
  expect(overInput.stderr).toContain("--refusals: ");
  expect(intoFolder.stderr).toContain("would be written while it is read");
  expect(twice.stderr).toContain("is written by --refusals already");
  expect(await readFile(file, "utf8")).toContain("$310 million");
});

test("--refusals and --issues write what is no claim, in the same format; warnings then leave the terminal alone", async () => {
  const folder = await temporaryFolder();
  const [refusals, issues] = [join(folder, "refusals.jsonl"), join(folder, "issues.jsonl")];
  const input = `${line({ id: "a", text: "The 11th forum was opened. Nothing else." })}{\n`;
  const args = ["extract", "--format", "jsonl", "--refusals", refusals, "--issues", issues];
  const { code, stdout, stderr } = await runSourcebook(args, { input });
  expect([code, stdout]).toEqual([1, ""]);
  expect(stderr).toMatch(/^<stdin>:2: error: [^\n]+\n$/);
  const rows = (await readFile(refusals, "utf8"))
    .trim()
    .split("\n")
    .map((row) => refusalSchema.parse(JSON.parse(row)));
  expect(rows).toMatchObject([{ DOC_ID: "a", EXACT: "11th", REASON_CODE: "ORDINAL_OF_EVENT" }]);
  const listed = (await readFile(issues, "utf8"))
    .trim()
    .split("\n")
    .map((row): unknown => JSON.parse(row));
  expect(listed).toMatchObject([
    { SEVERITY: "warning", CODE: "NO_DATE", FILE: "<stdin>", LINE: 1 },
    { SEVERITY: "error", CODE: "MALFORMED_JSON", FILE: "<stdin>", LINE: 2 },
  ]);
});

test("what stood in the file of --refusals stands until the new one is whole", async () => {
  const folder = await temporaryFolder();
  const refusals = join(folder, "refusals.csv");
  await put(refusals, "of an earlier run\n");
  await symlink("refusals.csv", join(folder, "link.csv"));
  const child = startSourcebook(["extract", "--format", "jsonl", "--refusals", refusals]);
  child.stdin.write(line({ ...dated, id: "a" }));
  await once(child.stdout, "data");
  expect(await readFile(refusals, "utf8")).toBe("of an earlier run\n");
  child.kill("SIGKILL");
  await once(child, "close");
  expect(await readFile(refusals, "utf8")).toBe("of an earlier run\n");

  const unwritten = await runSourcebook(["extract", "--refusals", refusals, "--issues", "/nowhere/x.csv", ENERGY]);
  expect([unwritten.code, await readFile(refusals, "utf8")]).toEqual([1, "of an earlier run\n"]);

  const done = await runSourcebook(["extract", "--refusals", join(folder, "link.csv"), ENERGY]);
  expect(done.code).toBe(0);
  expect(await readFile(refusals, "utf8")).toMatch(/^DOC_ID,.*\nD-/);
  expect((await readdir(folder)).toSorted()).toEqual(["link.csv", "refusals.csv"]);
});

test("--refusals may be a pipe or a device", async () => {
  const { code, stdout } = await runSourcebook(["extract", "--refusals", "/dev/null", ENERGY]);
  expect([code, stdout]).toEqual([0, expect.stringMatching(/^CLAIM_ID,/)]);
});

describe("extract in a pipe", () => {
  test("passes on what it has before its input ends", async () => {
    const child = startSourcebook(["extract", "--format", "jsonl"]);
    for (const id of ["a", "b"]) {
      child.stdin.write(line({ ...dated, id }));
      const [chunk]: unknown[] = await once(child.stdout, "data");
      expect(JSON.parse(String(chunk))).toMatchObject({ DOC_ID: id });
    }
    child.stdin.end();
    expect(await once(child, "close")).toEqual([0, null]);
  });

  test("ends quietly and well where its reader has seen enough", async () => {
    const child = startSourcebook(["extract"]);
    let stderr = "";
    child.stderr.on("data", (chunk) => (stderr += String(chunk)));
    child.stdin.on("error", () => {});
    const many = line(dated).repeat(1000);
    const feeding = setInterval(() => child.stdin.write(many), 1);
    await once(child.stdout, "data");
    child.stdout.destroy();
    const ended = await once(child, "close");
    clearInterval(feeding);
    expect([ended, stderr]).toEqual([[0, null], ""]);
  });
});
