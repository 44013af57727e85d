import { isOfTable, type Claim } from "@sourcebook/model";
import { markQuote } from "./quote-mark.ts";
import { textFragment } from "./text-fragment.ts";

/** Where the evidence of a claim opens: at its sentence; a row of a table is no text of the page that it cites. */
export const evidenceUrl = (url: string, claim: Claim): string =>
  isOfTable(claim) ? url : textFragment(url, claim.QUOTE, markQuote(claim));
