import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { runSourcebook } from "../fixtures/run-sourcebook.fixture.ts";
import {
  addLines,
  addSource,
  edit,
  fingerprint,
  put,
  temporaryProject,
} from "../fixtures/temporary-project.fixture.ts";
import { makePlan } from "./make-plan.ts";

const exports = (n: number): string =>
  `Exports from Azerbaijan to Russia amounted to $${100 + n} million in ${1990 + (n % 30)}. Report ${n}. `;
const TALK = "Officials of both sides met in the capital and spoke of roads and railways. ".repeat(60);
const CORPUS = Array.from({ length: 400 }, (_, n) => exports(n) + TALK);

const line = (text: string): string => `${JSON.stringify({ text, published: "2022-03-01" })}\n`;

const built = async (project: string, ...flags: readonly string[]) => ({
  ...(await runSourcebook(["build", project, ...flags])),
  files: await fingerprint(join(project, "data/published")).catch(() => []),
});

const observations = (files: readonly string[]) =>
  files.filter((file) => file.startsWith("azerbaijan-russia/observations.csv"));

test("a large file of JSON Lines is read in ranges, and gives what its lines give one by one", async () => {
  const project = await temporaryProject();
  await addLines(project, "corpus", CORPUS);
  const { plan } = await makePlan({ root: project, name: "" });
  const ranges = plan.shards.flatMap(({ items }) => items).filter(({ slug }) => slug === "azernews/corpus");
  expect(ranges.length).toBeGreaterThan(2);
  expect(ranges.map(({ lines }) => lines?.line)[0]).toBe(1);
  const cut = await built(project);
  expect(cut).toMatchObject({ code: 0, stderr: expect.stringContaining("reading 3 documents") });

  const other = await temporaryProject();
  for (let n = 0; n < CORPUS.length; n += 100) await addLines(other, `corpus-${n}`, CORPUS.slice(n, n + 100));
  expect(observations((await built(other)).files)).toEqual(observations(cut.files));
  expect(
    (await runSourcebook(["verify", "--project", project, join(project, "data/published/azerbaijan-russia")])).code,
  ).toBe(0);
}, 120_000);

test("a line that cannot be read, or repeats another, does not keep the others from being published", async () => {
  const project = await temporaryProject();
  await addLines(project, "corpus", [exports(1), exports(2), exports(1), ""]);
  const refused = await built(project);
  expect(refused).toMatchObject({ code: 1, files: [] });
  expect(refused.stderr).toContain("corpus/document.jsonl:4: error");
  expect(refused.stderr).toContain("with --allow-refused");
  const { code, stdout, stderr } = await built(project, "--allow-refused", "--json");
  expect(code).toBe(3);
  expect(stderr).toContain("corpus (document 3): warning: the same text as");
  expect(JSON.parse(stdout)).toMatchObject({
    documents: { found: 6, read: 4, repeated: 1, refused: [expect.stringMatching(/corpus\/document\.jsonl:4$/)] },
  });
});

test("a large file that is not the frozen one is refused as a whole, counts once, and is read where it is again", async () => {
  const project = await temporaryProject();
  await addLines(project, "corpus", CORPUS);
  const file = join(project, "data/sources/azernews/corpus/document.jsonl");
  const frozen = await readFile(file);
  await edit(file, (text) => text.replace("Report 7.", "Report 8."));
  const refused = await built(project, "--allow-refused", "--json");
  expect(refused.code).toBe(3);
  expect(refused.stderr).toContain("corpus/source.yaml:4: error: the document's sha256 is ");
  expect(JSON.parse(refused.stdout)).toMatchObject({
    documents: { found: 3, read: 2, repeated: 0, refused: [expect.stringMatching(/azernews\/corpus$/)] },
    issues: [{ CODE: "HASH_MISMATCH" }],
  });
  await put(file, frozen);
  expect(await built(project, "--json")).toMatchObject({ code: 0, stdout: expect.stringContaining('"read": 402') });
}, 120_000);

test("blank lines are no documents, however many stand together", async () => {
  const project = await temporaryProject();
  await addSource(project, "corpus", `${line(exports(1))}${"\n".repeat(2 ** 21)}${line(exports(2))}`);
  const { code, stdout } = await built(project, "--json");
  expect([code, JSON.parse(stdout)]).toMatchObject([0, { documents: { found: 4, read: 4, refused: [] } }]);
});

test("what has changed since it was planned is told, and nothing of it is kept", async () => {
  const project = await temporaryProject();
  await addLines(project, "corpus", CORPUS);
  const job = join(project, "job");
  expect((await runSourcebook(["plan", "--job", job, project])).code).toBe(0);
  await edit(join(project, "data/sources/azernews/corpus/document.jsonl"), (text) =>
    text.replace("Report 7.", "Report 8."),
  );
  const { code, stderr } = await runSourcebook(["extract", "--job", job]);
  expect(code).toBe(1);
  expect(stderr).toContain("data/sources/azernews/corpus: error: changed since it was planned");
  await put(join(project, "data/catalogue/products.yaml"), "[]\n");
  expect((await runSourcebook(["extract", "--job", job])).stderr).toContain("plan it again");
}, 60_000);

test("the hash of a catalogue changes with it, and not with where it stands", async () => {
  const project = await temporaryProject();
  const { plan } = await makePlan({ root: project, name: "" });
  const other = await temporaryProject();
  expect((await makePlan({ root: other, name: "" })).plan.catalogue).toBe(plan.catalogue);
  await edit(join(project, "data/catalogue/products.yaml"), (yaml) =>
    yaml.replace("[tomatoes,", "[love apples, tomatoes,"),
  );
  expect((await makePlan({ root: project, name: "" })).plan.catalogue).not.toBe(plan.catalogue);
});
