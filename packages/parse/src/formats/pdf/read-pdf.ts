import { getDocumentProxy, getResolvedPDFJS } from "unpdf";
import type { SelfDescription } from "../format.ts";
import { selfDescription } from "../self-description.ts";
import { type Line, linesOf, type Run } from "./page-lines.ts";
import { type PagedText, paragraphsOf } from "./paragraphs.ts";
import { unpacksBeyond } from "./unpacked-size.ts";

/** What a PDF says, page by page. */
export type ReadPdf = {
  readonly text: PagedText;
  readonly says: SelfDescription;
  /** Numbers of the pages that are pictures without letters. */
  readonly scanned: readonly number[];
};

const MOST_UNPACKED = 64 * 2 ** 20;

/** Reads the text layer of a PDF. Rejects where the file is damaged or locked, or unpacks to more than fits. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  if (unpacksBeyond(MOST_UNPACKED, bytes)) throw new Error(`more than ${MOST_UNPACKED / 2 ** 20} MB when unpacked`);
  const pdf = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 }); // it takes the bytes for itself
  try {
    const pages: Line[][] = [];
    const scanned: number[] = [];
    for (let number = 1; number <= pdf.numPages; number++) {
      const page = await pdf.getPage(number);
      const lines = linesOf(runsOf((await page.getTextContent()).items));
      if (lines.length === 0 && (await hasPicture(page))) scanned.push(number);
      pages.push(lines);
      page.cleanup();
    }
    const { info } = await pdf.getMetadata();
    return { text: paragraphsOf(pages), says: describe(info), scanned };
  } finally {
    await pdf.destroy();
  }
}

type Content = Awaited<ReturnType<Page["getTextContent"]>>;
type Page = Awaited<ReturnType<Awaited<ReturnType<typeof getDocumentProxy>>["getPage"]>>;

function runsOf(items: Content["items"]): readonly Run[] {
  return items.flatMap((item) => {
    if (!("str" in item)) return [];
    const [x, y]: readonly unknown[] = item.transform.slice(4);
    const { str: text, width, height, hasEOL: endsLine } = item;
    return [{ text, x: Number(x), y: Number(y), width, height, endsLine }];
  });
}

async function hasPicture(page: Page): Promise<boolean> {
  const { OPS } = await getResolvedPDFJS();
  const pictures = new Set([OPS.paintImageXObject, OPS.paintInlineImageXObject, OPS.paintImageMaskXObject]);
  return (await page.getOperatorList()).fnArray.some((operation) => pictures.has(operation));
}

/** The date of a PDF is that of the file, not of publication: it is not taken. */
function describe(info: object): SelfDescription {
  const entries = new Map<string, unknown>(Object.entries(info));
  const entry = (key: string): string | null => {
    const value = entries.get(key);
    return typeof value === "string" ? value : null;
  };
  const title = entry("Title");
  // "Untitled", "Microsoft Word - report.docx": what programs put there by themselves.
  const isGiven = title !== null && !/^untitled$|\.\w{2,4}$/i.test(title.trim());
  return selfDescription({ title: isGiven ? title : null, author: entry("Author"), language: entry("Language") });
}
