import { claimSchema, refusalSchema, type Issue } from "@sourcebook/model";
import { encodeRows, type RowFormat } from "../disk/write-rows.ts";
import { issueSchema, toIssueRow } from "../terminal/issue-row.ts";
import type { Extracted } from "./extract-documents.ts";

/** What is to be written beside claims. */
export type Wanted = { readonly format: RowFormat; readonly refusals: boolean; readonly issues: boolean };

/** What documents say, as rows that only need to be written; null where there are none, or nobody wants them. */
export type EncodedRows = {
  readonly claims: Uint8Array | null;
  readonly refusals: Uint8Array | null;
  readonly issueRows: Uint8Array | null;
  readonly issues: readonly Issue[];
};

/** The rows of what documents say. */
export async function encodeExtracted({ claims, refusals, issues }: Extracted, wanted: Wanted): Promise<EncodedRows> {
  const { format } = wanted;
  const rows = issues.map(toIssueRow);
  return {
    claims: claims.length > 0 ? bytesOf(await encodeRows(claims, claimSchema, format)) : null,
    refusals:
      wanted.refusals && refusals.length > 0 ? bytesOf(await encodeRows(refusals, refusalSchema, format)) : null,
    issueRows: wanted.issues && rows.length > 0 ? bytesOf(await encodeRows(rows, issueSchema, format)) : null,
    issues,
  };
}

/** In memory of its own, so that it can be moved between threads. */
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
