import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync } from "node:zlib";
import { concatenate } from "../chunks.ts";
import { isGzip } from "../input.ts";
import { createByteReader } from "./byte-reader.ts";
import { readHead } from "./headers.ts";

/** What a server sent, unpacked. */
export type Payload = { readonly bytes: Uint8Array; readonly type: string; readonly isFound: boolean };

const LONGEST_HEAD = 65_536;

/** Takes an HTTP response apart; null where it is none. Rejects where its content cannot be unpacked. */
export async function readHttp(response: Uint8Array): Promise<Payload | null> {
  const reader = createByteReader([response]);
  const head = await reader.takeHead(LONGEST_HEAD);
  if (!head) return null;
  const { first, fields } = readHead(head);
  const status = /^HTTP\/\S+\s+(?<status>\d{3})/.exec(first)?.groups?.["status"];
  const isChunked = /\bchunked\b/i.test(fields.get("transfer-encoding") ?? "");
  const body = await reader.take(response.length);
  const bytes = unpack(isChunked ? joinChunks(body) : body, fields.get("content-encoding") ?? "");
  return { bytes, type: fields.get("content-type") ?? "", isFound: status === "200" };
}

// "1a3f;extension" and a line end before each chunk.
const CHUNK = /^(?<size>[0-9a-f]{1,8})[^\n]*\n/i;

/** Crawlers often join the chunks and leave the field: what does not begin with a chunk is whole. */
function joinChunks(body: Uint8Array): Uint8Array {
  const chunks: Uint8Array[] = [];
  for (let at = 0; at < body.length;) {
    const line = CHUNK.exec(String.fromCharCode(...body.subarray(at, at + 64)));
    if (!line) return chunks.length > 0 ? concatenate(chunks) : body;
    const size = Number.parseInt(line.groups?.["size"] ?? "0", 16);
    if (size === 0) break;
    const start = at + line[0].length;
    chunks.push(body.subarray(start, start + size));
    at = start + size + (body[start + size] === 0x0d ? 2 : 1);
  }
  return concatenate(chunks);
}

type Unpack = (bytes: Uint8Array, options: { readonly maxOutputLength: number }) => Uint8Array;

/** Crawlers often unpack and leave the field: what does not begin as gzip is whole. */
const unpackGzip: Unpack = (bytes, options) => (isGzip(bytes) ? gunzipSync(bytes, options) : bytes);

/** As RFC 9110 has it, within zlib's header (its first half byte is 8), or bare, as some servers send it. */
const unpackDeflate: Unpack = (bytes, options) =>
  ((bytes[0] ?? 0) & 0x0f) === 8 ? inflateSync(bytes, options) : inflateRawSync(bytes, options);

const UNPACK: Readonly<Record<string, Unpack>> = {
  gzip: unpackGzip,
  "x-gzip": unpackGzip,
  deflate: unpackDeflate,
  br: brotliDecompressSync,
};
const LARGEST = 16 * 2 ** 20;

function unpack(bytes: Uint8Array, encoding: string): Uint8Array {
  const name = encoding.trim().toLowerCase();
  if (name === "" || name === "identity") return bytes;
  const packing = UNPACK[name];
  if (!packing) throw new Error(`packed as ${name}, which is not known`);
  try {
    return packing(bytes, { maxOutputLength: LARGEST });
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "ERR_BUFFER_TOO_LARGE")) throw error;
    throw new Error(`more than ${LARGEST / 2 ** 20} MB when unpacked`, { cause: error });
  }
}
