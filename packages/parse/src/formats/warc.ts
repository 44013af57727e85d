import { type Issue, type Location, severityOf, wordIssue } from "@sourcebook/model";
import type { Chunks } from "./chunks.ts";
import { DamagedFile } from "./damaged-file.ts";
import type { Format, Found } from "./format.ts";
import { readPage } from "./html.ts";
import { latin1 } from "./input.ts";
import { createByteReader } from "./warc/byte-reader.ts";
import { type Head, readHead } from "./warc/headers.ts";
import { type Payload, readHttp } from "./warc/http-payload.ts";

/** A web archive. Each page in it is a document; it is read record by record and never held whole. */
export const warc: Format = {
  id: "warc",
  accepts: (head) => latin1(head.subarray(0, 5)) === "WARC/",
  async *read(file, at) {
    for await (const { head, block } of recordsOf(file)) {
      const url = head.fields.get("warc-target-uri")?.replaceAll(/^<|>$/g, "") ?? null;
      const place = { ...at, ...(url && { part: url }) };
      if (block) yield* await foundIn({ head, block }, url, place);
      else yield leftOut({ code: "FILE_TOO_LARGE", megabytes: LARGEST / 2 ** 20, at: place });
    }
  },
};

/** A record of a page; without its block where that is too large. */
type PageRecord = { readonly head: Head; readonly block: Uint8Array | null };

const LONGEST_HEAD = 65_536;
const LARGEST = 16 * 2 ** 20;

/** The records that may hold pages. */
async function* recordsOf(file: Chunks): AsyncGenerator<PageRecord> {
  const reader = createByteReader(file);
  for (let bytes = await reader.takeHead(LONGEST_HEAD); bytes; bytes = await reader.takeHead(LONGEST_HEAD)) {
    const head = readHead(bytes);
    const length = Number(head.fields.get("content-length"));
    if (!head.first.startsWith("WARC/") || !(length >= 0)) throw damaged("a record does not begin as one");
    const isWanted = /^(?:response|resource)$/.test(head.fields.get("warc-type") ?? "");
    const block = isWanted && length <= LARGEST ? await reader.take(length) : null;
    const taken = block?.length ?? (await reader.skip(length));
    if (taken < length) throw damaged("it breaks off inside a record");
    if (isWanted) yield { head, block };
    await reader.skip(RECORD_END.length);
  }
  if ((await reader.skip(1)) > 0) throw damaged("a record does not begin as one");
}

const RECORD_END = "\r\n\r\n";

const damaged = (cause: string): DamagedFile => new DamagedFile("WARC", new Error(cause));

const PAGE = /^\s*(?:text\/html|application\/xhtml\+xml)\b/i;

/** The page of a record, if it is one that was found. Images and what else a page needs are passed over. */
async function foundIn(
  { head, block }: PageRecord & { readonly block: Uint8Array },
  url: string | null,
  at: Location,
): Promise<readonly Found[]> {
  const payload = await payloadOf(head, block);
  if (payload instanceof Error) {
    return [leftOut({ code: "DAMAGED_FILE", format: "page", cause: payload.message, at })];
  }
  if (!payload?.isFound || !PAGE.test(payload.type)) return [];
  const charset = /charset\s*=\s*["']?(?<label>[\w:.-]+)/i.exec(payload.type)?.groups?.["label"];
  const says = { ...(url && { url }), accessed: head.fields.get("warc-date") ?? null };
  const found = await readPage(payload.bytes, at, { charset, says });
  return found.map((each) => ("issue" in each && severityOf(each.issue) === "error" ? leftOut(each.issue) : each));
}

async function payloadOf({ fields }: Head, block: Uint8Array): Promise<Payload | Error | null> {
  const type = fields.get("content-type") ?? "";
  if (!type.startsWith("application/http")) return { bytes: block, type, isFound: true };
  try {
    return await readHttp(block);
  } catch (error) {
    if (error instanceof Error) return error; // what zlib says of the bytes, or we of their packing
    throw error;
  }
}

/** What cannot be read of an archive does not keep the rest of it from being used. */
const leftOut = (issue: Issue): Found => ({
  issue: { code: "PAGE_LEFT_OUT", cause: wordIssue({ ...issue, at: {} }), at: issue.at },
});
