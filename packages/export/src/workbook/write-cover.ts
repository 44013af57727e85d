import type { Workbook } from "exceljs";
import { cellText } from "./cell.ts";
import type { Section } from "./cover.ts";
import type { InternalLink } from "./links.ts";
import { rowHeight } from "./row-height.ts";
import { styles } from "./style.ts";
import { addWorksheet, setCell, TITLE_HEIGHT } from "./write-sheet.ts";

const WIDTH = 110;
const HEADING_HEIGHT = 30;

/** Adds the cover, a column of text, and gives its links by their cells, which exceljs would write wrongly. */
export function writeCover(
  workbook: Workbook,
  title: string,
  sections: readonly Section[],
): ReadonlyMap<string, InternalLink> {
  const worksheet = addWorksheet(workbook, "Cover", { header: null, freeze: false });
  worksheet.getColumn(1).width = WIDTH;
  const lines = [
    { content: title, style: styles.title, height: TITLE_HEIGHT },
    ...sections.flatMap(({ heading, paragraphs }) => [
      { content: heading, style: styles.heading, height: HEADING_HEIGHT },
      ...paragraphs.map((content) => ({
        content,
        style: typeof content === "string" ? styles.paragraph : styles.link.left,
        height: rowHeight([{ text: textOf(content), width: WIDTH }]),
      })),
    ]),
  ];
  const links = new Map<string, InternalLink>();
  lines.forEach(({ content, style, height }, index) => {
    const cell = worksheet.getCell(index + 1, 1);
    setCell(cell, cellText(textOf(content)), style);
    if (typeof content !== "string") links.set(cell.address, content);
    worksheet.getRow(index + 1).height = height;
  });
  return links;
}

const textOf = (content: string | InternalLink): string => (typeof content === "string" ? content : content.text);
