import { describe, expect, test } from "vitest";
import { readRaw, utf8 } from "./read-raw.fixture.ts";

const EXPORTS = "Exports from Georgia to Turkey amounted to $310 million in 2023.";
const OBJECT = JSON.stringify({ title: "Trade", published: "2024-02-01", text: EXPORTS });

async function refusal(file: string | Uint8Array): Promise<string | undefined> {
  const { documents, issues } = await readRaw(file);
  const [issue, ...others] = issues;
  expect([documents, others]).toEqual([[], []]);
  return issue?.code === "UNREAD_FORMAT" ? issue.format : issue?.code;
}

describe("what looks like text is not read as prose, and told by its kind", () => {
  test.each([
    [
      "a page saved as a single file",
      `From: <Saved by Blink>\nMIME-Version: 1.0\n\n<p>Exports reached $1=\n2 billion.</p>`,
    ],
    ["a mail", `Return-Path: <a@b.example>\r\nSubject: Trade\r\n\r\nExports reached $1=\r\n2 billion.\r\n`],
  ])("%s, whose soft line ends part numbers", async (_what, file) => {
    expect(await refusal(file)).toContain("MHTML");
  });

  test.each([
    ["a list of objects", `[${OBJECT},\n${OBJECT}]`],
    ["an object over several lines", JSON.stringify(JSON.parse(OBJECT), null, 2)],
    ["behind a byte-order mark", `\ufeff[\n  ${OBJECT}\n]`],
  ])("JSON: %s", async (_what, file) => {
    expect(await refusal(file)).toContain("JSON");
  });

  test("rich text, and what OpenOffice saves", async () => {
    expect(await refusal(`{\\rtf1\\ansi ${EXPORTS}}`)).toContain("RTF");
    const zip = [0x50, 0x4b, 3, 4, ...utf8("mimetypeapplication/vnd.oasis.opendocument.spreadsheet")];
    expect(await refusal(Uint8Array.from(zip))).toContain("OpenDocument");
  });
});

test("a text that speaks of mails and lists is a text", async () => {
  for (const text of [`Subject: Trade\n\n${EXPORTS}`, `[Photo] ${EXPORTS}`, `${EXPORTS}\n\nMIME-Version: 1.0`]) {
    expect((await readRaw(text)).documents).toHaveLength(1);
  }
});
