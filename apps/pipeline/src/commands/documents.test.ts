import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { readCsv, recordsOf } from "@sourcebook/export";
import { expect, test } from "vitest";
import { runSourcebook } from "../fixtures/run-sourcebook.fixture.ts";
import { addSource, temporaryProject } from "../fixtures/temporary-project.fixture.ts";

const SUBJECT = "Exports of Azerbaijan to Russia";
const sentence = (amount: string, year: number) => `${SUBJECT} amounted to $${amount} million in ${year}.`;
const page = (text: string) =>
  `<!doctype html><html lang="en"><head><title>Trade | Gazette</title></head><body><nav>Top 10</nav><article><h1>Trade</h1><p>${text}</p></article></body></html>`;

const html = page(sentence("5<b>01</b>", 2011));
const markdown = `---\ntitle: Trade\ndate: 2013-01-20\n---\n\n${sentence("**502**", 2012)}\n`;
const items = [2013, 2014].map(
  (year) =>
    `<item><title>Trade</title><pubDate>20 Jan ${year + 1} 10:00 GMT</pubDate><description>${sentence("503", year)}</description></item>`,
);
const feed = `<?xml version="1.0"?><rss version="2.0"><channel><title>Gazette</title>${items.join("")}</channel></rss>`;
const response = `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n${page(sentence("504", 2015))}`;
const archive = `WARC/1.0\r\nWARC-Type: response\r\nContent-Type: application/http; msgtype=response\r\nWARC-Target-URI: https://gazette.example/a\r\nContent-Length: ${Buffer.byteLength(response)}\r\n\r\n${response}\r\n\r\n`;

/** The rows of a published table. */
const rows = async (folder: string, table: string) => recordsOf(readCsv(await readFile(join(folder, table), "utf8")));

test("documents of many kinds are published, each number with its place in the raw file, and proven", async () => {
  const project = await temporaryProject();
  const published = join(project, "data/published/azerbaijan-russia");
  await addSource(project, "a-page", html, "published: 2012-01-20\ntitle: Trade in 2011\n");
  await addSource(project, "b-markdown", markdown);
  await addSource(project, "c-feed", feed);
  await addSource(project, "d-archive", gzipSync(archive), "published: 2016-01-20\n");

  await addSource(project, "e-lines", `${JSON.stringify({ published: "2017-01-20", text: sentence("505", 2016) })}\n`);

  const { code, stderr } = await runSourcebook(["build"], { cwd: project });
  expect(code).toBe(0);
  expect(stderr.split("\n").filter((line) => line.includes("warning"))).toEqual([
    'data/sources/azernews/a-page/source.yaml:6: warning: title: the document says "Trade" of itself, its metadata "Trade in 2011"; the metadata is used',
  ]);

  const sources = await rows(published, "sources.csv");
  const years = new Set(sources.map(({ DATE_PUBLISHED }) => Number(DATE_PUBLISHED?.slice(0, 4))));
  expect(years).toEqual(new Set([2012, 2013, 2014, 2015, 2016, 2017, 2021, 2022]));

  const claims = await rows(published, "claims.csv");
  const cut = (year: number, raw: string) => {
    const claim = claims.find(({ QUOTE, TIME_PERIOD }) => QUOTE?.startsWith(SUBJECT) && TIME_PERIOD === String(year));
    const [start, end] = claim?.["SELECTOR"]?.replace("byte=", "").split(",").map(Number) ?? [];
    return Buffer.from(raw).subarray(start, end).toString();
  };
  expect(cut(2011, html)).toBe("$5<b>01</b> million");
  expect(cut(2012, markdown)).toBe("$**502** million");
  expect([cut(2013, feed), cut(2014, feed)]).toEqual(["$503 million", "$503 million"]);
  expect(cut(2015, page(sentence("504", 2015)))).toBe("$504 million");

  expect(claims.find(({ QUOTE }) => QUOTE === sentence("505", 2016))?.["SELECTOR"]).toBe("line=0,1");

  const proof = await runSourcebook(["verify", published, "--project", project]);
  expect([proof.code, proof.stdout]).toEqual([0, expect.stringMatching(/3 ok +quotes/)]);
  expect(proof.stdout).not.toContain("texts are not at hand");
});
