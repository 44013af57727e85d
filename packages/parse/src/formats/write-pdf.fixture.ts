/** A line of letters at a place of a page, in points from its lower left corner. */
export type Placed = { readonly text: string; readonly x: number; readonly y: number; readonly size: number };

/** A page: its lines, or a picture of one. */
export type PageOfPdf = readonly Placed[] | "picture";

/** The lines of a column of text, 12 points apart, from the top of a page down. An empty line leaves a gap. */
export const column = (text: string, { x = 72, y = 720, size = 10 } = {}): Placed[] =>
  text.split("\n").flatMap((line, index) => (line ? [{ text: line, x, y: y - 12 * index, size }] : []));

/** Writes a PDF without compression, as small as the format allows. */
export function writePdf(pages: readonly PageOfPdf[], info: Readonly<Record<string, string>> = {}): Uint8Array {
  const entries = Object.entries(info).map(([key, value]) => `/${key} (${value})`);
  const kids = pages.map((_, index) => `${5 + index * 2} 0 R`);
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    `<< /Type /Pages /Count ${pages.length} /Kids [${kids.join(" ")}] >>`,
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
    `<< ${entries.join(" ")} >>`,
    ...pages.flatMap((page, index) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Resources << /Font << /F 3 0 R >> >> /Contents ${6 + index * 2} 0 R >>`,
      stream(page === "picture" ? PICTURE : page.map(show).join("\n")),
    ]),
  ];
  let pdf = "%PDF-1.4\n";
  const offsets = objects.map((object, index) => {
    const offset = pdf.length;
    pdf += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(offset).padStart(10, "0")} 00000 n \n`;
  });
  const size = objects.length + 1;
  const trailer = `trailer\n<< /Size ${size} /Root 1 0 R /Info 4 0 R >>\nstartxref\n${pdf.length}\n%%EOF\n`;
  return Uint8Array.from(`${pdf}xref\n0 ${size}\n0000000000 65535 f \n${offsets.join("")}${trailer}`, (letter) =>
    letter.charCodeAt(0),
  );
}

const PICTURE = "q 612 0 0 792 0 0 cm BI /W 1 /H 1 /CS /G /BPC 8 ID x EI Q";

const stream = (content: string): string => `<< /Length ${content.length} >>\nstream\n${content}\nendstream`;

const show = ({ text, x, y, size }: Placed): string =>
  `BT /F ${size} Tf 1 0 0 1 ${x} ${y} Tm (${text.replaceAll(/[\\()]/g, "\\$&")}) Tj ET`;
