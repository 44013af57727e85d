import { truncate, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { temporaryFolder } from "../fixtures/temporary-project.fixture.ts";
import { fileIssue, readBytes } from "./read-bytes.ts";

const failure = (code: string) => Object.assign(new Error(`${code}: it failed`), { code });

test.each(["EACCES", "EISDIR", "ENAMETOOLONG"])("%s is a problem of the file", (code) => {
  expect(fileIssue(failure(code), "a.txt")).toMatchObject({ code: "FILE_UNREADABLE", at: { file: "a.txt" } });
});

// A network disk that hangs must not make a document unreadable for good: what is read of it is kept.
test.each(["EMFILE", "EIO", "ESTALE", "ETIMEDOUT"])("%s says nothing of the file", (code) => {
  expect(() => fileIssue(failure(code), "a.txt")).toThrow(code);
});

test("a file that Node cannot hold is told by its size", async () => {
  const file = join(await temporaryFolder(), "a.txt");
  await writeFile(file, "");
  await truncate(file, 2 ** 31 + 1); // a hole: it takes no room
  expect(readBytes(file, "a.txt").issue).toEqual({ code: "FILE_TOO_LARGE", megabytes: 2048, at: { file: "a.txt" } });
});
