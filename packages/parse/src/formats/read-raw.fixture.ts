import type { Claim, Document, Issue } from "@sourcebook/model";
import { catalogue } from "../languages/catalogue.fixture.ts";
import { parse } from "../parse.ts";
import { readDocuments } from "../read-document.ts";
import { openInput } from "./input.ts";

/** A document of a file, and what each of its claims says: in the text, and in the bytes that its selector cuts out of the file. */
export type ReadDocument = {
  readonly document: Document;
  readonly paragraphs: readonly string[];
  readonly claims: readonly Claim[];
  readonly exact: readonly string[];
  readonly raw: readonly string[];
};

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Reads a file as `extract` does: by its content alone. */
export async function readRaw(
  file: string | Uint8Array,
): Promise<{ readonly documents: readonly ReadDocument[]; readonly issues: readonly Issue[] }> {
  const bytes = typeof file === "string" ? utf8(file) : file;
  const documents: ReadDocument[] = [];
  const issues: Issue[] = [];
  for await (const result of readDocuments(await openInput([bytes]), "file")) {
    issues.push(...result.issues);
    if (result.document) documents.push(withClaims(result.document, bytes));
  }
  return { documents, issues };
}

function withClaims(document: Document, bytes: Uint8Array): ReadDocument {
  const { claims } = parse(document, catalogue);
  const raw = claims.map(({ SELECTOR }) => {
    const [, start, end] = /^byte=(\d+),(\d+)$/.exec(SELECTOR ?? "") ?? [];
    return new TextDecoder().decode(bytes.subarray(Number(start ?? 0), Number(end ?? 0)));
  });
  return { document, paragraphs: document.text.split("\n\n"), claims, exact: claims.map(({ EXACT }) => EXACT), raw };
}
