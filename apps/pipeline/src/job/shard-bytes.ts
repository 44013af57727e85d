import type { EncodedReading } from "./encode-shard.ts";
import type { ShardSummary } from "./shard-rows.ts";

/** Rows as bytes: each a line of JSON with its LF. */
export type RowBytes = { readonly rows: number; readonly bytes: Uint8Array };

/** What items say, as bytes: the form in which it goes from a worker to the main thread without being copied. */
export type ShardBytes = {
  /** With the DOC_ID that they are sorted by. */
  readonly documents: readonly { readonly id: string; readonly document: Uint8Array; readonly refusals: Uint8Array }[];
  readonly claims: ReadonlyMap<number, RowBytes>;
  readonly issues: RowBytes;
  readonly summary: ShardSummary;
};

type Header = {
  readonly documents: readonly (readonly [id: string, document: number, refusals: number])[];
  readonly claims: readonly (readonly [partition: number, rows: number, bytes: number])[];
  readonly issues: readonly [rows: number, bytes: number];
  readonly summary: ShardSummary;
};

/** Packs a reading into one array: the length of a header (4 bytes), the header, and all lines in its order. */
export function packReading({ documents, claims, issues, summary }: EncodedReading): Uint8Array {
  const pieces: Buffer[] = [];
  const add = (lines: readonly string[]): number => {
    const bytes = Buffer.from(lines.map((line) => `${line}\n`).join(""), "utf8");
    pieces.push(bytes);
    return bytes.length;
  };
  const header: Header = {
    documents: documents.map(({ id, document, refusals }) => [id, add([document]), add([refusals])]),
    claims: Array.from(claims, ([partition, lines]) => [partition, lines.length, add(lines)]),
    issues: [issues.length, add(issues)],
    summary,
  };
  const head = Buffer.from(JSON.stringify(header), "utf8");
  const length = Buffer.alloc(4);
  length.writeUInt32LE(head.length);
  const bytes = Buffer.concat([length, head, ...pieces]);
  return bytes.buffer.byteLength === bytes.length ? new Uint8Array(bytes.buffer) : new Uint8Array(bytes);
}

/** The reading of such an array, as views of it. */
export function unpackReading(packed: Uint8Array): ShardBytes {
  const bytes = Buffer.from(packed.buffer, packed.byteOffset, packed.length);
  let at = 4 + bytes.readUInt32LE(0);
  const header: Header = JSON.parse(bytes.toString("utf8", 4, at));
  const take = (length: number): Uint8Array => {
    at += length;
    return bytes.subarray(at - length, at);
  };
  return {
    documents: header.documents.map(([id, document, refusals]) => ({
      id,
      document: take(document),
      refusals: take(refusals),
    })),
    claims: new Map(header.claims.map(([partition, rows, length]) => [partition, { rows, bytes: take(length) }])),
    issues: { rows: header.issues[0], bytes: take(header.issues[1]) },
    summary: header.summary,
  };
}
